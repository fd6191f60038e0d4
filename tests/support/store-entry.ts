// The store as the app ships it, alone on a page: what benchmarks and fault tests drive in a real browser. Loads into
// `globalThis.kintsugi`.
import { EVERY_SESSION } from "../../src/core/history/match.ts";
import { termsOf, wordsOf } from "../../src/core/history/terms.ts";
import type { SessionSummary } from "../../src/core/ports.ts";
import { FIRST_JOINT, link } from "../../src/core/session/chain.ts";
import { openSecondCopy } from "../../src/platform/copy/start-copy-worker.ts";
import { otherTabs } from "../../src/platform/other-tabs.ts";
import { randomHex } from "../../src/platform/random-hex.ts";
import { sha256 } from "../../src/platform/sha256.ts";
import { startFreshLog } from "../../src/storage/fresh-log.ts";
import { localHeads } from "../../src/storage/local-heads.ts";
import { lookAfter } from "../../src/storage/look-after.ts";
import { openRecordStore } from "../../src/storage/record-store.ts";
import { packSegment } from "../../src/storage/segments.ts";
import { lookAtDatabase, migrate, writeOldDatabase } from "./old-database.ts";

const WALL = 1_790_000_000_000;

const copy = openSecondCopy();

const kit = {
  copy,
  EVERY_SESSION,
  FIRST_JOINT,
  link,
  lookAfter,
  lookAtDatabase,
  migrate,
  packSegment,
  randomHex,
  sha256,
  startFreshLog,
  termsOf,
  wordsOf,
  writeOldDatabase,
  open: () =>
    openRecordStore({
      indexedDB: () => indexedDB,
      heads: localHeads(() => localStorage),
      sha256,
      onTrouble: () => undefined,
      giveRoom: async () => false,
      copy: async () => copy,
      tabs: otherTabs(),
      newWriter: () => randomHex(8),
    }),
  session: (number: number): string => number.toString(16).padStart(32, "0"),
  stamp: (ms: number) => ({ wall: WALL + ms, mono: ms, run: "00000000000000aa" }),
  started: {
    type: "session-started",
    playbook: "error-4013",
    role: "technician",
    practice: false,
    host: { system: "windows", systemVersion: "11", browser: "Chromium 156" },
    app: { version: "0.1.0", commit: "0123456789ab" },
    language: "en",
  } as const,
  note: (text: string) => ({ type: "note-added", text }) as const,
  summary: (more: Partial<SessionSummary> = {}): SessionSummary => ({
    playbook: "error-4013",
    practice: false,
    deviceKey: null,
    deviceKeys: [],
    productType: "iPhone12,8",
    step: "cable",
    outcome: "open",
    role: "technician",
    codes: [4013],
    verdict: null,
    helped: null,
    serialNumber: null,
    dfuMisses: 0,
    ticket: "",
    customer: "",
    technician: "",
    startedWall: WALL,
    lastWall: WALL,
    ...more,
  }),
};

/** What `page.evaluate` finds there. */
export type StoreKit = typeof kit;

Object.assign(globalThis, { kintsugi: kit });
