import { Show, type VoidComponent } from "solid-js";
import type { ForgetTarget } from "../../../core/history/forget-scope.ts";
import { RETENTION_RULES } from "../../../core/history/retention.ts";
import type { KeepingWords } from "../../../i18n/keeping-words.ts";
import { FailureSentence } from "../../keeping/failure-sentence.tsx";
import { Button } from "../../kit/button.tsx";
import { Chips } from "../../kit/chips.tsx";
import type { Stock } from "./create-stock.ts";
import styles from "./keeping-screen.module.css";

/** How long this computer keeps closed sessions: counted here, deleted in the dialog. */
export const RulePanel: VoidComponent<{
  stock: Stock;
  words: KeepingWords;
  onForget: (target: ForgetTarget) => void;
}> = (props) => {
  const words = () => props.words.rule;
  return (
    <section class={styles["panel"]} aria-labelledby="rule-title" data-rule={props.stock.rule()}>
      <h2 id="rule-title">{words().title}</h2>
      <p>{words().lead}</p>
      <Chips
        legend={words().legend}
        chips={RETENTION_RULES.map((rule) => ({ value: rule, label: words().choice(rule) }))}
        chosen={props.stock.rule()}
        onChoose={(rule) => void props.stock.choose(rule)}
        part="rule"
      />
      <Show when={props.stock.trouble()}>
        {(why) => <FailureSentence why={why()} words={props.words} />}
      </Show>
      <Show when={props.stock.rule() !== "never" && props.stock.due() !== null}>
        <output data-due={props.stock.due()}>
          {props.stock.due() === 0 ? words().none : words().due(props.stock.due() ?? 0)}
        </output>
        <Show when={(props.stock.due() ?? 0) > 0}>
          <Button
            id="show-due"
            onClick={() =>
              props.onForget({
                kind: "due",
                rule: props.stock.rule(),
                nowWall: props.stock.nowWall(),
              })
            }
          >
            {words().show}
          </Button>
        </Show>
      </Show>
      <Show when={props.stock.practice() > 0}>
        <div class={styles["rule"]}>
          <p data-practice={props.stock.practice()}>{words().practice(props.stock.practice())}</p>
          <Button id="clear-practice" onClick={() => props.onForget({ kind: "practice" })}>
            {words().clearPractice}
          </Button>
        </div>
      </Show>
    </section>
  );
};
