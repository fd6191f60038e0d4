// Judges what was gathered of a computer: a closed list of checks, each with one mark and, where it is not good, the
// one thing to do. Pure; the words are chosen by code in src/i18n.
import type { HostSystem } from "../session/events.ts";
import type { ChooserFact, DoctorFacts, StorageFacts } from "./facts.ts";

/** `ok`, `look` (works, but something is to be known), `bad` (does not work here). */
export type Mark = "ok" | "look" | "bad";

/** The checks, in the order in which they are shown: what stops everything first. */
export const CHECK_IDS = [
  "browser",
  "secure",
  "webusb",
  "grants",
  "system",
  "storage",
  "persistence",
  "space",
  "after-exit",
  "offline",
  "locks",
  "wake-lock",
  "voices",
  "notices",
  "folders",
  "signing",
  "clock",
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

/** What was found, by check; each has a sentence, and a fix unless its mark is `ok`. */
export interface Finding {
  readonly id: CheckId;
  readonly mark: Mark;
  /** The case, a code of this check; `i18n/doctor-words.ts` lists them. */
  readonly state: CheckState;
  /** What the sentence names, in its order. */
  readonly figures: readonly Figure[];
}

/** A number to be shown: as it is, as a size in bytes, or as a time in ms since 1970. */
export interface Figure {
  readonly unit: "number" | "bytes" | "wall";
  readonly value: number;
}

const plain = (value: number): Figure => ({ unit: "number", value });
const bytes = (value: number): Figure => ({ unit: "bytes", value });
const wall = (value: number): Figure => ({ unit: "wall", value });

/** All cases of all checks. Those that are not good are told with a fix. */
export const GOOD_STATES = [
  "chromium",
  "secure",
  "usable",
  "granted",
  "picked",
  "asks",
  "known-system",
  "lasting",
  "persisted",
  "roomy",
  "kept",
  "ready",
  "locks",
  "held",
  "both-voices",
  "notices",
  "folders",
  "signing",
  "clock-fits",
] as const;
export const OTHER_STATES = [
  "old-chromium",
  "other-browser",
  "insecure",
  "no-webusb",
  "blocked",
  "none-seen",
  "unknown-system",
  "system-without-apps",
  "memory-only",
  "not-persisted",
  "persistence-unknown",
  "tight",
  "full",
  "space-unknown",
  "cleared",
  "untried",
  "not-ready",
  "not-ready-yet",
  "update-waiting",
  "no-offline",
  "no-locks",
  "refused",
  "no-wake-lock",
  "one-voice",
  "no-voices",
  "unasked",
  "denied",
  "no-notices",
  "no-folders",
  "no-signing",
  "clock-behind",
] as const;
export type CheckState = (typeof GOOD_STATES)[number] | (typeof OTHER_STATES)[number];

/** The first version that shows everything as it is meant (light-dark(), CSS Color 5). */
const OLDEST_CHROMIUM = 123;
/** Less than this is told before it matters; a long session with logs takes some megabytes. */
const TIGHT_BYTES = 50_000_000;
const FULL_BYTES = 5_000_000;
/** November 2026: the app is no older, so a clock before that is wrong for certain. (A build keeps no time of its own.) */
const FIRST_WALL = 1_793_500_000_000;

/** Every check once, in the order of `CHECK_IDS`. Total. */
export function judge(facts: DoctorFacts): readonly Finding[] {
  return CHECK_IDS.map((id) => {
    const [mark, state, ...figures] = JUDGES[id](facts);
    return { id, mark, state, figures };
  });
}

type Judged = readonly [Mark, CheckState, ...Figure[]];

const JUDGES: Readonly<Record<CheckId, (facts: DoctorFacts) => Judged>> = {
  browser: ({ chromium }) =>
    chromium === null
      ? ["bad", "other-browser"]
      : chromium < OLDEST_CHROMIUM
        ? ["bad", "old-chromium", plain(chromium), plain(OLDEST_CHROMIUM)]
        : ["ok", "chromium", plain(chromium)],
  secure: ({ secure }) => (secure ? ["ok", "secure"] : ["bad", "insecure"]),
  webusb: ({ usb }) =>
    usb === null
      ? ["ok", "usable"]
      : usb === "blocked-by-policy"
        ? ["bad", "blocked"]
        : ["bad", "no-webusb"],
  grants: ({ grant }) =>
    grant.kind === "none" ? CHOOSER[grant.chooser] : ["ok", grant.kind, plain(grant.devices)],
  system: ({ host }) => SYSTEMS[host.system],
  storage: ({ storage }) => (storage.lasting ? ["ok", "lasting"] : ["bad", "memory-only"]),
  persistence: ({ storage: { persisted } }) =>
    persisted === null
      ? ["look", "persistence-unknown"]
      : persisted
        ? ["ok", "persisted"]
        : ["look", "not-persisted"],
  space: ({ storage }) => judgeSpace(storage),
  "after-exit": ({ storage: { afterExit } }) =>
    afterExit === "kept"
      ? ["ok", "kept"]
      : afterExit === "cleared"
        ? ["bad", "cleared"]
        : ["look", "untried"],
  offline: ({ offline }) => {
    switch (offline.kind) {
      case "ready":
        return ["ok", "ready", plain(offline.entries), bytes(offline.bytes)];
      case "incomplete":
        return ["look", "not-ready", plain(offline.missing), plain(offline.total)];
      case "installing":
        return ["look", "not-ready-yet"];
      case "update-waiting":
      case "update-held":
        return ["look", "update-waiting"];
      case "unsupported":
      case "failed":
        return ["bad", "no-offline"];
    }
  },
  locks: ({ locks }) => (locks ? ["ok", "locks"] : ["look", "no-locks"]),
  "wake-lock": ({ wakeLock }) =>
    wakeLock === "held"
      ? ["ok", "held"]
      : wakeLock === "refused"
        ? ["look", "refused"]
        : ["look", "no-wake-lock"],
  voices: ({ voices, language }) => {
    if (voices.ja && voices.en) return ["ok", "both-voices"];
    const own = language === "ja" ? voices.ja : voices.en;
    return ["look", own ? "one-voice" : "no-voices"];
  },
  notices: ({ notices }) =>
    notices === "granted"
      ? ["ok", "notices"]
      : ["look", notices === "unsupported" ? "no-notices" : notices],
  folders: ({ folders }) => (folders ? ["ok", "folders"] : ["look", "no-folders"]),
  signing: ({ signing }) => (signing ? ["ok", "signing"] : ["look", "no-signing"]),
  clock: ({ nowWall }) =>
    nowWall < FIRST_WALL
      ? ["look", "clock-behind", wall(nowWall)]
      : ["ok", "clock-fits", wall(nowWall)],
};

/** Apple's apps, which restore, run on two systems; the others are known and still cannot restore. */
const SYSTEMS: Readonly<Record<HostSystem, Judged>> = {
  macos: ["ok", "known-system"],
  windows: ["ok", "known-system"],
  linux: ["look", "system-without-apps"],
  chromeos: ["look", "system-without-apps"],
  other: ["look", "unknown-system"],
};

const CHOOSER: Readonly<Record<ChooserFact, Judged>> = {
  shown: ["ok", "asks"],
  blocked: ["bad", "blocked"],
  unasked: ["look", "none-seen"],
};

function judgeSpace({ usedBytes, quotaBytes }: StorageFacts): Judged {
  if (usedBytes === null || quotaBytes === null) return ["look", "space-unknown"];
  const free = Math.max(0, quotaBytes - usedBytes);
  if (free < FULL_BYTES) return ["bad", "full", bytes(free), bytes(usedBytes)];
  const tight = free < TIGHT_BYTES;
  return [tight ? "look" : "ok", tight ? "tight" : "roomy", bytes(free), bytes(usedBytes)];
}

/** The worst of all marks: what the page says first. */
export function overall(findings: readonly Finding[]): Mark {
  const marks = findings.map(({ mark }) => mark);
  return marks.includes("bad") ? "bad" : marks.includes("look") ? "look" : "ok";
}
