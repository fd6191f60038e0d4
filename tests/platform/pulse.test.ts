import { expect, test } from "vitest";
import { createPulse } from "../../src/platform/pulse.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

/** A page with a pulse on a virtual clock: what it told, how often it looked anew, and its worker. */
function beating() {
  const clock = new VirtualClock();
  const target = new EventTarget();
  const page = {
    visibilityState: "visible" as DocumentVisibilityState,
    addEventListener: target.addEventListener.bind(target),
  };
  const told: (number | null)[] = [];
  let refreshed = 0;
  let worker: (() => void) | null = null;
  const pulse = createPulse(clock, {
    page,
    startWorker(beat) {
      worker = beat;
      return () => {
        worker = null;
      };
    },
    refresh: () => void (refreshed += 1),
  });
  pulse.subscribe((lapseMs) => told.push(lapseMs));
  const show = (visibilityState: DocumentVisibilityState): void => {
    page.visibilityState = visibilityState;
    target.dispatchEvent(new Event("visibilitychange"));
  };
  const lapses = () => told.filter((ms) => ms !== null);
  return { clock, pulse, show, told, lapses, worker: () => worker, refreshed: () => refreshed };
}

test("a page that runs beats every two seconds and tells of no lapse", () => {
  const { clock, told, lapses, refreshed } = beating();
  clock.pass(60_000);
  expect(told).toHaveLength(30);
  expect(lapses()).toEqual([]);
  expect(refreshed()).toBe(0);
});

test("a machine that slept is told once, with its length, before anyone asks the bus anew", () => {
  const { clock, lapses, refreshed } = beating();
  clock.pass(4_000);
  clock.sleep(3_600_000);
  clock.pass(10_000);
  expect(lapses()).toEqual([3_600_000]);
  expect(refreshed()).toBe(1);
});

test("whoever hears of the bus first finds the lapse before the timers do", () => {
  const { clock, pulse, lapses } = beating();
  clock.sleep(30_000);
  pulse.look();
  expect(lapses()).toEqual([30_000]);
  pulse.look();
  clock.pass(2_000);
  expect(lapses()).toHaveLength(1);
});

test("a hidden page with slow timers is kept beating by its worker: no lapse", () => {
  const { clock, show, worker, lapses } = beating();
  show("hidden");
  expect(worker()).not.toBeNull();
  for (let turn = 0; turn < 30; turn += 1) {
    // The page's own timers do not come; the worker's messages do.
    clock.sleep(2_000);
    worker()?.();
  }
  expect(lapses()).toEqual([]);
  show("visible");
  expect(worker()).toBeNull();
});

test("a frozen page hears neither, and says so when it runs again", () => {
  const { clock, show, lapses } = beating();
  show("hidden");
  clock.sleep(120_000);
  show("visible");
  expect(lapses()).toEqual([120_000]);
});
