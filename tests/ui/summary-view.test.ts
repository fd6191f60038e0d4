import { describe, expect, test } from "vitest";
import type { EventBody } from "../../src/core/session/events.ts";
import { bundle as bundleEn } from "../../src/i18n/en/bundle.ts";
import { codes as codesEn } from "../../src/i18n/en/codes.ts";
import { guide as guideEn } from "../../src/i18n/en/guide.ts";
import { shell as shellEn } from "../../src/i18n/en/shell.ts";
import { bundle as bundleJa } from "../../src/i18n/ja/bundle.ts";
import { codes as codesJa } from "../../src/i18n/ja/codes.ts";
import { guide as guideJa } from "../../src/i18n/ja/guide.ts";
import { shell as shellJa } from "../../src/i18n/ja/shell.ts";
import { summaryView } from "../../src/ui/bundle/summary-view.ts";
import { repair } from "../support/repair.ts";

const EN = { bundle: bundleEn, codes: codesEn, guide: guideEn, shell: shellEn };
const JA = { bundle: bundleJa, codes: codesJa, guide: guideJa, shell: shellJa };

const ATTEMPT: Extract<EventBody, { type: "attempt-reported" }> = {
  type: "attempt-reported",
  step: "other-cable",
  setup: { cable: 2, cableKind: "usb-a-lightning", port: 1, hub: true, computer: 1 },
  way: "update",
  from: "recovery",
  result: "failed",
  code: 4013,
  stage: "bar-middle",
};

function told(bodies: readonly EventBody[], language: "en" | "ja"): readonly string[] {
  const story = bodies.reduce((before, body) => before.add(body), repair());
  const source = {
    state: story.state(),
    events: story.events,
    integrity: { kind: "whole" },
    app: { version: "0.1.0", commit: "test" },
  } as const;
  return summaryView(source, language === "en" ? EN : JA, language).timeline.map(
    ({ text }) => text,
  );
}

describe("the summary's story", () => {
  test("tells an attempt with its set-up, its code and how far it came", () => {
    expect(told([ATTEMPT], "en")).toEqual([
      "Update stopped with 4013, at the bar’s middle (cable 2, port 1 through a hub, computer 1)",
    ]);
    expect(told([ATTEMPT], "ja")).toEqual([
      "アップデート：バーの真ん中あたりでエラー4013で止まった（ケーブル2、ポート1（ハブ経由）、コンピュータ1）",
    ]);
    expect(told([{ ...ATTEMPT, result: "worked", code: null }], "en")).toEqual([
      "Update went through (cable 2, port 1 through a hub, computer 1)",
    ]);
  });

  test("says of a run of the coach whether it got there, and never the code of a miss", () => {
    const run = (verdict: string): EventBody => ({
      type: "coach-attempted",
      goal: "dfu",
      family: "iphone8",
      timing: "until-black",
      cableKind: "unknown",
      cues: [],
      trace: [],
      verdict,
    });
    expect(told([run("reached"), run("stopped"), run("released-late")], "en")).toEqual([
      "Coach, DFU mode: reached",
      "Coach, DFU mode: stopped",
      "Coach, DFU mode: not reached",
    ]);
  });

  test("says what was not watched, and which codes a log held", () => {
    const bodies: readonly EventBody[] = [
      { type: "watch-changed", change: "started" },
      { type: "watch-gap", ms: 90_000 },
      {
        type: "log-read",
        name: "iPhoneUpdater-1.log",
        sizeBytes: 12,
        hash: "ab".repeat(32),
        dialect: "mobile-device",
        attempts: [4013, 9, 4013].map((code) => ({
          outcome: "failed",
          code,
          stage: null,
          checkpoint: null,
          findings: [],
        })),
      },
    ];
    expect(told(bodies, "en")).toEqual([
      "Began to watch Apple’s app",
      "Not watched for 90 seconds: what happened then is not known",
      "Log read: iPhoneUpdater-1.log (4013, 9)",
    ]);
  });
});
