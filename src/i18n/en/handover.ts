// English words of handing a session over: level, preview, seal, ways to hand it on.
import type { DeskProgress, PackRefusalCode } from "../../core/bundle-desk.ts";
import type { PassphraseStrength } from "../../core/bundle/passphrase.ts";
import type { Kind, Level, Part } from "../../core/redact/levels.data.ts";

export interface HandoverWords {
  readonly title: string;
  readonly back: string;
  /** Said in place of the whole screen where the address names no session. */
  readonly missing: string;
  readonly lead: string;
  readonly level: {
    readonly legend: string;
    readonly name: Readonly<Record<Level, string>>;
    readonly keeps: Readonly<Record<Level, string>>;
    readonly drops: Readonly<Record<Level, string>>;
  };
  readonly goes: {
    readonly legend: string;
    readonly notes: string;
    readonly notesHint: Readonly<Record<Level, string>>;
    readonly log: (name: string, size: string) => string;
    readonly photo: (name: string, size: string) => string;
    readonly noPhotos: string;
    readonly none: string;
  };
  readonly prepare: string;
  readonly prepareAgain: string;
  readonly stale: string;
  readonly phase: Readonly<Record<DeskProgress["phase"], string>>;
  readonly progress: (done: string, total: string) => string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly failed: string;
  readonly refusal: Readonly<Record<PackRefusalCode, string>>;
  /** Where, as the refusal names it. */
  readonly where: (subject: string) => string;
  readonly preview: {
    readonly title: string;
    readonly lead: (files: number, size: string) => string;
    readonly look: (path: string) => string;
    readonly lookShort: string;
    readonly file: Readonly<
      Record<
        "manifest" | "record" | "summary" | "derived" | "signature" | "log" | "photo" | "other",
        string
      >
    >;
    readonly replaced: string;
    readonly nothingReplaced: Readonly<Record<Level, string>>;
    readonly switches: string;
    readonly oneByOne: string;
    readonly more: (count: number) => string;
    readonly times: (count: number) => string;
    readonly kind: Readonly<Record<Kind | Part, string>>;
  };
  readonly seal: {
    readonly title: string;
    readonly sign: string;
    readonly signer: (fingerprint: string) => string;
    readonly noSigner: string;
    readonly lock: string;
    readonly locks: Readonly<Record<"open" | "passphrase" | "recipients", string>>;
    readonly lockHint: Readonly<Record<"open" | "passphrase" | "recipients", string>>;
    readonly passphrase: string;
    readonly suggest: string;
    readonly show: string;
    readonly copy: string;
    readonly copied: string;
    readonly strength: Readonly<Record<PassphraseStrength, string>>;
    readonly passphraseHint: string;
    readonly recipient: string;
    readonly recipientHint: string;
    readonly deskName: string;
    readonly remember: string;
    readonly known: string;
    readonly forget: (name: string) => string;
  };
  readonly out: {
    readonly title: string;
    readonly save: string;
    readonly share: string;
    readonly shareFailed: string;
    readonly sharedAs: string;
    readonly sharedAsHint: string;
    readonly made: (name: string, size: string) => string;
    readonly hash: (hash: string) => string;
    readonly signed: (fingerprint: string) => string;
    readonly unsigned: string;
    readonly kept: string;
    readonly notKept: string;
    readonly sheet: string;
    readonly shelf: string;
    readonly look: string;
  };
}

export const handover: HandoverWords = {
  title: "Hand over",
  back: "Back to the session",
  lead: "Choose for whom it is, look at what will leave, then seal it. Nothing leaves before that.",
  missing: "There is no such session on this computer, so there is nothing to hand over.",
  level: {
    legend: "For whom?",
    name: { anyone: "For anyone", "help-desk": "For a help desk", complete: "Complete" },
    keeps: {
      anyone: "Keeps: model, modes, times from the start, codes, steps, verdicts.",
      "help-desk": "Keeps: all of that, dates, ticket, notes and photos.",
      complete: "Keeps: everything, unchanged.",
    },
    drops: {
      anyone:
        "Replaces every identifier; leaves out notes, names, dates and photos. May be posted in public.",
      "help-desk":
        "Replaces every identifier: ECID, UDID, serial numbers, IMEI, addresses, names in paths.",
      complete:
        "Replaces nothing: ECID, serial numbers and names stand in it in full. Only for people who may have them.",
    },
  },
  goes: {
    legend: "What goes in",
    notes: "Notes typed in this session",
    notesHint: {
      anyone: "At this level only their length goes in.",
      "help-desk": "Identifiers in them are replaced; a name typed in plain words may remain.",
      complete: "They always go in at this level: the record is whole.",
    },
    log: (name, size) => `Log ${name} (${size})`,
    photo: (name, size) => `Photo ${name} (${size})`,
    noPhotos: "Photos do not go in at this level.",
    none: "No logs or photos are kept with this session.",
  },
  prepare: "Show what will leave",
  prepareAgain: "Show it anew",
  stale: "The choice has changed since. Show it anew before it is sealed.",
  phase: {
    record: "Reading the record",
    files: "Going through the files",
    packing: "Packing",
    locking: "Locking",
    unlocking: "Unlocking",
    verifying: "Verifying",
  },
  progress: (done, total) => `${done} of ${total}`,
  cancel: "Cancel",
  cancelled: "Cancelled. Nothing has left.",
  failed: "This did not work. Nothing has left. Reload the page and try again; the record is safe.",
  refusal: {
    "no-events": "This session has no entries yet, so there is nothing to hand over.",
    "record-unsuitable":
      "An entry of the record cannot be written into a bundle. Nothing has left. Update Kintsugi and try again.",
    "files-too-large": "The chosen files are more than a bundle holds. Choose fewer of them above.",
    "file-gone":
      "A chosen file is gone from this computer or damaged. Take it out above, or keep it with the session again.",
    "canary-found":
      "Stopped: the last search of the finished bytes still found an identifier. Nothing has left. Take out the file named here, or choose the level “Complete” if the receiver may see it.",
    "lock-missing": "Nobody could open it: type a passphrase, or give a public key.",
    "recipient-invalid":
      "This is no public key in the age format. It begins with age1; copy it again from the help desk.",
  },
  where: (subject) => `Where: ${subject}`,
  preview: {
    title: "What will leave",
    lead: (files, size) =>
      `${files} files, ${size} unpacked. Open any of them: you see the very bytes that will be sealed.`,
    look: (path) => `Look into ${path}`,
    lookShort: "Look",
    file: {
      manifest: "the list of all files, with their hashes",
      record: "the record, one entry a line",
      summary: "a page for people, in both languages",
      derived: "what Kintsugi concludes from the record",
      signature: "the maker’s signature over the list",
      log: "log",
      photo: "photo",
      other: "further file",
    },
    replaced: "Replaced",
    nothingReplaced: {
      anyone: "Nothing had to be replaced.",
      "help-desk": "Nothing had to be replaced.",
      complete: "Nothing is replaced at this level.",
    },
    switches:
      "Switched off, a kind leaves as it is. Then show it anew: the preview must be what leaves.",
    oneByOne: "One by one, with what stands in its place",
    more: (count) => `And ${count} more.`,
    times: (count) => (count === 1 ? "once" : `${count} times`),
    kind: {
      ecid: "ECID",
      udid: "UDID",
      serial: "Serial number",
      imei: "IMEI",
      meid: "MEID",
      sim: "SIM numbers",
      baseband: "Baseband serial",
      nonce: "Nonces",
      "ticket-blob": "Restore tickets",
      mac: "MAC address",
      ipv4: "IPv4 address",
      ipv6: "IPv6 address",
      host: "Computer name",
      email: "E-mail address",
      phone: "Telephone number",
      ssid: "Wi-Fi name",
      user: "User name in a path",
      "device-name": "Name of the device",
      uuid: "UUID",
      gps: "Place",
      secret: "Passwords and tokens",
      note: "Notes",
      customer: "Customer",
      technician: "Technician",
      ticket: "Ticket",
      photo: "Photos",
      "file-name": "File names",
      "wall-clock": "Dates and times",
      "file-hash": "Hashes of files",
    },
  },
  seal: {
    title: "Seal",
    sign: "Sign it with this computer’s key",
    signer: (fingerprint) => `Fingerprint to tell the receiver: ${fingerprint}`,
    noSigner: "This browser cannot sign (no Ed25519). The bundle is made without a signature.",
    lock: "Who can open it?",
    locks: {
      open: "Whoever has the file",
      passphrase: "Whoever knows the passphrase",
      recipients: "The help desk alone",
    },
    lockHint: {
      open: "A plain zip file. Opens without Kintsugi too.",
      passphrase: "Encrypted (age). Tell the passphrase another way than the file.",
      recipients: "Encrypted (age) to the help desk’s public key. Not even you can open it again.",
    },
    passphrase: "Passphrase",
    suggest: "Suggest one",
    show: "Show the passphrase",
    copy: "Copy",
    copied: "Copied.",
    strength: {
      none: "",
      weak: "Weak: six different words or more are strong.",
      fair: "Fair: six different words or more are strong.",
      strong: "Strong.",
    },
    passphraseHint: "It is stored nowhere. Lost, the file stays shut.",
    recipient: "Public key of the help desk",
    recipientHint: "One line that begins with age1.",
    deskName: "Name to remember it by",
    remember: "Remember this key",
    known: "Known help desks",
    forget: (name) => `Forget ${name}`,
  },
  out: {
    title: "Hand it on",
    save: "Seal and save the file",
    share: "Seal and share",
    shareFailed: "The system did not share it. Save the file instead.",
    sharedAs: "Shared as",
    sharedAsHint: "For your shelf: a ticket, a name. It is not put into the bundle.",
    made: (name, size) => `${name}, ${size}`,
    hash: (hash) => `SHA-256 of the file: ${hash}`,
    signed: (fingerprint) => `Signed: ${fingerprint}`,
    unsigned: "Not signed.",
    kept: "It also stands on the shelf.",
    notKept: "It could not be put on the shelf as well; the file itself is saved.",
    sheet: "Job sheet and QR code",
    shelf: "To the shelf",
    look: "See it as the receiver will",
  },
};
