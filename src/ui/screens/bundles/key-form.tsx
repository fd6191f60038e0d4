import { createEffect, createSignal, createUniqueId, Show, type VoidComponent } from "solid-js";
import type { BundleKey } from "../../../core/bundle-desk.ts";
import type { BundlesWords } from "../../../i18n/en/bundles.ts";
import { Button } from "../../kit/button.tsx";
import kit from "../../kit/kit.module.css";
import styles from "./bundles.module.css";

/** Longest key file read, in bytes: real ones have a few lines. */
const MAX_KEY_BYTES = 64 * 1024;

/** Asks for what opens a locked file. The secret lives in this form and nowhere else. */
export const KeyForm: VoidComponent<{
  name: string;
  needs: "passphrase" | "identity";
  busy: boolean;
  words: BundlesWords["key"];
  onKey: (key: BundleKey) => void;
  onLeave: () => void;
}> = (props) => {
  const [secret, setSecret] = createSignal("");
  const id = createUniqueId();
  let field: HTMLInputElement | undefined;
  let picker: HTMLInputElement | undefined;
  // At first, and after each try that failed: the field is moved in the page meanwhile, which loses the focus.
  createEffect(() => {
    if (!props.busy) field?.focus();
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (secret() === "") return;
    props.onKey(
      props.needs === "passphrase"
        ? { kind: "passphrase", passphrase: secret() }
        : { kind: "identity", identity: secret() },
    );
  };
  const picked = async (file: File | undefined): Promise<void> => {
    if (file !== undefined && file.size <= MAX_KEY_BYTES)
      props.onKey({ kind: "identity", identity: await file.text() });
  };
  return (
    <form class={styles["key"]} onSubmit={submit} data-needs={props.needs}>
      <h2>
        <bdi>{props.words.title(props.name)}</bdi>
      </h2>
      <label for={id}>{props.words[props.needs]}</label>
      <input
        ref={(element) => (field = element)}
        id={id}
        data-field="key"
        // Pasting and password managers are welcome.
        type="password"
        autocomplete={props.needs === "passphrase" ? "current-password" : "off"}
        spellcheck={false}
        value={secret()}
        onInput={(event) => setSecret(event.currentTarget.value)}
      />
      <Show when={props.needs === "identity"}>
        <small>{props.words.identityHint}</small>
        <input
          ref={(element) => (picker = element)}
          type="file"
          hidden
          aria-label={props.words.identityFile}
          data-choose="identity"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = "";
            void picked(file);
          }}
        />
      </Show>
      <div class={styles["buttons"]}>
        <button
          type="submit"
          id="unlock"
          class={`${kit["button"]} ${kit["primary"]}`}
          disabled={props.busy || secret() === ""}
        >
          {props.words.open}
        </button>
        <Show when={props.needs === "identity"}>
          <Button disabled={props.busy} onClick={() => picker?.click()}>
            {props.words.identityFile}
          </Button>
        </Show>
        <Button kind="quiet" onClick={() => props.onLeave()}>
          {props.words.dont}
        </Button>
      </div>
    </form>
  );
};
