// The bundle this tab looks at: given, unlocked, opened, closed. Lives until the tab ends, so that a look at another
// screen loses nothing; it is held in memory alone.
import { batch, createRoot, createSignal, onCleanup, type Accessor } from "solid-js";
import type { BundleKey, OpenedBundle, OpenResult } from "../../../core/bundle-desk.ts";
import type { Services } from "../../services.ts";
import { atWork } from "../../state/at-work.ts";
import { bundleDeskOf } from "../../state/bundle-desk.ts";
import { createJob, type JobState } from "../../state/create-job.ts";

export interface Opening {
  /** The file that was given last, until it is put away. */
  readonly file: Accessor<File | null>;
  readonly job: Accessor<JobState<OpenResult>>;
  /** What the file needs to be unlocked; null where it is not locked, or is open. */
  readonly needs: Accessor<"passphrase" | "identity" | null>;
  readonly opened: Accessor<OpenedBundle | null>;
  /** Opens a file; one that is open is closed first. */
  give(file: File): void;
  unlock(key: BundleKey): void;
  cancel(): void;
  putAway(): void;
}

const made = new WeakMap<Services, Opening>();

/** The bundle of this tab. */
export function openingOf(services: Services): Opening {
  const known = made.get(services);
  if (known !== undefined) return known;
  const opening = createRoot(() => createOpening(services));
  made.set(services, opening);
  return opening;
}

/** A further one beside the tab's, for instance the bundle that is compared; within a component or a root. */
export function createOpening(services: Services): Opening {
  const [file, setFile] = createSignal<File | null>(null);
  const [needs, setNeeds] =
    createSignal<Opening["needs"] extends Accessor<infer T> ? T : never>(null);
  const [opened, setOpened] = createSignal<OpenedBundle | null>(null);
  const job = createJob<OpenResult>();
  onCleanup(() => close());

  const close = (): void => {
    const bundle = opened();
    setOpened(null);
    if (bundle !== null) void bundleDeskOf(services).then((desk) => desk.close(bundle.number));
  };
  const open = async (given: File, key: BundleKey): Promise<void> => {
    const result = await atWork(services.locks, () =>
      job.start(async (onProgress) => (await bundleDeskOf(services)).open(given, key, onProgress)),
    );
    if (result?.kind === "locked") setNeeds(result.needs);
    if (result?.kind === "opened") {
      batch(() => {
        setNeeds(null);
        setOpened(result.bundle);
      });
    }
  };
  const give = (given: File): void => {
    close();
    batch(() => {
      setNeeds(null);
      setFile(() => given);
    });
    void open(given, { kind: "none" });
  };
  return {
    file,
    job: job.state,
    needs,
    opened,
    give,
    unlock(key) {
      const given = file();
      if (given !== null) void open(given, key);
    },
    cancel: () => job.cancel(),
    putAway() {
      close();
      job.reset();
      batch(() => {
        setNeeds(null);
        setFile(null);
      });
    },
  };
}
