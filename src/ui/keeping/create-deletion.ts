// One deletion from the first look to the proof: what goes, whether it may go now, that it is gone, and where copies are
// left. Deletes nothing before `confirm`.
import { createSignal, type Accessor } from "solid-js";
import {
  forgetAll,
  scopeOf,
  type ForgetProof,
  type ForgetScope,
  type ForgetTarget,
} from "../../core/history/forget-scope.ts";
import { writeStore } from "../../core/backup/write-store.ts";
import type { SessionId } from "../../core/session/events.ts";
import type { Services } from "../services.ts";
import { lockName } from "../state/session-lock.ts";
import type { Sessions } from "../state/sessions.ts";
import { folderBackupOf, type Holders } from "./folder-backup.ts";
import { backupName, backupPorts, failureOf, type Failure } from "./ports.ts";

export type Deletion =
  | { readonly kind: "looking" }
  /** `busy`: one of the sessions is open in another tab. */
  | { readonly kind: "ready"; readonly scope: ForgetScope; readonly busy: boolean }
  | { readonly kind: "doing"; readonly scope: ForgetScope }
  | {
      readonly kind: "done";
      readonly proof: ForgetProof;
      /** Undefined while it is looked for; null where there is no folder. */
      readonly holders: Holders | null | undefined;
      readonly rewritten: boolean;
    }
  | { readonly kind: "failed"; readonly why: Failure };

/** Name of a saved copy, or why there is none. */
export type Exported =
  | { readonly kind: "none" | "making" }
  | { readonly kind: "saved"; readonly name: string }
  | { readonly kind: "failed"; readonly why: Failure };

export interface DeletionState {
  readonly deletion: Accessor<Deletion>;
  readonly exported: Accessor<Exported>;
  save(): Promise<void>;
  confirm(): Promise<void>;
  /** Writes this laptop's files of the shared folder anew, without what was deleted. */
  rewrite(): Promise<void>;
}

/** The browser frees a lock that this tab let go of a moment later. */
const RELEASE_MS = 50;
const RELEASE_TRIES = 20;

export function createDeletion(
  services: Services,
  sessions: Sessions,
  target: ForgetTarget,
): DeletionState {
  const [deletion, setDeletion] = createSignal<Deletion>({ kind: "looking" });
  const [exported, setExported] = createSignal<Exported>({ kind: "none" });
  let deleted: readonly SessionId[] = [];

  async function look(): Promise<void> {
    const history = await services.store.history();
    const scope = await scopeOf({ store: services.store, history }, target);
    setDeletion({ kind: "ready", scope, busy: false });
  }
  look().catch((thrown: unknown) => setDeletion({ kind: "failed", why: failureOf(thrown) }));

  /** The sessions' locks, so that no tab goes on writing to what is being deleted; null where one is taken. */
  async function hold(ids: readonly SessionId[]): Promise<(() => void) | null> {
    const held: (() => void)[] = [];
    const free = (): void => held.forEach((letGo) => letGo());
    for (const id of ids) {
      const ours = sessions.live().some((live) => live.id === id);
      if (ours) await sessions.release(id);
      const lock = await tryLock(id, ours ? RELEASE_TRIES : 1);
      if (lock === null) {
        free();
        return null;
      }
      held.push(lock);
    }
    return free;
  }

  async function tryLock(id: SessionId, tries: number): Promise<(() => void) | null> {
    const lock = await services.locks.tryHold(lockName(id));
    if (lock !== null || tries <= 1) return lock;
    await new Promise<void>((resolve) => services.clock.after(RELEASE_MS, resolve));
    return tryLock(id, tries - 1);
  }

  async function searchFolder(): Promise<void> {
    const holders = await folderBackupOf(services)
      .holders(deleted)
      .catch(() => null);
    setDeletion((before) => (before.kind === "done" ? { ...before, holders } : before));
  }

  return {
    deletion,
    exported,
    async save() {
      const now = deletion();
      if (now.kind !== "ready") return;
      setExported({ kind: "making" });
      try {
        const [ports, { save, random }] = await Promise.all([
          backupPorts(services),
          services.keeping(),
        ]);
        const { wall } = services.clock.now();
        const { file } = await writeStore(
          ports,
          { app: services.app, writer: random(8), madeWall: wall, scope: "chosen" },
          {
            only: now.scope.rows.map(({ id }) => id),
            bundles: true,
            onProgress: () => {},
            stop: { aborted: false },
          },
        );
        const name = backupName(wall, random(4));
        save(name, file);
        setExported({ kind: "saved", name });
      } catch (thrown) {
        setExported({ kind: "failed", why: failureOf(thrown) });
      }
    },
    async confirm() {
      const now = deletion();
      if (now.kind !== "ready" || now.scope.rows.length === 0) return;
      const { scope } = now;
      setDeletion({ kind: "doing", scope });
      try {
        const ids = scope.rows.map(({ id }) => id);
        const free = await hold(ids);
        if (free === null) return void setDeletion({ kind: "ready", scope, busy: true });
        const history = await services.store.history();
        const why = target.kind === "due" ? "retention" : "person";
        const proof = await forgetAll({ history }, scope, why, services.clock.now().wall).finally(
          free,
        );
        deleted = ids;
        setDeletion({ kind: "done", proof, holders: undefined, rewritten: false });
        await searchFolder();
      } catch (thrown) {
        setDeletion({ kind: "failed", why: failureOf(thrown) });
      }
    },
    async rewrite() {
      await folderBackupOf(services).run({ rewrite: true });
      setDeletion((before) => (before.kind === "done" ? { ...before, rewritten: true } : before));
      await searchFolder();
    },
  };
}
