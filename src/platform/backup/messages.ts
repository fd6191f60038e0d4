// What page and worker say to each other about backups: a question has one answer. Both come from one build, so the
// types are enough; nothing from outside speaks here.
import type { BackupMaking } from "../../core/backup/compose.ts";
import type { BackupManifest } from "../../core/backup/format.ts";
import type { KeptLists, SessionReading } from "../../core/backup/read.ts";
import type { BundleErrorCode } from "../../core/errors.ts";
import type { ShelfBundle, Tombstone } from "../../core/history/history-port.ts";
import type { StoredFile, StoredRecord } from "../../core/ports.ts";
import type { Hash, SessionId } from "../../core/session/events.ts";

/** `job`: number of a backup that is being made or read. */
export interface Questions {
  readonly write: { readonly ask: null; readonly answer: number };
  readonly sessions: {
    readonly ask: {
      readonly job: number;
      readonly sessions: readonly { readonly id: SessionId; readonly record: StoredRecord }[];
    };
    readonly answer: null;
  };
  readonly file: {
    readonly ask: {
      readonly job: number;
      readonly kept: StoredFile;
      readonly bytes: Uint8Array | null;
    };
    readonly answer: null;
  };
  readonly bundle: {
    readonly ask: {
      readonly job: number;
      readonly kept: ShelfBundle;
      readonly bytes: Uint8Array | null;
    };
    readonly answer: null;
  };
  readonly gone: {
    readonly ask: { readonly job: number; readonly gone: readonly Tombstone[] };
    readonly answer: null;
  };
  readonly finish: {
    readonly ask: { readonly job: number; readonly making: BackupMaking };
    readonly answer: { readonly file: Blob; readonly manifest: BackupManifest };
  };
  readonly open: {
    readonly ask: Blob;
    readonly answer: {
      readonly job: number;
      readonly manifest: BackupManifest;
      readonly hash: Hash;
      readonly gone: readonly Tombstone[];
      readonly kept: KeptLists;
    };
  };
  readonly next: {
    readonly ask: { readonly job: number };
    readonly answer: readonly SessionReading[] | null;
  };
  readonly bytes: {
    readonly ask: { readonly job: number; readonly kept: StoredFile | ShelfBundle };
    readonly answer: Uint8Array;
  };
  readonly holds: {
    readonly ask: { readonly file: Blob; readonly sessions: readonly SessionId[] };
    readonly answer: readonly SessionId[];
  };
  /** Ends a job, whatever stands of it. */
  readonly drop: { readonly ask: { readonly job: number }; readonly answer: null };
}
export type Topic = keyof Questions;

export type ToWorker = {
  readonly [T in Topic]: {
    readonly topic: T;
    readonly number: number;
    readonly ask: Questions[T]["ask"];
  };
}[Topic];

export type ToPage =
  | {
      readonly kind: "answer";
      readonly number: number;
      readonly answer: Questions[Topic]["answer"];
    }
  /** The file is no sound backup. */
  | {
      readonly kind: "refused";
      readonly number: number;
      readonly code: BundleErrorCode;
      readonly subject: string;
    }
  | { readonly kind: "failed"; readonly number: number; readonly why: string };
