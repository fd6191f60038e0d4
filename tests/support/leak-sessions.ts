// Sessions for the proof of redaction: sessions with planted identifiers of every kind, in fields and logs, in every coding; what
// leaves is searched by a search of its own.
import { recordLines } from "../../src/core/bundle/record-lines.ts";
import { createRedaction } from "../../src/core/redact/create-redaction.ts";
import type { Level } from "../../src/core/redact/levels.data.ts";
import { verifyRecord } from "../../src/core/session/chain.ts";
import type { EventBody } from "../../src/core/session/events.ts";
import { readEvent } from "../../src/core/session/schema.ts";
import { CODINGS, findLeak, haystackOf } from "./leak-search.ts";
import { createRandom, plantAll } from "./planted.ts";
import type { Planted, Random } from "./planted.ts";
import { strandOf, nodeSha256, note, recoverySnapshot, started } from "./records.ts";

/** Sessions made up for each level. */
export const SESSIONS = 1000;
/** Of so many sessions one is also searched by the product's own canary, which takes longer than all the rest. */
const CANARY_EVERY = 20;
const KEY = Uint8Array.from({ length: 32 }, (_, at) => at);
const HEADS = [
  "[06:44:01.0282] ",
  "2012-03-17 14:39:01.619 [1928:644]: ",
  "00:32:00.941: ",
  "14:22:03.123 <Info> ",
  "",
] as const;

interface Planting {
  readonly bodies: readonly EventBody[];
  readonly logs: readonly string[];
  readonly secrets: readonly { readonly kind: string; readonly raw: readonly string[] }[];
}

export function plant(seed: number, level: Level): Planting {
  const random = createRandom(seed);
  const { planted, ecid, srnm, imei } = plantAll(random);
  const lines = planted.flatMap((one) => [...one.lines, ...codedLines(one, random)]);
  const shuffled = shuffle(lines, random).map((line) => random.pick(HEADS) + line);
  const half = shuffled.length >> 1;
  const said = (): string =>
    random.pick(planted.map(({ lines: [line = ""] }) => line) as [string, ...string[]]);
  const people = [
    `${random.draw("KMNST", 1)}${random.draw("aeiou", 6)}${random.draw("xyz", 3)} 様`,
    `tech-${random.draw("bcdfg", 8)}`,
    `JOB-${random.draw("0123456789", 8)}`,
  ] as const;
  const free = `remember ${random.draw("bcdfghjk", 12)}`;
  const bodies: EventBody[] = [
    started(),
    {
      type: "device-connected",
      handle: 1,
      link: "first",
      snapshot: {
        ...recoverySnapshot,
        serialNumber: `CPID:8015 CPRV:11 CPFM:03 SCEP:01 BDID:06 ECID:${ecid} IBFL:3D SRNM:[${srnm}] IMEI:[${imei}]`,
      },
    },
    {
      type: "device-connected",
      handle: 2,
      link: "identity",
      snapshot: {
        ...recoverySnapshot,
        productId: 0x12a8,
        serialNumber: `00008030${ecid}${"\0".repeat(16)}`,
      },
    },
    {
      type: "device-described",
      handle: 1,
      serialNumber: `ecid:${ecid.toLowerCase()} srnm:[${srnm.toLowerCase()}]`,
      serialSource: "kis",
    },
    {
      type: "device-failed",
      handle: 1,
      code: "usb-failed",
      operation: "open",
      error: {
        name: "NetworkError",
        message: said(),
        cause: { name: "Error", message: said(), cause: null },
      },
    },
    {
      type: "log-read",
      name: `iPhoneUpdater ${srnm} ${ecid}.log`,
      sizeBytes: 1,
      hash: "ab".repeat(32),
      dialect: "mobile-device",
      attempts: [],
    },
    { type: "step-answered", step: "force-restart", answer: "worked", code: null, note: said() },
    note(said()),
    note(`${free} ${said()}`),
    { type: "case-noted", field: "customer", text: people[0] },
    { type: "case-noted", field: "technician", text: people[1] },
    { type: "case-noted", field: "ticket", text: people[2] },
    // A body of a newer version: its fields are known to nobody.
    {
      type: "lockdown-read",
      deviceInfo: {
        UniqueChipID: Number(BigInt(`0x${ecid}`)),
        text: said(),
        list: [said(), { deeper: said() }],
      },
    } as unknown as EventBody,
  ];
  const personal =
    level === "anyone"
      ? [...people.map((raw) => ({ kind: "case", raw: [raw] })), { kind: "note", raw: [free] }]
      : [];
  return {
    bodies,
    logs: [
      shuffled.slice(0, half).join("\n"),
      [...shuffled.slice(half), ...people.filter(() => level === "anyone")].join("\r\n"),
    ],
    secrets: [...planted, ...personal],
  };
}

/** The value itself, alone and in two codings; a name that is common alone stays within its line. */
function codedLines({ raw, lines, alone }: Planted, random: Random): string[] {
  const texts = alone ? raw : lines.filter((line) => !line.includes("\n"));
  const names = Object.keys(CODINGS) as [string, ...string[]];
  return texts.flatMap((text) => CODINGS[random.pick(names)]?.(text) ?? text);
}

function shuffle<Item>(items: readonly Item[], random: Random): Item[] {
  return items
    .map((item) => ({ item, at: random.next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

export async function exported({ bodies, logs }: Planting, level: Level) {
  const events = await strandOf(bodies);
  const redaction = createRedaction({ level, key: KEY });
  redaction.collectEvents(events);
  for (const log of logs) {
    const collector = redaction.collectText();
    collector.push(log);
    collector.end();
  }
  const replacer = redaction.replacer();
  const record = await replacer.events(events, new Map(), nodeSha256);
  const texts = logs.map((log, at) => {
    const text = replacer.text(`logs/${at}.log`);
    return text.push(log) + text.end();
  });
  return {
    redaction,
    record,
    files: [recordLines(record) ?? "", ...texts].map((text) => Buffer.from(text)),
  };
}

/** Every planted value that is left in what leaves at this level, with its seed; at most a few dozen are looked for. */
export async function leaksAt(level: Level): Promise<string[]> {
  const leaks: string[] = [];
  for (let seed = 1; seed <= SESSIONS && leaks.length < 40; seed += 1) {
    const planting = plant(seed, level);
    const { redaction, record, files } = await exported(planting, level);
    const haystack = haystackOf(Buffer.concat(files));
    for (const { kind, raw } of planting.secrets)
      for (const value of raw) {
        const spelling = findLeak(haystack, value);
        if (spelling !== null) leaks.push(`${seed} ${kind}: ${value} as ${spelling}`);
      }
    if (seed % CANARY_EVERY === 0) {
      const search = redaction.canary().search();
      for (const file of files) search.push(file);
      leaks.push(...search.hits().map((hit) => `${seed} canary: ${JSON.stringify(hit)}`));
    }
    if ((await verifyRecord(record, nodeSha256)).kind !== "whole")
      leaks.push(`${seed}: chain broken`);
    if (record.some((event) => readEvent(event).kind === "refused")) leaks.push(`${seed}: schema`);
  }
  return leaks;
}
