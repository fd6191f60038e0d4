// The page's side of the worker for bundles: reads the store, gives files over as they lie there, signs, and holds what came back. The
// worker is started with the first job; a broken one ends its jobs, and the next job gets a new one.
import type {
  BundleDesk,
  DeskFile,
  DeskJob,
  Fingerprint,
  OnProgress,
  OpenResult,
  PackOrder,
  PrepareResult,
  SealChoices,
  SealResult,
} from "../../core/bundle-desk.ts";
import { bundleFileName } from "../../core/bundle/file-name.ts";
import { MANIFEST_PATH, type Manifest } from "../../core/bundle/format.ts";
import { isPhoto } from "../../core/bundle/log-files.ts";
import { fingerprintOf } from "../../core/bundle/signature.ts";
import type { RecordStore } from "../../core/ports.ts";
import { sha256 } from "../sha256.ts";
import { createJobs, type BundleWorker, type JobHandlers } from "./desk-jobs.ts";
import { publicBytes, signWith } from "./ed25519.ts";
import type { LaptopSecrets } from "./laptop-secrets.ts";
import type { HeldFile, Outcomes } from "./messages.ts";
import { asPart } from "./pack-blob.ts";

export type { BundleWorker } from "./desk-jobs.ts";

export interface DeskParts {
  readonly start: () => BundleWorker;
  readonly store: Pick<RecordStore, "read" | "listFiles" | "readPacked">;
  readonly app: { readonly version: string; readonly commit: string };
  readonly secrets: LaptopSecrets;
}

/** A bundle at the desk, made here or opened. */
interface Held {
  readonly manifest: Manifest;
  readonly files: readonly HeldFile[];
}

export function createBundleDesk({ start, store, app, secrets }: DeskParts): BundleDesk {
  const jobs = createJobs(start);
  const held = new Map<number, Held>();
  let count = 0;

  const hold = (bundle: Held): number => {
    held.set(++count, bundle);
    return count;
  };
  const bundleAt = (number: number): Held => {
    const bundle = held.get(number);
    if (bundle === undefined) throw new Error("the bundle is closed");
    return bundle;
  };
  const blobAt = (number: number, path: string): Blob => {
    const file = bundleAt(number).files.find((one) => one.path === path);
    if (file === undefined) throw new Error(`the bundle has no file ${path}`);
    return file.blob;
  };

  const prepare = async (order: PackOrder, handlers: JobHandlers): Promise<PrepareResult> => {
    const { session, level, keep, language, describe } = order;
    const [{ events, integrity }, listed, secret] = await Promise.all([
      store.read(session),
      store.listFiles(session),
      secrets.pseudonymSecret(),
    ]);
    const wanted = listed.filter(({ id }) => order.files.includes(id));
    if (wanted.length < order.files.length)
      return { kind: "refused", code: "file-gone", subject: "" };
    const files = wanted.map(({ name, sizeBytes, hash }) => ({ name, sizeBytes, hash }));
    const task = {
      kind: "prepare",
      session,
      integrity,
      level,
      keep,
      secret,
      language,
      app,
      files,
    } as const;
    const outcome = await handlers.run<"prepare">(task, {
      events,
      file: async (at) => {
        const packed = await store.readPacked(wanted[at]?.id ?? "");
        return packed === null ? null : asPart(packed);
      },
      tell: (redacted) => describe({ session, events: redacted ?? events, integrity, level }),
    });
    if (outcome.kind === "refused") return outcome;
    const { manifest, replaced } = outcome;
    return {
      kind: "prepared",
      bundle: {
        number: hold({ manifest, files: outcome.files }),
        manifest,
        files: outcome.files.map(shownAs),
        sizeBytes: outcome.files.reduce((sum, { blob }) => sum + blob.size, 0),
        replaced,
      },
    };
  };

  const seal = async (
    number: number,
    { sign, lock }: SealChoices,
    handlers: JobHandlers,
  ): Promise<SealResult> => {
    const { manifest, files } = bundleAt(number);
    const signature = sign ? await signed(await bytesAt(number, MANIFEST_PATH)) : null;
    const outcome = await handlers.run<"seal">({ kind: "seal", files, signature, lock }, {});
    if (outcome.kind === "refused") return outcome;
    const name = bundleFileName(manifest, lock.kind !== "open");
    const signer = signature === null ? null : await fingerprintOf(signature.key, sha256);
    const { file, hash } = outcome;
    return { kind: "sealed", bundle: { file, name, hash, signer } };
  };
  const signed = async (manifest: Uint8Array) => {
    const key = await secrets.signingKey();
    return key === null ? null : signWith(key, manifest);
  };
  const bytesAt = async (number: number, path: string): Promise<Uint8Array> =>
    new Uint8Array(await blobAt(number, path).arrayBuffer());

  return {
    async signer(): Promise<Fingerprint | null> {
      const key = await secrets.signingKey();
      return key === null ? null : fingerprintOf(await publicBytes(key), sha256);
    },
    prepare: (order, onProgress) => jobs.begin(onProgress, (handlers) => prepare(order, handlers)),
    seal: (number, choices, onProgress) =>
      jobs.begin(onProgress, (handlers) => seal(number, choices, handlers)),
    open(file, key, onProgress: OnProgress): DeskJob<OpenResult> {
      return jobs.begin(onProgress, async (handlers) => {
        // Screens hand over what the browser gave them; anything else has no bytes.
        if (!(file instanceof Blob)) return { kind: "refused", code: "unreadable", subject: "" };
        const events: OpenedEvents = [];
        const outcome = await handlers.run<"open">({ kind: "open", file, key }, { take: events });
        return outcome.kind === "opened" ? opened(outcome, events) : outcome;
      });
    },
    range: async (number, path, from, to) =>
      new Uint8Array(await blobAt(number, path).slice(from, to).arrayBuffer()),
    file: async (number, path) => blobAt(number, path),
    close: (number) => void held.delete(number),
    end() {
      held.clear();
      jobs.end();
    },
  };

  function opened(
    { bundle, files }: Extract<Outcomes["open"], { readonly kind: "opened" }>,
    events: OpenedEvents,
  ): OpenResult {
    const number = hold({ manifest: bundle.manifest, files });
    return { kind: "opened", bundle: { ...bundle, number, events, files: files.map(shownAs) } };
  }
}

type OpenedEvents = NonNullable<Parameters<JobHandlers["run"]>[1]["take"]>;

function shownAs({ path, blob }: HeldFile): DeskFile {
  return { path, sizeBytes: blob.size, shown: isPhoto({ path }) ? "picture" : "text" };
}
