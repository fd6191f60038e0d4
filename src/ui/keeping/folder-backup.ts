// The shared folder of this laptop: chosen once, gone round with after each closed session, at the start and on demand.
// One a page; never in the way of work, for whatever fails is shown on its screen and tried again.
import { batch, createSignal, type Accessor } from "solid-js";
import type { KeepingAids } from "../../core/backup/keeping-aids.ts";
import { freshFolder, readFolderState, type FolderState } from "../../core/backup/folder-state.ts";
import { runFolder } from "../../core/backup/run-folder.ts";
import type { HistoryPort } from "../../core/history/history-port.ts";
import type { SessionId } from "../../core/session/events.ts";
import type { Services } from "../services.ts";
import { FOLDER_KEY, FOLDER_MARK, FOLDER_STATE_KEY } from "./folder-key.ts";
import { backupPorts, failureOf, type Failure } from "./ports.ts";

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export type FolderPhase =
  | { readonly kind: "reading" | "unsupported" | "none" }
  /** The browser wants the person's permission again, or refuses. */
  | { readonly kind: "asleep"; readonly name: string }
  | { readonly kind: "denied"; readonly name: string }
  | { readonly kind: "ready"; readonly name: string }
  | { readonly kind: "running"; readonly name: string; readonly progress: Progress };

/** Files in which sessions still lie. */
export interface Holders {
  readonly own: readonly string[];
  readonly others: readonly string[];
}

interface Round {
  readonly revive: readonly SessionId[];
  readonly rewrite: boolean;
}

export interface FolderBackup {
  readonly phase: Accessor<FolderPhase>;
  readonly state: Accessor<FolderState | null>;
  /** Why the last round did not come to its end; null where it did. "elsewhere": another tab is at it. */
  readonly trouble: Accessor<Failure | "elsewhere" | null>;
  /** Looks which folder there is; safe to repeat. */
  open(): Promise<void>;
  /** In a click: lets the person choose, and goes round at once. */
  pick(): Promise<void>;
  /** In a click: asks the browser for the folder again. */
  allow(): Promise<void>;
  /** Forgets the folder; its files stay. */
  leave(): Promise<void>;
  /** A round, if the folder may be used now; another one behind it where one is under way. */
  run(round?: Partial<Round>): Promise<void>;
  cancel(): void;
  /** Other laptops' deletions that a person decided to keep here. */
  keepGone(): Promise<void>;
  /** Null where no folder can be looked into. */
  holders(sessions: readonly SessionId[]): Promise<Holders | null>;
}

const LOCK = "kintsugi-backup";
const known = new WeakMap<Services, FolderBackup>();

/** The page's one. */
export function folderBackupOf(services: Services): FolderBackup {
  const before = known.get(services);
  if (before !== undefined) return before;
  const made = createFolderBackup(services);
  known.set(services, made);
  return made;
}

function createFolderBackup(services: Services): FolderBackup {
  const [phase, setPhase] = createSignal<FolderPhase>({ kind: "reading" });
  const [state, setState] = createSignal<FolderState | null>(null);
  const [trouble, setTrouble] = createSignal<Failure | "elsewhere" | null>(null);
  let handle: unknown;
  let waiting: Round | null = null;
  let busy = false;
  let control = new AbortController();

  async function tools(): Promise<{ aids: KeepingAids; history: HistoryPort }> {
    const [aids, history] = await Promise.all([services.keeping(), services.store.history()]);
    return { aids, history };
  }

  async function look(asking: boolean): Promise<void> {
    const { aids, history } = await tools();
    if (!aids.folder.supported) return void setPhase({ kind: "unsupported" });
    handle ??= await history.handle(FOLDER_KEY);
    const name = aids.folder.name(handle);
    services.choices.remember(FOLDER_MARK, name === "" ? "" : "yes");
    if (name === "") return void setPhase({ kind: "none" });
    const right = asking ? await aids.folder.ask(handle) : await aids.folder.right(handle);
    const kept = readFolderState(await history.handle(FOLDER_STATE_KEY));
    // A round that began meanwhile tells where it is by itself.
    if (busy) return;
    batch(() => {
      setState(kept ?? freshFolder(aids.random(8)));
      setPhase({
        kind: right === "granted" ? "ready" : right === "denied" ? "denied" : "asleep",
        name,
      });
    });
  }

  async function save(next: FolderState): Promise<void> {
    const { history } = await tools();
    await history.keepHandle(FOLDER_STATE_KEY, next);
    setState(next);
  }

  async function round({ revive, rewrite }: Round, name: string): Promise<void> {
    const free = await services.locks.tryHold(LOCK);
    if (free === null) return void setTrouble("elsewhere");
    control = new AbortController();
    try {
      const [ports, { aids, history }] = await Promise.all([backupPorts(services), tools()]);
      // Another tab may have gone round since.
      const before =
        readFolderState(await history.handle(FOLDER_STATE_KEY)) ??
        state() ??
        freshFolder(aids.random(8));
      await runFolder(ports, before, {
        folder: aids.folder,
        handle,
        made: { app: services.app, madeWall: services.clock.now().wall },
        random: aids.random(4),
        revive: new Set(revive),
        rewrite,
        save,
        onProgress: (progress) => setPhase({ kind: "running", name, progress }),
        stop: control.signal,
      });
      setTrouble(null);
    } catch (thrown) {
      if (!control.signal.aborted) setTrouble(failureOf(thrown));
    } finally {
      free();
    }
  }

  const backup: FolderBackup = {
    phase,
    state,
    trouble,
    async open() {
      if (!busy) await guarded(() => look(false));
    },
    async pick() {
      const { aids, history } = await tools();
      const before = state();
      const choose = async (): Promise<void> => {
        const picked = await aids.folder.pick();
        if (picked === null) return;
        // What is remembered of one folder is nothing to another.
        if (before === null || !(await aids.folder.same(handle, picked)))
          await save(freshFolder(before?.laptop ?? aids.random(8)));
        handle = picked;
        await history.keepHandle(FOLDER_KEY, picked);
        await look(true);
      };
      await guarded(choose);
      await backup.run();
    },
    async allow() {
      await guarded(() => look(true));
      await backup.run();
    },
    async leave() {
      const { history } = await tools();
      handle = undefined;
      await history.keepHandle(FOLDER_KEY, undefined);
      services.choices.remember(FOLDER_MARK, "");
      batch(() => {
        setState(null);
        setPhase({ kind: "none" });
      });
    },
    async run(wish = {}) {
      const wanted: Round = { revive: wish.revive ?? [], rewrite: wish.rewrite ?? false };
      if (busy) {
        waiting = wanted;
        return;
      }
      const now = phase();
      if (now.kind !== "ready") return;
      busy = true;
      try {
        for (let next: Round | null = wanted; next !== null;) {
          waiting = null;
          setPhase({ kind: "running", name: now.name, progress: { done: 0, total: 0 } });
          await round(next, now.name);
          next = waiting;
        }
      } finally {
        busy = false;
      }
      await guarded(() => look(false));
    },
    cancel() {
      waiting = null;
      control.abort(new DOMException("cancelled by the person", "AbortError"));
    },
    async keepGone() {
      const now = state();
      if (now === null) return;
      await save({
        ...now,
        goneElsewhere: now.goneElsewhere.map((one) => ({ ...one, kept: true })),
      });
    },
    async holders(sessions) {
      await backup.open();
      const now = phase();
      if (now.kind !== "ready" && now.kind !== "running") return null;
      const { aids } = await tools();
      const mine = new Set(state()?.own.map(({ name }) => name));
      const found: { own: string[]; others: string[] } = { own: [], others: [] };
      for (const { name, file } of await aids.folder.list(handle)) {
        if (!/\.zip$/iu.test(name)) continue;
        // A file that is no backup holds none of them.
        const held = await aids.desk.holds(file, sessions).catch(() => []);
        if (held.length > 0) (mine.has(name) ? found.own : found.others).push(name);
      }
      return found;
    },
  };

  /** Whatever fails is shown, and nothing else stops. */
  async function guarded(task: () => Promise<void>): Promise<void> {
    try {
      await task();
    } catch (thrown) {
      setTrouble(failureOf(thrown));
    }
  }
  return backup;
}
