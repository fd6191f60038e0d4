import { For, Show, type VoidComponent } from "solid-js";
import { allowPolicy, SNAP_COMMAND, UDEV_RULE } from "../../../core/sight/copies.ts";
import type { Because, Finding } from "../../../core/sight/find-end.ts";
import { SIGHT_SOURCES } from "../../../core/sight/sources.data.ts";
import type { ChoiceWords } from "../../../i18n/guide-words.ts";
import { ChooserPicture } from "../../device/chooser-picture.tsx";
import { Lines } from "../../guide/lines.tsx";
import { Sources } from "../../guide/sources.tsx";
import { Button } from "../../kit/button.tsx";
import { useRouter } from "../../router.tsx";
import { CopyBox } from "./copy-box.tsx";
import styles from "./sight-screen.module.css";
import type { SightTexts } from "./sight-texts.ts";

/** Product strings as the device sends them (libirecovery; usb.ids). */
const ENTRIES = [
  "iPhone",
  "Apple Mobile Device (Recovery Mode)",
  "Apple Mobile Device (DFU Mode)",
] as const;

/** Ends that no deed of the person here can put right: there is nothing to have done in vain. */
const FINAL = new Set(["no-webusb", "insecure-page", "other-computer"]);

/** Why the device is not seen, what to do about it, and the one button for that. */
export const SightEndPanel: VoidComponent<{
  reached: Extract<Finding, { kind: "end" }>;
  texts: SightTexts;
  onConnect: () => void;
  onContinue: () => void;
  /** The advice was followed, and the device is still not seen. */
  onInVain: () => void;
}> = (props) => {
  const { href } = useRouter();
  const words = () => props.texts.sight;
  const lineWords = () => ({ lines: words().lines, grades: props.texts.grades });
  const reasons = (): readonly string[] =>
    props.reached.because.flatMap((one) => reasonText(props.texts, one));
  /** What the action copies; null where it does something else. */
  const copy = (): string | null => {
    switch (props.reached.action) {
      case "copy-rule":
        return UDEV_RULE;
      case "copy-command":
        return SNAP_COMMAND;
      case "copy-policy":
        return allowPolicy(location.origin);
      case "open-elsewhere":
        return (
          (props.reached.end === "insecure-page" ? `https://${location.host}` : location.origin) +
          href("/")
        );
      case "connect":
      case "plug-again":
      case "continue-without":
        return null;
    }
  };
  return (
    <div class={styles["panel"]} data-end={props.reached.end}>
      <h2 tabIndex={-1} id="sight-title">
        {words().ends[props.reached.end].title}
      </h2>
      <Lines lines={props.reached.why} guide={lineWords()} />
      <Show when={reasons().length > 0}>
        <section>
          <h3>{words().because}</h3>
          <ul class={styles["because"]}>
            <For each={reasons()}>{(reason) => <li>{reason}</li>}</For>
          </ul>
        </section>
      </Show>
      <section>
        <h3>{words().todo}</h3>
        <Lines lines={props.reached.todo} guide={lineWords()} ordered />
      </section>
      <Show when={props.reached.action === "connect"}>
        <ChooserPicture entries={ENTRIES} words={props.texts.session.chooser} />
      </Show>
      <Show
        when={copy()}
        fallback={
          <div>
            <Button
              kind="primary"
              id="sight-action"
              onClick={() =>
                props.reached.action === "continue-without" ? props.onContinue() : props.onConnect()
              }
            >
              {words().actions[props.reached.action]}
            </Button>
          </div>
        }
      >
        {(text) => (
          <CopyBox text={text()} action={words().actions[props.reached.action]} words={words()} />
        )}
      </Show>
      <Show when={props.reached.notes.length > 0}>
        <section>
          <h3>{words().notes}</h3>
          <Lines lines={props.reached.notes} guide={lineWords()} />
        </section>
      </Show>
      <Sources
        lines={[...props.reached.why, ...props.reached.todo, ...props.reached.notes]}
        guide={props.texts}
        words={props.texts.session}
        table={SIGHT_SOURCES}
      />
      <Show when={!FINAL.has(props.reached.end)}>
        <div>
          <Button kind="quiet" id="sight-in-vain" onClick={() => props.onInVain()}>
            {words().notIt}
          </Button>
        </div>
      </Show>
    </div>
  );
};

/** An answer is said again in the words of its choice; a fact has a sentence of its own. */
function reasonText({ sight }: SightTexts, because: Because): readonly string[] {
  if (because.kind === "answer") {
    const choices: Readonly<Record<string, ChoiceWords>> =
      sight.questions[because.question].choices;
    return [choices[because.choice]?.label ?? because.choice];
  }
  const facts: Readonly<Record<string, string>> = sight.facts[because.fact];
  const text = facts[because.value];
  return text === undefined ? [] : [text];
}
