import { For, Show, type VoidComponent } from "solid-js";
import { unseenModes } from "../../../core/timeline/absence.ts";
import type { Stamp } from "../../../core/session/events.ts";
import { GAP_RULES, RULES } from "../../../core/timeline/rules.data.ts";
import { TIMELINE_SOURCES } from "../../../core/timeline/sources.data.ts";
import type { Verdict } from "../../../core/timeline/verdict.ts";
import type { Line } from "../../../core/guide/playbook.ts";
import { Sources } from "../../guide/sources.tsx";
import { Button } from "../../kit/button.tsx";
import { Link, useRouter } from "../../router.tsx";
import type { LiveSession } from "../../state/live-session.ts";
import { spanText } from "../../timeline/span-text.ts";
import { useLanguage } from "../../words.ts";
import { RestsOn } from "./rests-on.tsx";
import styles from "./verdict-panel.module.css";
import type { WatchTexts } from "./watch-texts.ts";

/** What became of the restore, how well that is known, what it rests on, and what else it may have been. */
export const VerdictPanel: VoidComponent<{
  session: LiveSession;
  verdict: Verdict | null;
  /** Where the latest watching began; undefined before the first. */
  begun: Stamp | undefined;
  texts: WatchTexts;
  /** Ends the watching, so that what time has decided stands in the record too. */
  onLeave: () => Promise<void>;
}> = (props) => {
  const router = useRouter();
  const words = () => props.texts.watch.verdict;
  const earlier = (verdict: Verdict): boolean =>
    props.begun === undefined || verdict.at.wall < props.begun.wall;
  const toGuide = async (): Promise<void> => {
    await props.onLeave();
    router.go(`/session/${props.session.id}`);
  };
  return (
    <section class={styles["panel"]} aria-labelledby="watch-verdict">
      <h2 id="watch-verdict">{words().title}</h2>
      <Show when={props.verdict} fallback={<p class={styles["hint"]}>{words().none}</p>}>
        {(verdict) => (
          <div
            class={styles["verdict"]}
            data-verdict={verdict().kind}
            data-gap={verdict().gap}
            data-unbroken={verdict().unbroken}
            data-may-be={verdict().mayBe.join(" ")}
          >
            <Show when={earlier(verdict())}>
              <p class={styles["hint"]}>{words().earlier}</p>
            </Show>
            <Told verdict={verdict()} texts={props.texts} />
            <Doubts verdict={verdict()} session={props.session} texts={props.texts} />
            <div class={styles["why"]}>
              <RestsOn verdict={verdict()} changes={props.session.changes()} texts={props.texts} />
              <div>
                <h3>{words().change}</h3>
                <ul>
                  <For each={RULES[verdict().kind].wouldChange}>
                    {(id) => <li data-change={id}>{props.texts.watch.changesOfMind[id]}</li>}
                  </For>
                </ul>
              </div>
            </div>
            <Sources
              lines={cited(verdict())}
              guide={props.texts.guide}
              words={props.texts.session}
              table={TIMELINE_SOURCES}
            />
            <div class={styles["next"]}>
              <Button kind="primary" onClick={() => void toGuide()}>
                {words().toGuide}
              </Button>
              <Link to={`/logs/${props.session.id}`}>{words().toLogs}</Link>
            </div>
            <p class={styles["hint"]}>{words().evidence}</p>
            <Show when={props.session.state().watch.watching}>
              <p class={styles["hint"]}>{words().stillWatching}</p>
            </Show>
          </div>
        )}
      </Show>
    </section>
  );
};

/** The finding itself, with its grade, the gap and the code that Apple's app shows for it. */
const Told: VoidComponent<{ verdict: Verdict; texts: WatchTexts }> = (props) => {
  const { language } = useLanguage();
  const words = () => props.texts.watch.verdict;
  const grade = () => props.texts.guide.grades[props.verdict.grade];
  const codes = () =>
    new Intl.ListFormat(language(), { type: "disjunction" }).format(
      RULES[props.verdict.kind].codes.map(String),
    );
  const readsGap = () => props.verdict.kind === "bounced" || props.verdict.kind === "link-glitch";
  return (
    <>
      <p class={styles["title"]}>{props.texts.watch.verdicts[props.verdict.kind].title}</p>
      <p>{props.texts.watch.verdicts[props.verdict.kind].told}</p>
      <Show when={props.verdict.gapMs}>
        {(ms) => <p data-gap-ms={ms()}>{words().gap(spanText(ms(), language()))}</p>}
      </Show>
      <Show when={readsGap()}>
        <p>{props.texts.watch.gaps[props.verdict.gap]}</p>
      </Show>
      <Show when={RULES[props.verdict.kind].codes.length > 0}>
        <p>{words().code(codes())}</p>
      </Show>
      <p class={styles["grade"]} data-grade={props.verdict.grade}>
        <strong>{grade().name}</strong> {grade().meaning}
      </p>
    </>
  );
};

/** What could not be seen, and what looks the same. Said as openly as the finding. */
const Doubts: VoidComponent<{ verdict: Verdict; session: LiveSession; texts: WatchTexts }> = (
  props,
) => {
  const { language } = useLanguage();
  const words = () => props.texts.watch.verdict;
  const unseen = () => unseenModes(props.session.state().watch);
  const modes = () =>
    new Intl.ListFormat(language(), { type: "conjunction" }).format(
      unseen().flatMap((mode) => (mode === "other" ? [] : [props.texts.watch.before.modes[mode]])),
    );
  const doubted = () => !props.verdict.unbroken || props.verdict.mayBe.length > 0;
  return (
    <Show when={doubted()}>
      <div class={styles["doubts"]}>
        <Show when={!props.verdict.unbroken}>
          <p>{words().broken}</p>
        </Show>
        <Show when={unseen().length > 0}>
          <p>{words().unseen(modes())}</p>
        </Show>
        <Show when={props.verdict.mayBe.length > 0}>
          <h3>{words().mayBe}</h3>
          <ul>
            <For each={props.verdict.mayBe}>
              {(kind) => <li data-may-be-kind={kind}>{props.texts.watch.verdicts[kind].title}</li>}
            </For>
          </ul>
        </Show>
      </div>
    </Show>
  );
};

/** Rule and reading of the gap in the shape in which the guide shows where statements come from. */
function cited({ kind, gap, grade }: Verdict): readonly Line[] {
  return [{ grade, source: RULES[kind].source }, GAP_RULES[gap]].map((rule) => ({
    line: "",
    grade: rule.grade,
    ...(rule.source === null ? {} : { source: rule.source }),
  }));
}
