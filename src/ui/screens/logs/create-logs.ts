// What this tab has been given to read, and what came of it. Lives until the tab ends, so that a look at another
// screen loses nothing. Core's reader decides, in a worker; this keeps and counts.
import { batch, createRoot, createSignal, type Accessor } from "solid-js";
import type { GivenFile, LogDesk, LogOutcome } from "../../../core/log-desk.ts";
import type { SessionId } from "../../../core/session/events.ts";
import type { Services } from "../../services.ts";

export type ReadLog = Extract<LogOutcome, { kind: "read" }>;

/** Its name without the folders or the archive it lay in. */
export const fileName = ({ path }: ReadLog): string => path.slice(path.lastIndexOf("/") + 1);

/** How the last reading ended. */
export interface Ended {
  readonly how: "done" | "cancelled" | "failed";
  readonly read: number;
  readonly refused: number;
  readonly passedOver: number;
}

export interface Reading {
  readonly path: string;
  readonly bytes: number;
  readonly total: number;
  /** Milliseconds since it began. */
  readonly elapsed: number;
}

export interface Logs {
  readonly reading: Accessor<Reading | null>;
  readonly ended: Accessor<Ended | null>;
  readonly outcomes: Accessor<readonly LogOutcome[]>;
  /** The sessions that have taken a log in, by its number. */
  readonly taken: Accessor<ReadonlyMap<number, readonly SessionId[]>>;
  markTaken(log: number, session: SessionId): void;
  give(files: readonly GivenFile[]): void;
  cancel(): void;
  clear(): void;
  desk(): Promise<LogDesk>;
}

const made = new WeakMap<Services, Logs>();

/** The logs of this tab. */
export function logsOf(services: Services): Logs {
  const known = made.get(services);
  if (known !== undefined) return known;
  const logs = createRoot(() => createLogs(services));
  made.set(services, logs);
  return logs;
}

/** Logs apart from the tab's own, for instance those of a bundle that is looked at; within a root. */
export function createLogs({ logDesk, clock }: Pick<Services, "logDesk" | "clock">): Logs {
  const [reading, setReading] = createSignal<Reading | null>(null);
  const [ended, setEnded] = createSignal<Ended | null>(null);
  const [outcomes, setOutcomes] = createSignal<readonly LogOutcome[]>([]);
  const [taken, setTaken] = createSignal<ReadonlyMap<number, readonly SessionId[]>>(new Map());
  let opened: Promise<LogDesk> | null = null;
  let stop = (): void => {};
  /** Counts readings and clearings: a reading that was cleared away tells nothing more. */
  let turn = 0;
  const desk = (): Promise<LogDesk> => (opened ??= logDesk());

  const give = async (files: readonly GivenFile[]): Promise<void> => {
    const began = clock.now().mono;
    const mine = ++turn;
    const total = files.reduce((sum, { file }) => sum + file.size, 0);
    const counts = { read: 0, refused: 0 };
    batch(() => {
      setEnded(null);
      setReading({ path: files[0]?.path ?? "", bytes: 0, total, elapsed: 0 });
    });
    let cancelled = false;
    stop = () => {
      cancelled = true;
    };
    const reader = await desk();
    const end = (how: Ended["how"], passedOver: number): void =>
      batch(() => {
        setReading(null);
        setEnded({ how, ...counts, passedOver });
      });
    if (mine !== turn) return;
    if (cancelled) return end("cancelled", 0);
    stop = reader.read(files, (event) => {
      if (mine !== turn) return;
      switch (event.type) {
        case "progress": {
          const { path, bytes, total: known } = event;
          setReading({ path, bytes, total: known, elapsed: clock.now().mono - began });
          break;
        }
        case "outcome":
          counts[event.outcome.kind]++;
          setOutcomes((before) => [...before, event.outcome]);
          break;
        case "ended":
          end(event.how, event.passedOver);
          break;
      }
    });
  };

  return {
    reading,
    ended,
    outcomes,
    taken,
    desk,
    markTaken: (log, session) =>
      setTaken((before) => new Map(before).set(log, [...(before.get(log) ?? []), session])),
    give(files) {
      if (reading() !== null || files.length === 0) return;
      // The worker's own part could not be fetched.
      give(files).catch(() => {
        opened = null;
        setReading(null);
        setEnded({ how: "failed", read: 0, refused: 0, passedOver: 0 });
      });
    },
    cancel: () => stop(),
    clear() {
      turn++;
      void opened?.then((one) => one.end());
      opened = null;
      batch(() => {
        setReading(null);
        setEnded(null);
        setOutcomes([]);
        setTaken(new Map());
      });
    },
  };
}
