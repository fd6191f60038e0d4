// One round with the shared folder: takes in what other laptops wrote there, then writes what is new here. Writes under
// names of its own only, removes only what it wrote itself, and remembers a file before it is written, so that a page
// that is closed in between leaves nothing unknown behind.
import { BundleError } from "../errors.ts";
import type { StopSignal, Tombstone } from "../history/history-port.ts";
import type { SessionId } from "../session/events.ts";
import type { BackupMaking } from "./compose.ts";
import type { BackupFile } from "./backup-desk.ts";
import { changedSince, type Mark } from "./changed-since.ts";
import { filesToRead, fileToWrite, folderName } from "./folder-plan.ts";
import type { FolderFile } from "./folder-plan.ts";
import type { FolderPort } from "./folder-port.ts";
import type { FolderRun, FolderState, GoneElsewhere, OwnFile, SeenFile } from "./folder-state.ts";
import { takeIn, type TakeInReport } from "./take-in.ts";
import { writeStore, type BackupPorts, type OnProgress } from "./write-store.ts";

export interface FolderRound {
  readonly folder: Pick<FolderPort, "list" | "write" | "remove">;
  readonly handle: unknown;
  readonly made: Pick<BackupMaking, "app" | "madeWall">;
  /** 8 random hex digits. */
  readonly random: string;
  /** Sessions that are taken in again although they were deleted here; then every file is read once more. */
  readonly revive: ReadonlySet<SessionId>;
  /** A new base whatever there is: after a deletion, so that this laptop's own files let go of it. */
  readonly rewrite: boolean;
  readonly save: (state: FolderState) => Promise<void>;
  readonly onProgress: OnProgress;
  readonly stop: StopSignal;
}

interface Read {
  readonly seen: readonly SeenFile[];
  readonly reports: readonly TakeInReport[];
  readonly unreadable: FolderRun["unreadable"];
  /** Where each session stood right after it was taken in: what stands elsewhere was changed on this laptop since. */
  readonly taken: ReadonlyMap<SessionId, Mark>;
}

/** The state after it, saved. Rejects where the folder is gone, with `stop.reason`, or with a StorageError. */
export async function runFolder(
  ports: BackupPorts,
  before: FolderState,
  round: FolderRound,
): Promise<FolderState> {
  const files = await round.folder.list(round.handle);
  // Listed again, it counts as changed and goes along.
  await ports.history.relist();
  const changed = await changedSince(ports.store, {
    touched: before.touched,
    events: before.newestEvents,
  });
  const read = await readOthers(ports, files, before, round);
  const since = await changedSince(ports.store, changed.newest);
  const foreign = ({ id, touched }: { id: SessionId; touched: number }) => {
    const mark = read.taken.get(id);
    const grown = touched === since.newest.touched && since.newest.events !== mark?.events;
    return mark?.touched === touched && !grown;
  };
  const mine = new Set([
    ...changed.rows.map(({ id }) => id),
    ...since.rows.filter((row) => !foreign(row)).map(({ id }) => id),
  ]);
  const gone = await ports.history.gone();
  const wanted = mine.size > 0 || gone.length !== before.gone;
  const empty = mine.size === 0 && gone.length === 0 && before.touched === 0;
  const planned = round.rewrite ? "base" : fileToWrite(files, before, wanted);
  const kind = empty && read.taken.size === 0 ? null : planned;
  let state: FolderState = {
    ...before,
    seen: read.seen,
    forgotten: stillOut(before, read.reports, gone),
    goneElsewhere: await joinedGone(ports, before, read.reports, gone),
  };
  let written = 0;
  if (kind !== null) {
    const { file, manifest } = await writeStore(
      ports,
      { ...round.made, writer: before.laptop, scope: kind === "base" ? "all" : "changes" },
      {
        only: kind === "base" ? null : [...mine],
        // Bundles can be made again from the records, and would be most of a shared folder.
        bundles: false,
        onProgress: round.onProgress,
        stop: round.stop,
      },
    );
    const name = folderName(before.laptop, kind, before.next, round.random);
    const own: OwnFile = { name, size: file.size, kind };
    state = { ...state, next: before.next + 1, own: [...before.own, own] };
    await round.save(state);
    await round.folder.write(round.handle, name, file);
    const rest = kind === "base" ? await removeAll(round, before.own) : before.own;
    state = { ...state, own: [own, ...rest].toSorted(byKind) };
    written = manifest.counts.sessions;
  }
  state = {
    ...state,
    touched: since.newest.touched,
    newestEvents: since.newest.events,
    gone: gone.length,
    last: {
      wall: round.made.madeWall,
      written,
      laptops: new Set(read.reports.filter(brought).map(({ manifest }) => manifest.writer)).size,
      sessions: sum(
        read.reports,
        ({ sessions }) => sessions.new + sessions.grown + sessions.conflict,
      ),
      events: sum(read.reports, ({ events }) => events),
      unreadable: read.unreadable,
      refused: sum(read.reports, ({ refused }) => refused.length),
    },
  };
  await round.save(state);
  return state;
}

const byKind = (a: OwnFile, b: OwnFile): number =>
  Number(b.kind === "base") - Number(a.kind === "base");

const brought = ({ sessions, files }: TakeInReport): boolean =>
  sessions.new + sessions.grown + sessions.conflict + files > 0;

const sum = <T>(of: readonly T[], value: (one: T) => number): number =>
  of.reduce((total, one) => total + value(one), 0);

async function readOthers(
  ports: BackupPorts,
  files: readonly (FolderFile & { readonly file: BackupFile })[],
  before: FolderState,
  { revive, onProgress, stop }: FolderRound,
): Promise<Read> {
  const there = new Map(files.map((file) => [file.name, file]));
  const again = revive.size > 0;
  // What is no longer in the folder need not be remembered.
  const seen = new Map(
    before.seen.filter(({ name }) => there.has(name)).map((file) => [file.name, file]),
  );
  const hashes = new Set(again ? [] : [...seen.values()].map(({ hash }) => hash));
  const reports: TakeInReport[] = [];
  const unreadable: { name: string; code: string }[] = [];
  const taken = new Map<SessionId, Mark>();
  const onTaken = async (id: SessionId, events: number): Promise<void> => {
    const [newest] = await ports.store.list({ before: null, limit: 1 });
    if (newest?.id === id) taken.set(id, { touched: newest.touched, events });
  };
  for (const file of filesToRead(files, again ? { ...before, seen: [] } : before)) {
    if (stop.aborted) throw stop.reason;
    const { name, size, modified } = file;
    try {
      const reader = await ports.desk.open(there.get(name)?.file ?? { size: 0 });
      try {
        let { hash } = reader;
        if (!hashes.has(hash)) {
          const report = await takeIn(ports, reader, { revive, onTaken, onProgress, stop });
          reports.push(report);
          if (report.trouble !== null) {
            unreadable.push({ name, code: report.trouble });
            break;
          }
          // The whole file, which may still come, has the same manifest: it must not pass for this one.
          if (report.refused.length > 0) hash = "";
        }
        if (hash !== "") hashes.add(hash);
        seen.set(name, { name, size, modified, hash });
      } finally {
        reader.close();
      }
    } catch (thrown) {
      if (stop.aborted) throw thrown;
      // Half written, not yet here, taken away meanwhile, or no backup: it is looked at again next time.
      unreadable.push({ name, code: thrown instanceof BundleError ? thrown.code : "gone" });
    }
  }
  return { seen: [...seen.values()], reports, unreadable, taken };
}

/** What could not be removed stays this laptop's, to be removed another time. */
async function removeAll(
  { folder, handle }: FolderRound,
  own: readonly OwnFile[],
): Promise<OwnFile[]> {
  const left: OwnFile[] = [];
  for (const file of own) {
    try {
      await folder.remove(handle, file.name);
    } catch {
      left.push({ ...file, kind: "more" });
    }
  }
  return left;
}

/** Sessions of others' files that stay out: those that were deleted here and not taken back since. */
function stillOut(
  before: FolderState,
  reports: readonly TakeInReport[],
  goneHere: readonly Tombstone[],
): readonly SessionId[] {
  const gone = new Set(goneHere.map(({ id }) => id));
  const met = [...before.forgotten, ...reports.flatMap(({ forgotten }) => forgotten)];
  return [...new Set(met)].filter((id) => gone.has(id));
}

/** Deletions of other laptops, each once; those that were made here, too, are settled. */
async function joinedGone(
  { history }: BackupPorts,
  { goneElsewhere }: FolderState,
  reports: readonly TakeInReport[],
  goneHere: readonly Tombstone[],
): Promise<readonly GoneElsewhere[]> {
  const joined = new Map(goneElsewhere.map((one) => [one.id, one]));
  for (const { gone } of reports)
    for (const { id, wall } of gone)
      if (!joined.has(id)) joined.set(id, { id, wall, here: false, kept: false });
  for (const { id } of goneHere) joined.delete(id);
  const looked: GoneElsewhere[] = [];
  for (const one of joined.values())
    looked.push({ ...one, here: (await history.traces(one.id)) > 0 });
  return looked;
}
