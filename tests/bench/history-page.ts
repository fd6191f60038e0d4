// The first page of a history of 100,000 sessions with 1,000,000 events, beside that of 1,000 sessions with 10,000: the
// same calls on two pages of one browser, each with a database of its own, in turn. What is searched for fills a page in
// both, or is one session in both.
import type { Page } from "@playwright/test";
import type { HistoryFilter } from "../../src/core/history/history-port.ts";
import { quantile, type Finding } from "./finding.ts";
import { onStorePages } from "./store-browser.ts";

const MANY = Number(process.env["KINTSUGI_BENCH_SESSIONS"] ?? 100_000);
const FEW = 1_000;
const ROUNDS = 40;
const ROWS = 50;

const SEARCHES: readonly (readonly [what: string, filter: Partial<HistoryFilter>])[] = [
  ["the first page of the history", {}],
  ["the first page of one outcome and code", { outcome: "mended", code: 4013 }],
  ["the first page of a customer's name, begun", { words: ["sat"] }],
  ["the page of one ticket", { words: ["r-000500"] }],
];

export async function historyPage(): Promise<readonly Finding[]> {
  return onStorePages(2, async ([many, few]) => {
    if (many === undefined || few === undefined) throw new Error("two pages");
    await fillHistory(few, FEW);
    await fillHistory(many, MANY);
    const findings: Finding[] = [];
    for (const [what, filter] of SEARCHES) {
      const took = { many: [] as number[], few: [] as number[] };
      for (let round = 0; round < ROUNDS; round += 1) {
        took.many.push(await timeOf(many, filter));
        took.few.push(await timeOf(few, filter));
      }
      findings.push({
        what: `${what}, ${MANY} sessions, median of ${ROUNDS}`,
        ours: quantile(took.many, 0.5),
        base: quantile(took.few, 0.5),
        beside: `the same of ${FEW}`,
        unit: "ms",
        limit: 1.5,
      });
    }
    return findings;
  });
}

/** Milliseconds of one first page. */
function timeOf(page: Page, part: Partial<HistoryFilter>): Promise<number> {
  return page.evaluate(
    async ({ filter, rows }) => {
      const { EVERY_SESSION, open } = globalThis.kintsugi;
      const kept = globalThis as { opened?: ReturnType<typeof open> };
      const history = await (await (kept.opened ??= open())).history();
      const before = performance.now();
      const found = await history.find(
        { ...EVERY_SESSION, ...filter },
        { by: "changed", first: "newest" },
        null,
        rows,
      );
      const ms = performance.now() - before;
      if (found.rows.length === 0) throw new Error("nothing was found");
      return ms;
    },
    { filter: part, rows: ROWS },
  );
}

/** Sealed sessions of ten events each, written as the store writes them, by the thousand. */
async function fillHistory(page: Page, sessions: number): Promise<void> {
  await page.evaluate(async (count) => {
    const { FIRST_JOINT, link, note, open, packSegment, session, sha256, stamp, summary, termsOf } =
      globalThis.kintsugi;
    (await open()).close();
    const opening = indexedDB.open("kintsugi");
    await new Promise((resolve) => opening.addEventListener("success", resolve));
    const db = opening.result;
    const customers = ["Sato Keiko", "Tanaka", "Suzuki Ichiro", "Yamada", "Ito"];
    const writer = "0".repeat(16);
    for (let from = 0; from < count; from += 1000) {
      const rows = [];
      for (let number = from + 1; number <= Math.min(count, from + 1000); number += 1) {
        const id = session(number);
        const events = [];
        let joint = FIRST_JOINT;
        for (let place = 0; place < 10; place += 1) {
          const draft = { session: id, writer, at: stamp(place), body: note(`step ${place}`) };
          const linked = await link(draft, joint, sha256);
          if (linked.kind !== "linked") throw new Error("not linked");
          events.push(linked.event);
          joint = linked.event;
        }
        const described = summary({
          outcome: number % 3 === 0 ? "given-up" : "mended",
          codes: [number % 4 === 0 ? 9 : 4013],
          customer: customers[number % 5] ?? "",
          ticket: `R-${String(number).padStart(6, "0")}`,
          deviceKeys: [`ecid:${number.toString(16).toUpperCase().padStart(16, "0")}`],
          startedWall: stamp(number * 60_000).wall,
        });
        const sealed = { count: 10, tip: joint.hash };
        const entry = {
          id,
          summary: described,
          count: 10,
          lost: 0,
          tip: joint.hash,
          lamport: 10,
          heads: { [writer]: { n: 10, hash: joint.hash } },
          touched: number,
          sealed,
          terms: termsOf(described).map((term) => [term, number]),
        };
        rows.push({ entry, segment: await packSegment(events, sha256) });
      }
      const tx = db.transaction(["sessions", "segments", "meta"], "readwrite");
      for (const { entry, segment } of rows) {
        tx.objectStore("sessions").put(entry);
        tx.objectStore("segments").put(segment, [entry.id, 1]);
      }
      tx.objectStore("meta").put(from + rows.length, "touched");
      await new Promise((resolve, reject) => {
        tx.addEventListener("complete", resolve);
        tx.addEventListener("abort", () => reject(tx.error ?? new Error("aborted")));
      });
    }
    db.close();
  }, sessions);
}
