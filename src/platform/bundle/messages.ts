// What page and worker say to each other about bundles. Both come from one build, so the types are enough; nothing
// from outside speaks here. Files go as blobs, which are handles, or are given away; long records go in slices.
import type {
  BundleKey,
  BundleLock,
  DeskProgress,
  OpenedBundle,
  OpenResult,
  PackRefusalCode,
} from "../../core/bundle-desk.ts";
import type { Manifest } from "../../core/bundle/format.ts";
import type { SignatureParts } from "../../core/bundle/signature.ts";
import type { Integrity } from "../../core/ports.ts";
import type { Kind, Level, Part } from "../../core/redact/levels.data.ts";
import type { Replacement } from "../../core/redact/redaction.ts";
import type { Hash, RecordedEvent, SessionId } from "../../core/session/events.ts";
import type { PackedFile } from "./pack-blob.ts";

/** A file of a bundle with its bytes. */
export interface HeldFile {
  readonly path: string;
  readonly blob: Blob;
  /** Where it was packed already. */
  readonly packed?: PackedFile;
}

/** A kept log or picture that goes in; its bytes are asked for when their turn comes. */
export interface WantedFile {
  readonly name: string;
  readonly sizeBytes: number;
  readonly hash: Hash;
}

export interface PrepareTask {
  readonly kind: "prepare";
  readonly session: SessionId;
  readonly integrity: Integrity;
  readonly level: Level;
  readonly keep: readonly (Kind | Part)[];
  /** This laptop's secret for pseudonyms. */
  readonly secret: Uint8Array;
  readonly language: string;
  readonly app: { readonly version: string; readonly commit: string };
  readonly files: readonly WantedFile[];
}
export interface SealTask {
  readonly kind: "seal";
  readonly files: readonly HeldFile[];
  readonly signature: SignatureParts | null;
  readonly lock: BundleLock;
}
export interface OpenTask {
  readonly kind: "open";
  readonly file: Blob;
  readonly key: BundleKey;
}
export type Task = PrepareTask | SealTask | OpenTask;

export type Refusal = {
  readonly kind: "refused";
  readonly code: PackRefusalCode;
  readonly subject: string;
};
/** What a task ends in. Events of an opened bundle went before, in slices. */
export interface Outcomes {
  readonly prepare:
    | {
        readonly kind: "prepared";
        readonly manifest: Manifest;
        readonly files: readonly HeldFile[];
        readonly replaced: readonly Replacement[];
      }
    | Refusal;
  readonly seal: { readonly kind: "sealed"; readonly file: Blob; readonly hash: Hash } | Refusal;
  readonly open:
    | Exclude<OpenResult, { readonly kind: "opened" }>
    | {
        readonly kind: "opened";
        readonly bundle: Omit<OpenedBundle, "number" | "events" | "files">;
        readonly files: readonly HeldFile[];
      };
}
export type Outcome = Outcomes[Task["kind"]];

/** What the worker asks the page for in the middle of a task. */
export interface Questions {
  /** The wanted file of this number as the store keeps it; null where it is gone. */
  readonly file: { readonly ask: number; readonly answer: Uint8Array<ArrayBuffer> | null };
  /** What to say of the record sent before. */
  readonly tell: {
    readonly ask: null;
    readonly answer: { readonly summaryHtml: string; readonly derived: unknown };
  };
}
export type Topic = keyof Questions;

export type ToWorker =
  | { readonly type: "begin"; readonly job: number; readonly task: Task }
  | { readonly type: "cancel"; readonly job: number }
  /** Events of the session, in order; behind `last` there are no more. */
  | Slice
  | {
      readonly type: "answer";
      readonly job: number;
      readonly answer: Questions[Topic]["answer"];
    };

export interface Slice {
  readonly type: "events";
  readonly job: number;
  readonly events: readonly RecordedEvent[];
  readonly last: boolean;
}

export type ToPage =
  | { readonly type: "progress"; readonly job: number; readonly progress: DeskProgress }
  | Slice
  | {
      readonly [T in Topic]: {
        readonly type: "ask";
        readonly job: number;
        readonly topic: T;
        readonly ask: Questions[T]["ask"];
      };
    }[Topic]
  | { readonly type: "done"; readonly job: number; readonly outcome: Outcome }
  | { readonly type: "cancelled"; readonly job: number }
  /** A fault of our own. */
  | { readonly type: "failed"; readonly job: number; readonly why: string };

/** One direction of the line between the two. */
export interface Wire<Out> {
  /** What is transferred is not copied, and gone here. */
  send(message: Out, transfer?: readonly ArrayBuffer[]): void;
}

/** Events sent at once: copying them must not stop the page. */
export const SLICE_EVENTS = 500;
