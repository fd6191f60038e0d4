// Everything that was handed over, one file after another: archives are opened, logs read, refusals named. Tells
// how far it is as it goes. Knows neither worker nor page.
import { LogError } from "../../core/logs/log-error.ts";
import type { LogReadEvent, LogRefusalCode } from "../../core/log-desk.ts";
import { looksLikeArchive, looksLikeLog, shownPath } from "./log-names.ts";
import type { FileToRead } from "./messages.ts";
import { readLog, type OpenLog } from "./read-log.ts";
import { isZip, unpack } from "./unpack.ts";

/** Most logs held open at one desk. */
const MAX_LOGS = 1000;
/** Milliseconds between two words on progress. */
const TOLD_EVERY_MS = 100;

export interface Telling {
  /** Takes a log in, and says under which number. */
  readonly keep: (log: OpenLog) => number;
  readonly tell: (event: LogReadEvent) => void;
  /** Milliseconds of any clock that runs on. */
  readonly now: () => number;
}

/** Ends with one "ended" event. Rejects only for a fault of our own. */
export async function readFiles(
  files: readonly FileToRead[],
  signal: AbortSignal,
  { keep, tell, now }: Telling,
): Promise<void> {
  const wanted = files.filter(
    ({ path, named }) => named || looksLikeLog(path) || looksLikeArchive(path),
  );
  let passedOver = files.length - wanted.length;
  let bytes = 0;
  let total = wanted.reduce((sum, { blob }) => sum + blob.size, 0);
  let told = -Infinity;
  let logs = 0;
  const progress = (path: string) => (more: number) => {
    bytes += more;
    if (now() - told < TOLD_EVERY_MS) return;
    told = now();
    tell({ type: "progress", path: shownPath(path), bytes, total });
  };
  const refuse = (path: string, sizeBytes: number, code: LogRefusalCode, subject = ""): void =>
    tell({
      type: "outcome",
      outcome: { kind: "refused", path: shownPath(path), sizeBytes, code, subject },
    });

  const log = async (path: string, blob: Blob): Promise<void> => {
    const before = bytes;
    logs++;
    if (logs > MAX_LOGS) return refuse(path, blob.size, "too-many");
    try {
      const { autopsy, open } = await readLog(blob, signal, progress(path));
      const outcome = {
        kind: "read",
        log: keep(open),
        path: shownPath(path),
        sizeBytes: blob.size,
        autopsy,
      } as const;
      tell({ type: "outcome", outcome });
    } catch (thrown) {
      signal.throwIfAborted();
      bytes = before + blob.size;
      if (thrown instanceof LogError) refuse(path, blob.size, thrown.code, thrown.subject);
      else if (isFileError(thrown)) refuse(path, blob.size, "unreadable", thrown.name);
      else throw thrown;
    }
  };
  const archive = async (path: string, blob: Blob): Promise<void> => {
    const before = bytes;
    const found = await unpack(blob, signal, progress(path));
    bytes = before + blob.size;
    passedOver += found.passedOver;
    for (const entry of found.entries) if (entry.kind === "log") total += entry.blob.size;
    for (const entry of found.entries) {
      const inside = `${path}/${entry.path}`;
      if (entry.kind === "log") await log(inside, entry.blob);
      else refuse(inside, 0, entry.code);
    }
    if (found.broken !== null) refuse(path, blob.size, found.broken);
    else if (found.entries.length === 0) refuse(path, blob.size, "not-a-log", "zip");
  };
  try {
    for (const { path, blob } of wanted) {
      try {
        await ((await isZip(blob)) ? archive(path, blob) : log(path, blob));
      } catch (thrown) {
        signal.throwIfAborted();
        if (!isFileError(thrown)) throw thrown;
        refuse(path, blob.size, "unreadable", thrown.name);
      }
    }
    tell({ type: "ended", how: "done", passedOver });
  } catch (thrown) {
    tell({ type: "ended", how: signal.aborted ? "cancelled" : "failed", passedOver });
    // A fault of our own is not hidden: it goes on to the console of the worker.
    if (!signal.aborted) throw thrown;
  }
}

/** The browser's word that a file is gone, changed or locked. */
function isFileError(thrown: unknown): thrown is DOMException {
  return (
    thrown instanceof DOMException &&
    /^(?:NotFound|NotReadable|Security|NotAllowed)Error$/.test(thrown.name)
  );
}
