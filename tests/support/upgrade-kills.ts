// Kills a Chromium while it migrates a large database of version 1, and looks at the next start: the layout must be the
// old one or the new one entirely, nothing of what was recorded may be missing, and the next try must come to the same
// end as a migration that nobody disturbed. The seed, made once, is copied for each kill.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { newProfile, type Backing, type Profile } from "../e2e/support/store-files.ts";
import type { DatabaseDump } from "./database-dump.ts";
import { killerOf } from "./kill-browser.ts";
import type { Look, Migration, OldLaptop } from "./old-database.ts";
import { createRandom } from "./planted.ts";
import type { StorePage } from "./store-page.ts";

// Read, not imported: the test runner takes JSON with an import attribute only, and the bundler without.
const dump = JSON.parse(
  readFileSync(join(import.meta.dirname, "..", "fixtures", "database-v1.json"), "utf8"),
) as DatabaseDump; // as dumpOf made it

export interface UpgradeWish extends Pick<OldLaptop, "sessions" | "events"> {
  readonly backing: Backing;
  /** Half of them while the layout changes, half while entries are brought up to date behind it. */
  readonly kills: number;
}

export interface UpgradeReport {
  readonly kills: number;
  /** What the start after a kill found: the old layout, the new one, the new one with all of it filled. */
  readonly found: { readonly old: number; readonly fresh: number; readonly filled: number };
  /** What was not as it must be, a sentence each. */
  readonly wrong: readonly string[];
  /** Of the migration that nobody disturbed. */
  readonly undisturbed: Migration;
}

/** When to kill: so long after the opening has begun, or at the writing of this entry. */
type KillPoint = { readonly ms: number } | { readonly entry: number };

export async function upgradeKills(served: StorePage, wish: UpgradeWish): Promise<UpgradeReport> {
  const seed = newProfile(wish.backing);
  try {
    const before = await onPage(seed, served, async (page) => {
      await page.evaluate((given) => globalThis.kintsugi.writeOldDatabase(given), {
        dump,
        sessions: wish.sessions,
        events: wish.events,
      });
      return look(page);
    });
    const [undisturbed, after] = await onTwin(seed, (twin) =>
      onPage(twin, served, async (page) => [await migrate(page), await look(page)] as const),
    );
    const wrong: string[] = [];
    const found = { old: 0, fresh: 0, filled: 0 };
    for (const [round, point] of pointsOf(wish.kills, undisturbed).entries())
      await onTwin(seed, async (twin) => {
        await killAt(twin, served, point);
        await onPage(twin, served, async (page) => {
          const [killed, retried] = [await look(page), await retry(page)];
          found[killed.version === before.version ? "old" : killed.filled ? "filled" : "fresh"] +=
            1;
          const layout = killed.version === before.version ? before.layout : after.layout;
          const at = `${wish.backing}, kill ${round + 1} (${JSON.stringify(point)}): `;
          if (killed.layout !== layout) wrong.push(`${at}between two layouts`);
          if (killed.old !== before.old) wrong.push(`${at}not what was recorded`);
          if (typeof retried === "string") wrong.push(at + retried);
          else if ((await look(page)).all !== after.all) wrong.push(`${at}another end`);
        });
      });
    if (after.old !== before.old) wrong.push("the migration itself changes what was recorded");
    return { kills: wish.kills, found, wrong, undisturbed };
  } finally {
    seed.end();
  }
}

/**
 * Random points, one in each of as many equal stretches. The opening is given twice its time: the first of a browser
 * takes longer, and its last moment matters most.
 */
function pointsOf(kills: number, { openMs, entries }: Migration): readonly KillPoint[] {
  const random = createRandom(kills);
  const half = Math.ceil(kills / 2);
  return Array.from({ length: kills }, (_, at) =>
    at < half
      ? { ms: ((at + random.next()) / half) * 2 * openMs }
      : { entry: 1 + Math.floor(((at - half + random.next()) / (kills - half)) * (entries - 1)) },
  );
}

async function killAt(profile: Profile, served: StorePage, point: KillPoint): Promise<void> {
  const context = await profile.start();
  const page = await storePage(context, served);
  const kill = await killerOf(context);
  let reach: () => void = () => undefined;
  const reached = new Promise<void>((resolve) => (reach = resolve));
  await page.exposeFunction("reached", () => reach());
  page
    .evaluate(
      (entry) => {
        const { migrate: migrateAll, open } = globalThis.kintsugi;
        const { reached: tell } = globalThis as unknown as { reached: () => void };
        if (entry === null) tell();
        return migrateAll(open, (entries) => {
          if (entries === entry) tell();
        });
      },
      "entry" in point ? point.entry : null,
    )
    // It ends with the browser.
    .catch(() => undefined);
  await reached;
  if ("ms" in point) await new Promise((resolve) => setTimeout(resolve, point.ms));
  await kill();
}

async function storePage(context: BrowserContext, served: StorePage): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(served.url);
  await page.waitForFunction(() => "kintsugi" in globalThis);
  return page;
}

async function onPage<T>(
  profile: Profile,
  served: StorePage,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await profile.start();
  try {
    return await work(await storePage(context, served));
  } finally {
    await context.close();
  }
}

async function onTwin<T>(seed: Profile, work: (twin: Profile) => Promise<T>): Promise<T> {
  const twin = seed.twin();
  try {
    return await work(twin);
  } finally {
    twin.end();
  }
}

const look = (page: Page): Promise<Look> =>
  page.evaluate((given) => globalThis.kintsugi.lookAtDatabase(given), dump);

const migrate = (page: Page): Promise<Migration> =>
  page.evaluate(() => globalThis.kintsugi.migrate(globalThis.kintsugi.open, () => undefined));

const retry = (page: Page): Promise<Migration | string> => migrate(page).catch(String);
