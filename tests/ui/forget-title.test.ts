import { describe, expect, test } from "vitest";
import type { SessionRow } from "../../src/core/ports.ts";
import { keeping as en } from "../../src/i18n/en/keeping.ts";
import { keeping as ja } from "../../src/i18n/ja/keeping.ts";
import type { ForgetSubject } from "../../src/i18n/keeping-words.ts";
import type { Deletion } from "../../src/ui/keeping/create-deletion.ts";
import { forgetTitle, nothingText } from "../../src/ui/keeping/forget-title.ts";
import { sessionId, summary } from "../support/records.ts";

const row: SessionRow = { id: sessionId(), summary: summary(), count: 3, touched: 1, sealed: true };
const ready = (rows: readonly SessionRow[]): Deletion => ({
  kind: "ready",
  scope: { rows, events: 3, files: 0, bundles: 0 },
  busy: false,
});
const done: Deletion = {
  kind: "done",
  proof: { forgotten: { sessions: 1, events: 3, bundles: 0, files: 0, bytes: 0 }, traces: 0 },
  holders: null,
  rewritten: false,
};
const session: ForgetSubject = { kind: "session", name: "" };
const nobody: ForgetSubject = { kind: "customer", name: "Nobody" };

describe.each([
  ["en", en],
  ["ja", ja],
])("the heading of a deletion in %s", (_, words) => {
  test("asks while something is asked", () => {
    expect(forgetTitle(ready([row]), session, words)).toBe(words.forget.title(session));
    expect(forgetTitle({ kind: "looking" }, nobody, words)).toMatch(/Nobody.*(\?|ますか)$/);
  });

  test("asks no more when it is done, nor where there is nothing to delete", () => {
    for (const over of [done, ready([])]) {
      expect(forgetTitle(over, session, words)).not.toMatch(/\?|か$/);
      expect(forgetTitle(over, nobody, words)).not.toContain("Nobody");
    }
  });

  test("of a customer nobody has, the reference is what is told of", () => {
    expect(nothingText("customer", words)).toBe(words.remove.nobody);
    expect(nothingText("due", words)).toBe(words.forget.nothing);
  });
});
