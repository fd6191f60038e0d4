// The words of the coach, as every language must give them. The keys are the codes of core's data, so a
// missing or a left-over text does not compile. Loaded with its screen.
import type { Mode } from "../core/apple/mode.ts";
import type { Shape } from "../core/apple/shape.ts";
import type {
  ChangeCode,
  Hindrance,
  MissCode,
  SeenScreen,
  TimingId,
  VerdictCode,
  WarningCode,
} from "../core/coach/codes.ts";
import type { Button } from "../core/coach/procedures.ts";
import type { CableKind, CoachGoal } from "../core/session/events.ts";
import type { PowerPlace } from "./power-place.ts";
import type { PressPart } from "./press-parts.ts";

/** A heading and what stands under it. */
interface Told {
  readonly title: string;
  readonly told: string;
}

export interface CoachWords {
  readonly title: string;
  readonly lead: string;
  /** What is to be reached; `done` is the sentence once it is. */
  readonly goals: Readonly<
    Record<
      CoachGoal,
      {
        readonly name: string;
        readonly what: string;
        readonly done: string;
        readonly already: string;
      }
    >
  >;
  readonly choose: {
    readonly goal: string;
    readonly device: string;
    readonly attached: string;
    /** Where several devices are on the bus. */
    readonly which: string;
    /** Legend of: with the device in hand, or practising. */
    readonly how: string;
    readonly pictures: string;
    readonly picturesHint: string;
    readonly practise: string;
    readonly practiseHint: string;
    readonly otherGoal: string;
    readonly otherDevice: string;
    readonly noButtons: string;
  };
  readonly shapes: Readonly<Record<Shape, { readonly name: string; readonly models: string }>>;
  readonly turn: { readonly lying: string; readonly upright: string; readonly note: string };
  readonly stepsTitle: string;
  readonly before: string;
  readonly warnings: Readonly<Record<WarningCode, string>>;
  readonly cable: { readonly legend: string; readonly kinds: Readonly<Record<CableKind, string>> };
  readonly timing: {
    readonly chosen: (title: string) => string;
    readonly names: Readonly<Record<TimingId, Told>>;
  };
  readonly reboot: {
    readonly title: string;
    readonly body: string;
    readonly back: string;
    readonly take: string;
    readonly leave: string;
    readonly understood: string;
    readonly looking: string;
    readonly possible: string;
    readonly refused: string;
  };
  readonly hindrance: Readonly<Record<Hindrance, string>>;
  readonly sound: {
    readonly legend: string;
    readonly voice: string;
    readonly tones: string;
    readonly noVoice: string;
    readonly hear: string;
    readonly names: Readonly<Record<"press" | "release" | "success", string>>;
  };
  readonly start: string;
  readonly stop: string;
  readonly again: string;
  readonly keys: string;
  readonly stage: {
    readonly ready: string;
    readonly getReady: string;
    readonly first: (press: string) => string;
    readonly next: (press: string) => string;
    readonly last: string;
    readonly hold: string;
    readonly holdOn: string;
    readonly waiting: string;
    readonly waitingHint: string;
    /** Unit under the big digits. */
    readonly seconds: string;
    readonly sofar: string;
    /** "2 of 5". */
    readonly position: (press: number, of: number) => string;
  };
  /** A button in as few words as a voice needs. */
  readonly button: (button: Button, place: PowerPlace) => string;
  /** What to do now, as short as it can be shown large and spoken. */
  readonly now: (part: PressPart, place: PowerPlace) => string;
  readonly spoken: {
    readonly getReady: (first: string) => string;
    readonly release: (
      released: readonly Button[],
      kept: readonly Button[],
      place: PowerPlace,
    ) => string;
    readonly holdOn: string;
    readonly wait: string;
    readonly clickAgain: string;
    readonly miss: string;
  };
  readonly asking: {
    readonly title: string;
    readonly body: string;
    readonly click: string;
    readonly notListed: string;
    readonly screen: string;
    readonly screens: Readonly<Record<SeenScreen, string>>;
  };
  readonly verdict: {
    readonly weakDfu: string;
    readonly weakRestart: string;
    readonly endings: Readonly<Record<Exclude<VerdictCode, MissCode | "reached">, Told>>;
    readonly misses: Readonly<Record<MissCode, Told>>;
    readonly change: string;
    readonly changes: Readonly<Record<ChangeCode, string>>;
    /** Above another timing that is offered. */
    /** `told`: what the other timing does, a sentence. */
    readonly offer: (told: string) => string;
    readonly take: (timing: string) => string;
    readonly trail: string;
    readonly trailNothing: string;
    readonly began: string;
    readonly left: string;
    readonly at: (seconds: string) => string;
    readonly sources: string;
    readonly next: string;
  };
  /** Modes as they stand in the trail: short, and for normal mode without the restore. */
  readonly modes: Readonly<Partial<Record<Mode, string>>>;
  readonly practice: {
    readonly title: string;
    readonly hint: string;
    readonly keys: Readonly<Record<"up" | "down" | "left" | "right", string>>;
    readonly afresh: string;
    readonly toRecovery: string;
    readonly toDfu: string;
    readonly away: string;
    readonly hands: string;
    readonly planned: string;
    readonly pressed: string;
  };
  readonly kept: string;
  readonly back: string;
}
