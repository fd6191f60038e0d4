import fc from "fast-check";
import { expect, test } from "vitest";
import type { EventBody } from "../../../src/core/session/events.ts";
import { shell as shellEn } from "../../../src/i18n/en/shell.ts";
import { shell as shellJa } from "../../../src/i18n/ja/shell.ts";
import { eventText } from "../../../src/ui/screens/timeline/event-text.ts";
import { loadTimelineTexts } from "../../../src/ui/screens/timeline/timeline-texts.ts";
import { anyBody } from "../../support/record-arbitraries.ts";
import { note, started } from "../../support/records.ts";

const en = await loadTimelineTexts("en");
const ja = await loadTimelineTexts("ja");
const say = (body: EventBody): readonly [string, string] => [
  eventText(body, en, shellEn),
  eventText(body, ja, shellJa),
];

test("every kind of event has a sentence in both languages", () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      const empty = body.type === "note-added" && body.text === "";
      for (const text of say(body)) if (!empty) expect(text).not.toBe("");
    }),
  );
});

test("an answer comes with its code and its note", () => {
  const answered: EventBody = {
    type: "step-answered",
    step: "dfu-restore",
    answer: "failed",
    code: 4013,
    note: "white cable",
  };
  const [english, japanese] = say(answered);
  expect(english).toMatch(/: Did not help · Code shown: 4013 · white cable$/);
  expect(japanese).toContain("4013");
});

test("a field of the case is named, and taken back", () => {
  expect(say({ type: "case-noted", field: "ticket", text: "R-1" })).toEqual([
    "Ticket: R-1",
    expect.stringContaining("R-1"),
  ]);
  expect(say({ type: "case-noted", field: "ticket", text: "" })[0]).toBe("Ticket taken back");
});

test("what this version does not know is named and not hidden", () => {
  const newer = { type: "consent-signed" } as unknown as EventBody; // as a record of a newer version holds it
  expect(say(newer)[0]).toBe("Written by a newer version: consent-signed");
});

test("a failure and a note are said as they are", () => {
  expect(say(started())[0]).toBe("Session started: Error 4013");
  expect(say(note("hub removed"))).toEqual(["hub removed", "hub removed"]);
});
