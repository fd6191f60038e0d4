import { createSignal, Show, type VoidComponent } from "solid-js";
import type { LogWords } from "../../../i18n/log-words.ts";
import { Button } from "../../kit/button.tsx";
import type { Logs } from "./create-logs.ts";
import styles from "./log-viewer.module.css";

/** Search through the whole log, a jump to a line, and from mark to mark. */
export const LogSearch: VoidComponent<{
  log: number;
  logs: Logs;
  here: number;
  words: LogWords;
  onFound: (line: number) => void;
  /** How many lines are marked. */
  marked: number;
  onMark: (way: "on" | "back") => void;
}> = (props) => {
  const words = () => props.words.viewer;
  const [told, setTold] = createSignal("");
  const [busy, setBusy] = createSignal(false);
  /** Found last: the next search begins behind it, the first one at the line itself. */
  let last = 0;
  let text: HTMLInputElement | undefined;
  let number: HTMLInputElement | undefined;
  const find = async (way: "on" | "back"): Promise<void> => {
    const wanted = text?.value ?? "";
    if (wanted === "" || busy()) return;
    setBusy(true);
    try {
      const desk = await props.logs.desk();
      const behind = props.here === last ? (way === "on" ? 1 : -1) : 0;
      const line = await desk.find(props.log, wanted, props.here + behind, way);
      last = line ?? last;
      setTold(line === null ? words().notFound : words().found(String(line)));
      if (line !== null) props.onFound(line);
    } catch {
      setTold(words().gone);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div class={styles["tools"]}>
      <search>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void find("on");
          }}
        >
          <input
            ref={(field) => (text = field)}
            type="search"
            maxLength={200}
            autocomplete="off"
            aria-label={words().search}
            placeholder={words().search}
          />
          <Button
            onClick={() => void find("back")}
            label={`${words().search}: ${words().previous}`}
          >
            {words().previous}
          </Button>
          <Button onClick={() => void find("on")} label={`${words().search}: ${words().next}`}>
            {words().next}
          </Button>
        </form>
      </search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const line = number?.valueAsNumber ?? Number.NaN;
          if (Number.isInteger(line)) props.onFound(line);
        }}
      >
        <input
          ref={(field) => (number = field)}
          class={styles["short"]}
          type="number"
          min="1"
          step="1"
          aria-label={words().goTo}
          placeholder={words().goTo}
        />
        <button type="submit" class={styles["submit"]}>
          {words().go}
        </button>
      </form>
      <Show when={props.marked > 0}>
        <fieldset class={styles["marks"]} aria-label={words().marks}>
          <span>{words().marked(props.marked)}</span>
          <Button
            onClick={() => props.onMark("back")}
            label={`${words().marks}: ${words().previous}`}
          >
            {words().previous}
          </Button>
          <Button onClick={() => props.onMark("on")} label={`${words().marks}: ${words().next}`}>
            {words().next}
          </Button>
        </fieldset>
      </Show>
      <output class={styles["told"]}>{told()}</output>
    </div>
  );
};
