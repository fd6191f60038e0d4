import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { onWake } from "../../src/platform/wake.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const page = new EventTarget();
beforeEach(() => vi.stubGlobal("addEventListener", page.addEventListener.bind(page)));
afterEach(() => vi.unstubAllGlobals());

/** A page with a clock, and how often it was told to look again. */
function awake() {
  const clock = new VirtualClock();
  let times = 0;
  onWake(clock, () => {
    times += 1;
  });
  return { clock, times: () => times };
}

test("a page that runs on is not disturbed", () => {
  const { clock, times } = awake();
  clock.pass(60_000);
  expect(times()).toBe(0);
});

test("a sleep of the machine is noticed by the gap it left", () => {
  const { clock, times } = awake();
  clock.sleep(30_000);
  clock.pass(2000);
  expect(times()).toBe(1);
});

test.each(["visibilitychange", "resume", "pageshow"])("%s counts as running again", (name) => {
  const { times } = awake();
  const before = times();
  page.dispatchEvent(new Event(name));
  expect(times()).toBeGreaterThan(before);
});
