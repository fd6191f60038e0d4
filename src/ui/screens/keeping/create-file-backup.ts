// One file with everything, made and taken in: at most one of the two at a time, with numbers and a way to stop.
import { createSignal, type Accessor } from "solid-js";
import type { BackupFile } from "../../../core/backup/backup-desk.ts";
import type { BackupCounts } from "../../../core/backup/format.ts";
import { takeIn, type TakeInReport } from "../../../core/backup/take-in.ts";
import { writeStore } from "../../../core/backup/write-store.ts";
import type { SessionId } from "../../../core/session/events.ts";
import type { Progress } from "../../keeping/folder-backup.ts";
import { backupName, backupPorts, failureOf, type Failure } from "../../keeping/ports.ts";
import type { Services } from "../../services.ts";

export type FileWork =
  | { readonly kind: "idle" | "cancelled" }
  | { readonly kind: "making"; readonly progress: Progress }
  | { readonly kind: "taking"; readonly progress: Progress }
  | {
      readonly kind: "made";
      readonly name: string;
      readonly sizeBytes: number;
      readonly counts: BackupCounts;
    }
  | { readonly kind: "taken"; readonly report: TakeInReport }
  | { readonly kind: "failed"; readonly of: "making" | "taking"; readonly why: Failure };

export interface FileBackup {
  readonly work: Accessor<FileWork>;
  readonly busy: Accessor<boolean>;
  make(bundles: boolean): Promise<void>;
  take(file: BackupFile): Promise<void>;
  /** The same file once more, with sessions that were deleted here. */
  revive(sessions: readonly SessionId[]): Promise<void>;
  cancel(): void;
}

/** `onChange` is called when something was taken in. */
export function createFileBackup(services: Services, onChange: () => void): FileBackup {
  const [work, setWork] = createSignal<FileWork>({ kind: "idle" });
  let control = new AbortController();
  let latest: BackupFile | null = null;
  const busy = () => work().kind === "making" || work().kind === "taking";

  async function run(
    of: "making" | "taking",
    task: (stop: AbortSignal, onProgress: (progress: Progress) => void) => Promise<FileWork>,
  ): Promise<void> {
    if (busy()) return;
    control = new AbortController();
    const { signal } = control;
    const onProgress = (progress: Progress) => setWork({ kind: of, progress });
    onProgress({ done: 0, total: 0 });
    try {
      setWork(await task(signal, onProgress));
    } catch (thrown) {
      setWork(
        signal.aborted ? { kind: "cancelled" } : { kind: "failed", of, why: failureOf(thrown) },
      );
    }
    if (of === "taking") onChange();
  }

  const take = (file: BackupFile, revive: readonly SessionId[]): Promise<void> =>
    run("taking", async (stop, onProgress) => {
      latest = file;
      const ports = await backupPorts(services);
      const reader = await ports.desk.open(file);
      try {
        const report = await takeIn(ports, reader, { revive: new Set(revive), onProgress, stop });
        return { kind: "taken", report };
      } finally {
        reader.close();
      }
    });

  return {
    work,
    busy,
    make: (bundles) =>
      run("making", async (stop, onProgress) => {
        const [ports, { save, random }] = await Promise.all([
          backupPorts(services),
          services.keeping(),
        ]);
        const { wall } = services.clock.now();
        const { file, manifest } = await writeStore(
          ports,
          { app: services.app, writer: random(8), madeWall: wall, scope: "all" },
          { only: null, bundles, onProgress, stop },
        );
        const name = backupName(wall, random(4));
        save(name, file);
        return { kind: "made", name, sizeBytes: file.size, counts: manifest.counts };
      }),
    take: (file) => take(file, []),
    async revive(sessions) {
      if (latest !== null) await take(latest, sessions);
    },
    cancel: () => control.abort(new DOMException("cancelled by the person", "AbortError")),
  };
}
