// The record store against its plain model (tests/support/record-store-commands.ts), on the IndexedDB of a real
// browser, with tabs that are crashed. fake-indexeddb, on which the same model runs many more times, is nobody's disk.
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { modelCommands, runCommands } from "../support/record-store-commands.ts";
import { startModel } from "../support/record-store-model.ts";
import { serveStorePage } from "../support/store-page.ts";
import { chromiumLaptops } from "./support/chromium-laptop.ts";
import { newProfile } from "./support/store-files.ts";

const RUNS = 50;

for (const backing of ["LevelDB", "SQLite"] as const)
  test(`${backing}: two tabs and a plain model agree, whatever is appended, sealed, killed and reopened`, async () => {
    // Ends what hangs and measures nothing: a failing run is made smaller many times before it is told.
    test.setTimeout(600_000);
    const served = await serveStorePage();
    const profile = newProfile(backing);
    try {
      const context = await profile.start();
      const laptop = chromiumLaptops(context, served.url);
      await fc.assert(
        fc.asyncProperty(fc.commands(modelCommands, { maxCommands: 8 }), async (run) => {
          const on = laptop();
          try {
            await runCommands(run, await startModel(on, expect));
            expect(on.faults).toEqual([]);
          } finally {
            await on.end();
          }
        }),
        { numRuns: RUNS },
      );
      await context.close();
    } finally {
      profile.end();
      await served.stop();
    }
  });
