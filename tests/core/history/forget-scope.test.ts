import { expect, test } from "vitest";
import { forgetAll, scopeOf, type ForgetTarget } from "../../../src/core/history/forget-scope.ts";
import { areFound, MAX_WORDS, termsOf, wordsOf } from "../../../src/core/history/terms.ts";
import type { SessionSummary } from "../../../src/core/ports.ts";
import { laptopWithBackups } from "../../support/backup-laptop.ts";
import { nodeSha256, note, sessionId, stamp, started, summary } from "../../support/records.ts";

async function shop() {
  const laptop = await laptopWithBackups(1);
  const add = async (number: number, more: Partial<SessionSummary>): Promise<void> => {
    const { store } = laptop;
    await store.append(sessionId(number), started(), stamp(), summary(more));
    await store.append(sessionId(number), note("n"), stamp(), summary(more));
  };
  await add(1, { customer: "K-77 山田", outcome: "mended", lastWall: 1000 });
  await add(2, { customer: "k－７７  山田", outcome: "open", lastWall: 1000 });
  await add(3, { customer: "K-77 山田太郎", outcome: "mended", lastWall: 1e15 });
  await add(4, { practice: true, deviceKeys: ["ecid:01"], deviceKey: "ecid:01" });
  const bytes = new TextEncoder().encode("log");
  const hash = await nodeSha256(bytes);
  const told = { session: sessionId(1), name: "a", sizeBytes: 3, hash };
  await laptop.store.attachFile({ ...told, id: "f", keptWall: 1 }, bytes);
  await laptop.store.saveBundle({ ...told, id: "b", madeWall: 1 }, bytes);
  const idsOf = async (target: ForgetTarget) =>
    (await scopeOf(laptop, target)).rows.map(({ id }) => id);
  return { laptop, idsOf };
}

test("a customer is found exactly, but for width, case, dashes and spaces", async () => {
  const { idsOf } = await shop();
  const both = [sessionId(1), sessionId(2)];
  for (const customer of ["K-77 山田", " k-77　山田 ", "Ｋ－77 山田"])
    expect((await idsOf({ kind: "customer", customer })).toSorted()).toEqual(both);
  for (const customer of ["K-77", "山田", "", " "])
    expect(await idsOf({ kind: "customer", customer })).toEqual([]);
});

test("a customer is found where too much is written for every word to be searched for", async () => {
  const { laptop, idsOf } = await shop();
  const from = (first: number): string =>
    Array.from({ length: MAX_WORDS }, (_, at) => `${first + at}`).join(" ");
  const customer = from(10);
  const line = summary({
    customer,
    ticket: from(20),
    technician: from(30),
    deviceKeys: ["udid:00008030-001A2B3C4D5E6F70", "ecid:001A2B3C4D5E6F70"],
    serialNumber: "F0EXAMPLE001",
    productType: "iPad8,5",
    outcome: "to-service",
    codes: [1, 2, 3, 4, 5, 6, 7, 8],
  });
  expect(areFound(wordsOf(customer), termsOf(line))).toBe(false);
  await laptop.store.append(sessionId(5), started(), stamp(), line);
  expect(await idsOf({ kind: "customer", customer })).toEqual([sessionId(5)]);
});

test("sessions, devices, practice runs and what is due are each found for themselves", async () => {
  const { idsOf } = await shop();
  expect(await idsOf({ kind: "session", id: sessionId(3) })).toEqual([sessionId(3)]);
  expect(await idsOf({ kind: "session", id: sessionId(9) })).toEqual([]);
  expect(await idsOf({ kind: "device", key: "ecid:01" })).toEqual([sessionId(4)]);
  expect(await idsOf({ kind: "practice" })).toEqual([sessionId(4)]);
  // Started before the limit, closed, and last changed before it: the open one and the late one are not due.
  const nowWall = Date.UTC(2030, 0, 1);
  expect(await idsOf({ kind: "due", rule: 6, nowWall })).toEqual([sessionId(1)]);
  expect(await idsOf({ kind: "due", rule: "never", nowWall })).toEqual([]);
});

test("names everything that goes, deletes that and nothing else, and looks again", async () => {
  const { laptop } = await shop();
  const target: ForgetTarget = { kind: "customer", customer: "K-77 山田" };
  const scope = await scopeOf(laptop, target);
  expect(scope).toMatchObject({ events: 4, files: 1, bundles: 1 });
  const { forgotten, traces } = await forgetAll(laptop, scope, "person", 9);
  expect(forgotten).toMatchObject({ sessions: 2, events: 4, files: 1, bundles: 1 });
  expect(traces).toBe(0);
  expect((await scopeOf(laptop, target)).rows).toEqual([]);
  expect(await laptop.history.traces(sessionId(3))).toBeGreaterThan(0);
  expect(await laptop.history.gone()).toHaveLength(2);
});
