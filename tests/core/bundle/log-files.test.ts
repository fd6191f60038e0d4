import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeBundle } from "../../../src/core/bundle/compose.ts";
import { isSafePath } from "../../../src/core/bundle/format.ts";
import { logPath } from "../../../src/core/bundle/log-files.ts";
import { readBundle } from "../../../src/core/bundle/read.ts";
import { bundleOf, forged, sourceOf, verdictOn } from "../../support/bundles.ts";
import { nodeSha256 } from "../../support/records.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const LOGS = [
  { name: "iPhoneUpdater 1.log", bytes: bytes("serial F0EXAMPLE001\r\n") },
  { name: "../../etc/passwd", bytes: new Uint8Array([0xff, 0xfe, 0x41, 0]) },
  { name: "iPhoneUpdater 1.log", bytes: new Uint8Array(0) },
];

describe("logs in a bundle", () => {
  it("go in as they are, listed with size and hash, and are read back verified", async () => {
    const read = await readBundle(await bundleOf({ logs: LOGS }), nodeSha256);
    const paths = [
      "logs/01-iphoneupdater-1.log",
      "logs/02-etc-passwd.log",
      "logs/03-iphoneupdater-1.log",
    ];
    expect(read.logs).toEqual(LOGS.map((log, at) => ({ path: paths[at], bytes: log.bytes })));
    expect(read.others).toEqual([]);
    const listed = read.manifest.files.filter(({ path }) => path.startsWith("logs/"));
    expect(listed).toEqual(
      await Promise.all(
        LOGS.map(async (log, at) => ({
          path: paths[at],
          size: log.bytes.length,
          sha256: await nodeSha256(log.bytes),
        })),
      ),
    );
  });

  it("that are exchanged, taken out or put in are noticed", async () => {
    const path = "logs/01-iphoneupdater-1.log";
    const more = { logs: LOGS.slice(0, 1) };
    const keepList = (change: (files: Map<string, string>) => void) =>
      forged(({ manifest, files }) => {
        change(files);
        return manifest;
      }, more);
    expect(await verdictOn(await keepList(() => {}))).toBe("verified");
    expect(
      await verdictOn(await keepList((files) => files.set(path, "serial F0EXAMPLE002\r\n"))),
    ).toContain("hash-mismatch");
    expect(await verdictOn(await keepList((files) => files.delete(path)))).toContain(
      "file-missing",
    );
    expect(await verdictOn(await keepList((files) => files.set("logs/02.log", "")))).toContain(
      "file-unlisted",
    );
  });

  it("of one line over and over are no bomb to the reader", { timeout: 30_000 }, async () => {
    const log = { name: "a.log", bytes: new Uint8Array(3_000_000).fill(10) };
    const read = await readBundle(await bundleOf({ logs: [log] }), nodeSha256);
    expect(Buffer.compare(read.logs[0]?.bytes ?? new Uint8Array(0), log.bytes)).toBe(0);
  });

  it("that are more than a bundle holds are refused before anything is packed", async () => {
    const large = { name: "a.log", bytes: new Uint8Array(64 * 1024 * 1024) };
    const small = { name: "a.log", bytes: new Uint8Array(1) };
    const refused = { kind: "refused", reason: "logs-too-large" };
    for (const logs of [
      [{ name: "a", bytes: new Uint8Array(64 * 1024 * 1024 + 1) }],
      [large, large, large, small],
      Array.from({ length: 1001 }, () => small),
    ])
      expect(await composeBundle(await sourceOf({ logs }), nodeSha256)).toEqual(refused);
  });
});

describe("the name of a log in a bundle", () => {
  it("is safe and its own, whatever the file was called", { timeout: 30_000 }, () => {
    const names = fc.array(fc.string({ unit: "binary", maxLength: 80 }), { maxLength: 6 });
    fc.assert(
      fc.property(names, (given) => {
        const paths = given.map((name, at) => logPath(name, at + 1));
        expect(paths.filter((path) => !isSafePath(path))).toEqual([]);
        expect(new Set(paths).size).toBe(paths.length);
      }),
    );
  });

  it.each([
    ["CON", "logs/01-con.log"],
    ["aux.txt", "logs/01-aux.log"],
    ["復元.log", "logs/01.log"],
    ["", "logs/01.log"],
    ["..", "logs/01.log"],
    ["x".repeat(500), `logs/01-${"x".repeat(60)}.log`],
    ["panic-full-2026.ips", "logs/01-panic-full-2026-ips.log"],
  ])("of %j is %s", (name, path) => {
    expect(logPath(name, 1)).toBe(path);
    expect(isSafePath(path)).toBe(true);
  });
});
