// A Chromium is killed while it migrates a database of version 1, on either backing store. With 100,000 events it is a
// benchmark (kills-upgrade), since it takes minutes.
import { expect, test } from "@playwright/test";
import { serveStorePage } from "../support/store-page.ts";
import { upgradeKills } from "../support/upgrade-kills.ts";

for (const backing of ["LevelDB", "SQLite"] as const)
  test(`${backing}: a migration that a kill broke off leaves the old layout or the new one, and comes to its end`, async () => {
    const served = await serveStorePage();
    try {
      const wish = { backing, sessions: 100, events: 50, kills: 6 };
      const { found, wrong, undisturbed } = await upgradeKills(served, wish);
      expect(wrong).toEqual([]);
      expect(undisturbed.entries).toBeGreaterThan(100);
      // Kills at the writing of an entry come before the end, whatever the machine does.
      expect(found.fresh).toBeGreaterThanOrEqual(2);
      expect(found.old + found.fresh + found.filled).toBe(6);
    } finally {
      await served.stop();
    }
  });
