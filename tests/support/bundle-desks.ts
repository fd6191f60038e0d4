// A desk for bundles in tests: its worker in the same thread (messages copied as between threads), a laptop's store and
// secrets in memory.
import { gzipSync } from "node:zlib";
import type {
  BundleDesk,
  PackOrder,
  SealChoices,
  SealedBundle,
} from "../../src/core/bundle-desk.ts";
import type { PreparedBundle } from "../../src/core/bundle-desk.ts";
import { renderSummary } from "../../src/core/bundle/summary.ts";
import type { StoredFile, StoredRecord } from "../../src/core/ports.ts";
import { createRedaction } from "../../src/core/redact/create-redaction.ts";
import type { RecordedEvent } from "../../src/core/session/events.ts";
import { createBundleDesk, type BundleWorker } from "../../src/platform/bundle/bundle-desk.ts";
import { createLaptopSecrets } from "../../src/platform/bundle/laptop-secrets.ts";
import type { ToPage, ToWorker } from "../../src/platform/bundle/messages.ts";
import type { PackHelpers } from "../../src/platform/bundle/pack-pool.ts";
import { serveBundles } from "../../src/platform/bundle/serve-bundles.ts";
import { nodeSha256, sessionId } from "./records.ts";
import { summaryView, summaryWords } from "./summaries.ts";

/** Everything is packed by the desk's own worker. */
export const NO_HELPERS: PackHelpers = {
  start: () => {
    throw new Error("no helpers here");
  },
  most: 0,
};

export interface Kept {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where what lies in the store is something else. */
  readonly lies?: Uint8Array;
}

/** A laptop with one session; `handles` is what it keeps for itself, null where it keeps nothing. */
export async function deskOf(
  record: StoredRecord,
  kept: readonly Kept[] = [],
  handles: Map<string, unknown> | null = new Map<string, unknown>(),
  helpers: PackHelpers = NO_HELPERS,
) {
  const workers: { breakDown(): void; ended: boolean }[] = [];
  const start = (): BundleWorker => {
    let tell = (_message: ToPage): void => {};
    let fail = (_why: string): void => {};
    const one = { breakDown: () => fail("broken"), ended: false };
    workers.push(one);
    const take = serveBundles(
      { send: (message) => queueMicrotask(() => void (one.ended || tell(message))) },
      { createRedaction, helpers, now: () => 0 },
    );
    return {
      send: (message: ToWorker) => queueMicrotask(() => take(message)),
      onMessage: (listener) => (tell = listener),
      onError: (listener) => (fail = listener),
      terminate: () => (one.ended = true),
    };
  };
  const files: StoredFile[] = await Promise.all(
    kept.map(async ({ name, bytes }, at) => ({
      id: `file-${at}`,
      session: sessionId(),
      name,
      sizeBytes: bytes.length,
      hash: await nodeSha256(bytes),
      keptWall: at,
    })),
  );
  const desk = createBundleDesk({
    start,
    app: { version: "0.1.0", commit: "0123456789ab" },
    secrets: createLaptopSecrets(
      async () => {
        if (handles === null) throw new Error("this laptop keeps nothing");
        return {
          handle: async (key) => handles.get(key),
          keepHandle: async (key, value) => void handles.set(key, value),
        };
      },
      (work) => work(),
    ),
    store: {
      read: async () => record,
      listFiles: async () => files,
      readPacked: async (id) => {
        const one = kept[files.findIndex((file) => file.id === id)];
        return one === undefined ? null : new Uint8Array(gzipSync(one.lies ?? one.bytes));
      },
    },
  });
  return { desk, workers, files: files.map(({ id }) => id) };
}

export const whole = (events: readonly RecordedEvent[]): StoredRecord => ({
  events,
  integrity: { kind: "whole" },
});

export const order = (more: Partial<PackOrder> = {}): PackOrder => ({
  session: sessionId(),
  level: "complete",
  language: "en",
  files: [],
  keep: [],
  describe: async ({ events }) => ({
    summaryHtml: renderSummary([{ view: summaryView, words: summaryWords }]),
    derived: { events: events.length },
  }),
  ...more,
});

export const OPEN: SealChoices = { sign: false, lock: { kind: "open" } };
export const SIGNED: SealChoices = { sign: true, lock: { kind: "open" } };

export async function preparedAt(desk: BundleDesk, one: PackOrder): Promise<PreparedBundle> {
  const result = await desk.prepare(one, () => {}).done;
  if (result.kind !== "prepared") throw new Error(JSON.stringify(result));
  return result.bundle;
}

export async function sealedAt(
  desk: BundleDesk,
  number: number,
  choices: SealChoices,
): Promise<SealedBundle & { readonly blob: Blob }> {
  const result = await desk.seal(number, choices, () => {}).done;
  if (result.kind !== "sealed") throw new Error(JSON.stringify(result));
  const { file } = result.bundle;
  if (!(file instanceof Blob)) throw new Error("no blob");
  return { ...result.bundle, blob: file };
}

export const bytesOfBlob = async (blob: Blob): Promise<Uint8Array> =>
  new Uint8Array(await blob.arrayBuffer());
