import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadSheetTexts } from "../../src/ui/screens/sheet/sheet-texts.ts";
import { sheetView } from "../../src/ui/screens/sheet/sheet-view.ts";
import { anyCase } from "../support/case-arbitraries.ts";
import { repair, type Repair } from "../support/repair.ts";
import { ECID, inRecovery } from "../support/snapshots.ts";

const view = async (story: Repair, language: "en" | "ja") =>
  sheetView(
    {
      state: story.state(),
      events: story.events,
      integrity: { kind: "whole" },
      app: { version: "0.1.0", commit: "test" },
    },
    await loadSheetTexts(language),
    language,
  );

describe("the job sheet", () => {
  test("says what was done, filed and seen, in either language", async () => {
    const story = repair()
      .connects(inRecovery())
      .add({ type: "case-noted", field: "ticket", text: "A-17" })
      .answers("prepare", "worked")
      .answers("other-cable", "failed", 4013);
    const sheet = await view(story, "en");
    expect(sheet.title).toBe("Error 4013: iPhone 12");
    expect(sheet.caseFacts[0]).toEqual({ label: "Ticket", value: "A-17" });
    expect(sheet.steps.map(({ answer, code }) => [answer, code])).toEqual([
      ["worked", null],
      ["failed", 4013],
    ]);
    expect(sheet.codes).toBe("Codes shown by Apple’s app: 4013");
    expect(JSON.stringify(sheet)).not.toContain(ECID);
    expect((await view(story, "ja")).title).toBe("エラー4013：iPhone 12");
  });

  test("says what was not seen: gaps, closed pages, modes never shown, and what USB never shows", async () => {
    const story = repair()
      .connects(inRecovery())
      .add({ type: "watch-gap", ms: 90_000 })
      .add({ type: "watch-gap", ms: 30_000 })
      .resumes();
    const { unseen } = await view(story, "en");
    expect(unseen).toContain("Not watched 2 times, 2m 0s in all.");
    expect(unseen).toContain("The page was closed once in between.");
    expect(unseen.some((line) => line.startsWith("The browser was never shown: "))).toBe(true);
    expect(unseen.at(-1)).toContain("USB does not show cables");
    expect((await view(repair(), "en")).unseen[0]).toBe(
      "No device was seen on USB in this session.",
    );
  });

  test("stays within one page for any session: bounded lists of bounded lines", async () => {
    const texts = await loadSheetTexts("en");
    fc.assert(
      fc.property(anyCase, (told) => {
        const sheet = sheetView(
          {
            state: told.state(),
            events: told.events,
            integrity: { kind: "damaged", code: "events-lost", lost: 3 },
            app: { version: "0.1.0", commit: "test" },
          },
          texts,
          "en",
        );
        expect(sheet.steps.length).toBeLessThanOrEqual(11);
        expect(sheet.notes.length).toBeLessThanOrEqual(3);
        expect(sheet.verdicts.length).toBeLessThanOrEqual(2);
        for (const { note, title } of sheet.steps)
          expect(Math.max(note.length, title.length)).toBeLessThanOrEqual(110);
        expect(sheet.unseen).toContain("The record is damaged: 3 entries are missing.");
      }),
      { numRuns: 60 },
    );
  });
});
