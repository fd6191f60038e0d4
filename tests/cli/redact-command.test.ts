import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { run } from "../../src/cli/main.ts";
import { recordLines } from "../../src/core/bundle/record-lines.ts";
import { note, recoverySnapshot, started, strandOf } from "../support/records.ts";

async function inspect(content: string | Uint8Array, ...more: string[]) {
  const folder = await mkdtemp(join(tmpdir(), "kintsugi-redact-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "sample.log");
  await writeFile(file, content);
  const printed: unknown[] = [];
  const complaints: string[] = [];
  const code = await run(["redact", file, ...more], {
    print: (value) => printed.push(value),
    complain: (line) => complaints.push(line),
  });
  return { code, printed, complaints };
}

const LOG = "Found ECID: 0x1A2B3C4D5E602E, SRNM:[F0EXAMPLE001]\nagain f0example001\n";

describe("inspect redact", () => {
  test("prints what would be replaced in a log, masked, and with which key", async () => {
    const { code, printed } = await inspect(LOG);
    expect(code).toBe(0);
    expect(printed).toMatchObject([
      {
        level: "anyone",
        key: "open",
        replaced: [
          { kind: "ecid", raw: "1A**********2E", count: 1, places: ["sample.log"] },
          { kind: "serial", raw: "F0********01", count: 2, places: ["sample.log"] },
        ],
        refused: null,
      },
    ]);
  });

  test("shows raw values only where asked to", async () => {
    expect(JSON.stringify((await inspect(LOG)).printed)).not.toMatch(/F0EXAMPLE001/i);
    expect(JSON.stringify((await inspect(LOG, "--show", "yes")).printed)).toContain("F0EXAMPLE001");
  });

  test("reads a log in UTF-16", async () => {
    const { printed } = await inspect(Buffer.from(`\ufeff${LOG}`, "utf16le"));
    expect(printed).toMatchObject([{ replaced: [{ kind: "ecid" }, { kind: "serial", count: 2 }] }]);
  });

  test("reads a record, and tells in which event a value stands", async () => {
    const events = await strandOf([
      started(),
      { type: "device-connected", handle: 1, snapshot: recoverySnapshot, link: "first" },
      note("mail aiko@tanaka.jp"),
    ]);
    const { printed } = await inspect(recordLines(events) ?? "", "--level", "help-desk");
    expect(printed).toMatchObject([
      {
        level: "help-desk",
        replaced: [
          { kind: "ecid", places: ["record.ndjson#2"] },
          { kind: "email", places: ["record.ndjson#3"] },
          { kind: "serial", places: ["record.ndjson#2"] },
        ],
      },
    ]);
  });

  test("another key gives other stand-ins", async () => {
    const { printed } = await inspect(LOG, "--key", "ab".repeat(32));
    expect(printed).toMatchObject([{ key: "given" }]);
    expect(printed).not.toEqual((await inspect(LOG)).printed);
  });

  test.each([
    [["--level", "complete"], /anyone.*help-desk/],
    [["--key", "ab"], /64 hex digits/],
    [["more"], /Usage/],
  ])("%j is not understood", async (more, complaint) => {
    const { code, complaints } = await inspect(LOG, ...more);
    expect(code).toBe(2);
    expect(complaints[0]).toMatch(complaint);
  });

  test("a file that is no text is refused", async () => {
    const { code, complaints } = await inspect(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]));
    expect(code).toBe(1);
    expect(complaints[0]).toMatch(/refused/);
  });
});
