import { createMemo, For, Show, type VoidComponent } from "solid-js";
import type { OpenedBundle } from "../../../core/bundle-desk.ts";
import { planSituated } from "../../../core/guide/plan.ts";
import type { Situated } from "../../../core/guide/situated.ts";
import type { Role } from "../../../core/session/events.ts";
import type { SessionState } from "../../../core/session/state.ts";
import { changeOf } from "../../../core/timeline/change.ts";
import { lanesOf } from "../../../core/timeline/lanes.ts";
import type { BundlesWords } from "../../../i18n/en/bundles.ts";
import { CausesPanel } from "../../causes/causes-panel.tsx";
import { TimeAxis } from "../../timeline/axis.tsx";
import { formatDate } from "../../format.ts";
import { spanText } from "../../timeline/span-text.ts";
import { createLazyWords, useLanguage, useWords } from "../../words.ts";
import { BusTrail } from "../session/bus-trail.tsx";
import { Seam } from "../session/seam.tsx";
import { RecordTimeline } from "../timeline/record-timeline.tsx";
import { loadTimelineTexts } from "../timeline/timeline-texts.ts";
import { RestsOn } from "../watch/rests-on.tsx";
import type { InsideTexts } from "./bundles-texts.ts";
import styles from "./bundles.module.css";

/** The reader is shown all of the plan, whoever worked by it. */
const WHOLE_PLAN: Role = "technician";

/** The session of a bundle, replayed: the same readings of the same record as on its maker's laptop. */
export const SessionInside: VoidComponent<{
  bundle: OpenedBundle;
  state: SessionState;
  known: Situated;
  texts: InsideTexts;
  words: BundlesWords;
}> = (props) => {
  const { language } = useLanguage();
  const shell = useWords();
  const words = () => props.words.view;
  const timeline = createLazyWords(loadTimelineTexts);
  const changes = createMemo(() => props.bundle.events.map(changeOf));
  const plan = createMemo(() => planSituated(props.known));
  const axis = createMemo(() => {
    const last = props.bundle.events.at(-1)?.at;
    return last === undefined ? null : lanesOf(changes(), last);
  });
  /** Without dates the list of entries would tell of 1970: the axis alone counts from the start. */
  const dated = () => props.bundle.manifest.level !== "anyone";
  const when = (wall: number): string =>
    dated() ? formatDate(wall, language()) : spanText(Math.max(0, wall), language());
  const model = () => props.state.phone?.identity.model ?? null;
  return (
    <>
      <section class={styles["panel"]} aria-labelledby="inside-title">
        <h3 id="inside-title">{words().session}</h3>
        <Show when={model()}>
          {(found) => (
            <p data-model={found().productType}>
              {shell().device.model(found().name)} · {found().productType} · {found().boardConfig}
            </p>
          )}
        </Show>
        <p data-codes={props.state.codes.join(" ")}>{words().codes(props.state.codes)}</p>
        <Show when={props.state.outcome}>
          {(outcome) => <p data-outcome={outcome()}>{shell().history.outcome[outcome()]}</p>}
        </Show>
        <BusTrail state={props.state} words={props.texts.session} />
      </section>
      <section class={styles["panel"]}>
        <Show
          when={dated() && timeline()}
          fallback={
            <Show when={axis()}>
              {(drawn) => (
                <TimeAxis axis={drawn()} endMs={drawn().endMs} words={props.texts.watch} />
              )}
            </Show>
          }
        >
          {(loaded) => (
            <RecordTimeline
              id={props.state.id}
              record={{
                events: props.bundle.events,
                integrity: props.bundle.manifest.integrity,
              }}
              texts={loaded()}
            />
          )}
        </Show>
      </section>
      <section class={styles["panel"]} data-verdicts={props.state.watch.verdicts.length}>
        <h3>{words().verdict}</h3>
        <Show when={props.state.watch.verdicts.length > 0} fallback={<p>{words().noVerdict}</p>}>
          <For each={props.state.watch.verdicts.toReversed()}>
            {(verdict) => (
              <details data-verdict={verdict.kind}>
                <summary>
                  {props.texts.watch.verdicts[verdict.kind].title} · {when(verdict.at.wall)}
                </summary>
                <p>{props.texts.watch.verdicts[verdict.kind].told}</p>
                <Show when={verdict.gapMs}>
                  {(ms) => <p>{props.texts.watch.verdict.gap(spanText(ms(), language()))}</p>}
                </Show>
                <p>
                  <strong>{props.texts.guide.grades[verdict.grade].name}</strong>{" "}
                  {props.texts.guide.grades[verdict.grade].meaning}
                </p>
                <Show when={!verdict.unbroken}>
                  <p>{props.texts.watch.verdict.broken}</p>
                </Show>
                <RestsOn verdict={verdict} changes={changes()} texts={props.texts} />
              </details>
            )}
          </For>
        </Show>
      </section>
      <div class={styles["two"]}>
        <section class={styles["panel"]}>
          <h3>{words().steps}</h3>
          <Seam
            way={plan()}
            role={WHOLE_PLAN}
            guide={props.texts.guide}
            words={props.texts.session}
            onChoose={null}
          />
        </section>
        <section class={styles["panel"]}>
          <h3>{words().causes}</h3>
          <CausesPanel diagnosis={props.known.weighing} words={props.texts} />
        </section>
      </div>
      <Show when={props.state.notes.length > 0}>
        <section class={styles["panel"]} data-notes={props.state.notes.length}>
          <h3>{words().notes}</h3>
          <ul>
            <For each={props.state.notes}>
              {({ text, at }) => (
                <li class={styles["note"]}>
                  <small>{when(at.wall)}</small>
                  <p dir="auto">{text}</p>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
    </>
  );
};
