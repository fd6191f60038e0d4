import { For, Match, Show, Switch, type VoidComponent } from "solid-js";
import { timingOf } from "../../../core/coach/procedures.ts";
import { COACH_SOURCES } from "../../../core/coach/sources.data.ts";
import type { Coach, CoachVerdict, Timing } from "../../../core/coach/types.ts";
import type { CoachGoal, SessionId } from "../../../core/session/events.ts";
import { Sources } from "../../guide/sources.tsx";
import { Button } from "../../kit/button.tsx";
import { Link } from "../../router.tsx";
import { useLanguage, useWords } from "../../words.ts";
import { cited } from "./cited.ts";
import type { CoachTexts } from "./coach-texts.ts";
import styles from "./verdict-panel.module.css";

type Miss = Extract<CoachVerdict, { kind: "miss" }>;

/** What came of a count: what was seen, which miss it was, what to change, and how well that is known. */
export const VerdictPanel: VoidComponent<{
  verdict: CoachVerdict;
  coach: Coach;
  session: SessionId | null;
  texts: CoachTexts;
  onTiming: (timing: Timing) => void;
}> = (props) => {
  const words = () => props.texts.coach.verdict;
  const goal = () => props.texts.coach.goals[props.coach.setup.goal];
  const title = (): string => {
    const verdict = props.verdict;
    if (verdict.kind === "reached") return verdict.already ? goal().already : goal().done;
    return verdict.kind === "miss"
      ? words().misses[verdict.code].title
      : words().endings[verdict.code].title;
  };
  const told = (): string => {
    const verdict = props.verdict;
    if (verdict.kind === "miss") return words().misses[verdict.code].told;
    if (verdict.kind === "other") return words().endings[verdict.code].told;
    if (verdict.proof === "strong") return "";
    return props.coach.setup.goal === "dfu" ? words().weakDfu : words().weakRestart;
  };
  const miss = (): Miss | null => (props.verdict.kind === "miss" ? props.verdict : null);
  return (
    <div
      class={styles["panel"]}
      data-verdict={props.verdict.code}
      data-proof={props.verdict.kind === "reached" ? props.verdict.proof : undefined}
    >
      <div role="alert">
        <p class={styles["title"]}>{title()}</p>
        <Show when={told() !== ""}>
          <p>{told()}</p>
        </Show>
      </div>
      <Show when={miss()}>
        {(missed) => (
          <>
            <h2>
              {words().change}{" "}
              <Show when={missed().grade !== "source"}>
                <small title={props.texts.guide.grades[missed().grade].meaning}>
                  {props.texts.guide.grades[missed().grade].name}
                </small>
              </Show>
            </h2>
            <ul class={styles["changes"]}>
              <For each={missed().changes}>
                {(change) => <li data-change={change}>{words().changes[change]}</li>}
              </For>
            </ul>
            <Show when={offered(props.coach, missed())}>
              {(timing) => (
                <div class={styles["offer"]}>
                  <p>{words().offer(props.texts.coach.timing.names[timing().id].told)}</p>
                  <Button onClick={() => props.onTiming(timing())}>
                    {words().take(props.texts.coach.timing.names[timing().id].title)}
                  </Button>
                </div>
              )}
            </Show>
          </>
        )}
      </Show>
      <Show when={props.coach.run}>
        <Trail coach={props.coach} texts={props.texts} />
      </Show>
      <Show when={miss()}>
        {(missed) => (
          <Sources
            lines={cited([missed()])}
            guide={props.texts.guide}
            words={props.texts.session}
            table={COACH_SOURCES}
          />
        )}
      </Show>
      <p class={styles["links"]}>
        <For each={nextGoals(props.coach)}>
          {(next) => (
            <Link to={`/coach/${next}${props.session === null ? "" : `/${props.session}`}`}>
              {props.texts.coach.goals[next].name}
            </Link>
          )}
        </For>
        <Show when={props.session}>
          {(id) => (
            <>
              <Link to={`/session/${id()}`}>{props.texts.coach.back}</Link>
              <small>{props.texts.coach.kept}</small>
            </>
          )}
        </Show>
      </p>
    </div>
  );
};

const offered = ({ setup }: Coach, { offer }: Miss): Timing | null =>
  offer === null || offer === setup.timing.id ? null : timingOf(setup.family, setup.goal, offer);

/** Where the device stands now may need a way out of its own. */
function nextGoals({ state, setup }: Coach): readonly CoachGoal[] {
  if (state.kind !== "ended") return [];
  const { verdict } = state;
  if (verdict.kind === "reached") {
    if (setup.goal === "dfu") return ["leave-dfu"];
    return setup.goal === "recovery" ? ["force-restart"] : [];
  }
  if (verdict.code === "into-dfu") return ["leave-dfu"];
  return verdict.kind === "miss" && verdict.changes.includes("restart-first")
    ? ["force-restart"]
    : [];
}

/** What the bus showed during the count. */
const Trail: VoidComponent<{ coach: Coach; texts: CoachTexts }> = (props) => {
  const shell = useWords();
  const { language } = useLanguage();
  const words = () => props.texts.coach.verdict;
  const trace = () => props.coach.run?.trace ?? [];
  const seconds = (ms: number): string =>
    words().at(
      new Intl.NumberFormat(language(), {
        minimumFractionDigits: 1,
        maximumFractionDigits: 1,
      }).format(ms / 1000),
    );
  return (
    <div class={styles["trail"]}>
      <h2>{words().trail}</h2>
      <Switch>
        <Match when={trace().length < 2}>
          <p>{words().trailNothing}</p>
        </Match>
        <Match when={true}>
          <ol>
            <For each={trace()}>
              {(entry, index) => (
                <li>
                  <time>{seconds(entry.at)}</time>{" "}
                  {entry.mode === null
                    ? words().left
                    : (props.texts.coach.modes[entry.mode] ?? shell().device.mode[entry.mode])}
                  {index() === 0 ? ` (${words().began})` : ""}
                </li>
              )}
            </For>
          </ol>
        </Match>
      </Switch>
    </div>
  );
};
