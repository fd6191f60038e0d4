import { describe, expect, test } from "vitest";
import { deriveFacts } from "../../src/core/bundle/derive.ts";
import { replay } from "../../src/core/session/replay.ts";
import type { EventBody, RecordedEvent } from "../../src/core/session/events.ts";
import { describeIn } from "../../src/ui/bundle/describe-record.ts";
import { recoverySnapshot, sessionId, started, strandOf } from "../support/records.ts";

const EVIL = `</title></style><script>alert(1)</script><img src=x onerror="alert(2)">' onload='x`;
const APP = { version: "0.1.0", commit: "0123456789ab" };

/** An event of every kind whose text the page shows, each text being this one. */
function story(text: string): readonly EventBody[] {
  return [
    started({ playbook: text, host: { system: "windows", systemVersion: text, browser: text } }),
    {
      type: "device-connected",
      handle: 1,
      link: "identity",
      snapshot: { ...recoverySnapshot, manufacturerName: text, productName: text },
    },
    {
      type: "device-failed",
      handle: 1,
      code: "usb-failed",
      operation: text,
      error: { name: text, message: text, cause: { name: text, message: text, cause: null } },
    },
    { type: "question-answered", question: "data", choice: text },
    { type: "step-answered", step: text, answer: "failed", code: 4013, note: text },
    { type: "note-added", text },
    { type: "case-noted", field: "ticket", text },
    { type: "case-noted", field: "customer", text },
    {
      type: "photo-kept",
      subject: "port",
      name: text,
      mediaType: "image/jpeg",
      sizeBytes: 1,
      hash: "a".repeat(64),
    },
    {
      type: "log-read",
      name: text,
      sizeBytes: 1,
      hash: "b".repeat(64),
      dialect: text,
      attempts: [],
    },
  ];
}

const tell = (events: readonly RecordedEvent[], language: "en" | "ja") =>
  describeIn(
    language,
    APP,
  )({ session: sessionId(), events, integrity: { kind: "whole" }, level: "complete" });

const tagsOf = (html: string): string[] => [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag);

describe("what a bundle says of a record", () => {
  test("is a page of the same tags whatever its texts are", async () => {
    const tame = await tell(await strandOf(story("x")), "ja");
    const wild = await tell(await strandOf(story(EVIL)), "ja");
    expect(tagsOf(wild.summaryHtml)).toEqual(tagsOf(tame.summaryHtml));
    expect(wild.summaryHtml).not.toContain("<script");
    expect(wild.summaryHtml).toContain("&lt;script&gt;");
  });

  test("is both languages, the reader's first, and the same page in any time zone", async () => {
    const events = await strandOf(story("x"));
    const home = process.env["TZ"] ?? "";
    const pages: string[] = [];
    for (const zone of ["UTC", "Asia/Tokyo", "America/St_Johns"]) {
      process.env["TZ"] = zone;
      pages.push((await tell(events, "ja")).summaryHtml);
    }
    process.env["TZ"] = home;
    expect(new Set(pages).size).toBe(1);
    expect(pages[0]).toMatch(
      /<html lang="ja">[^]*<article id="section-1" lang="ja">[^]*lang="en">/,
    );
    expect((await tell(events, "en")).summaryHtml).toContain('<html lang="en">');
  });

  test("tells snapshots once, errors with their causes, and where in the record each stands", async () => {
    const [, connected, failed, ...rest] = story("x");
    if (connected === undefined || failed === undefined) throw new Error("no such events");
    const attempt = { outcome: "failed", code: 4013, stage: "storage", checkpoint: null } as const;
    const readLog: EventBody = {
      type: "log-read",
      name: "a.log",
      sizeBytes: 1,
      hash: "c".repeat(64),
      dialect: "mobile-device",
      attempts: [{ ...attempt, findings: ["reset-in-restore-mode"] }],
    };
    const left: EventBody = { type: "device-disconnected", handle: 1 };
    const events = await strandOf([
      started(),
      connected,
      left,
      connected,
      failed,
      ...rest,
      readLog,
    ]);
    const facts = deriveFacts(replay(sessionId(), events), events);
    expect(facts.usb).toMatchObject([{ position: 2, mode: "recovery", times: 2 }]);
    expect(facts.errors).toMatchObject([
      { position: 5, code: "usb-failed", error: { cause: { name: "x", cause: null } } },
    ]);
    expect(facts.codes).toEqual([4013]);
    const grounds = facts.causes.flatMap((cause) => cause.for);
    expect(grounds.map(({ orders }) => orders)).toContainEqual([events.length]);
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
  });
});
