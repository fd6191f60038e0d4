// Twenty kills of a browser that migrates a database of version 1 with 100,000 events, half of them on either backing
// store of Chromium. A count, not a time: none may leave a layout in between, lose anything, or come to another end.
import { serveStorePage } from "../support/store-page.ts";
import { upgradeKills } from "../support/upgrade-kills.ts";
import type { Finding } from "./finding.ts";

const KILLS = Number(process.env["KINTSUGI_BENCH_KILLS"] ?? 20);
const SESSIONS = Number(process.env["KINTSUGI_BENCH_SESSIONS"] ?? 1000);
const EVENTS = 100;

export async function killsUpgrade(): Promise<readonly Finding[]> {
  const served = await serveStorePage();
  try {
    const findings: Finding[] = [];
    for (const backing of ["LevelDB", "SQLite"] as const) {
      const { kills, found, wrong } = await upgradeKills(served, {
        backing,
        sessions: SESSIONS,
        events: EVENTS,
        kills: Math.ceil(KILLS / 2),
      });
      for (const sentence of wrong) console.log(sentence);
      findings.push({
        what: `${kills} kills in the migration of ${SESSIONS * EVENTS} events on ${backing}, after which the old layout stood ${found.old} times and the new one ${found.fresh + found.filled} times; after which something was wrong`,
        ours: wrong.length,
        base: 1,
        beside: "the whole counted as",
        unit: "kills",
        limit: 0,
      });
    }
    return findings;
  } finally {
    await served.stop();
  }
}
