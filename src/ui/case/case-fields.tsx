import { createMemo, createSignal, createUniqueId, For, Show, type VoidComponent } from "solid-js";
import { storageCodeOf, type StorageErrorCode } from "../../core/errors.ts";
import { CASE_FIELDS, MAX_CASE_UNITS, type CaseField } from "../../core/session/events.ts";
import type { CaseWords } from "../../i18n/en/case.ts";
import { Button } from "../kit/button.tsx";
import { Notice } from "../kit/notice.tsx";
import { StorageSentence } from "../kit/storage-sentence.tsx";
import { useServices } from "../services.ts";
import type { LiveSession } from "../state/live-session.ts";
import styles from "./case-panel.module.css";
import { fileAway } from "./file-away.ts";

/** Under which the technician of this laptop is remembered. */
const REMEMBERED = "technician";

/** What the shop files the repair under: each field is saved when it is left. */
export const CaseFields: VoidComponent<{ session: LiveSession; words: CaseWords }> = (props) => {
  const { store, choices } = useServices();
  const id = createUniqueId();
  const [told, setTold] = createSignal<CaseField | null>(null);
  const [trouble, setTrouble] = createSignal<StorageErrorCode | null>(null);
  const toldInWords = (): string => {
    const field = told();
    return field === null ? "" : props.words.saved(props.words.fields[field]);
  };
  const facts = () => props.session.state().caseFacts;
  const note = async (field: CaseField, typed: string): Promise<void> => {
    const text = typed.trim();
    if (text === facts()[field]) return;
    setTrouble(null);
    try {
      await fileAway(props.session, store, { type: "case-noted", field, text });
    } catch (thrown) {
      return void setTrouble(storageCodeOf(thrown));
    }
    if (facts()[field] !== text) return;
    if (field === "technician" && text !== "") choices.remember(REMEMBERED, text);
    setTold(field);
  };
  /** Who worked on this laptop last, where nobody is entered: one tap, never by itself. */
  const suggested = (): string | null => {
    const known = choices.recall(REMEMBERED)?.slice(0, MAX_CASE_UNITS) ?? "";
    return facts().technician === "" && known !== "" ? known : null;
  };
  return (
    <div class={styles["fields"]}>
      <For each={CASE_FIELDS}>
        {(field) => {
          // A memo: the field is not written anew at every entry, over what is being typed.
          const saved = createMemo(() => facts()[field]);
          return (
            <div class={styles["field"]}>
              <label for={`${id}-${field}`}>{props.words.fields[field]}</label>
              <input
                id={`${id}-${field}`}
                type="text"
                autocomplete="off"
                data-case={field}
                maxLength={MAX_CASE_UNITS}
                value={saved()}
                onChange={(event) => void note(field, event.currentTarget.value)}
              />
              <Show when={field === "technician" ? suggested() : null}>
                {(name) => (
                  <Button
                    kind="quiet"
                    id="enter-technician"
                    onClick={() => void note("technician", name())}
                  >
                    {props.words.remembered(name())}
                  </Button>
                )}
              </Show>
            </div>
          );
        }}
      </For>
      <p class={styles["hint"]}>{props.words.hint}</p>
      <output class={styles["hint"]} data-case-told="">
        {toldInWords()}
      </output>
      <Show when={trouble()}>
        {(code) => (
          <Notice kind="alert" announce="alert">
            <StorageSentence code={code()} />
          </Notice>
        )}
      </Show>
    </div>
  );
};
