// What page and worker say to each other about the second copy: a question has one answer. Both come from one build.
import type { Tombstone } from "../../core/history/history-port.ts";
import type { Copied, Stored } from "../../core/second-copy.ts";
import type { SessionId } from "../../core/session/events.ts";

export interface Questions {
  /** `lines`: as second-copy.ts writes them. */
  readonly add: { readonly ask: { readonly lines: string }; readonly answer: null };
  readonly complete: { readonly ask: Stored; readonly answer: null };
  readonly drop: { readonly ask: { readonly gone: Tombstone }; readonly answer: null };
  readonly revive: { readonly ask: { readonly session: SessionId }; readonly answer: null };
  /** Of no bucket. */
  readonly room: { readonly ask: null; readonly answer: boolean };
  readonly read: { readonly ask: null; readonly answer: Copied };
}

export type Topic = keyof Questions;

export type ToWorker = {
  readonly [T in Topic]: {
    readonly topic: T;
    readonly number: number;
    readonly bucket: string;
    readonly ask: Questions[T]["ask"];
  };
}[Topic];

export type ToPage =
  | {
      readonly kind: "answer";
      readonly number: number;
      readonly answer: Questions[Topic]["answer"];
    }
  /** `name`: of the error, by which a full disk is told from others. */
  | {
      readonly kind: "failed";
      readonly number: number;
      readonly name: string;
      readonly why: string;
    };
