// Made-up hands on a virtual phone: they do what the cues say, late by a reaction time, and wrong in the
// ways a test asks for. What they really pressed, and when, is kept.
import type { Button, Press } from "../../src/core/coach/procedures.ts";
import type { Cue } from "../../src/core/coach/types.ts";
import type { Clock } from "../../src/core/ports.ts";
import type { VirtualPhone } from "../../src/device/virtual/virtual-phone.ts";

/** What this person does wrong; one who does nothing of it is right. */
export interface Faults {
  /** This button is never pressed. */
  readonly forgets?: Button;
  /** The press with this index is never begun. */
  readonly skips?: number;
  /** Buttons are let go this much later than the cue says. */
  readonly releasesLateMs?: number;
  /** The button is let go this long after it was pressed in a hold, whatever the coach says. */
  readonly letsGo?: { readonly button: Button; readonly afterMs: number };
  /** Never let go. */
  readonly keeps?: Button;
}

export interface Hands {
  /** A cue was given `agoMs` milliseconds ago. */
  heed(cue: Cue, agoMs: number): void;
  /** Every button up, and nothing more is done. */
  letGo(): void;
  /** Everything done so far, oldest first. */
  readonly done: readonly Touch[];
}

export interface Touch {
  readonly at: number;
  readonly type: "press" | "release";
  readonly button: Button;
}

/** How long a tap lasts. */
const TAP_MS = 150;

/** `reactionMs` is asked anew for every finger. */
export function createHands(
  clock: Clock,
  phone: VirtualPhone,
  presses: readonly Press[],
  faults: Faults,
  reactionMs: () => number,
): Hands {
  const done: Touch[] = [];
  const pending = new Set<() => void>();

  const touch = (type: Touch["type"], button: Button): void => {
    done.push({ at: clock.now().mono, type, button });
    phone.send({ type, button });
  };
  const later = (ms: number, act: () => void): void => {
    const cancel = clock.after(Math.max(0, ms), () => {
      pending.delete(cancel);
      act();
    });
    pending.add(cancel);
  };
  const press = (button: Button, ms: number): void => {
    if (button !== faults.forgets) later(ms, () => touch("press", button));
  };
  const release = (button: Button, ms: number): void => later(ms, () => touch("release", button));

  function begin(index: number, agoMs: number): void {
    const step = presses[index];
    if (step === undefined || index === faults.skips) return;
    if (step.kind === "tap") {
      const ms = reactionMs() - agoMs;
      press(step.button, ms);
      release(step.button, Math.max(0, ms) + TAP_MS);
      return;
    }
    for (const button of step.buttons) {
      const ms = reactionMs() - agoMs;
      press(button, ms);
      if (faults.letsGo?.button === button) release(button, ms + faults.letsGo.afterMs);
    }
  }

  function end(index: number, agoMs: number): void {
    const step = presses[index];
    const next = presses[index + 1];
    const kept = next?.kind === "hold" ? next.buttons : [];
    if (step?.kind !== "hold") return;
    for (const button of step.buttons) {
      if (kept.includes(button) || button === faults.keeps) continue;
      release(button, reactionMs() + (faults.releasesLateMs ?? 0) - agoMs);
    }
  }

  return {
    done,
    heed(cue, agoMs) {
      if (cue.kind === "press") begin(cue.press, agoMs);
      if (cue.kind === "release") end(cue.press, agoMs);
      if (cue.kind !== "success" && cue.kind !== "miss") return;
      const buttons = presses.flatMap((step) => (step.kind === "hold" ? step.buttons : []));
      for (const button of new Set(buttons)) release(button, reactionMs() - agoMs);
    },
    letGo() {
      for (const cancel of pending) cancel();
      pending.clear();
    },
  };
}
