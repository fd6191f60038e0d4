// A part that will not load heals by one reload and never by a row of them, whatever the page and its storage do.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { reloadOnLostChunk } from "../../src/platform/lost-chunk.ts";

const TEN_MINUTES = 600_000;

/** A tab: what its session storage keeps outlives the page, as it does in a browser. */
function tabWith(storage: Map<string, string> | null) {
  const tab = { reloads: 0, working: false };
  let page = new EventTarget();
  /** The page as it starts, and starts again after a reload. */
  const start = (): void => {
    page = new EventTarget();
    reloadOnLostChunk(() => tab.working);
  };
  vi.stubGlobal("addEventListener", (type: string, listener: () => void) =>
    page.addEventListener(type, listener),
  );
  vi.stubGlobal("location", {
    reload: () => {
      tab.reloads += 1;
      start();
    },
  });
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => {
      if (storage === null) throw new DOMException("denied", "SecurityError");
      return storage.get(key) ?? null;
    },
    setItem: (key: string, value: string) => void storage?.set(key, value),
  });
  start();
  return Object.assign(tab, { lose: () => page.dispatchEvent(new Event("vite:preloadError")) });
}

beforeEach(() => void vi.useFakeTimers({ now: 1_790_000_000_000 }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a thousand parts lost within ten minutes are one reload", () => {
  const tab = tabWith(new Map());
  for (let count = 0; count < 1000; count += 1) {
    tab.lose();
    vi.advanceTimersByTime(599);
  }
  expect(tab.reloads).toBe(1);
});

test("after ten minutes there is one more, and no more than one each ten minutes of a day", () => {
  const tab = tabWith(new Map());
  tab.lose();
  vi.advanceTimersByTime(TEN_MINUTES - 1);
  tab.lose();
  expect(tab.reloads).toBe(1);
  vi.advanceTimersByTime(1);
  tab.lose();
  expect(tab.reloads).toBe(2);
  for (let minute = 0; minute < 24 * 60; minute += 1) {
    vi.advanceTimersByTime(60_000);
    tab.lose();
  }
  expect(tab.reloads).toBe(2 + 24 * 6);
});

test("while work goes on nothing is reloaded, and that does not use up the one reload", () => {
  const tab = tabWith(new Map());
  tab.working = true;
  for (let count = 0; count < 100; count += 1) tab.lose();
  expect(tab.reloads).toBe(0);
  tab.working = false;
  tab.lose();
  expect(tab.reloads).toBe(1);
});

test("where nothing can be remembered nothing is reloaded", () => {
  const tab = tabWith(null);
  for (let count = 0; count < 100; count += 1) tab.lose();
  expect(tab.reloads).toBe(0);
});

test("a clock that was set back does not forbid it for ever, and makes no loop", () => {
  const tab = tabWith(new Map());
  tab.lose();
  vi.setSystemTime(1_700_000_000_000);
  for (let count = 0; count < 100; count += 1) tab.lose();
  expect(tab.reloads).toBe(2);
});

test.each(["", "soon", "NaN", "1e999"])(
  "what another hand left there makes no loop: %j",
  (left) => {
    const tab = tabWith(new Map([["kintsugi.lost-chunk", left]]));
    for (let count = 0; count < 100; count += 1) tab.lose();
    expect(tab.reloads).toBeLessThanOrEqual(1);
  },
);
