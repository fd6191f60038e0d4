// Runs the benchmarks named, or all, and prints what they found.
import { appendEvents } from "./append.ts";
import { coachCues } from "./coach-cues.ts";
import { coldStart } from "./cold-start.ts";
import { connectAmongMany } from "./connect-among-many.ts";
import { connectToPaint } from "./connect-to-paint.ts";
import { exportBundle } from "./export.ts";
import type { Finding } from "./finding.ts";
import { nextStep } from "./guide.ts";
import { historyPage } from "./history-page.ts";
import { identifySerial } from "./identify.ts";
import { lighthouse } from "./lighthouse.ts";
import { interaction } from "./interaction.ts";
import { kills } from "./kills.ts";
import { killsUpgrade } from "./kills-upgrade.ts";
import { logAutopsy } from "./log-autopsy.ts";
import { redact } from "./redact.ts";
import { openSession } from "./open-session.ts";

const BENCHMARKS: Readonly<Record<string, () => Promise<readonly Finding[]>>> = {
  "connect-to-paint": connectToPaint,
  "connect-among-many": connectAmongMany,
  identify: identifySerial,
  "log-autopsy": logAutopsy,
  "coach-cues": coachCues,
  "cold-start": coldStart,
  lighthouse,
  guide: nextStep,
  export: exportBundle,
  redact,
  append: appendEvents,
  "open-session": openSession,
  interaction,
  "history-page": historyPage,
  kills,
  "kills-upgrade": killsUpgrade,
};

/** Resolves with the exit code: 1 where a ratio is over its limit, 2 for an unknown name. */
export async function bench(names: readonly string[]): Promise<number> {
  const chosen = names.length === 0 ? Object.keys(BENCHMARKS) : names;
  let over = 0;
  for (const name of chosen) {
    const run = BENCHMARKS[name];
    if (run === undefined) {
      process.stderr.write(
        `There is no benchmark ${JSON.stringify(name)}. There are: ${Object.keys(BENCHMARKS).join(", ")}\n`,
      );
      return 2;
    }
    for (const finding of await run()) {
      const ratio = finding.ours / finding.base;
      if (ratio > finding.limit) over += 1;
      process.stdout.write(`${lineOf(finding, ratio)}\n`);
    }
  }
  return over === 0 ? 0 : 1;
}

function lineOf({ what, ours, base, beside, limit, unit }: Finding, ratio: number): string {
  const verdict =
    limit === Number.POSITIVE_INFINITY ? "" : `, at most ${limit}${ratio > limit ? ": OVER" : ""}`;
  return `${what}: ${ours.toFixed(1)} ${unit}, beside ${beside} ${base.toFixed(1)} ${unit}: ratio ${ratio.toFixed(2)}${verdict}`;
}
