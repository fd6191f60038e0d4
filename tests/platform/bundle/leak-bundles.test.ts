// The proof of redaction on bundles as they leave: nothing that was planted in any field of any event or file is left
// in their bytes, packed or unpacked, and nothing leaves under a key that nobody has looked at.
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { keysOf } from "../../support/exported-keys.ts";
import { leftBundle } from "../../support/leak-bundles.ts";
import { findLeak, haystackOf } from "../../support/leak-search.ts";

const KEYS = "tests/fixtures/exported-keys.json";
const looked: readonly string[] = JSON.parse(readFileSync(KEYS, "utf8"));

/** Those that nobody has looked at. After a look: WRITE_KEYS=1 with this test, then the formatter. */
function unknownAmong(keys: ReadonlySet<string>): string[] {
  const unknown = [...keys].filter((key) => !looked.includes(key));
  if (process.env["WRITE_KEYS"] !== "1") return unknown;
  writeFileSync(KEYS, `${JSON.stringify([...looked, ...unknown].toSorted(), null, 2)}\n`);
  return [];
}

// The limit only tells a hang from work.
test.each([
  ["help-desk", 200],
  ["anyone", 100],
] as const)(
  "at level %s, in %i bundles, nothing planted is left and no key is unknown",
  { timeout: 600_000 },
  async (level, count) => {
    const leaks: string[] = [];
    const keys = new Set<string>();
    for (let seed = 1; seed <= count && leaks.length < 40; seed += 1) {
      const { bytes, files, secrets } = await leftBundle(seed, level);
      expect(secrets.length).toBeGreaterThanOrEqual(50);
      const haystack = haystackOf(bytes);
      for (const { kind, raw } of secrets)
        for (const value of raw) {
          const spelling = findLeak(haystack, value);
          if (spelling !== null) leaks.push(`${seed} ${kind}: ${value} as ${spelling}`);
        }
      for (const key of keysOf(files)) keys.add(key);
    }
    expect(leaks).toEqual([]);
    expect(unknownAmong(keys)).toEqual([]);
  },
);
