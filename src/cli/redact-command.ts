// `inspect redact FILE`: what a level would replace in a bundle, a record.ndjson or a log, and where. Raw values are
// masked unless they are asked for, because what a terminal shows is easily copied.
import { basename } from "node:path";
import { sourceOf } from "../core/bundle/archive/byte-source.ts";
import { looksLikeZip } from "../core/bundle/archive/unzip.ts";
import { readBundle } from "../core/bundle/read.ts";
import { readRecordLines } from "../core/bundle/record-lines.ts";

import { BundleError } from "../core/errors.ts";
import { createDecoder } from "../core/logs/decode.ts";
import { LogError } from "../core/logs/log-error.ts";
import { sniff, SNIFF_BYTES } from "../core/logs/sniff.ts";
import { createRedaction } from "../core/redact/create-redaction.ts";
import { LEVEL_RULES, NEVER_REPLACED } from "../core/redact/levels.data.ts";
import type { Level } from "../core/redact/levels.data.ts";
import type { Replacement } from "../core/redact/redaction.ts";
import type { RecordedEvent } from "../core/session/events.ts";
import { sha256 } from "../platform/sha256.ts";
import type { Command } from "./command.ts";
import { readOptions, UsageError } from "./options.ts";
import { isSystemError, readBounded } from "./read-bounded.ts";

const USAGE = "Usage: inspect redact FILE [--level anyone|help-desk] [--key HEX] [--show yes]";
/** Where no key is given: the same for everybody, so that two people see the same stand-ins. Protects nothing. */
const OPEN_KEY = "6b696e747375676920696e7370656374206f70656e206b65792c206e6f742061";

/** Prints level, what is replaced and what is kept; a file that is refused complains and exits with 1. */
export const redactCommand: Command = async (args, io) => {
  const { values, words } = readOptions(args, ["level", "key", "show"]);
  const [file, unexpected] = words;
  if (file === undefined || unexpected !== undefined) throw new UsageError(USAGE);
  const level = levelOf(values.level ?? "anyone");
  const key = keyOf(values.key ?? OPEN_KEY);
  try {
    const { events, texts } = await readContents(file);
    const redaction = createRedaction({ level, key });
    redaction.collectEvents(events);
    for (const { text } of texts) {
      const collector = redaction.collectText();
      collector.push(text);
      collector.end();
    }
    const replacer = redaction.replacer();
    const record = await replacer.events(events, new Map(), sha256);
    const canary = redaction.canary();
    const finished = [
      ...(record.length > 0 ? [{ name: "record.ndjson", text: JSON.stringify(record) }] : []),
      ...texts.map(({ name, text }) => {
        const stream = replacer.text(name);
        return { name, text: stream.push(text) + stream.end() };
      }),
    ];
    const left = finished.flatMap(({ name, text }) => {
      const search = canary.search();
      search.push(new TextEncoder().encode(text));
      return search.hits().map((hit) => ({ file: name, ...hit }));
    });
    io.print({
      level,
      key: values.key === undefined ? "open" : "given",
      replaced: replacer.replaced().map((one) => shown(one, values.show !== undefined)),
      kept: keptAt(level),
      refused: canary.overflow || left.length > 0 ? { overflow: canary.overflow, left } : null,
    });
    return canary.overflow || left.length > 0 ? 1 : 0;
  } catch (thrown) {
    if (thrown instanceof BundleError || thrown instanceof LogError) {
      io.complain(`The file was refused: ${thrown.message}`);
      return 1;
    }
    if (!isSystemError(thrown)) throw thrown;
    io.complain(`The file could not be read: ${thrown.message}`);
    return 1;
  }
};

interface Contents {
  readonly events: readonly RecordedEvent[];
  readonly texts: readonly { readonly name: string; readonly text: string }[];
}

async function readContents(file: string): Promise<Contents> {
  const bytes = await readBounded(file);
  if (await looksLikeZip(sourceOf(bytes, sha256))) {
    const { events, logs } = await readBundle(bytes, sha256);
    return { events, texts: logs.map((log) => ({ name: log.path, text: decoded(log.bytes) })) };
  }
  const text = decoded(bytes);
  if (text.startsWith(`{"at":{`)) return { events: readRecordLines(text), texts: [] };
  return { events: [], texts: [{ name: basename(file), text }] };
}

function decoded(bytes: Uint8Array): string {
  if (bytes.length === 0) return "";
  const { encoding, skip } = sniff(bytes.subarray(0, SNIFF_BYTES));
  return createDecoder(encoding).decode(bytes.subarray(skip), true);
}

/** What is printed of one value; masked: its ends, so that a person who knows it can tell it. */
function shown({ kind, raw, pseudonym, count, places }: Replacement, isShown: boolean) {
  return { kind, raw: isShown ? raw : masked(raw), pseudonym, count, places };
}

const masked = (raw: string): string =>
  raw.length < 8
    ? "*".repeat(raw.length)
    : `${raw.slice(0, 2)}${"*".repeat(raw.length - 4)}${raw.slice(-2)}`;

/** What the level keeps, by name. */
const keptAt = (level: Exclude<Level, "complete">): string[] => [
  ...Object.entries(LEVEL_RULES)
    .filter(([, rule]) => rule[level] === "keep")
    .map(([name]) => name),
  ...NEVER_REPLACED,
];

function levelOf(text: string): Exclude<Level, "complete"> {
  if (text === "anyone" || text === "help-desk") return text;
  throw new UsageError(
    `--level is "anyone" or "help-desk"; at "complete" nothing is replaced. ${USAGE}`,
  );
}

function keyOf(text: string): Uint8Array {
  if (!/^[0-9a-f]{64}$/i.test(text))
    throw new UsageError("--key takes 64 hex digits: the 32 bytes of a laptop's secret");
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
