// Kills a Chromium that appends as fast as it can, as often as asked for, and looks after each start whether everything
// that had been confirmed is there. What was confirmed is told over the DevTools pipe, outside the browser that dies.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext, type Page } from "@playwright/test";
import { CHROMIUM_ARGS, chromiumPath } from "../e2e/support/chromium.ts";
import { killerOf } from "./kill-browser.ts";
import type { StorePage } from "./store-page.ts";

/** Chromium's newer backing store, beside the one it still begins with. */
export const SQLITE = "--enable-features=IdbSqliteBackingStore,IdbSqliteOnDiskRollout";

export interface KillReport {
  readonly kills: number;
  /** Events that were confirmed, in all rounds together. */
  readonly confirmed: number;
  readonly lost: number;
  /** Rounds after which the check or a record was not whole. */
  readonly broken: number;
  /** Rounds after which the second copy had to bring something back. */
  readonly mended: number;
}

export interface KillWish {
  readonly kills: number;
  /** Each event starts the session anew, which waits for the disk. */
  readonly strict: boolean;
  readonly args?: readonly string[];
  /**
   * After each kill the folder of databases is taken away: all that is left is the second copy. "copied": what counts
   * as confirmed is what the copy has acknowledged, too.
   */
  readonly wipe?: "confirmed" | "copied";
}

export async function killRounds(served: StorePage, wish: KillWish): Promise<KillReport> {
  const profile = mkdtempSync(join(tmpdir(), "kintsugi-kills-"));
  const confirmed = new Map<string, number>();
  let broken = 0;
  let mended = 0;
  let lost = 0;
  try {
    for (let round = 0; round <= wish.kills; round += 1) {
      const context = await chromium.launchPersistentContext(profile, {
        executablePath: chromiumPath(),
        args: [...CHROMIUM_ARGS, ...(wish.args ?? [])],
      });
      const page = context.pages()[0] ?? (await context.newPage());
      await page.goto(served.url);
      await page.waitForFunction(() => "kintsugi" in globalThis);
      const found = await lookAround(page, [...confirmed.keys()]);
      if (!found.whole) broken += 1;
      if (found.back > 0) mended += 1;
      for (const [session, count] of confirmed) {
        lost += Math.max(0, count - (found.counts[session] ?? 0));
        confirmed.set(session, found.counts[session] ?? 0);
      }
      if (round === wish.kills) {
        await context.close();
        break;
      }
      await writeUntilKilled(context, page, { ...wish, round, confirmed });
      if (wish.wipe !== undefined)
        rmSync(join(profile, "Default", "IndexedDB"), { recursive: true, maxRetries: 9 });
    }
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  const total = [...confirmed.values()].reduce((sum, count) => sum + count, 0);
  return { kills: wish.kills, confirmed: total, lost, broken, mended };
}

/** Reads what was confirmed before, all of it verified. */
function lookAround(
  page: Page,
  sessions: readonly string[],
): Promise<{
  readonly whole: boolean;
  readonly back: number;
  readonly counts: Readonly<Record<string, number>>;
}> {
  return page.evaluate(async (ids) => {
    const store = await globalThis.kintsugi.open();
    const counts: Record<string, number> = {};
    // As the app does it at its start: what is empty is filled first.
    const empty = (await store.list({ before: null, limit: 1 })).length === 0;
    const filled = empty ? (await store.bringBack()).sessions : 0;
    const look = await globalThis.kintsugi.lookAfter(store, async () => true);
    let whole = look.findings.length === 0;
    for (const id of ids) {
      const { events, integrity } = await store.read(id);
      counts[id] = events.length;
      whole &&= integrity.kind === "whole";
    }
    store.close();
    return { whole, counts, back: filled + look.back };
  }, sessions);
}

async function writeUntilKilled(
  context: BrowserContext,
  page: Page,
  { round, strict, wipe, confirmed }: KillWish & { round: number; confirmed: Map<string, number> },
): Promise<void> {
  const session = await page.evaluate((number) => globalThis.kintsugi.session(number), round + 1);
  // At another number of events each time: before, within and after a writing of the entry.
  const enough = 3 + ((round * 37) % 90);
  let stop: () => void = () => undefined;
  const reached = new Promise<void>((resolve) => {
    stop = resolve;
  });
  await page.exposeFunction("confirm", (count: number) => {
    confirmed.set(session, count);
    if (count >= enough) stop();
  });
  page
    .evaluate(
      async ({ id, waits, copied }) => {
        const { copy, note, open, stamp, started, startFreshLog, summary } = globalThis.kintsugi;
        const { confirm } = globalThis as unknown as { confirm: (count: number) => void };
        localStorage.setItem("kintsugi.uncopied", "");
        copy.begin();
        await startFreshLog();
        const store = await open();
        for (let count = 1; ; count += 1) {
          const body = waits ? started : note(`step ${count}`);
          await store.append(id, body, stamp(count), summary({ step: `step ${count >> 4}` }));
          const isCopied = (): boolean =>
            !copied || localStorage.getItem("kintsugi.uncopied") === "";
          while (!isCopied()) await new Promise((resolve) => setTimeout(resolve));
          confirm(count);
        }
      },
      { id: session, waits: strict, copied: wipe === "copied" },
    )
    // It ends with the browser.
    .catch(() => undefined);
  await reached;
  await (
    await killerOf(context)
  )();
}
