// The handing over of one session: what was chosen, what was prepared from it, what was sealed. Core and the desk
// decide; this keeps, compares and performs.
import { createMemo, createSignal, onCleanup, type Accessor } from "solid-js";
import type {
  BundleLock,
  PrepareResult,
  PreparedBundle,
  SealChoices,
  SealedBundle,
  SealResult,
} from "../../../core/bundle-desk.ts";
import type { Kind, Level, Part } from "../../../core/redact/levels.data.ts";
import type { SessionId } from "../../../core/session/events.ts";
import { describeIn } from "../../bundle/describe-record.ts";
import type { Language } from "../../../i18n/language.ts";
import type { Services } from "../../services.ts";
import { atWork } from "../../state/at-work.ts";
import { bundleDeskOf } from "../../state/bundle-desk.ts";
import { createJob, type Job } from "../../state/create-job.ts";

export interface Choice {
  readonly level: Level;
  readonly notes: boolean;
  /** Ids of kept files. */
  readonly files: readonly string[];
  /** Kinds that are left as they are, against the level's rule. */
  readonly keep: readonly (Kind | Part)[];
}

/** What became of keeping the sealed bundle on the shelf. */
export type Shelved = "kept" | "not-kept";

export interface Handover {
  readonly choice: Accessor<Choice>;
  choose(change: Partial<Choice>): void;
  readonly preparing: Job<PrepareResult>;
  readonly prepared: Accessor<PreparedBundle | null>;
  /** True where the choice has changed since it was prepared: it must not be sealed then. */
  readonly stale: Accessor<boolean>;
  prepare(language: Language): Promise<void>;
  readonly sealing: Job<SealResult>;
  /** Seals, keeps a copy on the shelf, and gives the file; null where it did not come to that. */
  seal(sign: boolean, lock: BundleLock, sharedAs: string): Promise<Sealed | null>;
}

export interface Sealed {
  readonly bundle: SealedBundle;
  readonly blob: Blob;
  readonly shelved: Shelved;
}

/** What most hand over: to somebody who helps, with what was written down, without files. */
const FIRST_CHOICE: Choice = { level: "help-desk", notes: true, files: [], keep: [] };

/** Within a component: what was prepared is closed with it. */
export function createHandover(session: SessionId, services: Services): Handover {
  const [choice, setChoice] = createSignal<Choice>(FIRST_CHOICE);
  const [made, setMade] = createSignal<{ bundle: PreparedBundle; of: Choice } | null>(null);
  const preparing = createJob<PrepareResult>();
  const sealing = createJob<SealResult>();
  const close = (): void => {
    const bundle = made()?.bundle;
    if (bundle !== undefined) void bundleDeskOf(services).then((desk) => desk.close(bundle.number));
    setMade(null);
  };
  onCleanup(close);
  const stale = createMemo(() => made() !== null && made()?.of !== choice());

  return {
    choice,
    // Another level has other rules: what was left out of one says nothing of the next.
    choose: (change) =>
      setChoice((before) => ({
        ...before,
        ...(change.level === undefined ? {} : { keep: [] }),
        ...change,
      })),
    preparing,
    prepared: () => made()?.bundle ?? null,
    stale,
    async prepare(language) {
      sealing.reset();
      const of = choice();
      const describe = describeIn(language, services.app);
      const result = await atWork(services.locks, () =>
        preparing.start(async (onProgress) =>
          (await bundleDeskOf(services)).prepare(
            { session, language, describe, ...of },
            onProgress,
          ),
        ),
      );
      // Cancelled, what was shown before stays; it can be sealed only if it is still what is chosen.
      if (result !== null) close();
      if (result?.kind === "prepared") setMade({ bundle: result.bundle, of });
    },
    sealing,
    seal: (sign, lock, sharedAs) =>
      atWork(services.locks, () => sealAndShelve({ sign, lock }, sharedAs)),
  };

  /** Sealed and shelved under one lock: an update between the two would leave a bundle that nobody has. */
  async function sealAndShelve(choices: SealChoices, sharedAs: string): Promise<Sealed | null> {
    const ready = made();
    if (ready === null) return null;
    const result = await sealing.start(async (onProgress) =>
      (await bundleDeskOf(services)).seal(ready.bundle.number, choices, onProgress),
    );
    if (result?.kind !== "sealed") return null;
    const { file } = result.bundle;
    // The desk of a browser gives blobs; core's type has no word for them.
    if (!(file instanceof Blob)) throw new TypeError("the sealed file is no blob");
    const shelved = await shelve(ready, result.bundle, file, sharedAs);
    return { bundle: result.bundle, blob: file, shelved };
  }

  async function shelve(
    { of }: { readonly of: Choice },
    sealed: SealedBundle,
    blob: Blob,
    sharedAs: string,
  ): Promise<Shelved> {
    try {
      const history = await services.store.history();
      await history.shelve(
        {
          id: sealed.hash,
          session,
          name: sealed.name,
          sizeBytes: blob.size,
          hash: sealed.hash,
          madeWall: services.clock.now().wall,
          direction: "made",
          level: of.level,
          sharedAs: sharedAs.trim() === "" ? null : sharedAs.trim(),
        },
        new Uint8Array(await blob.arrayBuffer()),
      );
      return "kept";
    } catch {
      // The person has the file all the same, and is told that the copy here is missing.
      return "not-kept";
    }
  }
}
