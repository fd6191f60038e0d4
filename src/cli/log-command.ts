// `inspect log FILE…`: what restore and panic logs say, as JSON; read as streams, so the size of a file does not
// matter. Zips and folders are opened, within bounds. One log prints one object, more print a list.
import { createReadStream } from "node:fs";
import { open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { beginsAsZip, createArchiveReader, MAX_LOGS, mayBeLog } from "../core/logs/archive.ts";
import type { ReadLog } from "../core/logs/archive.ts";
import { LogError } from "../core/logs/log-error.ts";
import type { Attempt } from "../core/logs/autopsy.ts";
import { createLogReader } from "../core/logs/log-reader.ts";
import type { LogReaderOptions } from "../core/logs/log-reader.ts";
import { nextTest } from "../core/logs/next-test.ts";
import type { Command } from "./command.ts";
import { readOptions, UsageError } from "./options.ts";

const USAGE = "Usage: inspect log FILE…";

/** How deep folders are followed. */
const MAX_DEPTH = 4;
/** How much of a file is read at a time, in bytes. */
const PIECE_BYTES = 1 << 18;

/** Prints what each log says; a single file that is refused complains and exits with 1. */
export const logCommand: Command = async (args, io) => {
  const { words } = readOptions(args, []);
  if (words.length === 0) throw new UsageError(USAGE);
  try {
    const logs: ReadLog[] = [];
    for (const word of words) {
      for await (const log of readPath(word, MAX_DEPTH, true)) {
        if (logs.length === MAX_LOGS) throw new UsageError(`At most ${MAX_LOGS} logs at a time`);
        logs.push(log);
      }
    }
    const [first] = logs;
    if (first === undefined) {
      io.complain("There is no log in it.");
      return 1;
    }
    if (logs.length > 1) io.print(logs.map((log) => ({ file: log.name, ...shown(log) })));
    else if ("refused" in first) io.complain(`The file was refused: ${first.refused.message}`);
    else io.print(shown(first));
    return logs.every((log) => "refused" in log) ? 1 : 0;
  } catch (thrown) {
    if (!isSystemError(thrown)) throw thrown;
    io.complain(`The file could not be read: ${thrown.message}`);
    return 1;
  }
};

/** What is printed of one log: all that is known of it but its lines. */
function shown(log: ReadLog) {
  if ("refused" in log)
    return { refused: { code: log.refused.code, subject: log.refused.subject } };
  const { dialect, app, attempts, compare, panic, counts, notes } = log.autopsy;
  return {
    dialect,
    app,
    attempts: attempts.map(printed),
    compare,
    next: nextTest(log.autopsy),
    panic,
    counts,
    notes,
  };
}

/** An attempt without its steps, which are hundreds. */
function printed(attempt: Attempt) {
  const { outcome, code, domain, stage, lastCheckpoint, lastOperation, percent } = attempt;
  const { behavior, hops, chain, findings, startedAt, endedAt } = attempt;
  return {
    outcome,
    code,
    domain,
    stage,
    behavior,
    lastCheckpoint,
    lastOperation,
    percent,
    startedAt,
    endedAt,
    hops,
    chain,
    findings,
  };
}

async function* readPath(path: string, depth: number, named: boolean): AsyncGenerator<ReadLog> {
  const facts = await stat(path);
  if (facts.isDirectory()) {
    if (depth === 0) return;
    for (const name of (await readdir(path)).toSorted()) {
      yield* readPath(join(path, name), depth - 1, false);
    }
  } else if (facts.isFile() && (named || mayBeLog(path) || path.toLowerCase().endsWith(".zip"))) {
    if (await isZip(path)) yield* await readZip(path);
    else yield await readOne(path);
  }
}

async function isZip(path: string): Promise<boolean> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return beginsAsZip(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}

const READER: LogReaderOptions = {
  decoderFor: (encoding) => {
    const decoder = new TextDecoder(encoding, { ignoreBOM: true });
    return { decode: (bytes, last) => decoder.decode(bytes, { stream: !last }) };
  },
};

async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  for await (const piece of createReadStream(path, { highWaterMark: PIECE_BYTES })) {
    yield piece as Uint8Array; // a stream without an encoding gives buffers
  }
}

async function readOne(path: string): Promise<ReadLog> {
  try {
    const reader = createLogReader(READER);
    for await (const piece of piecesOf(path)) reader.push(piece);
    return { name: path, autopsy: reader.end() };
  } catch (thrown) {
    if (thrown instanceof LogError) return { name: path, refused: thrown };
    throw thrown;
  }
}

async function readZip(path: string): Promise<ReadLog[]> {
  const reader = createArchiveReader(READER);
  for await (const piece of piecesOf(path)) reader.push(piece);
  return reader
    .end()
    .map((log) => ({ ...log, name: log.name === "" ? path : `${path}:${log.name}` }));
}

/** ENOENT, EACCES and the like. */
function isSystemError(thrown: unknown): thrown is NodeJS.ErrnoException {
  return thrown instanceof Error && "code" in thrown && "syscall" in thrown;
}
