// English words of the shelf of bundles, and of a bundle that is looked at.
import type { Relation } from "../../core/bundle/diff.ts";
import type { Fact } from "../../core/bundle/differences.ts";

export interface BundlesWords {
  readonly title: string;
  readonly lead: string;
  readonly give: Readonly<Record<"title" | "drop" | "letGo" | "choose" | "privacy", string>>;
  readonly key: {
    readonly title: (name: string) => string;
    readonly passphrase: string;
    readonly identity: string;
    readonly identityHint: string;
    readonly identityFile: string;
    readonly open: string;
    readonly dont: string;
  };
  readonly refused: (name: string) => string;
  readonly where: (subject: string) => string;
  readonly failed: string;
  readonly cancelled: string;
  readonly shelf: {
    readonly title: string;
    readonly empty: string;
    readonly made: string;
    readonly received: string;
    readonly sharedAs: (name: string) => string;
    readonly look: (name: string) => string;
    readonly lookShort: string;
    readonly save: (name: string) => string;
    readonly saveShort: string;
    readonly share: (name: string) => string;
    readonly shareShort: string;
    readonly noteDo: string;
    readonly noteDont: string;
    readonly remove: (name: string) => string;
    readonly removeShort: string;
    readonly sure: string;
    readonly yes: string;
    readonly no: string;
    readonly more: string;
    readonly failed: string;
    readonly gone: string;
  };
  readonly view: {
    readonly close: string;
    readonly notStored: string;
    readonly proof: string;
    readonly files: (count: number) => string;
    readonly chain: (events: number) => string;
    readonly damaged: (lost: number) => string;
    readonly signed: (name: string, fingerprint: string) => string;
    readonly signedUnknown: (fingerprint: string) => string;
    readonly unchecked: (fingerprint: string) => string;
    readonly unsigned: string;
    readonly nameSigner: string;
    readonly nameSignerDo: string;
    /** `drops`: what its level leaves out, a sentence. */
    readonly level: (name: string, drops: string) => string;
    readonly madeBy: (version: string, commit: string, format: number) => string;
    readonly lastEntry: (date: string) => string;
    readonly lastEntryRelative: (span: string) => string;
    readonly locked: Readonly<Record<"open" | "passphrase" | "recipients", string>>;
    readonly hash: (hash: string) => string;
    readonly unknownEvents: (count: number) => string;
    readonly session: string;
    readonly steps: string;
    readonly verdict: string;
    readonly noVerdict: string;
    /** None may have been shown. */
    readonly codes: (codes: readonly number[]) => string;
    readonly causes: string;
    readonly notes: string;
    readonly photos: string;
    readonly logs: string;
    readonly filesTitle: string;
    readonly differs: string;
    readonly differsLead: string;
    readonly fact: Readonly<Record<Fact, string>>;
    readonly maker: (told: string) => string;
    readonly here: (told: string) => string;
    readonly nothing: string;
  };
  readonly compare: Readonly<
    Record<"title" | "lead" | "bundle" | "session" | "choose" | "stop", string>
  >;
  readonly relation: Readonly<Record<Relation["kind"], string>> & {
    readonly only: (first: number, second: number) => string;
  };
  readonly keep: Readonly<Record<"make" | "kept" | "already" | "failed", string>>;
  readonly take: {
    readonly title: string;
    readonly what: string;
    readonly redacted: string;
    readonly blocked: string;
    readonly make: string;
    readonly new: (events: number) => string;
    readonly grown: (events: number) => string;
    readonly same: string;
    readonly conflict: (places: number) => string;
    readonly forgotten: (date: string) => string;
    readonly revive: string;
    readonly failed: string;
    readonly open: string;
  };
}

export const bundles: BundlesWords = {
  title: "Bundles",
  lead: "Open a bundle to see the session as its maker saw it, in your language. Looking stores nothing.",
  give: {
    title: "Open a bundle",
    drop: "Drop a bundle here (.zip or .zip.age), or choose one.",
    letGo: "Let go to open it.",
    choose: "Choose a file",
    privacy: "It is opened on this computer; nothing is sent anywhere.",
  },
  key: {
    title: (name) => `${name} is locked`,
    passphrase: "Passphrase that the maker told you",
    identity: "Your help desk’s secret key",
    identityHint: "It begins with AGE-SECRET-KEY-1. It is used once and stored nowhere.",
    identityFile: "Choose the key’s file",
    open: "Unlock",
    dont: "Leave it locked",
  },
  refused: (name) => `${name} was not opened`,
  where: (subject) => `Where: ${subject}`,
  failed: "This did not work. Reload the page and try again.",
  cancelled: "Cancelled. Nothing was stored.",
  shelf: {
    title: "Shelf",
    empty: "No bundles yet. Those you make stand here, and received ones that you keep.",
    made: "Made here",
    received: "Received",
    sharedAs: (name) => `Shared as ${name}`,
    look: (name) => `Look into ${name}`,
    lookShort: "Look",
    save: (name) => `Save ${name} as a file`,
    saveShort: "Save",
    share: (name) => `Note whom ${name} was given to`,
    shareShort: "Note",
    noteDo: "Keep the note",
    noteDont: "Leave it",
    remove: (name) => `Remove ${name} from the shelf`,
    removeShort: "Remove",
    sure: "Remove it for good from this computer? Copies you handed on stay where they are.",
    yes: "Remove it",
    no: "Keep it",
    more: "Show older ones",
    failed: "The shelf could not be read or changed. Reload the page and try again.",
    gone: "This bundle is no longer on the shelf.",
  },
  view: {
    close: "Close the bundle",
    notStored: "You are only looking: nothing of this is stored here.",
    proof: "Is it genuine?",
    files: (count) => `All ${count} files are as their hashes say.`,
    chain: (events) => `The record is whole: ${events} entries, each linked to the one before.`,
    damaged: (lost) =>
      `The maker’s laptop knew the record was damaged: ${lost} entries are missing. What is here is unchanged.`,
    signed: (name, fingerprint) => `Signed by ${name} (${fingerprint}).`,
    signedUnknown: (fingerprint) =>
      `Signed by a key nobody here has named: ${fingerprint}. Ask the maker to read theirs out; if both are the same, name it.`,
    unchecked: (fingerprint) =>
      `Signed (${fingerprint}), but this browser cannot check it. Take it as unsigned, or open it in a newer browser.`,
    unsigned: "Not signed: it is unchanged since it was made, but does not tell by whom.",
    nameSigner: "Name for this key",
    nameSignerDo: "Remember the name",
    level: (name, drops) => `For whom it was made: ${name}. ${drops}`,
    madeBy: (version, commit, format) =>
      `Made by Kintsugi ${version} (${commit}), format ${format}.`,
    lastEntry: (date) => `Last entry: ${date}.`,
    lastEntryRelative: (span) => `Last entry ${span} after the start; the date was left out.`,
    locked: {
      open: "It came unlocked.",
      passphrase: "It came locked with a passphrase.",
      recipients: "It came locked to a help desk’s key.",
    },
    hash: (hash) => `SHA-256 of the file: ${hash}`,
    unknownEvents: (count) =>
      `${count} entries come from a newer Kintsugi. They are kept and not shown.`,
    session: "The session",
    steps: "Steps",
    verdict: "What USB showed",
    noVerdict: "No restore was watched to its end.",
    codes: (codes) => `Codes: ${codes.join(", ") || "none"}`,
    causes: "What may lie behind it",
    notes: "Notes",
    photos: "Photos",
    logs: "Logs",
    filesTitle: "Files",
    differs: "What your version sees differently",
    differsLead:
      "The maker’s Kintsugi was another version. The record is the same; these conclusions are not.",
    fact: {
      outcome: "Outcome",
      next: "Next step",
      verdict: "Last verdict",
      cause: "Likeliest cause",
      hardware: "Points to hardware",
    },
    maker: (told) => `Maker’s version: ${told}`,
    here: (told) => `This version: ${told}`,
    nothing: "none",
  },
  compare: {
    title: "Compare",
    lead: "Lay it beside another bundle, or beside a session of this computer. Nothing is stored.",
    bundle: "With another bundle",
    session: "With a session here",
    choose: "Choose a session",
    stop: "End the comparison",
  },
  relation: {
    "same-record": "Both hold the very same record.",
    grown: "One session: one of the two was made later and holds more.",
    parted: "One session that two laptops went on with: each has entries that the other lacks.",
    "other-level": "One session, made for different receivers: identifiers differ by that.",
    conflicting:
      "One session, but the two disagree about the same entries: a database was copied or set back.",
    "same-phone": "Two sessions of the same device.",
    unrelated: "Two sessions; nothing says that it is the same device.",
    only: (first, second) =>
      `Entries in the first alone: ${first}; in the second alone: ${second}.`,
  },
  keep: {
    make: "Keep on the shelf",
    kept: "Kept on the shelf.",
    already: "It is on the shelf already. Nothing was changed.",
    failed: "It could not be kept. Make room on the shelf and try again.",
  },
  take: {
    title: "Take into the history",
    what: "The session becomes one of yours: it stands in the history, can be worked on and is searched. If you have a part of it already, both are joined; nothing is overwritten.",
    redacted:
      "Identifiers in this bundle are stand-ins: the phone will not be recognised when it is plugged in.",
    blocked:
      "This session is on this computer already, and the bundle is a redacted copy of it. There is nothing to take in.",
    make: "Take it in",
    new: (events) => `Taken in: ${events} entries.`,
    grown: (events) => `Joined: ${events} entries were new here.`,
    same: "Everything in it was here already.",
    conflict: (places) =>
      `Joined with a conflict: at ${places} places the copies differ. Both were kept.`,
    forgotten: (date) => `You removed this session on ${date}. Nothing was stored.`,
    revive: "Take it in all the same",
    failed: "It could not be taken in. Nothing was changed.",
    open: "Open the session",
  },
};
