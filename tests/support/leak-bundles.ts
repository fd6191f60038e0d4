// Whole bundles for the proof of redaction: planted identifiers in every text field of every event and in every file
// that goes with it, made by the desk as the app makes them, and unpacked by another hand.
import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import type { Level } from "../../src/core/redact/levels.data.ts";
import type { EventBody } from "../../src/core/session/events.ts";
import { MAX_STRING_UNITS } from "../../src/core/apple/snapshot.ts";
import { describeIn } from "../../src/ui/bundle/describe-record.ts";
import { bytesOfBlob, deskOf, OPEN, order, preparedAt, sealedAt, whole } from "./bundle-desks.ts";
import type { Kept } from "./bundle-desks.ts";
import { plant } from "./leak-sessions.ts";
import { createRandom, plantAll, type Random } from "./planted.ts";
import { anyBody } from "./record-arbitraries.ts";
import { recoverySnapshot, started, strandOf } from "./records.ts";

const APP = { version: "0.1.0", commit: "0123456789ab" };
const MAX_LINE_UNITS = 200;
/** Bodies of every kind beside the planted ones, so that every field of every kind leaves sometime. */
const OTHERS = 40;
const HASH = "cd".repeat(32);

/** Every event of this version with a free text in it, each field another identifier. */
function everyField(
  lines: readonly string[],
  codes: readonly string[],
  { pick }: Random,
): EventBody[] {
  const line = (most = MAX_LINE_UNITS): string => {
    const fitting = lines.filter((one) => one.length <= most);
    return pick(fitting as [string, ...string[]]);
  };
  const code = (): string => pick(codes as [string, ...string[]]);
  const device = (): string => line(MAX_STRING_UNITS);
  const app = { version: line(), commit: line() };
  return [
    started({
      playbook: code(),
      host: { system: "windows", systemVersion: line(), browser: line() },
      app,
    }),
    { type: "session-resumed", app },
    {
      type: "device-connected",
      handle: 3,
      link: "first",
      snapshot: {
        ...recoverySnapshot,
        manufacturerName: device(),
        productName: device(),
        serialNumber: device(),
      },
    },
    { type: "device-described", handle: 3, serialNumber: device(), serialSource: "kis" },
    {
      type: "device-failed",
      handle: null,
      code: "usb-failed",
      operation: line(),
      error: {
        name: line(),
        message: line(),
        cause: { name: line(), message: line(), cause: null },
      },
    },
    { type: "question-answered", question: code(), choice: code() },
    { type: "step-chosen", step: code() },
    { type: "step-answered", step: code(), answer: "failed", code: 4013, note: line() },
    {
      type: "coach-attempted",
      goal: "dfu",
      family: "iphone8",
      timing: code(),
      cableKind: "unknown",
      cues: [{ cue: code(), at: 1, by: "clock" }],
      trace: [],
      verdict: code(),
    },
    {
      type: "log-read",
      name: line(),
      sizeBytes: 1,
      hash: HASH,
      dialect: code(),
      attempts: [
        {
          outcome: "failed",
          code: 1,
          stage: code(),
          checkpoint: code(),
          findings: [code(), code()],
        },
      ],
    },
    { type: "note-added", text: line() },
    ...(["customer", "technician", "ticket"] as const).map((field): EventBody => ({
      type: "case-noted",
      field,
      text: line(),
    })),
    {
      type: "photo-kept",
      subject: "port",
      name: line(),
      mediaType: "image/jpeg",
      sizeBytes: 1,
      hash: HASH,
    },
  ];
}

const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
  return new Uint8Array(isBig ? bytes.swap16() : bytes);
};

export interface LeftBundle {
  /** The file's name and its bytes as they leave, and the same unpacked: names and contents of every file. */
  readonly bytes: Buffer;
  readonly files: ReadonlyMap<string, string>;
  readonly secrets: readonly { readonly kind: string; readonly raw: readonly string[] }[];
}

/** The bundle of this number at a level. */
export async function leftBundle(seed: number, level: Level): Promise<LeftBundle> {
  const { bodies, logs, secrets } = plant(seed, level);
  const random = createRandom(seed + 0x4000);
  const { planted } = plantAll(createRandom(seed));
  const lines = planted.flatMap((one) => one.lines).filter((line) => !line.includes("\n"));
  // Values that a field for codes can hold: printable, without a space.
  const codes = planted
    .filter(({ alone }) => alone)
    .flatMap(({ raw }) => raw)
    .filter((value) => /^[\x21-\x7e]{1,90}$/.test(value));
  const others = fc.sample(anyBody, { numRuns: OTHERS, seed });
  const events = await strandOf([...bodies, ...everyField(lines, codes, random), ...others]);
  const [first = "", second = ""] = logs;
  const some = (): string => random.pick(codes as [string, ...string[]]);
  const kept: Kept[] = [
    { name: `iPhoneUpdater ${some()}.log`, bytes: Buffer.from(first) },
    { name: "wide.log", bytes: utf16(second, seed % 2 === 0) },
    { name: `${some()}.txt`, bytes: Buffer.from(lines.join("\n")) },
  ];
  const { desk, files } = await deskOf(whole(events), kept);
  const describe = describeIn(seed % 2 === 0 ? "ja" : "en", APP);
  const bundle = await preparedAt(desk, order({ level, files, describe }));
  const { blob, name } = await sealedAt(desk, bundle.number, OPEN);
  const zip = await bytesOfBlob(blob);
  const unpacked = Object.entries(unzipSync(zip));
  return {
    bytes: Buffer.concat([
      Buffer.from(`${name}\n`),
      zip,
      ...unpacked.flatMap(([path, bytes]) => [Buffer.from(`\n${path}\n`), bytes]),
    ]),
    files: new Map(unpacked.map(([path, bytes]) => [path, strFromU8(bytes)])),
    secrets,
  };
}
