// A clock that moves only when told: tests of hours run in milliseconds and never sleep.
import type { Clock } from "../../src/core/ports.ts";
import type { Stamp } from "../../src/core/session/events.ts";

interface Task {
  readonly at: number;
  readonly run: () => void;
}

/** Starts at a made-up date; only `pass` and `sleep` move it. */
export class VirtualClock implements Clock {
  #mono: number;
  #tasks: Task[] = [];

  /** `mono`: milliseconds on it at the start. */
  constructor(mono = 0) {
    this.#mono = mono;
  }

  now(): Stamp {
    return { wall: 1_800_000_000_000 + this.#mono, mono: this.#mono, run: "00000000000000aa" };
  }

  after(ms: number, run: () => void): () => void {
    const task = { at: this.#mono + ms, run };
    this.#tasks.push(task);
    return () => {
      this.#tasks = this.#tasks.filter((it) => it !== task);
    };
  }

  /** Lets `ms` pass: every task due runs at its own time, in order of time, then of asking. */
  pass(ms: number): void {
    const end = this.#mono + ms;
    for (;;) {
      const due = this.#tasks.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0];
      if (due === undefined) break;
      this.#tasks = this.#tasks.filter((it) => it !== due);
      this.#mono = Math.max(this.#mono, due.at);
      due.run();
    }
    this.#mono = end;
  }

  /** Jumps ahead without running what fell due: a tab that was asleep. The tasks run at the next `pass`. */
  sleep(ms: number): void {
    this.#mono += ms;
  }

  /** Tasks not run yet. */
  get waiting(): number {
    return this.#tasks.length;
  }
}
