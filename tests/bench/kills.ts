// A hundred kills of a browser that appends as fast as it can, on either backing store of Chromium, half of them with
// events that wait for the disk: nothing that was confirmed may be lost. A count, not a time; the limit is none.
import { killRounds, SQLITE, type KillWish } from "../support/kill-rounds.ts";
import { serveStorePage } from "../support/store-page.ts";
import type { Finding } from "./finding.ts";

const KILLS = Number(process.env["KINTSUGI_BENCH_KILLS"] ?? 100);

const QUARTER = Math.ceil(KILLS / 4);
const WISHES: readonly (KillWish & { readonly backing: string })[] = [
  { backing: "LevelDB, relaxed", kills: QUARTER, strict: false },
  { backing: "LevelDB, strict", kills: QUARTER, strict: true },
  { backing: "SQLite, relaxed", kills: QUARTER, strict: false, args: [SQLITE] },
  { backing: "SQLite, strict", kills: QUARTER, strict: true, args: [SQLITE] },
  // What has been seen once in 141 kills, each time: all databases of the origin are gone.
  { backing: "databases that are gone after it", kills: QUARTER, strict: false, wipe: "confirmed" },
];

export async function kills(): Promise<readonly Finding[]> {
  const served = await serveStorePage();
  try {
    const findings: Finding[] = [];
    for (const { backing, ...wish } of WISHES) {
      const { confirmed, lost, broken, mended } = await killRounds(served, wish);
      console.log(`${backing}: ${wish.kills} kills`);
      findings.push({
        what: `${wish.kills} kills on ${backing}: ${confirmed} events confirmed, ${mended} starts that took from the second copy; of which lost, and records that do not verify`,
        ours: lost + broken,
        base: 1,
        beside: "the whole counted as",
        unit: "events",
        limit: 0,
      });
    }
    return findings;
  } finally {
    await served.stop();
  }
}
