import { describe, expect, test } from "vitest";
import type { FindingId } from "../../../src/core/logs/autopsy.ts";
import { FINDINGS } from "../../../src/core/logs/autopsy.ts";
import { BENIGN } from "../../../src/core/logs/benign.data.ts";
import { FINDING_ROWS } from "../../../src/core/logs/findings.data.ts";
import { readLog } from "../../support/read-log.ts";
import { writeRestore } from "../../support/restore-log-writer.ts";

/** A failed restore with more lines in its middle. */
function failingWith(...lines: readonly string[]) {
  const made = writeRestore({ kind: "step-fails", step: 9, code: 37 }, "engine", 0).lines;
  const clocked = lines.map((line) => `[00:01:00.0000] ${line}`);
  return readLog([...made.slice(0, -8), ...clocked, ...made.slice(-8)]).attempts[0];
}

/** A restore that ended with this code and said nothing else. */
const ended = (code: number) =>
  readLog([
    "[20:00:00.0000] restore library built",
    `[20:00:01.5000] Restore completed, status: ${code}`,
  ]).attempts[0];

const patterns: readonly (readonly [FindingId, readonly string[]])[] = [
  ["baseband-silent", ["BBU: kBBUReturnIOError"]],
  ["baseband-silent", ["powercycling modem, attempt 5"]],
  ["baseband-silent", ["radio-error = 512"]],
  ["fdr-refused", ["AMFDRHttp: status 403 Forbidden (FDR)"]],
  ["fdr-network", ["_AMFDRHttpMessageSendSync failed (proxy)"]],
  [
    "server-unreachable",
    ["amai: AMAuthInstallRequestSendSync: SendHttpRequest failed: Server not reachable"],
  ],
  ["image-checksum", ["ASR: Checksum failed."]],
  ["nvram-full", ["failed to set nvram: 0xe00002db (no space for data)"]],
  ["device-not-answering", Array.from({ length: 3 }, () => "AMDeviceIoControl returned error 997")],
  ["saved-panic", ["device returned saved panic log"]],
  ["panic-sep", ['panic(cpu 0 caller 0x1): "SEP ROM boot panic"']],
];

describe("findings", () => {
  test.each(patterns)("%s is found in %j", (id, lines) => {
    expect(failingWith(...lines)?.findings.map((finding) => finding.id)).toContain(id);
  });

  test.each([
    ["device-not-answering", ["AMDeviceIoControl returned error 997"]],
    ["baseband-silent", ["radio-error = 256"]],
    ["saved-panic", ["device did not return saved panic log"]],
    [
      "server-refused",
      ["AMRAuthInstall: server response status code: 404. status text: Not Found"],
    ],
  ] as const)("%s is not found in %j", (id, lines) => {
    expect(failingWith(...lines)?.findings.map((finding) => finding.id)).not.toContain(id);
  });

  test.each([
    [4013, "never-reached-restore-mode", "kernel-hand-over"],
    [4014, "fell-to-dfu", "kernel-hand-over"],
    [4005, "first-boot-missed", "first-boot"],
    [4017, "overlapping-session", "preparing"],
    [4041, "never-returned", "preparing"],
    [23, "baseband-silent", "peripherals"],
    [29, "battery-data-failed", "peripherals"],
    [40, "storage-failed", "storage"],
    [56, "nfc-failed", "peripherals"],
    [1015, "baseband-failed", "peripherals"],
    [2009, "link-error", "preparing"],
    [2011, "low-power", "preparing"],
    [3004, "server-unreachable", "personalising"],
    [3194, "not-signed", "personalising"],
    [3150, "server-refused", "personalising"],
    [4037, "unknown-code", "preparing"],
    [1110, "unknown-code", "preparing"],
  ] as const)("code %i alone is read as %s", (code, finding, stage) => {
    expect(ended(code)).toMatchObject({
      outcome: "failed",
      code,
      stage,
      findings: [{ id: finding }],
    });
  });

  test("a full phone is told from a broken one by the step that fails", () => {
    const attempt = readLog([
      "[20:00:00.0000] Started checkpoint id: 0x6A3 (space_checks)",
      "[20:00:01.5000] Checkpoint FAILURE id: 0x6A3 result=26: [0]D(not enough)",
      "[20:00:02.0000] Restore completed, status: 26",
    ]).attempts[0];
    expect(attempt?.findings[0]).toMatchObject({
      id: "storage-full",
      suspects: ["phone-software"],
    });
  });

  test("a phone that waits for its battery is told so, and a mode that blinks", () => {
    const waiting = readLog([
      "[20:00:00.0000] <Restore Device 0x1>: operation 39 progress -1",
      "[20:30:00.5000] Restore completed, status: 9",
    ]).attempts[0];
    expect(waiting?.findings.map(({ id }) => id)).toContain("waiting-to-charge");
    const blinks = [0, 1, 2, 3].flatMap((at) => [
      `[20:00:0${at}.0000] DFU mode device connected`,
      `[20:00:0${at}.5000] DFU mode device disconnected`,
    ]);
    expect(readLog(blinks).attempts[0]?.findings.map(({ id }) => id)).toContain("mode-blinking");
  });

  test("every finding has a grade, and every suspect is named once", () => {
    for (const id of FINDINGS) {
      const { suspects } = FINDING_ROWS[id];
      expect(new Set(suspects).size).toBe(suspects.length);
    }
  });
});

describe("a healthy log", () => {
  /** Every harmless line there is, in the words of the table. */
  const alarming = BENIGN.map(({ starts, has }) => `${starts}${has === "" ? "" : ` ${has}`}`);

  test("with every alarming line twice is a success without a finding, and each line is counted", () => {
    const made = writeRestore({ kind: "success" }, "engine", 0).lines;
    const bare = readLog(made).counts.benign;
    const clocked = [...alarming, ...alarming].map((line) => `[00:00:20.0000] ${line}`);
    const autopsy = readLog([...made.slice(0, 30), ...clocked, ...made.slice(30)]);
    expect(autopsy.attempts).toMatchObject([{ outcome: "succeeded", stage: "done", findings: [] }]);
    expect(autopsy.counts.benign).toBe(bare + clocked.length);
    expect(autopsy.counts.unknown).toBe(0);
  });

  test("says nothing of them in a restore that fails, either", () => {
    const without = failingWith()?.findings;
    expect(failingWith(...alarming)?.findings.map(({ id }) => id)).toEqual(
      without?.map(({ id }) => id),
    );
  });
});
