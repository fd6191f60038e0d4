import { describe, expect, test } from "vitest";
import { readBundle, type VerifiedBundle } from "../../../src/core/bundle/read.ts";
import type { RecordedEvent } from "../../../src/core/session/events.ts";
import {
  bytesOfBlob,
  deskOf,
  OPEN,
  order,
  preparedAt,
  sealedAt,
  whole,
} from "../../support/bundle-desks.ts";
import { nodeSha256, note, recoverySnapshot, started, strandOf } from "../../support/records.ts";

const ECID = "001A2B3C4D5E6F70";
const LINES = `2026-11-22 10:00:01 device ECID:${ECID} SRNM:[F0EXAMPLE001] path /Users/hanako/Library/x.log\n`;
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const utf16 = (content: string): Uint8Array =>
  new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(content, "utf16le")]));
const JPEG = { name: "IMG_0001.JPG", bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4]) };

async function record(logs: readonly { name: string; bytes: Uint8Array }[]) {
  const read = await Promise.all(
    logs.map(async ({ name, bytes }) => ({
      type: "log-read" as const,
      name,
      sizeBytes: bytes.length,
      hash: await nodeSha256(bytes),
      dialect: "mobile-device",
      attempts: [],
    })),
  );
  return strandOf([
    started(),
    { type: "device-connected", handle: 1, snapshot: recoverySnapshot, link: "identity" },
    note(`the owner is hanako@example.com, ECID ${ECID}`),
    ...read,
  ]);
}

async function made(
  level: "anyone" | "help-desk",
): Promise<{ read: VerifiedBundle; bytes: Uint8Array; events: readonly RecordedEvent[] }> {
  const logs = [
    { name: `iPhoneUpdater ${ECID}.log`, bytes: text(LINES.repeat(2000)) },
    { name: "wide.log", bytes: utf16(LINES.repeat(20)) },
  ];
  const events = await record(logs);
  const { desk, files } = await deskOf(whole(events), [...logs, JPEG]);
  const bundle = await preparedAt(desk, order({ level, files }));
  expect(bundle.replaced.length).toBeGreaterThan(0);
  const { blob, name } = await sealedAt(desk, bundle.number, OPEN);
  expect(name).toBe(
    level === "anyone"
      ? "kintsugi-00000000-anyone.zip"
      : "kintsugi-2026-09-21-00000000-help-desk.zip",
  );
  const bytes = await bytesOfBlob(blob);
  return { read: await readBundle(bytes, nodeSha256), bytes, events };
}

describe.each(["anyone", "help-desk"] as const)("a bundle for level %s", (level) => {
  test("is verified like any other and holds no identifier", { timeout: 60_000 }, async () => {
    const { read, events } = await made(level);
    expect(read.manifest).toMatchObject({ level, events: events.length });
    expect(read.manifest.session).toBe(events[0]?.session);
    expect(read.manifest.replaced.find(({ kind }) => kind === "ecid")?.count).toBeGreaterThan(2000);
    const all = [
      JSON.stringify(read.manifest),
      JSON.stringify(read.events),
      read.summaryHtml,
      ...read.logs.map((log) => `${log.path}\n${Buffer.from(log.bytes).toString("utf8")}`),
    ].join("\n");
    for (const raw of [ECID, "F0EXAMPLE001", "hanako", "example.com"])
      expect(all.toLowerCase()).not.toContain(raw.toLowerCase());
    // What the diagnosis needs is still there.
    expect(all).toContain("CPID:8015");
    expect(read.logs).toHaveLength(2);
    expect(read.photos).toHaveLength(level === "anyone" ? 0 : 1);
  });

  test("ties each log that was read to the file beside it", { timeout: 60_000 }, async () => {
    const { read } = await made(level);
    const told = read.events.flatMap(({ body }) => (body.type === "log-read" ? [body.hash] : []));
    const lie = await Promise.all(read.logs.map(async ({ bytes }) => nodeSha256(bytes)));
    expect(told).toEqual(lie);
  });
});

test("at level anyone no day leaves; gaps between events do", { timeout: 60_000 }, async () => {
  const { read, events } = await made("anyone");
  const walls = read.events.map(({ at }) => at.wall);
  const start = events[0]?.at.wall ?? 0;
  expect(walls).toEqual(events.map(({ at }) => at.wall - start));
  expect(read.manifest.lastWall).toBe(walls.at(-1));
  expect(Math.abs(read.manifest.clocks[0]?.offset ?? Infinity)).toBeLessThan(86_400_000);
});

test("a ticket stays as it is for a help desk, and one that is an identifier does not stop the export", async () => {
  const ticket = (words: string) => ({ type: "case-noted", field: "ticket", text: words }) as const;
  const events = await strandOf([
    started(),
    { type: "device-connected", handle: 1, snapshot: recoverySnapshot, link: "identity" },
    ticket("JOB-2026-117"),
    ticket(`JOB-118, ${ECID}`),
  ]);
  const { desk } = await deskOf(whole(events));
  const bundle = await preparedAt(desk, order({ level: "help-desk" }));
  const { blob } = await sealedAt(desk, bundle.number, OPEN);
  const read = await readBundle(await bytesOfBlob(blob), nodeSha256);
  const [plain, named] = read.events.slice(2).map(({ body }) => body);
  expect(plain).toEqual(ticket("JOB-2026-117"));
  expect(named).toMatchObject({ text: expect.stringMatching(/^JOB-118, 000FACE/) });
});

test("a value that slips into what is said of the record stops the export", async () => {
  const events = await record([]);
  const { desk } = await deskOf(whole(events));
  const leaky = order({
    level: "help-desk",
    describe: async () => ({ summaryHtml: "<p>x", derived: { ecid: ECID } }),
  });
  expect(await desk.prepare(leaky, () => {}).done).toMatchObject({
    kind: "refused",
    code: "canary-found",
    subject: expect.stringContaining("derived.json: ecid"),
  });
});
