// What page and worker say to each other about logs. Both come from one build, so the types are enough;
// nothing from outside speaks here.
import type { LogLines, LogReadEvent } from "../../core/log-desk.ts";
import type { Hash } from "../../core/session/events.ts";

export interface FileToRead {
  readonly path: string;
  readonly named: boolean;
  readonly blob: Blob;
}

/** A question about a log that was read, and the answer's type. */
export interface Questions {
  readonly lines: {
    readonly ask: { readonly from: number; readonly count: number };
    readonly answer: LogLines;
  };
  readonly find: {
    readonly ask: { readonly text: string; readonly from: number; readonly way: "on" | "back" };
    readonly answer: number | null;
  };
  readonly hash: { readonly ask: null; readonly answer: Hash };
  readonly bytes: { readonly ask: null; readonly answer: Uint8Array };
}
export type Topic = keyof Questions;

export type ToWorker =
  | { readonly type: "read"; readonly job: number; readonly files: readonly FileToRead[] }
  | { readonly type: "cancel"; readonly job: number }
  | {
      readonly [T in Topic]: {
        readonly type: "ask";
        readonly topic: T;
        readonly number: number;
        readonly log: number;
        readonly ask: Questions[T]["ask"];
      };
    }[Topic];

export type ToPage =
  | { readonly type: "event"; readonly job: number; readonly event: LogReadEvent }
  | {
      readonly type: "answer";
      readonly number: number;
      readonly answer: Questions[Topic]["answer"];
    }
  | { readonly type: "no-answer"; readonly number: number; readonly why: string };

/** One direction of the line between the two. */
export interface Wire<Out> {
  send(message: Out): void;
}
