// What a phone really did in one run, read off the phone itself and off the hands: never off the browser,
// nor by the coach's rules. The coach's verdict has to say the same.
import { isDfu, modeOf, type Mode } from "../../src/core/apple/mode.ts";
import type { MissCode } from "../../src/core/coach/codes.ts";
import type { CoachGoal } from "../../src/core/session/events.ts";
import type { Clock } from "../../src/core/ports.ts";
import type { Stage } from "../../src/device/virtual/phone.ts";
import type { VirtualPhone } from "../../src/device/virtual/virtual-phone.ts";
import type { Touch } from "./coach-hands.ts";

/** The phone came onto the bus, or left it. */
export interface Move {
  readonly at: number;
  readonly type: "attached" | "detached";
  readonly mode: Mode;
}

/** What the phone itself does, from `at` on, on the bus or off it. */
export interface Doing {
  readonly at: number;
  readonly stage: Stage["kind"];
}

/** All that happened to a phone from just before the first press to the verdict. */
export interface Story {
  readonly goal: CoachGoal;
  /** How it stood before; null: off the bus. */
  readonly from: Mode | null;
  readonly moves: readonly Move[];
  readonly doings: readonly Doing[];
  readonly touches: readonly Touch[];
  /** True where the computer, not the hands, had to restart it. */
  readonly byReboot: boolean;
}

/** Back as it was within this, twice: the link blinks, in ms (a log of 2026 shows DFU doing so). */
export const BLINK_MS = 2_000;

/** What a phone was seen to do. Both grow until `stop`. */
export interface Watched {
  /** How it stood at first; null: off the bus. */
  readonly first: Mode | null;
  readonly moves: readonly Move[];
  readonly doings: readonly Doing[];
  readonly stop: () => void;
}

/** No stage off the bus is shorter than seconds. */
const LOOK_MS = 100;

/** Notes every move of the phone from now on, and what it does meanwhile. */
export function watchPhone(clock: Clock, phone: VirtualPhone): Watched {
  const bus = phone.attachment();
  const moves: Move[] = [];
  const doings: Doing[] = [];
  let cancel: () => void = () => {};
  const note = (): void => {
    const { stage } = phone.phone();
    if (doings.at(-1)?.stage === stage.kind) return;
    // Fingers follow within moments of the black screen: when it came must be exact, on the bus or off it.
    const at = stage.kind === "rom" ? stage.since : clock.now().mono;
    doings.push({ at, stage: stage.kind });
  };
  const look = (): void => {
    note();
    cancel = clock.after(LOOK_MS, look);
  };
  const unsubscribe = phone.subscribe(({ type, attachment }) => {
    note();
    moves.push({ at: clock.now().mono, type, mode: modeOf(attachment.descriptor.productId) });
  });
  look();
  return {
    first: bus === null ? null : modeOf(bus.descriptor.productId),
    moves,
    doings,
    stop() {
      unsubscribe();
      cancel();
    },
  };
}

/** The only right verdict. */
export function truthOf(story: Story): MissCode | "reached" {
  const { goal, from, moves, doings, byReboot } = story;
  if (blinksOf(moves) > 1) return "blinking";
  const last = moves.at(-1);
  const mode = last === undefined ? from : last.type === "attached" ? last.mode : null;
  if (mode === null) return "nothing-returned";
  if (doings.every(({ stage }) => stage === "on")) {
    if (moves.length > 0) return "cable-moved";
    return byReboot ? "reboot-not-taken" : "never-left";
  }
  if (isDfu(mode)) return goal === "dfu" ? "reached" : "into-dfu";
  if (goal === "dfu") return mode === "recovery" ? recoveryInstead(story) : "booted";
  if (goal === "recovery") return mode === "recovery" ? "reached" : "booted";
  if (goal === "force-restart" && mode === "recovery" && from === "normal") return "held-too-long";
  return "reached";
}

/** How often it was away for a moment and back as it was. */
function blinksOf(moves: readonly Move[]): number {
  return moves.filter(({ at, type, mode }, index) => {
    const left = moves[index - 1];
    return (
      type === "attached" &&
      left?.type === "detached" &&
      left.mode === mode &&
      at - left.at < BLINK_MS
    );
  }).length;
}

/** Were two buttons down at once while the screen was black? Then one of them was let go too late. */
function recoveryInstead({ moves, doings, touches }: Story): MissCode {
  const black = doings.find(({ stage }) => stage !== "on")?.at ?? 0;
  const back = moves.at(-1)?.at ?? Infinity;
  const down = new Set<string>();
  for (const [index, { at, type, button }] of touches.entries()) {
    if (type === "press") down.add(button);
    else down.delete(button);
    const until = touches[index + 1]?.at ?? Infinity;
    if (down.size > 1 && at < back && until > black) return "released-late";
  }
  return "second-not-held";
}
