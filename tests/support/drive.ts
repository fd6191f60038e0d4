// Lets what waits for a virtual clock come to its end: promises settle, then time passes, and again.
import type { VirtualClock } from "./virtual-clock.ts";

/** Every promise that can settle without time has settled, dynamic imports included. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1)
    await new Promise((resolve) => void setImmediate(resolve));
}

/** Passes time in steps of 50 ms until the promise has settled, and gives it back; fails after an hour of it. */
export async function driven<Result>(
  clock: VirtualClock,
  promise: Promise<Result>,
): Promise<Result> {
  const state = { done: false };
  const end = (): void => {
    state.done = true;
  };
  promise.then(end, end);
  const started = clock.now().mono;
  await settled();
  while (!state.done) {
    if (clock.now().mono - started > 3_600_000) throw new Error("it never ends");
    clock.pass(50);
    await settled();
  }
  return await promise;
}
