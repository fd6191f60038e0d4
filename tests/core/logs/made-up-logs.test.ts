import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { StageId } from "../../../src/core/logs/autopsy.ts";
import { nextTest } from "../../../src/core/logs/next-test.ts";
import { readBytes } from "../../support/read-log.ts";

const read = (name: string) =>
  readBytes(readFileSync(new URL(`../../fixtures/restore-logs/${name}.log`, import.meta.url)));

interface Expected {
  readonly code: number | null;
  readonly stage: StageId;
  readonly checkpoint: string | null;
  readonly finding: string | null;
  readonly next: string;
}

const cases: readonly (readonly [string, Expected])[] = [
  [
    "s01-4013-bounce-short-gap",
    {
      code: 4013,
      stage: "kernel-hand-over",
      checkpoint: null,
      finding: "never-reached-restore-mode",
      next: "other-cable",
    },
  ],
  [
    "s02-4013-bounce-long-gap",
    {
      code: 4013,
      stage: "kernel-hand-over",
      checkpoint: null,
      finding: "never-reached-restore-mode",
      next: "other-cable",
    },
  ],
  [
    "s03-4013-reset-at-nand-firmware",
    {
      code: 4013,
      stage: "storage",
      checkpoint: "0x60E",
      finding: "reset-in-restore-mode",
      next: "other-cable",
    },
  ],
  [
    "s04-4013-reset-mid-filesystem",
    {
      code: 4013,
      stage: "system-image",
      checkpoint: "0x635",
      finding: "reset-in-restore-mode",
      next: "other-cable",
    },
  ],
  [
    "s05-4014-fell-to-dfu",
    {
      code: 4014,
      stage: "kernel-hand-over",
      checkpoint: null,
      finding: "fell-to-dfu",
      next: "other-cable",
    },
  ],
  [
    "s06-4005-restored-but-never-booted",
    {
      code: 4005,
      stage: "first-boot",
      checkpoint: "0x635",
      finding: "first-boot-missed",
      next: "watch-first-boot",
    },
  ],
  [
    "s07-9-link-lost-mid-filesystem",
    {
      code: 9,
      stage: "system-image",
      checkpoint: "0x635",
      finding: "left-mid-image",
      next: "other-cable",
    },
  ],
  [
    "s08-1100-checksum",
    {
      code: 1100,
      stage: "system-image",
      checkpoint: "0x65B",
      finding: "image-checksum",
      next: "other-cable",
    },
  ],
  [
    "s09-3194-not-signed",
    {
      code: 3194,
      stage: "personalising",
      checkpoint: null,
      finding: "not-signed",
      next: "current-firmware",
    },
  ],
  [
    "s10-53-fdr-network",
    {
      code: 53,
      stage: "identity",
      checkpoint: "0x634",
      finding: "fdr-network",
      next: "check-network",
    },
  ],
  ["s11-success", { code: null, stage: "done", checkpoint: "0x635", finding: null, next: "none" }],
  [
    "s12-2006-recovery-vanishes",
    {
      code: 2006,
      stage: "recovery",
      checkpoint: null,
      finding: "left-recovery",
      next: "other-cable",
    },
  ],
];

describe("the made-up logs", () => {
  test.each(cases)("%s reads as it was made", (name, expected) => {
    const autopsy = read(name);
    expect(autopsy.dialect).toBe("mobile-device");
    expect(autopsy.attempts).toHaveLength(1);
    const [attempt] = autopsy.attempts;
    expect({
      code: attempt?.code,
      stage: attempt?.stage,
      checkpoint: attempt?.lastCheckpoint?.id ?? null,
      finding: attempt?.findings[0]?.id ?? null,
      next: nextTest(autopsy),
    }).toEqual(expected);
    expect(attempt?.outcome).toBe(expected.code === null ? "succeeded" : "failed");
    expect(autopsy.counts.unknown).toBe(0);
    const shown = new Set(autopsy.excerpts.map(({ line }) => line));
    for (const { line } of attempt?.findings ?? []) expect(shown).toContain(line);
  });

  test("the length of the gap shifts whom a bounce points at", () => {
    const suspects = (name: string) => read(name).attempts[0]?.findings[0]?.suspects;
    expect(suspects("s01-4013-bounce-short-gap")?.[1]).toBe("phone-software");
    expect(suspects("s02-4013-bounce-long-gap")).not.toContain("phone-software");
  });

  test("hops, times and steps are those of the log", () => {
    const [attempt] = read("s03-4013-reset-at-nand-firmware").attempts;
    expect(attempt?.hops.map(({ mode, change, at }) => `${change} ${mode} ${at}`)).toEqual([
      "left recovery 3500",
      "came recovery 5600",
      "left recovery 15450",
      "came restore 30150",
      "left restore 70300",
      "came recovery 79500",
    ]);
    expect(attempt?.startedAt).toEqual({ line: 1, at: 0, clock: "20:00:00.000" });
    expect(attempt?.steps.at(-1)).toMatchObject({
      kind: "operation",
      id: "58",
      name: "update-nand-firmware",
      touches: "storage",
    });
    expect(attempt?.findings.find(({ id }) => id === "died-inside-step")).toMatchObject({
      line: 66,
      suspects: ["nand", "board", "battery"],
    });
  });
});
