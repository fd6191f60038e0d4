import { expect, test } from "vitest";
import { KEYS_OF, SHORTCUT_IDS, shortcutOf } from "../../src/ui/shortcuts/shortcut-of.ts";

test("every shortcut is reached by its own keys", () => {
  for (const id of SHORTCUT_IDS) {
    let before: string | null = null;
    for (const key of KEYS_OF[id].slice(0, -1)) {
      expect(shortcutOf(before, key)).toEqual({ kind: "begun" });
      before = key;
    }
    expect(shortcutOf(before, KEYS_OF[id].at(-1) ?? "")).toEqual({ kind: "shortcut", id });
  }
});

test("no two have the same keys", () => {
  const keys = SHORTCUT_IDS.map((id) => KEYS_OF[id].join(" "));
  expect(new Set(keys).size).toBe(keys.length);
});

test("a key that fits nothing after the first one is read as a first key", () => {
  expect(shortcutOf("g", "?")).toEqual({ kind: "shortcut", id: "help" });
  expect(shortcutOf("g", "g")).toEqual({ kind: "begun" });
  expect(shortcutOf("g", "x")).toEqual({ kind: "none" });
  expect(shortcutOf(null, "h")).toEqual({ kind: "none" });
});

test("a letter by itself goes nowhere but to what is next", () => {
  for (const id of SHORTCUT_IDS)
    if (KEYS_OF[id].length === 1) expect(["?", "/", "n"]).toContain(KEYS_OF[id][0]);
});
