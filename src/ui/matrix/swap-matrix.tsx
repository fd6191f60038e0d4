import { For, Show, type VoidComponent } from "solid-js";
import type { AttemptRow } from "../../core/diagnosis/attempt-rows.ts";
import { codeText } from "../../core/guide/look-up.ts";
import type { Matrix } from "../../core/guide/matrix.ts";
import type { CableKind } from "../../core/session/events.ts";
import type { SessionWords } from "../../i18n/en/session.ts";
import type { GuideWords } from "../../i18n/guide-words.ts";
import { stepTitle } from "../guide/guide-text.ts";
import { Button } from "../kit/button.tsx";
import { matrixGrid } from "./matrix-grid.ts";
import styles from "./swap-matrix.module.css";

/** What was tried with what, and the swap that would tell the most now. */
export const SwapMatrix: VoidComponent<{
  matrix: Matrix;
  words: Pick<SessionWords, "matrix" | "attempt">;
  guide: GuideWords;
  /** Goes to a step; null where nobody may jump. */
  onGo: ((step: string) => void) | null;
}> = (props) => {
  const words = () => props.words.matrix;
  const grid = () => matrixGrid(props.matrix.rows);
  const kindOf = (kind: CableKind): string =>
    kind === "unknown" ? "" : props.guide.questions["cable-kind"].choices[kind].label;
  return (
    <div class={styles["matrix"]} data-matrix="">
      <Show when={props.matrix.rows.length > 0} fallback={<p>{words().none}</p>}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard (WCAG 2.1.1) */}
        <section class={styles["scroll"]} tabIndex={0} aria-label={words().title}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words().corner}</th>
                <For each={grid().cables}>
                  {({ cable, kind }) => <th scope="col">{words().cable(cable, kindOf(kind))}</th>}
                </For>
              </tr>
            </thead>
            <tbody>
              <For each={grid().places}>
                {({ computer, port, cells }) => (
                  <tr>
                    <th scope="row">{words().place(computer, port)}</th>
                    <For each={cells}>
                      {(tries) => (
                        <td>
                          {tries.length === 0 && (
                            <span class={styles["untried"]}>{words().untried}</span>
                          )}
                          <ul>
                            <For each={tries}>{(row) => <Try row={row} words={props.words} />}</For>
                          </ul>
                        </td>
                      )}
                    </For>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </section>
      </Show>
      <Show when={props.matrix.next}>
        {(next) => (
          <div class={styles["next"]} data-next-test={next().step}>
            <p>
              <strong>{words().next(stepTitle(props.guide, next().step))}</strong>{" "}
              {words().vary[next().vary]}
            </p>
            <p>{props.guide.reasons[next().reason]}</p>
            <Show when={props.onGo}>
              {(go) => <Button onClick={() => go()(next().step)}>{words().go}</Button>}
            </Show>
          </div>
        )}
      </Show>
    </div>
  );
};

/** One attempt: how it ended first, then code, stage and mode; who saw it. */
const Try: VoidComponent<{ row: AttemptRow; words: Pick<SessionWords, "matrix" | "attempt"> }> = (
  props,
) => {
  const matrix = () => props.words.matrix;
  const facts = (): readonly string[] => factsOf(props.row, props.words);
  return (
    <li data-result={props.row.result}>
      <strong>{props.row.result === "worked" ? matrix().worked : matrix().failed}</strong>
      <span>{facts().join(" · ")}</span>
      <small>{matrix().seen[props.row.seen]}</small>
    </li>
  );
};

/** What is known of an attempt, in the order in which a bench asks for it. */
function factsOf(
  { code, stage, from, way, setup }: AttemptRow,
  { matrix, attempt }: Pick<SessionWords, "matrix" | "attempt">,
): readonly string[] {
  return [
    ...(code === null ? [] : [codeText(code)]),
    ...(stage === "unknown" ? [] : [attempt.stages[stage]]),
    ...(from === "unknown" ? [] : [attempt.froms[from]]),
    ...(way === "unknown" ? [] : [attempt.ways[way]]),
    ...(setup.hub ? [matrix.hub] : []),
  ];
}
