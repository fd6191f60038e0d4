import { createRoot, createSignal } from "solid-js";
import { expect, test } from "vitest";
import type { LockPort } from "../../src/core/ports.ts";
import { emptyState } from "../../src/core/session/replay.ts";
import type { SessionState } from "../../src/core/session/state.ts";
import { claimPhone, rivalOf } from "../../src/ui/state/claim-phone.ts";
import type { LiveSession } from "../../src/ui/state/live-session.ts";

/** The locks of one browser, seen from its tabs. */
function makeBrowser() {
  const held: { name: string; tab: string }[] = [];
  const waiting: { name: string; take: () => void }[] = [];
  const take = (name: string, tab: string): (() => void) => {
    const lock = { name, tab };
    held.push(lock);
    return () => {
      held.splice(held.indexOf(lock), 1);
      const next = waiting.findIndex((other) => other.name === name);
      if (next >= 0) waiting.splice(next, 1)[0]?.take();
    };
  };
  const tab = (id: string): LockPort => ({
    tryHold: async (name) => (held.some((lock) => lock.name === name) ? null : take(name, id)),
    hold(name) {
      let resolve = (_free: () => void): void => {};
      const promise = new Promise<() => void>((done) => (resolve = done));
      const entry = { name, take: () => resolve(take(name, id)) };
      waiting.push(entry);
      return {
        held: promise,
        cancel: () => void waiting.splice(waiting.indexOf(entry), 1),
      };
    },
    share: (name) => take(name, id),
    held: async () => held,
  });
  return { held, tab };
}

/** A session whose state a test sets. */
function session(key: string | null, practice = false) {
  const phone = key === null ? null : { keys: [key] };
  const start = { ...emptyState("0"), practice, phone } as unknown as SessionState; // what is read of it
  const [state, setState] = createSignal(start);
  const live = { state } as unknown as LiveSession; // what is read of it
  return {
    live,
    close: () => setState((before) => ({ ...before, outcome: "mended" as const })),
  };
}

const settled = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

test("two sessions of one tab on one phone are no rivals, and the second takes over", async () => {
  const { tab, held } = makeBrowser();
  const first = session("ecid:1");
  const second = session("ecid:1");
  const endSession = tab("a").share("kintsugi-session-abc");
  createRoot(() => claimPhone(first.live, tab("a")));
  await settled();
  createRoot(() => claimPhone(second.live, tab("a")));
  await settled();
  expect([rivalOf(first.live), rivalOf(second.live)]).toEqual([null, null]);
  expect(held.filter(({ name }) => name === "kintsugi-device-ecid:1")).toHaveLength(1);
  endSession();
  first.close();
  await settled();
  expect(held.some(({ name }) => name === "kintsugi-device-ecid:1")).toBe(true);
  second.close();
  await settled();
  expect(held.some(({ name }) => name === "kintsugi-device-ecid:1")).toBe(false);
});

test("a stranger's claim names its sessions until it ends", async () => {
  const { tab, held } = makeBrowser();
  const other = await tab("a").tryHold("kintsugi-device-ecid:2");
  tab("a").share("kintsugi-session-abc");
  tab("c").share("kintsugi-session-xyz");
  const { live, close } = session("ecid:2");
  createRoot(() => claimPhone(live, tab("b")));
  await settled();
  expect(rivalOf(live)).toEqual(["abc"]);
  other?.();
  await settled();
  expect(rivalOf(live)).toBeNull();
  expect(held.find(({ name }) => name === "kintsugi-device-ecid:2")?.tab).toBe("b");
  close();
  await settled();
  expect(held.some(({ name }) => name === "kintsugi-device-ecid:2")).toBe(false);
});

test("a closed session, a practice phone and a phone not known yet claim nothing", async () => {
  const { tab, held } = makeBrowser();
  const closed = session("ecid:3");
  closed.close();
  for (const { live } of [closed, session("ecid:4", true), session(null)])
    createRoot(() => claimPhone(live, tab("a")));
  await settled();
  expect(held).toEqual([]);
});
