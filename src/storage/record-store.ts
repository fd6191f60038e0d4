// The record on this laptop, in IndexedDB: the front door of this folder. Joins its parts and makes
// sure that whatever fails comes out as a StorageError. Stands on the way to the first screen: kept small.
// What appends, reads and lists is one piece; what is asked for later is fetched when it is.
import { StorageError } from "../core/errors.ts";
import type { RecordStore, Sha256 } from "../core/ports.ts";
import type { SecondCopy } from "../core/second-copy.ts";
import type { SessionId } from "../core/session/events.ts";
import type { Appender } from "./append.ts";
import type { BroughtBack } from "./bring-back.ts";
import type { Finding } from "./check.ts";
import { connect } from "./connection.ts";
import type { OnTrouble } from "./connection.ts";
import { typed } from "./faults.ts";
import type { Heads } from "./heads.ts";
import { list, listOfDevice } from "./listing.ts";
import type { Tabs } from "./trust.ts";

export interface StoreParts {
  /** Called for each opening; where site data is blocked the very mention of `indexedDB` may throw. */
  readonly indexedDB: () => Pick<IDBFactory, "open">;
  readonly heads: Heads;
  readonly sha256: Sha256;
  readonly onTrouble: OnTrouble;
  /** Frees the room held back for a full disk; false where none was. */
  readonly giveRoom: () => Promise<boolean>;
  /** A random id of 16 lower-case hex digits. */
  readonly newWriter: () => string;
  /** The second copy of the events, always the same; null where there is none. Rejects where it cannot be loaded. */
  readonly copy: () => Promise<SecondCopy | null>;
  /** How the tabs of this origin hear of each other; null where they cannot. */
  readonly tabs: Tabs | null;
}

/** The store with what only its owner needs. */
export interface OpenRecordStore extends RecordStore {
  /** True where events outlive the page. */
  readonly lasting: boolean;
  check(): Promise<readonly Finding[]>;
  /** Marks a finding of `check()` as told, so that it is not told at every start. */
  acknowledge(session: SessionId | null): Promise<void>;
  /** Takes all that the database lacks from the second copy. */
  bringBack(): Promise<BroughtBack>;
  /** Adds to the second copy what it lacks; `pause` is waited for before each piece of the work. */
  completeCopy(pause: () => Promise<void>): Promise<void>;
  close(): void;
}

/** A copy; what cannot be copied is no plain data either. */
function copyOf<T>(value: T): T {
  try {
    return structuredClone(value);
  } catch (thrown) {
    throw new StorageError("storage-unsuitable", "append", thrown);
  }
}

/**
 * Opens the store. Rejects with a StorageError where IndexedDB cannot be used; then memory-store.ts
 * stands in. Waits, after telling `onTrouble`, while an older tab blocks an upgrade.
 */
export async function openRecordStore(parts: StoreParts): Promise<OpenRecordStore> {
  const connection = await connect(parts.indexedDB, parts.onTrouble, parts.giveRoom);
  const deps = {
    connection,
    heads: parts.heads,
    sha256: parts.sha256,
    newWriter: parts.newWriter,
    copy: parts.copy,
    tabs: parts.tabs,
  };
  let loaded: Appender | undefined;
  let fetching: Promise<Appender> | undefined;
  const appender = (): Promise<Appender> => {
    fetching ??= import("./append.ts").then((part) => (loaded = part.createAppender(deps)));
    // A file that did not come may come the next time.
    fetching.catch(() => (fetching = undefined));
    return fetching;
  };
  const attachments = <T>(use: (shelf: typeof import("./attachments.ts")) => Promise<T>) =>
    typed("attachments", async () => use(await import("./attachments.ts")));
  const bundles = <T>(
    operation: string,
    use: (shelf: typeof import("./bundles.ts")) => Promise<T>,
  ) => typed(operation, async () => use(await import("./bundles.ts")));
  const bringBack = async (session: SessionId | null) =>
    (await import("./bring-back.ts")).bringBack(deps, session);
  /** Whether the second copy had more of a damaged session. Where it cannot be read, what is left is shown. */
  const isBack = (session: SessionId): Promise<boolean> =>
    bringBack(session).then(
      ({ sessions }) => sessions > 0,
      (thrown: unknown) => {
        console.warn(thrown);
        return false;
      },
    );
  return {
    lasting: true,
    append: (session, ...event) =>
      typed("append", async () => {
        if (loaded !== undefined) return loaded.append(session, ...event);
        // Copied now: what the caller changes while the part is fetched changes nothing.
        const copies = copyOf(event);
        const fetched = await appender();
        // A copy is plainer than what it was made from, which must not go in unnoticed.
        fetched.judge(session, ...event);
        return fetched.append(session, ...copies);
      }),
    read: (session) =>
      typed("read", async () => {
        const { load } = await import("./load.ts");
        const found = await load(deps, session);
        const { events, integrity } =
          found.integrity.kind === "damaged" && (await isBack(session))
            ? await load(deps, session)
            : found;
        return { events, integrity };
      }),
    list: (page) =>
      typed("list", async () => {
        await loaded?.settle();
        return list(connection, page);
      }),
    listOfDevice: (deviceKey) =>
      typed("list", async () => {
        await loaded?.settle();
        return listOfDevice(connection, deviceKey);
      }),
    seal: (session) =>
      typed("seal", async () => {
        // Fetched first: it brings the table of models, and what is appended meanwhile is sealed along.
        const sealing = await import("./seal.ts");
        await loaded?.idle(session);
        await sealing.seal(deps, session);
      }),
    check: () => typed("check", async () => (await import("./check.ts")).check(deps)),
    acknowledge: (session) =>
      typed("acknowledge", async () =>
        (await import("./acknowledge.ts")).acknowledge(deps, session),
      ),
    bringBack: () => typed("bringBack", () => bringBack(null)),
    completeCopy: (pause) =>
      typed("completeCopy", async () =>
        (await import("./complete-copy.ts")).completeCopy(deps, pause),
      ),
    saveBundle: (bundle, bytes) =>
      bundles("saveBundle", (shelf) => shelf.saveBundle(connection, bundle, bytes)),
    listBundles: (session) =>
      bundles("listBundles", (shelf) => shelf.listBundles(connection, session)),
    readBundle: (id) => bundles("readBundle", (shelf) => shelf.readBundle(connection, id)),
    attachFile: (file, bytes) => attachments((shelf) => shelf.attachFile(deps, file, bytes)),
    listFiles: (session) => attachments((shelf) => shelf.listFiles(deps, session)),
    readFile: (id) => attachments((shelf) => shelf.readFile(deps, id)),
    readPacked: (id) => attachments((shelf) => shelf.readPacked(deps, id)),
    dropFile: (id) => attachments((shelf) => shelf.dropFile(deps, id)),
    history: () =>
      typed("history", async () =>
        (await import("./history/open-history.ts")).openHistory(deps, await appender()),
      ),
    close() {
      loaded?.end();
      connection.close();
    },
  };
}
