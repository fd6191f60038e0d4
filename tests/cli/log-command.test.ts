import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { describe, expect, onTestFinished, test } from "vitest";
import { run } from "../../src/cli/main.ts";
import { writeRestore } from "../support/restore-log-writer.ts";

async function inspect(...argv: string[]) {
  const printed: unknown[] = [];
  const complaints: string[] = [];
  const code = await run(["log", ...argv], {
    print: (value) => printed.push(value),
    complain: (line) => complaints.push(line),
  });
  return { code, printed, complaints };
}

/** A folder of its own that is gone after the test. */
async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "kintsugi-logs-"));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}

const FIXTURES = "tests/fixtures/restore-logs";

describe("inspect log", () => {
  test("prints what one log says", async () => {
    const { code, printed } = await inspect(`${FIXTURES}/s03-4013-reset-at-nand-firmware.log`);
    expect(code).toBe(0);
    expect(printed).toMatchObject([
      {
        dialect: "mobile-device",
        attempts: [
          {
            outcome: "failed",
            code: 4013,
            stage: "storage",
            lastCheckpoint: { id: "0x60E", name: "update_NAND_firmware" },
            findings: [
              { id: "reset-in-restore-mode", line: 73 },
              { id: "died-inside-step", line: 66, grade: "judgement" },
            ],
          },
        ],
        compare: "one-attempt",
        next: "other-cable",
      },
    ]);
  });

  test("prints a list for several, for folders and for zips", async () => {
    const log = (code: "fell-to-dfu" | "success") =>
      writeRestore({ kind: code }, "engine", 0).lines.join("\n");
    const dir = await folder();
    await writeFile(join(dir, "a.log"), log("success"));
    await writeFile(join(dir, "b.zip"), zipSync({ "c.log": strToU8(log("fell-to-dfu")) }));
    await writeFile(join(dir, "d.log"), "nothing of a restore\n");
    await writeFile(join(dir, "picture.png"), "x");
    const { code, printed } = await inspect(dir);
    expect(code).toBe(0);
    expect(printed).toMatchObject([
      [
        { file: join(dir, "a.log"), attempts: [{ outcome: "succeeded" }] },
        { file: join(dir, "b.zip:c.log"), attempts: [{ code: 4014 }] },
        { file: join(dir, "d.log"), refused: { code: "not-a-log" } },
      ],
    ]);
  });

  test("refuses a file that is no log with a reason and exit code 1", async () => {
    const { code, printed, complaints } = await inspect("package.json");
    expect([code, printed]).toEqual([1, []]);
    expect(complaints.join("\n")).toContain("not-a-log");
  });

  test("says what is missing", async () => {
    expect(await inspect("no-such-file.log")).toMatchObject({ code: 1, printed: [] });
    expect(await inspect()).toMatchObject({ code: 2, complaints: ["Usage: inspect log FILE…"] });
    expect(await inspect(await folder())).toMatchObject({ code: 1, printed: [] });
  });
});
