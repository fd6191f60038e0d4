// Makes the files of a bundle out of a session: redacts, asks for what is to be said of it, composes, searches the
// finished bytes, and packs each file as soon as it is done. Knows no worker and no page.
import { composeBundle, type Composed } from "../../core/bundle/compose.ts";
import type { ReplacedCount } from "../../core/bundle/format.ts";
import type { DeskProgress, PackRefusalCode } from "../../core/bundle-desk.ts";
import type {
  Redaction,
  RedactionOptions,
  Replacement,
  Replacer,
} from "../../core/redact/redaction.ts";
import type { Hash, RecordedEvent } from "../../core/session/events.ts";
import { sha256 } from "../sha256.ts";
import type { HeldFile, Outcomes, PrepareTask, Questions, Refusal } from "./messages.ts";
import { asPart, type PackedFile } from "./pack-blob.ts";
import { createPackPool, type PackHelpers, type PackPool } from "./pack-pool.ts";
import {
  canaryIn,
  collectFile,
  leavingFile,
  rawFile,
  type LeavingFile,
  type RawFile,
} from "./redact-files.ts";
import { createUnpackKept } from "./unpack-kept.ts";

export interface PrepareTools {
  readonly signal: AbortSignal;
  readonly createRedaction: (options: RedactionOptions) => Redaction;
  /** The wanted file of this number as the store keeps it; null where it is gone. */
  readonly file: (at: number) => Promise<Questions["file"]["answer"]>;
  readonly helpers: PackHelpers;
  /** What is to be said of the record as it leaves. */
  readonly tell: (events: readonly RecordedEvent[]) => Promise<Questions["tell"]["answer"]>;
  readonly progress: (progress: DeskProgress) => void;
}

/** Throws the signal's reason, and for faults of our own. */
export async function prepare(
  task: PrepareTask,
  events: readonly RecordedEvent[],
  tools: PrepareTools,
): Promise<Outcomes["prepare"]> {
  const packing = packingOf(tools);
  try {
    return await prepareAndPack(task, events, tools, packing);
  } finally {
    packing.pool.end();
  }
}

async function prepareAndPack(
  task: PrepareTask,
  events: readonly RecordedEvent[],
  tools: PrepareTools,
  { pool, waitFor }: Packing,
): Promise<Outcomes["prepare"]> {
  const { level, keep, secret: key } = task;
  const redaction =
    level === "complete" ? null : tools.createRedaction({ level, key, keep: new Set(keep) });
  const onBytes = progressOf(task, redaction !== null, tools);
  const numbers = { log: 0, photo: 0 };
  const leaving: (LeavingFile & { readonly packing: Promise<PackedFile> })[] = [];
  const leave = async (raw: RawFile, replacer: Replacer | null): Promise<void> => {
    const file = await leavingFile(raw, replacer, numbers, tools.signal, onBytes);
    if (file !== null) leaving.push({ ...file, packing: pool.pack(file.held) });
  };
  redaction?.collectEvents(events);
  const raws = await rawFiles(task, tools, async (raw) => {
    // What leaves as it is need not wait until the rest has been read.
    if (redaction === null) await leave(raw, null);
    else await collectFile(raw, redaction, tools.signal, onBytes);
  });
  if (!Array.isArray(raws)) return raws;
  const replacer = redaction?.replacer() ?? null;
  if (replacer !== null) for (const raw of raws) await leave(raw, replacer);
  const hashes = new Map<Hash, Hash>(leaving.map(({ from, listed }) => [from, listed.sha256]));
  const record = replacer === null ? events : await replacer.events(events, hashes, sha256);
  tools.signal.throwIfAborted();
  const told = await tools.tell(record);
  const replaced = replacer?.replaced() ?? [];
  const composed = await composeBundle(
    {
      events: record,
      integrity: task.integrity,
      ...told,
      level,
      replaced: countsOf(replaced),
      attached: leaving.map(({ listed }) => listed),
      app: task.app,
      language: task.language,
    },
    sha256,
  );
  if (composed.kind === "refused") return refusal(REFUSALS[composed.reason], "");
  const made = composed.files.map(({ path, bytes }) => ({ path, blob: new Blob([asPart(bytes)]) }));
  const files = [...made, ...leaving.map(({ held }) => held)];
  const found = redaction === null ? null : await leftIn(files, redaction, tools.signal);
  if (found !== null) return refusal("canary-found", found);
  waitFor(files);
  const packed = await Promise.all([
    ...made.map((file) => pool.pack(file)),
    ...leaving.map(({ packing }) => packing),
  ]);
  return {
    kind: "prepared",
    manifest: composed.manifest,
    files: files.map((file, at) => withPacked(file, packed[at])),
    replaced,
  };
}

const withPacked = (file: HeldFile, packed: PackedFile | undefined): HeldFile =>
  packed === undefined ? file : { ...file, packed };

interface Packing {
  readonly pool: PackPool;
  /** From here on nothing else is done but packing these: its progress is told. */
  readonly waitFor: (files: readonly HeldFile[]) => void;
}

function packingOf({ helpers, signal, progress }: PrepareTools): Packing {
  let bytes = 0;
  let total: number | null = null;
  const tell = (): void => {
    if (total !== null) progress({ phase: "packing", bytes: Math.min(bytes, total), total });
  };
  const pool = createPackPool(helpers, signal, (more) => {
    bytes += more;
    tell();
  });
  return {
    pool,
    waitFor(files) {
      total = files.reduce((sum, { blob }) => sum + blob.size, 0);
      tell();
    },
  };
}

const REFUSALS: Readonly<
  Record<Extract<Composed, { kind: "refused" }>["reason"], PackRefusalCode>
> = {
  "no-events": "no-events",
  "record-unsuitable": "record-unsuitable",
  "derived-unsuitable": "record-unsuitable",
  "logs-too-large": "files-too-large",
};

const refusal = (code: PackRefusalCode, subject: string): Refusal => ({
  kind: "refused",
  code,
  subject,
});

/** Each log is gone through once where it leaves as it is, and twice where it is redacted. */
function progressOf(
  { files }: PrepareTask,
  twice: boolean,
  { progress, signal }: PrepareTools,
): (bytes: number) => void {
  const total = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) * (twice ? 2 : 1);
  let bytes = 0;
  return (more) => {
    signal.throwIfAborted();
    bytes += more;
    progress({ phase: "files", bytes: Math.min(bytes, total), total });
  };
}

async function rawFiles(
  { files }: PrepareTask,
  { file, signal }: PrepareTools,
  take: (raw: RawFile) => Promise<void>,
): Promise<RawFile[] | Refusal> {
  const raws: RawFile[] = [];
  const unpackKept = createUnpackKept(signal);
  for (const [at, wanted] of files.entries()) {
    const packed = await file(at);
    const blob = packed === null ? null : await unpackKept(packed, wanted);
    if (blob === null) return refusal("file-gone", wanted.name);
    const raw = await rawFile(wanted, blob);
    await take(raw);
    raws.push(raw);
  }
  return raws;
}

/** Kinds with how often each was replaced; values and pseudonyms stay here. */
function countsOf(replaced: readonly Replacement[]): ReplacedCount[] {
  const counts = new Map<ReplacedCount["kind"], number>();
  for (const { kind, count } of replaced) counts.set(kind, (counts.get(kind) ?? 0) + count);
  return [...counts].map(([kind, count]) => ({ kind, count }));
}

async function leftIn(
  files: readonly HeldFile[],
  redaction: Redaction,
  signal: AbortSignal,
): Promise<string | null> {
  const canary = redaction.canary();
  if (canary.overflow) return "overflow";
  for (const file of files) {
    const found = await canaryIn(file, canary, signal);
    if (found !== null) return found;
  }
  return null;
}
