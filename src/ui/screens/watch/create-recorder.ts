// The recorder at work: reads the session's watch by the clock, since some verdicts are time's own, and
// tells each new stage and verdict once. Core decides; this only looks often enough. Not more than one
// word a second is told, the latest: a link that flaps must not talk without end.
import { createSignal, type Accessor } from "solid-js";
import type { Clock, Pulse } from "../../../core/ports.ts";
import type { Stamp } from "../../../core/session/events.ts";
import { verdictNow } from "../../../core/timeline/restore-watch.ts";
import type { Verdict } from "../../../core/timeline/verdict.ts";
import type { RestoreWatch, Stage } from "../../../core/timeline/watch-state.ts";

/** How often what is shown is brought up to the clock, and the least time between two words. */
const LOOK_MS = 1_000;

/** The stage now, and the verdict where it is new. */
export interface News {
  readonly stage: Stage;
  readonly verdict: Verdict | null;
}

/** What the recorder reads, and what it does with news. */
export interface RecorderHands {
  readonly clock: Clock;
  /** Beats also where the page is hidden and its timers are slow. */
  readonly pulse: Pick<Pulse, "subscribe"> | null;
  /** The watch as it is saved. */
  readonly watch: () => RestoreWatch;
  readonly tell: (news: News) => void;
}

export interface Recorder {
  readonly now: Accessor<Stamp>;
  /** The latest verdict, also one that only time has reached; null before the first. */
  readonly verdict: Accessor<Verdict | null>;
  /** To be called when the record has grown. */
  look(): void;
  end(): void;
}

/** A recorder that has told what stands already. */
export function createRecorder({ clock, pulse, watch, tell }: RecorderHands): Recorder {
  const first = clock.now();
  let standing = verdictAt(watch(), first);
  let told = { stage: watch().stage, verdict: keyOf(standing) };
  let toldAt = Number.NEGATIVE_INFINITY;
  let cancelWord: (() => void) | null = null;
  let cancelTick = (): void => {};
  const [now, setNow] = createSignal(first);
  const [verdict, setVerdict] = createSignal(standing);

  function look(): void {
    const stamp = clock.now();
    setNow(stamp);
    const next = verdictAt(watch(), stamp);
    // What time alone decides is made anew at each look; the first of them stays.
    if (keyOf(next) !== keyOf(standing)) {
      standing = next;
      setVerdict(next);
    }
    const { stage, watching } = watch();
    const key = keyOf(standing);
    if (!watching) {
      told = { stage, verdict: key };
      return;
    }
    if (stage === told.stage && key === told.verdict) return;
    const waitMs = toldAt + LOOK_MS - stamp.mono;
    if (waitMs > 0) {
      cancelWord ??= clock.after(waitMs, () => {
        cancelWord = null;
        look();
      });
      return;
    }
    toldAt = stamp.mono;
    const news = key === told.verdict ? null : standing;
    told = { stage, verdict: key };
    tell({ stage, verdict: news });
  }
  function tick(): void {
    look();
    cancelTick = clock.after(LOOK_MS, tick);
  }

  const stopBeats = pulse?.subscribe(look);
  cancelTick = clock.after(LOOK_MS, tick);
  return {
    now,
    verdict,
    look,
    end() {
      cancelTick();
      cancelWord?.();
      stopBeats?.();
    },
  };
}

const verdictAt = (watch: RestoreWatch, now: Stamp): Verdict | null =>
  verdictNow(watch, now) ?? watch.verdicts.at(-1) ?? null;

/** The same finding of the same hops, whether time or the record has reached it. */
const keyOf = (verdict: Verdict | null): string =>
  verdict === null ? "" : [verdict.kind, verdict.gap, ...verdict.restsOn].join(" ");
