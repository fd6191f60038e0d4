import { describe, expect, test } from "vitest";
import { readLog } from "../../support/read-log.ts";

const header = (bugType: string) =>
  `{"bug_type":"${bugType}","timestamp":"2025-01-02 03:04:05.00 +0900","os_version":"iPhone OS 18.1 (22B83)"}`;

const panic = (text: string, bugType = "210") =>
  readLog([
    header(bugType),
    JSON.stringify({ product: "iPhone14,5", date: "2025-01-02", panicString: text }, null, 2),
  ]);

describe("a panic log", () => {
  test.each([
    [
      "userspace watchdog timeout: no successful checkins from thermalmonitord in 180 seconds\nMissing sensor(s): mic1, prs0",
      "panic-sensor",
    ],
    [
      "userspace watchdog timeout: no successful checkins from WindowServer in 120 seconds",
      "panic-service",
    ],
    ["SMC PANIC - ASSERTION FAILED: S.sensor array 0x80000", "panic-sensor-array"],
    ['panic(cpu 1 caller 0x1): "ANS2 Recoverable Panic - assert failed"', "panic-storage"],
    ['panic(cpu 0 caller 0x1): "apcie[0:s3e] link down"', "panic-storage"],
    ['panic(cpu 0 caller 0x1): "SEP ROM boot panic"', "panic-sep"],
    ["AOP PANIC - prox i2c stuck", "panic-sensor-bus"],
    ["AppleBCMWLANCore: port enable failed", "panic-wireless"],
    ["DCPEXT PANIC - display", "panic-display"],
    ["Debugger message: WDT timeout", "panic-hang"],
    ["watchdog timeout: no checkins from watchdogd in 93 seconds", "panic-hang"],
    ["something never seen", "panic-other"],
  ])("%j is read as %s", (text, finding) => {
    const autopsy = panic(text);
    expect(autopsy.dialect).toBe("panic-full");
    expect(autopsy.attempts).toMatchObject([
      { outcome: "failed", code: null, stage: "system-panic", findings: [{ id: finding }] },
    ]);
    expect(autopsy.attempts[0]?.findings[0]?.grade).not.toBe("source");
    expect(autopsy.notes.map(({ id }) => id)).toContain("tables-differ");
  });

  test("gives sensors, service, sensor bits and what the phone was", () => {
    expect(panic("Missing sensor(s): mic1, prs0\nmore").panic?.sensors).toEqual(["mic1", "prs0"]);
    expect(panic("no successful checkins from thermalmonitord").panic?.service).toBe(
      "thermalmonitord",
    );
    expect(panic("SMC PANIC S.sensor array 3145728 set").panic).toMatchObject({
      sensorArray: "0x300000",
      product: "iPhone14,5",
      osVersion: "iPhone OS 18.1 (22B83)",
      bugType: "210",
    });
  });

  test("is read where it was cut, and that is said", () => {
    const text = `${header("210")}\n{ "product" : "iPhone14,5", "panicString" : "SEP monitor error: x\\nsecond`;
    const autopsy = readLog(text);
    expect(autopsy.panic).toMatchObject({
      product: "iPhone14,5",
      firstLine: "SEP monitor error: x",
    });
    expect(autopsy.notes.map(({ id }) => id)).toContain("cut-short");
  });

  test.each([
    ["blank lines before it", `\n\n${header("210")}\n{"panicString":"SEP monitor error: x"}`, 4],
    [
      "what was drawn over",
      `${header("210")}\n{"a":"x\ry\rz",\n"panicString":"SEP monitor error"}`,
      3,
    ],
    ["both, in the old kind", "\n\nIncident Identifier: 0\npanic(cpu 0 caller 0x8): nvme", 4],
  ])("is quoted by its line in the file: %s", (_, text, line) => {
    expect(readLog(text).attempts[0]?.findings).toMatchObject([{ line }]);
  });

  test("of an old system is plain text", () => {
    const autopsy = readLog([
      "Incident Identifier: 00000000-0000-4000-8000-000000000001",
      "Hardware Model: iPhone4,1",
      "OS Version: iPhone OS 6.0 (10A403)",
      "panic(cpu 0 caller 0x8003b8e3): AppleANS: nvme failed",
    ]);
    expect(autopsy.dialect).toBe("panic-text");
    expect(autopsy.panic).toMatchObject({ product: "iPhone4,1", bugType: null });
    expect(autopsy.attempts[0]?.findings).toMatchObject([{ id: "panic-storage", line: 4 }]);
  });

  test.each([
    ["309", "unsupported-report: 309 crash"],
    ["298", "unsupported-report: 298 jetsam"],
    ["777", "unsupported-report: 777"],
  ])("other reports are refused by their kind: %s", (bugType, message) => {
    expect(() => readLog([header(bugType), '{"procName":"x"}'])).toThrow(message);
  });
});
