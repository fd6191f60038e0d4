// Joins a backup into a store: each session for itself, as far as it verifies. Nothing that is here is overwritten,
// what was deleted here stays deleted unless a person says otherwise, and everything that happened is counted.
import { StorageError, type StorageErrorCode } from "../errors.ts";
import type { StopSignal, TakenIn, Tombstone } from "../history/history-port.ts";
import { summaryOfRecord } from "../history/summary-of-record.ts";
import type { SessionSummary } from "../ports.ts";
import type { RecordedEvent, SessionId } from "../session/events.ts";
import type { BackupReader } from "./backup-desk.ts";
import type { BackupManifest, Refusal } from "./format.ts";
import type { SessionReading } from "./read.ts";
import { takeFiles } from "./take-files.ts";
import type { BackupPorts, OnProgress } from "./write-store.ts";

export interface TakeInReport {
  readonly manifest: BackupManifest;
  /** Sessions, by what became of them. */
  readonly sessions: Readonly<Record<Exclude<TakenIn["kind"], "forgotten-here">, number>>;
  /** Events that were unknown here. */
  readonly events: number;
  /** Sessions of it that were deleted here, and were not taken in. */
  readonly forgotten: readonly SessionId[];
  readonly files: number;
  readonly bundles: number;
  /** What did not verify, by session. */
  readonly refused: readonly Refusal[];
  /** Deletions that the backup tells of. */
  readonly gone: readonly Tombstone[];
  /** Why it stopped before its end, as a full disk; what was taken in until then stays. */
  readonly trouble: StorageErrorCode | null;
}

export interface TakingIn {
  /** Sessions that are taken in although they were deleted here. */
  readonly revive: ReadonlySet<SessionId>;
  /** Hears of each session that brought something, when it is stored, and how many events it has now. */
  readonly onTaken?: (id: SessionId, events: number) => Promise<void>;
  readonly onProgress: OnProgress;
  readonly stop: StopSignal;
}

type Tally = { -readonly [Key in keyof TakeInReport]: TakeInReport[Key] } & {
  sessions: Record<Exclude<TakenIn["kind"], "forgotten-here">, number>;
  forgotten: SessionId[];
  refused: Refusal[];
};

/** The reader is the caller's to close. Rejects with `stop.reason`, or where the file is gone. */
export async function takeIn(
  ports: Pick<BackupPorts, "store" | "history">,
  reader: BackupReader,
  options: TakingIn,
): Promise<TakeInReport> {
  const tally: Tally = {
    manifest: reader.manifest,
    sessions: { new: 0, grown: 0, same: 0, conflict: 0 },
    events: 0,
    forgotten: [],
    files: 0,
    bundles: 0,
    refused: [],
    gone: reader.gone,
    trouble: null,
  };
  try {
    await takeSessions(ports, reader, options, tally);
    await takeFiles(ports, reader, options.stop, tally);
  } catch (thrown) {
    if (!(thrown instanceof StorageError)) throw thrown;
    tally.trouble = thrown.code;
  }
  return tally;
}

async function takeSessions(
  ports: Pick<BackupPorts, "history">,
  reader: BackupReader,
  options: TakingIn,
  tally: Tally,
): Promise<void> {
  const total = reader.manifest.counts.sessions;
  let done = 0;
  for (let batch = await reader.next(); batch !== null; batch = await reader.next()) {
    for (const reading of batch) {
      if (options.stop.aborted) throw options.stop.reason;
      if (reading.kind === "refused") tally.refused.push(reading.refusal);
      else await takeSession(ports, reading, options, tally);
      options.onProgress({ done: (done += 1), total });
    }
  }
}

async function takeSession(
  { history }: Pick<BackupPorts, "history">,
  { id, events }: Extract<SessionReading, { kind: "session" }>,
  { revive, onTaken }: TakingIn,
  tally: Tally,
): Promise<void> {
  let taken: TakenIn;
  let count = 0;
  try {
    const summaryOf = (joined: readonly RecordedEvent[]): SessionSummary => {
      count = joined.length;
      return summaryOfRecord(joined);
    };
    taken = await history.takeIn(events, summaryOf, { revive: revive.has(id) });
  } catch (thrown) {
    // The store looks at each event itself. What it does not want costs this session alone.
    if (!(thrown instanceof StorageError) || thrown.code !== "storage-unsuitable") throw thrown;
    tally.refused.push({ session: id, code: "record-invalid", subject: "" });
    return;
  }
  if (taken.kind === "forgotten-here") {
    tally.forgotten.push(id);
    return;
  }
  tally.sessions[taken.kind] += 1;
  if ("events" in taken) tally.events += taken.events;
  if (taken.kind !== "same") await onTaken?.(id, count);
}
