import { afterEach, expect, test, vi } from "vitest";
import { trustOf, type Trust } from "../../src/storage/trust.ts";
import { memoryTabs } from "../support/memory-tabs.ts";
import { codeOf } from "../support/stores.ts";

/** Two tabs of one laptop that have agreed; `leave` ends the second. */
async function twoTabs(): Promise<{ a: Trust; b: Trust; leave: () => void }> {
  const tabs = memoryTabs();
  const [one, two] = [tabs.join(), tabs.join()];
  const [a, b] = [trustOf(one), trustOf(two)];
  for (const trust of [a, b]) await vi.waitUntil(() => trust.since() !== null);
  return { a, b, leave: two.leave };
}

/** Something under way, and its end. */
function underWay(): { readonly writing: Promise<void>; readonly end: () => void } {
  let end = (): void => undefined;
  const writing = new Promise<void>((resolve) => (end = resolve));
  return { writing, end };
}

afterEach(() => {
  vi.restoreAllMocks();
});

test("a tab that is alone trusts what it knows, from a moment after it first asked", async () => {
  const trust = trustOf(memoryTabs().join());
  expect(trust.since()).toBeNull();
  await vi.waitUntil(() => trust.since() !== null);
  expect(trust.since()).toBe(trust.since());
});

test("nobody trusts anything while another tab changes something, and afterwards it is another stretch", async () => {
  const { a, b } = await twoTabs();
  const before = [a.since(), b.since()];
  await a.change("seal", async () => {
    expect([a.since(), b.since()]).toEqual([null, null]);
  });
  for (const [index, trust] of [a, b].entries()) {
    await vi.waitUntil(() => trust.since() !== null);
    expect(trust.since()).not.toBe(before[index]);
  }
});

test("a change waits for what is being written in the belief that there is none", async () => {
  const { a, b } = await twoTabs();
  const order: string[] = [];
  const { writing, end } = underWay();
  const written = b.through(writing).then(() => order.push("written"));
  const changed = a.change("seal", async () => order.push("changed"));
  await vi.waitUntil(() => b.since() === null);
  end();
  await Promise.all([written, changed]);
  expect(order).toEqual(["written", "changed"]);
});

test("a writing that failed is over, too", async () => {
  const { a, b } = await twoTabs();
  await expect(b.through(Promise.reject(new Error("full")))).rejects.toThrow("full");
  expect(await a.change("seal", async () => "changed")).toBe("changed");
});

test("changes of two tabs at one moment come one after the other", async () => {
  const { a, b } = await twoTabs();
  let running = 0;
  const work = async (): Promise<void> => {
    running += 1;
    expect(running).toBe(1);
    await Promise.resolve();
    running -= 1;
  };
  const tabs = [a, b, a, b, b, a];
  await Promise.all(tabs.map((trust) => trust.change("seal", work)));
  for (const trust of [a, b]) await vi.waitUntil(() => trust.since() !== null);
});

test("what a change throws comes out, and the others go on", async () => {
  const { a, b } = await twoTabs();
  const fails = a.change("seal", () => Promise.reject(new TypeError("unsuitable")));
  await expect(fails).rejects.toThrow(TypeError);
  await vi.waitUntil(() => b.since() !== null);
});

test("a tab that is gone is not waited for", async () => {
  const { a, b, leave } = await twoTabs();
  void b.through(underWay().writing);
  const changed = a.change("seal", async () => "changed");
  leave();
  expect(await changed).toBe("changed");
});

test("a tab that stands still is told of, and nothing is changed behind its back", async () => {
  const { a, b } = await twoTabs();
  void b.through(underWay().writing);
  const patience = new AbortController();
  vi.spyOn(AbortSignal, "timeout").mockReturnValue(patience.signal);
  const work = vi.fn<() => Promise<void>>();
  const code = codeOf(a.change("seal", work));
  patience.abort(new DOMException("too long", "TimeoutError"));
  expect(await code).toBe("storage-blocked");
  expect(work).not.toHaveBeenCalled();
});

test("where tabs cannot hear of each other nothing is trusted, and changes are made at once", async () => {
  const trust = trustOf({ tabs: null });
  expect(trust.since()).toBeNull();
  expect(await trust.change("seal", async () => "changed")).toBe("changed");
});
