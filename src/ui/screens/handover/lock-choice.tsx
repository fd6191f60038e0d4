import {
  createResource,
  createSignal,
  createUniqueId,
  For,
  Match,
  Show,
  Switch,
  type VoidComponent,
} from "solid-js";
import type { BundleLock } from "../../../core/bundle-desk.ts";
import { passphraseStrength, suggestPassphrase } from "../../../core/bundle/passphrase.ts";
import { storageCodeOf, type StorageErrorCode } from "../../../core/errors.ts";
import type { HistoryPort } from "../../../core/history/history-port.ts";
import type { HandoverWords } from "../../../i18n/en/handover.ts";
import {
  forgetHelpDesk,
  looksLikeRecipient,
  readHelpDesks,
  rememberHelpDesk,
  type HelpDesk,
} from "../../bundle/help-desks.ts";
import { Button } from "../../kit/button.tsx";
import { Chips } from "../../kit/chips.tsx";
import { StorageSentence } from "../../kit/storage-sentence.tsx";
import { useServices } from "../../services.ts";
import styles from "./handover.module.css";

const KINDS = ["open", "passphrase", "recipients"] as const;

/** Who can open the file. The passphrase lives in this form and nowhere else. */
export const LockChoice: VoidComponent<{
  lock: BundleLock;
  words: HandoverWords["seal"];
  onChoose: (lock: BundleLock) => void;
}> = (props) => {
  const passphrase = () => (props.lock.kind === "passphrase" ? props.lock.passphrase : "");
  const recipient = () =>
    props.lock.kind === "recipients" ? (props.lock.recipients[0] ?? "") : "";
  const empty = (kind: BundleLock["kind"]): BundleLock =>
    kind === "open"
      ? { kind }
      : kind === "passphrase"
        ? { kind, passphrase: "" }
        : { kind, recipients: [] };
  return (
    <div class={styles["lock"]} data-lock={props.lock.kind}>
      <Chips
        legend={props.words.lock}
        part="lock"
        chips={KINDS.map((value) => ({ value, label: props.words.locks[value] }))}
        chosen={props.lock.kind}
        onChoose={(kind) => props.onChoose(empty(kind))}
      />
      <p>{props.words.lockHint[props.lock.kind]}</p>
      <Switch>
        <Match when={props.lock.kind === "passphrase"}>
          <Passphrase
            value={passphrase()}
            words={props.words}
            onInput={(text) => props.onChoose({ kind: "passphrase", passphrase: text })}
          />
        </Match>
        <Match when={props.lock.kind === "recipients"}>
          <Recipient
            value={recipient()}
            words={props.words}
            onInput={(key) =>
              props.onChoose({ kind: "recipients", recipients: key === "" ? [] : [key] })
            }
          />
        </Match>
      </Switch>
    </div>
  );
};

const Passphrase: VoidComponent<{
  value: string;
  words: HandoverWords["seal"];
  onInput: (text: string) => void;
}> = (props) => {
  const { newSessionId, copyText } = useServices();
  const [shown, setShown] = createSignal(false);
  const [copied, setCopied] = createSignal(false);
  const id = createUniqueId();
  const strength = () => passphraseStrength(props.value);
  const suggest = (): void => {
    setShown(true);
    props.onInput(suggestPassphrase(newSessionId()));
  };
  return (
    <div class={styles["field"]}>
      <label for={id}>{props.words.passphrase}</label>
      <input
        id={id}
        data-field="passphrase"
        // Pasting and password managers are welcome.
        type={shown() ? "text" : "password"}
        autocomplete="new-password"
        spellcheck={false}
        value={props.value}
        aria-describedby={`${id}-strength`}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      <p id={`${id}-strength`} data-strength={strength()} aria-live="polite">
        {props.words.strength[strength()]}
      </p>
      <div class={styles["buttons"]}>
        <Button id="suggest-passphrase" onClick={suggest}>
          {props.words.suggest}
        </Button>
        <Button pressed={shown()} onClick={() => setShown(!shown())}>
          {props.words.show}
        </Button>
        <Button
          disabled={props.value === ""}
          onClick={() => void copyText(props.value).then(setCopied)}
        >
          {copied() ? props.words.copied : props.words.copy}
        </Button>
      </div>
      <small>{props.words.passphraseHint}</small>
    </div>
  );
};

const Recipient: VoidComponent<{
  value: string;
  words: HandoverWords["seal"];
  onInput: (key: string) => void;
}> = (props) => {
  const { store } = useServices();
  const [desks, { mutate }] = createResource(() => store.history().then(readHelpDesks), {
    initialValue: [],
  });
  const [name, setName] = createSignal("");
  const id = createUniqueId();
  // A store that cannot be read only has nothing to offer: the key can still be pasted.
  const known = (): readonly HelpDesk[] => (desks.state === "ready" ? desks() : []);
  const [trouble, setTrouble] = createSignal<StorageErrorCode | null>(null);
  const change = async (
    work: (history: HistoryPort) => Promise<readonly HelpDesk[]>,
  ): Promise<void> => {
    setTrouble(null);
    try {
      mutate(await work(await store.history()));
    } catch (thrown) {
      setTrouble(storageCodeOf(thrown));
    }
  };
  const keep = (): Promise<void> => {
    const desk = { name: name(), key: props.value };
    return change((history) => rememberHelpDesk(history, desk));
  };
  const forget = (desk: HelpDesk): Promise<void> =>
    change((history) => forgetHelpDesk(history, desk.name));
  return (
    <div class={styles["field"]}>
      <Show when={known().length > 0}>
        <h3>{props.words.known}</h3>
        <ul>
          <For each={known()}>
            {(desk) => (
              <li class={styles["buttons"]} data-help-desk={desk.name}>
                <Button pressed={desk.key === props.value} onClick={() => props.onInput(desk.key)}>
                  <bdi>{desk.name}</bdi>
                </Button>
                <Button kind="quiet" onClick={() => void forget(desk)}>
                  {props.words.forget(desk.name)}
                </Button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <label for={id}>{props.words.recipient}</label>
      <input
        id={id}
        data-field="recipient"
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={props.value}
        aria-describedby={`${id}-hint`}
        onInput={(event) => props.onInput(event.currentTarget.value.trim())}
      />
      <small id={`${id}-hint`}>{props.words.recipientHint}</small>
      <Show when={looksLikeRecipient(props.value)}>
        <label for={`${id}-name`}>{props.words.deskName}</label>
        <div class={styles["buttons"]}>
          <input
            id={`${id}-name`}
            data-field="desk-name"
            type="text"
            maxLength={60}
            value={name()}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <Button disabled={name().trim() === ""} onClick={() => void keep()}>
            {props.words.remember}
          </Button>
        </div>
      </Show>
      <Show when={trouble()}>{(code) => <StorageSentence code={code()} />}</Show>
    </div>
  );
};
