// The shape of the words about keeping, backup, moving and deleting. Both languages fill it, or the build fails.
import type { BundleErrorCode, StorageErrorCode } from "../core/errors.ts";
import type { RetentionRule } from "../core/history/retention.ts";

/** What a deletion is about, in a person's words: a phone's masked number, a customer's reference. */
export interface ForgetSubject {
  readonly kind: "session" | "device" | "customer" | "practice" | "due" | "elsewhere";
  readonly name: string;
}

export interface KeepingWords {
  readonly title: string;
  readonly lead: string;
  readonly cancel: string;
  readonly close: string;
  readonly cancelled: string;
  /** "12 of 300 sessions"; `total` may be smaller than `done`. */
  readonly progress: (done: number, total: number) => string;
  readonly space: {
    readonly title: string;
    readonly used: (used: string, quota: string) => string;
    readonly unknown: string;
    readonly left: (left: string) => string;
    readonly low: (left: string) => string;
    readonly sessions: (sessions: number, events: number) => string;
    readonly records: string;
    readonly bundles: string;
    readonly rest: string;
    readonly days: (days: number) => string;
    readonly plenty: string;
    readonly persisted: string;
    readonly notPersisted: string;
    readonly persistUnknown: string;
    readonly ask: string;
    readonly refused: string;
    readonly freeing: string;
  };
  readonly file: {
    readonly title: string;
    readonly lead: string;
    readonly bundles: string;
    readonly make: string;
    readonly making: string;
    readonly made: (name: string, size: string, sessions: number, events: number) => string;
    readonly leftOut: (count: number) => string;
    readonly private: string;
    readonly take: string;
    readonly takeLead: string;
    readonly taking: string;
    readonly gone: string;
  };
  readonly report: {
    readonly from: (date: string) => string;
    readonly new: (count: number) => string;
    readonly grown: (count: number) => string;
    readonly same: (count: number) => string;
    readonly conflict: (count: number) => string;
    readonly events: (count: number) => string;
    readonly files: (files: number, bundles: number) => string;
    readonly nothing: string;
    readonly forgotten: (count: number) => string;
    readonly revive: (count: number) => string;
    readonly refused: (count: number) => string;
    /** `why`: a sentence. */
    readonly session: (id: string, why: string) => string;
    readonly trouble: string;
  };
  /** Why a file, or a session of it, was not accepted: what to do. */
  readonly refusal: Readonly<Record<BundleErrorCode, string>>;
  readonly folder: {
    readonly title: string;
    readonly lead: string;
    readonly unsupported: string;
    readonly pick: string;
    readonly chosen: (name: string) => string;
    readonly other: string;
    readonly leave: string;
    readonly left: string;
    readonly asleep: (name: string) => string;
    readonly allow: string;
    readonly denied: string;
    readonly now: string;
    readonly running: string;
    readonly elsewhere: string;
    readonly failed: string;
    readonly never: string;
    /** `ago`: "3 minutes ago". */
    readonly last: (ago: string) => string;
    readonly written: (sessions: number) => string;
    readonly merged: (laptops: number, sessions: number) => string;
    readonly unreadable: (count: number) => string;
    readonly refused: (count: number) => string;
    readonly fileFault: Readonly<Record<"gone" | "storage", string>>;
    readonly forgotten: (count: number) => string;
    readonly goneElsewhere: (count: number) => string;
    readonly goneDelete: (count: number) => string;
    readonly goneKeep: string;
  };
  readonly rule: {
    readonly title: string;
    readonly lead: string;
    readonly legend: string;
    readonly choice: (rule: RetentionRule) => string;
    readonly due: (count: number) => string;
    readonly none: string;
    readonly show: string;
    readonly practice: (count: number) => string;
    readonly clearPractice: string;
  };
  readonly remove: {
    readonly title: string;
    readonly lead: string;
    readonly field: string;
    readonly search: string;
    readonly nobody: string;
  };
  readonly forget: {
    readonly title: (subject: ForgetSubject) => string;
    /** In the title's place when it is done, and where there is nothing to ask about. */
    readonly over: string;
    readonly empty: string;
    readonly looking: string;
    readonly goes: string;
    readonly sessions: (count: number) => string;
    readonly events: (count: number) => string;
    readonly files: (count: number) => string;
    readonly bundles: (count: number) => string;
    readonly list: (date: string, customer: string) => string;
    readonly more: (count: number) => string;
    readonly nothing: string;
    readonly open: (count: number) => string;
    readonly busy: string;
    readonly final: string;
    readonly export: string;
    readonly exported: (name: string) => string;
    readonly confirm: string;
    readonly do: (count: number) => string;
    readonly doing: string;
    readonly done: (sessions: number, events: number) => string;
    readonly proof: string;
    readonly traces: (count: number) => string;
    readonly reach: string;
    readonly looksInFolder: string;
    readonly noFolder: string;
    readonly holders: (own: number, others: number) => string;
    readonly noHolders: string;
    readonly rewrite: string;
    readonly rewritten: string;
    readonly tombstone: string;
  };
  /** Why a store did not do what it was asked. */
  readonly storage: Readonly<Record<StorageErrorCode, string>>;
  readonly failed: string;
}
