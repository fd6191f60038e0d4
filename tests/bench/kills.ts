// A hundred kills of a browser that appends as fast as it can, on either backing store of Chromium, half of them with
// events that wait for the disk: nothing that was confirmed may be lost. A count, not a time; the limit is none.
import { killRounds, SQLITE } from "../support/kill-rounds.ts";
import { serveStorePage } from "../support/store-page.ts";
import type { Finding } from "./finding.ts";

const KILLS = Number(process.env["KINTSUGI_BENCH_KILLS"] ?? 100);

export async function kills(): Promise<readonly Finding[]> {
  const served = await serveStorePage();
  try {
    const findings: Finding[] = [];
    for (const [backing, args] of [
      ["LevelDB", []],
      ["SQLite", [SQLITE]],
    ] as const) {
      for (const strict of [false, true]) {
        const wish = { kills: Math.ceil(KILLS / 4), strict, args };
        const { confirmed, lost, broken, mended } = await killRounds(served, wish);
        console.log(`${backing}, ${strict ? "strict" : "relaxed"}: ${wish.kills} kills`);
        findings.push({
          what: `${wish.kills} kills on ${backing}, ${strict ? "strict" : "relaxed"}: ${confirmed} events confirmed, ${mended} starts that took from the second copy; of which lost, and records that do not verify`,
          ours: lost + broken,
          base: 1,
          beside: "the whole counted as",
          unit: "events",
          limit: 0,
        });
      }
    }
    return findings;
  } finally {
    await served.stop();
  }
}
