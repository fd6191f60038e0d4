import { createSignal, For, Show, type JSX, type VoidComponent } from "solid-js";
import {
  CABLE_KINDS,
  codesOffered,
  numbersOf,
  withCable,
} from "../../../core/guide/attempt-draft.ts";
import type { CableKind, EventBody, SeenStage, Setup } from "../../../core/session/events.ts";
import { parseCode } from "../../../core/session/error-code.ts";
import type { SessionState } from "../../../core/session/state.ts";
import type { QuestionWords } from "../../../i18n/guide-words.ts";
import { Chips, type Chip } from "../../kit/chips.tsx";
import styles from "./attempt-fields.module.css";
import type { SessionTexts } from "./session-texts.ts";

/** What a person tells of one attempt. */
export type Told = Omit<Extract<EventBody, { type: "attempt-reported" }>, "type" | "step">;

const STAGES: readonly SeenStage[] = [
  "before-the-bar",
  "bar-first-third",
  "bar-middle",
  "bar-last-third",
  "after-the-bar",
  "unknown",
];
const WAYS: readonly Told["way"][] = ["update", "restore", "unknown"];
const MODES: readonly Told["from"][] = ["normal", "recovery", "dfu", "unknown"];

/** How one attempt in Apple's app went, each part a tap; what is known stands filled in. */
export const AttemptFields: VoidComponent<{
  told: Told;
  state: SessionState;
  texts: SessionTexts;
  /** Which parts are asked: the way and the mode are known in steps that name them. */
  asks: {
    readonly failure: boolean;
    readonly way: boolean;
    readonly from: boolean;
    /** Whether anything was tried before that this could be the same as. */
    readonly swaps: boolean;
  };
  onTell: (told: Told) => void;
  /** A code that is none was typed in, or it was mended. */
  onWrong: (wrong: boolean) => void;
}> = (props) => {
  const words = () => props.texts.session.attempt;
  const tell = (more: Partial<Told>): void => props.onTell({ ...props.told, ...more });
  const setUp = (setup: Setup): void => tell({ setup });
  return (
    <div class={styles["fields"]}>
      <Show when={props.asks.failure}>
        <CodeField
          told={props.told}
          state={props.state}
          texts={props.texts}
          onTell={props.onTell}
          onWrong={props.onWrong}
        />
        <Chips
          part="stage"
          legend={words().stage}
          chips={STAGES.map((stage, index) => ({
            value: stage,
            label: words().stages[stage],
            ...(stage === "unknown" ? {} : { picture: <Bar filled={index} /> }),
          }))}
          chosen={props.told.stage}
          onChoose={(stage) => tell({ stage })}
        />
      </Show>
      <Show when={props.asks.way}>
        <Chips
          part="way"
          legend={words().way}
          chips={WAYS.map((way) => ({ value: way, label: words().ways[way] }))}
          chosen={props.told.way}
          onChoose={(way) => tell({ way })}
        />
      </Show>
      <Show when={props.asks.from}>
        <Chips
          part="from"
          legend={words().from}
          chips={MODES.map((from) => ({ value: from, label: words().froms[from] }))}
          chosen={props.told.from}
          onChoose={(from) => tell({ from })}
        />
      </Show>
      <SetupFields
        setup={props.told.setup}
        state={props.state}
        texts={props.texts}
        swaps={props.asks.swaps}
        onSet={setUp}
      />
    </div>
  );
};

const SetupFields: VoidComponent<{
  setup: Setup;
  state: SessionState;
  texts: SessionTexts;
  swaps: boolean;
  onSet: (setup: Setup) => void;
}> = (props) => {
  const words = () => props.texts.session.attempt;
  const kinds = (): QuestionWords<string> => props.texts.guide.questions["cable-kind"];
  /** Once a kind is picked, the question stays on screen: nothing jumps away under the finger. */
  const [askedKind, setAskedKind] = createSignal<readonly number[]>([]);
  const asksKind = () =>
    props.setup.cableKind === "unknown" || askedKind().includes(props.setup.cable);
  const numbers = (part: "cable" | "port" | "computer"): readonly Chip<number>[] => {
    const all = numbersOf(part, props.state);
    const most = Math.max(...all, props.setup[part]);
    const before = props.state.attempts.length > 0;
    return [...new Set([...all, props.setup[part]])].map((value) => ({
      value,
      label:
        value === most
          ? words().another
          : value === props.state.setup[part] && before
            ? words().same
            : words().numbered(value),
    }));
  };
  return (
    <>
      <Show when={props.swaps}>
        <div class={styles["row"]}>
          <Chips
            part="cable"
            legend={words().cable}
            chips={numbers("cable")}
            chosen={props.setup.cable}
            onChoose={(cable) => props.onSet(withCable(props.setup, cable, props.state))}
          />
          <Chips
            part="port"
            legend={words().port}
            chips={numbers("port")}
            chosen={props.setup.port}
            onChoose={(port) => props.onSet({ ...props.setup, port })}
          />
          <Chips
            part="computer"
            legend={words().computer}
            chips={numbers("computer")}
            chosen={props.setup.computer}
            onChoose={(computer) => props.onSet({ ...props.setup, computer })}
          />
        </div>
      </Show>
      <label class={styles["hub"]}>
        <input
          type="checkbox"
          checked={props.setup.hub}
          onChange={(event) => props.onSet({ ...props.setup, hub: event.currentTarget.checked })}
        />
        {words().hub}
      </label>
      <Show when={asksKind()}>
        <label class={styles["kind"]}>
          {kinds().ask}
          <select
            data-part="cable-kind"
            onChange={(event) => {
              const chosen = event.currentTarget.value;
              const kind: CableKind = CABLE_KINDS.find((known) => known === chosen) ?? "unknown";
              setAskedKind((asked) => [...asked, props.setup.cable]);
              props.onSet({ ...props.setup, cableKind: kind });
            }}
          >
            <For each={CABLE_KINDS}>
              {(kind) => (
                <option value={kind} selected={props.setup.cableKind === kind}>
                  {kinds().choices[kind]?.label ?? kind}
                </option>
              )}
            </For>
          </select>
        </label>
      </Show>
    </>
  );
};

/** The code that was shown last is one tap, none is another, and any other is typed in. */
const CodeField: VoidComponent<{
  told: Told;
  state: SessionState;
  texts: SessionTexts;
  onTell: (told: Told) => void;
  onWrong: (wrong: boolean) => void;
}> = (props) => {
  const words = () => props.texts.session;
  const [typing, setTyping] = createSignal(false);
  const [wrong, setWrong] = createSignal(false);
  const chips = (): readonly Chip<string>[] => [
    ...codesOffered(props.state)
      .toReversed()
      .map((code) => ({ value: String(code), label: String(code) })),
    { value: "none", label: words().attempt.noCode },
    { value: "other", label: words().attempt.otherCode },
  ];
  const chosen = (): string =>
    typing() ? "other" : props.told.code === null ? "none" : String(props.told.code);
  const choose = (value: string): void => {
    setTyping(value === "other");
    setWrong(false);
    props.onWrong(false);
    if (value !== "other")
      props.onTell({ ...props.told, code: value === "none" ? null : Number(value) });
  };
  const type = (text: string): void => {
    const code = parseCode(text);
    setWrong(code === "wrong");
    props.onWrong(code === "wrong");
    if (code !== "wrong") props.onTell({ ...props.told, code });
  };
  return (
    <div class={styles["code"]}>
      <Chips
        part="code"
        legend={words().attempt.code}
        chips={chips()}
        chosen={chosen()}
        onChoose={choose}
      />
      <Show when={typing()}>
        <input
          type="text"
          inputMode="numeric"
          autocomplete="off"
          maxLength={7}
          aria-label={words().code}
          aria-invalid={wrong()}
          aria-describedby="code-hint"
          ref={(field) => queueMicrotask(() => field.focus())}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <small id="code-hint">{words().codeHint}</small>
      </Show>
    </div>
  );
};

/** The bar of Apple's app, filled so far: 0 no bar, 4 full. */
const Bar = (props: { filled: number }): JSX.Element => (
  <svg class={styles["bar"]} viewBox="0 0 32 8" aria-hidden="true">
    <rect x="0.5" y="1.5" width="31" height="5" rx="2.5" />
    <rect x="0.5" y="1.5" width={[0, 8, 16, 25, 31][props.filled] ?? 0} height="5" rx="2.5" />
  </svg>
);
