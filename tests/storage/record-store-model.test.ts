import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { modelCommands, runCommands } from "../support/record-store-commands.ts";
import { startModel } from "../support/record-store-model.ts";
import type { ModelLaptop } from "../support/record-store-model.ts";
import { laptop } from "../support/stores.ts";

const rejections: unknown[] = [];
const noteRejection = (reason: unknown) => rejections.push(reason);
process.on("unhandledRejection", noteRejection);
afterEach(() => {
  expect(rejections).toEqual([]);
});

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function memoryLaptop(): ModelLaptop {
  const on = laptop();
  return { open: async () => ({ ...(await on.open()), turn }) };
}

describe("the store, two tabs and a plain model", () => {
  // The limit ends what hangs; a machine busy with other things needs minutes.
  it("agree whatever is appended, sealed, killed and reopened", { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.commands(modelCommands, { maxCommands: 25 }), async (run) => {
        await runCommands(run, await startModel(memoryLaptop(), expect));
      }),
      { numRuns: 1000 },
    );
  });
});
