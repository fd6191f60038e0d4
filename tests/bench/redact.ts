// Redaction of a large log beside decoding and splitting the same bytes: what any reader of a log pays. Collecting,
// replacing and searching are told apart; each must grow as the text does. Blocks in turn in this process, the best
// of each counts. The code is built as for the app.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInThisContext } from "node:vm";
import { build } from "vite";
import type { createRedaction } from "../../src/core/redact/create-redaction.ts";
import type { Finding } from "./finding.ts";

const FIXTURES = join(import.meta.dirname, "..", "fixtures", "restore-logs");
const BYTES = 32 * 1024 * 1024;
const PIECE = 1 << 18;
const ROUNDS = 10;
const KEY = new Uint8Array(32).fill(7);
/** What a log of a restore says now and then: one line in a hundred. */
const PLANTED =
  "00:32:00.941: Muxed mode device connected with ECID: 0x1A2B3C4D5E602E at C:\\Users\\tanaka.hiroshi\\AppData\\x.log\n";

interface Built {
  readonly createRedaction: typeof createRedaction;
}

export async function redact(): Promise<readonly Finding[]> {
  const core = await builtCore();
  const bytes = sample();
  const best = { collect: Infinity, replace: Infinity, search: Infinity, base: Infinity };
  for (let round = 0; round < ROUNDS; round += 1) {
    const pieces = Array.from({ length: Math.ceil(bytes.length / PIECE) }, (_, at) =>
      bytes.subarray(at * PIECE, (at + 1) * PIECE),
    );
    best.base = Math.min(
      best.base,
      timeOf(() => decodeAndSplit(pieces)),
    );
    const redaction = core.createRedaction({ level: "anyone", key: KEY });
    best.collect = Math.min(
      best.collect,
      timeOf(() => {
        const decoder = new TextDecoder();
        const collector = redaction.collectText();
        for (const piece of pieces) collector.push(decoder.decode(piece, { stream: true }));
        collector.end();
        return 1;
      }),
    );
    const replacer = redaction.replacer();
    const out: Uint8Array[] = [];
    best.replace = Math.min(
      best.replace,
      timeOf(() => {
        const decoder = new TextDecoder();
        const encoder = new TextEncoder();
        const text = replacer.text("logs/01.log");
        for (const piece of pieces)
          out.push(encoder.encode(text.push(decoder.decode(piece, { stream: true }))));
        out.push(encoder.encode(text.end()));
        return out.length;
      }),
    );
    const search = redaction.canary().search();
    best.search = Math.min(
      best.search,
      timeOf(() => {
        for (const piece of out) search.push(piece);
        return 1 + search.hits().length;
      }),
    );
  }
  const beside = `decoding and splitting ${BYTES >> 20} MB`;
  const megabytes = (ms: number) => `${Math.round(BYTES / 1e3 / ms)} MB/s`;
  return [
    {
      what: `collecting identifiers (${megabytes(best.collect)})`,
      ours: best.collect,
      base: best.base,
      beside,
      unit: "ms",
      limit: 8,
    },
    {
      what: `replacing them (${megabytes(best.replace)})`,
      ours: best.replace,
      base: best.base,
      beside,
      unit: "ms",
      limit: 12,
    },
    {
      what: `searching the finished bytes (${megabytes(best.search)})`,
      ours: best.search,
      base: best.base,
      beside,
      unit: "ms",
      limit: 6,
    },
  ];
}

function sample(): Uint8Array {
  const lines = readFileSync(join(FIXTURES, "s11-success.log"), "utf8").split("\n");
  const block = Buffer.from(
    lines.map((line, at) => (at % 100 === 99 ? PLANTED : `${line}\n`)).join(""),
  );
  const bytes = new Uint8Array(BYTES);
  for (let at = 0; at < BYTES; at += block.length) bytes.set(block.subarray(0, BYTES - at), at);
  return bytes;
}

function decodeAndSplit(pieces: readonly Uint8Array[]): number {
  const decoder = new TextDecoder();
  let lines = 0;
  for (const piece of pieces) lines += decoder.decode(piece, { stream: true }).split("\n").length;
  return lines;
}

/** Milliseconds of one call. */
function timeOf(run: () => number): number {
  const before = process.hrtime.bigint();
  // A result that nobody looks at need not be worked out.
  if (run() === 0) throw new Error("nothing was done");
  return Number(process.hrtime.bigint() - before) / 1e6;
}

async function builtCore(): Promise<Built> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      write: false,
      lib: { entry: "tests/bench/redact-entry.ts", formats: ["iife"], name: "built" },
    },
  });
  const [chunk] = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  if (chunk?.type !== "chunk") throw new Error("nothing was built");
  return runInThisContext(`${chunk.code}\nbuilt`) as Built; // built from that very file
}
