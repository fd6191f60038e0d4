import {
  createEffect,
  createMemo,
  createSignal,
  on,
  onCleanup,
  Show,
  untrack,
  type VoidComponent,
} from "solid-js";
import type { Pulse, WatchAids } from "../../../core/ports.ts";
import { lanesOf } from "../../../core/timeline/lanes.ts";
import { useAnnounce } from "../../kit/announcer.tsx";
import { Button } from "../../kit/button.tsx";
import { Link } from "../../router.tsx";
import { useServices } from "../../services.ts";
import type { LiveSession } from "../../state/live-session.ts";
import { TimeAxis } from "../../timeline/axis.tsx";
import { useWords } from "../../words.ts";
import { OneMoreClick } from "../session/one-more-click.tsx";
import { SaveTrouble } from "../session/save-trouble.tsx";
import { BeforePanel } from "./before-panel.tsx";
import { CablePanel } from "./cable-panel.tsx";
import { createRecorder } from "./create-recorder.ts";
import { LinkPanel } from "./link-panel.tsx";
import { NoticeOffer } from "./notice-offer.tsx";
import { Scenes } from "./scenes.tsx";
import { StagePanel } from "./stage-panel.tsx";
import { VerdictPanel } from "./verdict-panel.tsx";
import styles from "./watch-screen.module.css";
import type { WatchTexts } from "./watch-texts.ts";

/** Longest usual time between two modes; a device away for longer may be there unseen. */
const AWAY_MS = 15_000;

/** The recorder of a session: before the start, while it watches, and what came of it. */
export const WatchRoom: VoidComponent<{
  session: LiveSession;
  texts: WatchTexts;
  aids: WatchAids;
  pulse: Pulse;
}> = (props) => {
  const { clock } = useServices();
  const shell = useWords();
  const announce = useAnnounce();
  const words = () => props.texts.watch;
  const state = () => props.session.state();
  const watch = () => state().watch;
  const [asked, setAsked] = createSignal(untrack(() => props.aids.notices.state()));
  const recorder = createRecorder({
    clock,
    pulse: untrack(() => props.pulse),
    watch,
    tell({ stage, verdict }) {
      const title = words().stages[stage].title;
      const text =
        verdict === null ? words().newStage(title) : words().verdicts[verdict.kind].title;
      announce(text);
      if (props.aids.inFront()) return;
      const body =
        verdict === null ? words().stages[stage].told : words().verdicts[verdict.kind].told;
      props.aids.notices.show(verdict === null ? title : text, body, verdict === null);
    },
  });
  createEffect(on(watch, () => recorder.look()));
  createEffect(() => props.aids.keepAwake(watch().watching));
  createEffect(() => {
    const { watching, stage } = watch();
    document.title = `${watching ? words().stages[stage].title : words().title} – ${shell().product}`;
  });
  onCleanup(() => {
    recorder.end();
    props.aids.end();
    document.title = shell().product;
  });

  async function askForNotices(): Promise<void> {
    const { notices } = props.aids;
    await notices.ask();
    setAsked(notices.state());
  }

  const drawn = createMemo(() => {
    const at = clock.now();
    return { at, axis: lanesOf(props.session.changes(), at) };
  });
  const endMs = () => drawn().axis.endMs + Math.max(0, recorder.now().mono - drawn().at.mono);
  /** Where the latest watching began; what was decided before it is told as such. */
  const begun = createMemo(
    () => props.session.changes().findLast((change) => change.kind === "watching" && change.on)?.at,
  );
  const change = (to: "started" | "ended"): Promise<void> =>
    props.session.append({ type: "watch-changed", change: to });
  const awayMs = () => recorder.now().mono - (watch().since?.mono ?? recorder.now().mono);
  const perhapsUnseen = () => watch().watching && state().mode === null && awayMs() >= AWAY_MS;

  return (
    <div
      class={styles["screen"]}
      data-session={props.session.id}
      data-watching={watch().watching}
      data-stage={watch().stage}
      data-changes={props.session.changes().length}
    >
      <header class={styles["head"]}>
        <h1>{words().title}</h1>
        <Link to={`/session/${props.session.id}`}>{words().back}</Link>
      </header>
      <SaveTrouble session={props.session} words={props.texts.session} />
      <Show
        when={watch().watching}
        fallback={
          <BeforePanel
            session={props.session}
            texts={props.texts}
            onStart={() => void change("started")}
          />
        }
      >
        <StagePanel watch={watch()} now={recorder.now()} words={words()} shell={shell()}>
          <Button kind="quiet" onClick={() => void change("ended")}>
            {words().stop}
          </Button>
        </StagePanel>
        <NoticeOffer state={asked()} words={words().notices} onAsk={() => void askForNotices()} />
      </Show>
      <div class={styles["axis"]}>
        <TimeAxis axis={drawn().axis} endMs={endMs()} words={words()} />
      </div>
      <Show when={perhapsUnseen()}>
        <div class={styles["card"]}>
          <OneMoreClick
            practice={state().practice}
            known={false}
            proof={null}
            words={props.texts.session}
          />
        </div>
      </Show>
      <VerdictPanel
        session={props.session}
        verdict={recorder.verdict()}
        begun={begun()}
        texts={props.texts}
        onLeave={() => (watch().watching ? change("ended") : Promise.resolve())}
      />
      <Show when={state().practice}>
        <Scenes words={words().practice} />
      </Show>
      <div class={styles["link"]}>
        <LinkPanel
          recent={watch().recent}
          now={recorder.now()}
          words={words().stability}
          texts={props.texts}
        />
        <CablePanel changes={props.session.changes()} now={recorder.now()} words={words().cable} />
      </div>
    </div>
  );
};
