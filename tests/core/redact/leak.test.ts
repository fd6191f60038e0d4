// That the proof of redaction could fail: its search finds what was planted, and so does the product's own.
import { expect, test } from "vitest";
import { CODINGS, findLeak, haystackOf } from "../../support/leak-search.ts";
import { exported, plant } from "../../support/leak-sessions.ts";
import { createRandom, plantAll } from "../../support/planted.ts";

test("the search of this test finds every planted value where nothing is replaced", async () => {
  const planting = plant(1, "anyone");
  const { files } = await exported(planting, "complete");
  const haystack = haystackOf(Buffer.concat(files));
  const missed = planting.secrets.flatMap(({ kind, raw }) =>
    raw.filter((value) => findLeak(haystack, value) === null).map((value) => `${kind}: ${value}`),
  );
  expect(missed).toEqual([]);
  expect(planting.secrets.length).toBeGreaterThanOrEqual(50);
});

test("the product's own search finds each coding of what was collected, however the bytes come", async () => {
  const { redaction } = await exported(plant(7, "anyone"), "anyone");
  const canary = redaction.canary();
  const { srnm } = plantAll(createRandom(7));
  for (const [name, code] of Object.entries(CODINGS)) {
    if (name === "folded" || name === "half json") continue; // no coding of bytes: the view's business
    const search = canary.search();
    for (const byte of Buffer.from(code(srnm))) search.push(Uint8Array.of(byte));
    expect.soft(search.hits(), name).not.toEqual([]);
  }
});
