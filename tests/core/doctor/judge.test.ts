import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DoctorFacts } from "../../../src/core/doctor/facts.ts";
import {
  CHECK_IDS,
  GOOD_STATES,
  judge,
  OTHER_STATES,
  overall,
  type CheckId,
  type CheckState,
  type Mark,
} from "../../../src/core/doctor/judge.ts";
import { doctor as en } from "../../../src/i18n/en/doctor.ts";
import { doctor as ja } from "../../../src/i18n/ja/doctor.ts";

const GOOD: DoctorFacts = {
  app: { version: "0.1.0", commit: "0123456789ab" },
  nowWall: 1_800_000_000_000,
  language: "en",
  host: { system: "windows", systemVersion: "11", browser: "Chrome 156" },
  chromium: 156,
  secure: true,
  usb: null,
  grant: { kind: "granted", devices: 1 },
  storage: {
    lasting: true,
    persisted: true,
    usedBytes: 5_000_000,
    quotaBytes: 1_000_000_000,
    afterExit: "kept",
  },
  offline: { kind: "ready", entries: 90, bytes: 2_000_000 },
  voices: { ja: true, en: true },
  wakeLock: "held",
  notices: "granted",
  locks: true,
  folders: true,
  signing: true,
};

const of = (facts: Partial<DoctorFacts>, id: CheckId): readonly [Mark, CheckState] => {
  const found = judge({ ...GOOD, ...facts }).find((finding) => finding.id === id);
  return [found?.mark ?? "bad", found?.state ?? "insecure"];
};
const storage = (more: Partial<DoctorFacts["storage"]>): Partial<DoctorFacts> => ({
  storage: { ...GOOD.storage, ...more },
});

const CASES: readonly (readonly [CheckId, Partial<DoctorFacts>, Mark, CheckState])[] = [
  ["browser", { chromium: 122 }, "bad", "old-chromium"],
  ["browser", { chromium: 123 }, "ok", "chromium"],
  ["browser", { chromium: null }, "bad", "other-browser"],
  ["secure", { secure: false }, "bad", "insecure"],
  ["webusb", { usb: "no-webusb" }, "bad", "no-webusb"],
  ["webusb", { usb: "blocked-by-policy" }, "bad", "blocked"],
  ["grants", { grant: { kind: "picked", devices: 2 } }, "ok", "picked"],
  ["grants", { grant: { kind: "none", chooser: "unasked" } }, "look", "none-seen"],
  ["grants", { grant: { kind: "none", chooser: "shown" } }, "ok", "asks"],
  ["grants", { grant: { kind: "none", chooser: "blocked" } }, "bad", "blocked"],
  ["system", { host: { ...GOOD.host, system: "macos" } }, "ok", "known-system"],
  ["system", { host: { ...GOOD.host, system: "linux" } }, "look", "system-without-apps"],
  ["system", { host: { ...GOOD.host, system: "chromeos" } }, "look", "system-without-apps"],
  ["system", { host: { ...GOOD.host, system: "other" } }, "look", "unknown-system"],
  ["storage", storage({ lasting: false }), "bad", "memory-only"],
  ["persistence", storage({ persisted: false }), "look", "not-persisted"],
  ["persistence", storage({ persisted: null }), "look", "persistence-unknown"],
  ["space", storage({ usedBytes: 960_000_000 }), "look", "tight"],
  ["space", storage({ usedBytes: 999_000_000 }), "bad", "full"],
  ["space", storage({ usedBytes: 2_000_000_000 }), "bad", "full"],
  ["space", storage({ quotaBytes: null }), "look", "space-unknown"],
  ["after-exit", storage({ afterExit: "cleared" }), "bad", "cleared"],
  ["after-exit", storage({ afterExit: "untried" }), "look", "untried"],
  ["offline", { offline: { kind: "incomplete", missing: 2, total: 90 } }, "look", "not-ready"],
  ["offline", { offline: { kind: "installing" } }, "look", "not-ready-yet"],
  ["offline", { offline: { kind: "update-waiting" } }, "look", "update-waiting"],
  ["offline", { offline: { kind: "unsupported" } }, "bad", "no-offline"],
  ["offline", { offline: { kind: "failed" } }, "bad", "no-offline"],
  ["locks", { locks: false }, "look", "no-locks"],
  ["wake-lock", { wakeLock: "refused" }, "look", "refused"],
  ["wake-lock", { wakeLock: "unsupported" }, "look", "no-wake-lock"],
  ["voices", { voices: { ja: false, en: true } }, "look", "one-voice"],
  ["voices", { voices: { ja: true, en: false } }, "look", "no-voices"],
  ["voices", { voices: { ja: false, en: false } }, "look", "no-voices"],
  ["notices", { notices: "unasked" }, "look", "unasked"],
  ["notices", { notices: "denied" }, "look", "denied"],
  ["notices", { notices: "unsupported" }, "look", "no-notices"],
  ["folders", { folders: false }, "look", "no-folders"],
  ["signing", { signing: false }, "look", "no-signing"],
  ["clock", { nowWall: 0 }, "look", "clock-behind"],
];

describe("the doctor", () => {
  test("finds nothing wrong with a computer that is ready", () => {
    const findings = judge(GOOD);
    expect(findings.map(({ id }) => id)).toEqual(CHECK_IDS);
    expect(overall(findings)).toBe("ok");
  });

  test.each(CASES)("%s: %j is %s, %s", (id, facts, mark, state) => {
    expect(of(facts, id)).toEqual([mark, state]);
  });

  test("every case that is not good can come up, and none is good by name alone", () => {
    const met = new Set(CASES.map(([, , , state]) => state));
    expect(OTHER_STATES.filter((state) => !met.has(state))).toEqual([]);
    for (const [, , mark, state] of CASES)
      expect(GOOD_STATES.some((good) => good === state)).toBe(mark === "ok");
  });

  test("the page begins with the worst of all marks", () => {
    expect(overall(judge({ ...GOOD, locks: false }))).toBe("look");
    expect(overall(judge({ ...GOOD, locks: false, secure: false }))).toBe("bad");
  });

  test.each([
    ["en", en],
    ["ja", ja],
  ])("every sentence in %s names its figures and ends as one", (_, words) => {
    fc.assert(
      fc.property(fc.constantFrom(...CASES), ([id, facts]) => {
        const finding = judge({ ...GOOD, ...facts }).find((found) => found.id === id);
        if (finding === undefined) throw new Error(id);
        const figures = finding.figures.map((_figure, at) => `<${at}>`);
        const said = words.state[finding.state](...figures);
        expect(said).not.toContain("undefined");
        expect(said).toMatch(/[.。]$/);
      }),
    );
    for (const state of OTHER_STATES) expect(words.fix[state]).toMatch(/[.。]$/);
  });

  test.each([
    ["en", en],
    ["ja", ja],
  ])("no advice in %s replaces Apple's driver", (_, words) => {
    expect(JSON.stringify(words.fix)).not.toMatch(/zadig|winusb|libusb/i);
    expect(words.driver.join(" ")).toMatch(/Zadig/);
  });
});
