// Joins storage and platform into the record of this origin: opens it, keeps it copied, looks after it at the start, and
// says how it is. Beside main.tsx the only file that knows both rooms.
import { createSignal, type Accessor } from "solid-js";
import { storageCodeOf, StorageError } from "./core/errors.ts";
import type { RecordStore } from "./core/ports.ts";
import type { SecondCopy } from "./core/second-copy.ts";
import { whenIdle } from "./platform/after-frame.ts";
import { hasCopy, originFolder } from "./platform/copy/copy-folder.ts";
import { otherTabs } from "./platform/other-tabs.ts";
import { randomHex } from "./platform/random-hex.ts";
import { recordFactory } from "./platform/record-database.ts";
import { recall, remember } from "./platform/remembered.ts";
import { sha256 } from "./platform/sha256.ts";
import type { Finding } from "./storage/check.ts";
import { localHeads } from "./storage/local-heads.ts";
import { openRecordStore, type OpenRecordStore } from "./storage/record-store.ts";
import { storeWhenOpen } from "./storage/store-when-open.ts";
import type { Loss, StorageHealth } from "./ui/services.ts";

/** How long the first screens wait for what comes back. Milliseconds. */
const REFILL_MS = 3000;

export interface OriginRecord {
  /** Opens the database when it is first asked for something: a first screen needs nothing of it. */
  readonly store: RecordStore;
  readonly health: Accessor<StorageHealth>;
  /** Compares what is stored with what was confirmed, mends it, and says what came back and what is missing. */
  lookAfter(): Promise<void>;
  /** Notes that a person has heard of what is missing, and takes the word away when the store has noted it. */
  acknowledgeLoss(): void;
  acknowledgeBack(): void;
}

/** The record in IndexedDB, or in memory where that is refused: the app works on, and says that nothing will last. */
export function openRecord(): OriginRecord {
  const heads = localHeads(() => localStorage);
  const newWriter = (): string => randomHex(8);
  const sound: StorageHealth = { trouble: null, loss: null, back: 0, low: false };
  const [health, setHealth] = createSignal(sound);
  const tell = (news: Partial<StorageHealth>): void =>
    void setHealth((before) => ({ ...before, ...news }));
  let findings: readonly Finding[] = [];
  let filled: Promise<void> = Promise.resolve();

  async function open(): Promise<OpenRecordStore> {
    try {
      const store = await openRecordStore({
        indexedDB: recordFactory,
        heads,
        sha256,
        newWriter,
        giveRoom: () =>
          import("./storage/reserve.ts").then(
            (reserve) => reserve.giveRoom(originFolder),
            () => false, // its file was lost after an update: then the disk is simply full
          ),
        onTrouble: (trouble) => tell({ trouble }),
        copy: secondCopy,
        tabs: otherTabs(),
      });
      filled = refill(store);
      // The record of years takes minutes to come back: nobody waits for that.
      await Promise.race([filled, new Promise((resolve) => setTimeout(resolve, REFILL_MS))]);
      return guarded(store);
    } catch (thrown) {
      tell({ trouble: thrown instanceof StorageError ? thrown.code : "storage-refused" });
      const { createMemoryStore } = await import("./storage/memory-store.ts");
      return createMemoryStore({ sha256, newWriter });
    }
  }

  /** A database that the browser has emptied is filled from the second copy; broken off, the next start goes on. */
  async function refill(store: OpenRecordStore): Promise<void> {
    try {
      const begun = recall("refilling") === "yes";
      if (!(begun || (await isEmpty(store))) || !(await hasCopy())) return;
      remember("refilling", "yes");
      const { sessions: back } = await store.bringBack();
      remember("refilling", "no");
      tell({ back });
    } catch (thrown) {
      // The look at the start tells what is wrong.
      console.warn(thrown);
    }
  }

  let opening: Promise<OpenRecordStore> | undefined;
  const opened = (): Promise<OpenRecordStore> => (opening ??= open());

  async function lookAt(store: OpenRecordStore): Promise<void> {
    await filled;
    // A first visit has nothing to look after, and fetches no part for it.
    if (heads.keys().length === 0 && (await isEmpty(store))) return;
    const { lookAfter } = await import("./storage/look-after.ts");
    const look = await lookAfter(store, hasCopy);
    ({ findings } = look);
    const empty = await isEmpty(store);
    tell({ back: health().back + look.back, loss: lossOf(findings, empty) });
    if (empty) return;
    tell({ low: await isLow() });
    // Events of which a page before this one went away too soon, or that were recorded before there was a copy.
    store.completeCopy(whenIdle).catch(console.warn);
  }

  return {
    store: storeWhenOpen(opened),
    health,
    async lookAfter() {
      try {
        await lookAt(await opened());
      } catch (thrown) {
        // It opens and cannot be read: its files were cut short, for instance. Anything else is no damage.
        if (!(thrown instanceof StorageError && thrown.cause instanceof DOMException)) throw thrown;
        console.warn(thrown);
        // A newer version may have taken it over since, or the disk be full: then that is told.
        tell({ trouble: thrown.code === "storage-failed" ? "storage-damaged" : thrown.code });
      }
    },
    acknowledgeLoss: () =>
      void opened()
        .then((store) => Promise.all(findings.map(({ session }) => store.acknowledge(session))))
        .then(
          () => tell({ loss: null }),
          (thrown: unknown) => tell({ trouble: storageCodeOf(thrown) }),
        ),
    acknowledgeBack: () => tell({ back: 0 }),
  };
}

function lossOf(findings: readonly Finding[], empty: boolean): Loss | null {
  if (findings.length === 0) return null;
  if (empty) return { kind: "vanished" };
  const lost = findings.map(({ integrity }) => (integrity.kind === "damaged" ? integrity.lost : 0));
  const events = lost.reduce((sum, count) => sum + count, 0);
  return events > 0 ? { kind: "lost", events } : { kind: "changed" };
}

let copying: Promise<SecondCopy> | undefined;
const secondCopy = (): Promise<SecondCopy> =>
  (copying ??= import("./platform/copy/start-copy-worker.ts").then(
    ({ openSecondCopy }) => openSecondCopy(),
    (thrown: unknown) => {
      // Its file was lost after an update: the next start looks what is missing in the copy.
      remember("uncopied", "all");
      copying = undefined;
      throw thrown;
    },
  ));

const isEmpty = async (store: OpenRecordStore): Promise<boolean> =>
  (await store.list({ before: null, limit: 1 })).length === 0;

/** Whether the room runs out; what is not known is not told. */
const isLow = (): Promise<boolean> =>
  secondCopy()
    .then((copy) => copy.hasRoom())
    .then(
      (has) => !has,
      () => false,
    );

/**
 * The same store, whose first event waits until a killed browser can no longer cost the database and room is held back
 * for a full disk. Without these parts (their files lost after an update) events are written all the same.
 */
function guarded(store: OpenRecordStore): OpenRecordStore {
  let ready: Promise<void> | undefined;
  return {
    ...store,
    async append(...event) {
      await (ready ??= makeReady());
      return store.append(...event);
    },
  };
}

async function makeReady(): Promise<void> {
  secondCopy().then((copy) => copy.begin(), console.warn);
  await import("./storage/fresh-log.ts").then((log) => log.startFreshLog(), console.warn);
  await import("./storage/reserve.ts").then((room) => room.holdRoom(originFolder), console.warn);
}
