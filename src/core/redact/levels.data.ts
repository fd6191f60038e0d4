// The three levels of an export, and what each does with what: data, so that the table can be printed and read.
// Knows no text and no file. docs/redaction.md holds the same table for people.

/**
 * Chosen before the export. `anyone`: may be posted in public. `help-desk`: for people who may know the case but
 * need no identifier. `complete`: nothing is replaced.
 */
export const LEVELS = ["anyone", "help-desk", "complete"] as const;
export type Level = (typeof LEVELS)[number];

/** Identifiers that are found by value or shape and replaced wherever they stand. */
export const KINDS = [
  "ecid",
  "udid",
  "serial",
  "imei",
  "meid",
  "sim",
  "baseband",
  "nonce",
  "ticket-blob",
  "mac",
  "ipv4",
  "ipv6",
  "host",
  "email",
  "phone",
  "ssid",
  "user",
  "device-name",
  "uuid",
  "gps",
  "secret",
] as const;
export type Kind = (typeof KINDS)[number];

/** Parts of a case that are handled as a whole. */
export const PARTS = [
  "note",
  "customer",
  "technician",
  "ticket",
  "photo",
  "file-name",
  "wall-clock",
  "file-hash",
] as const;
export type Part = (typeof PARTS)[number];

/**
 * `pseudonym`: a stable stand-in of the same shape. `marker`: "[removed: N]" with the length in UTF-16 units.
 * `scan`: kept, but identifiers in it are replaced. `drop`: does not leave. `relative`: counted from the start
 * of the session. `keep`: as it is.
 */
export type Treatment = "pseudonym" | "marker" | "scan" | "drop" | "relative" | "keep";

export interface LevelRule {
  readonly anyone: Treatment;
  readonly "help-desk": Treatment;
  /** Why; for whoever changes the table. */
  readonly reason: string;
}

const IDENTIFIER = { anyone: "pseudonym", "help-desk": "pseudonym" } as const;

/** "complete" keeps everything, so it has no column. */
export const LEVEL_RULES: Readonly<Record<Kind | Part, LevelRule>> = {
  ecid: {
    ...IDENTIFIER,
    reason: "names one phone for ever; joins modes, so the stand-in joins too",
  },
  udid: { ...IDENTIFIER, reason: "names one phone; since A12 it holds the ECID" },
  serial: { ...IDENTIFIER, reason: "opens warranty, model and owner look-ups" },
  imei: { ...IDENTIFIER, reason: "opens carrier look-ups and blocks" },
  meid: { ...IDENTIFIER, reason: "as the IMEI" },
  sim: { ...IDENTIFIER, reason: "ICCID, IMSI and EID name a contract" },
  baseband: { ...IDENTIFIER, reason: "serial and certificate of the modem" },
  nonce: { ...IDENTIFIER, reason: "of one device and one boot; a ticket can be replayed with it" },
  "ticket-blob": {
    anyone: "marker",
    "help-desk": "marker",
    reason: "holds ECID and nonces in a form nobody reads",
  },
  mac: { ...IDENTIFIER, reason: "names one phone or computer in every network" },
  ipv4: { ...IDENTIFIER, reason: "names a connection" },
  ipv6: { ...IDENTIFIER, reason: "a link-local one holds the MAC" },
  host: {
    ...IDENTIFIER,
    reason: "names a person's computer or a firm's proxy; Apple's own servers stay",
  },
  email: { ...IDENTIFIER, reason: "names a person" },
  phone: { ...IDENTIFIER, reason: "names a person" },
  ssid: { ...IDENTIFIER, reason: "can be looked up on a map" },
  user: { ...IDENTIFIER, reason: "names in paths are people's names" },
  "device-name": { ...IDENTIFIER, reason: "holds the owner's first name by default" },
  uuid: { ...IDENTIFIER, reason: "panics and installations are told apart by them" },
  gps: { ...IDENTIFIER, reason: "says where a person is" },
  secret: { ...IDENTIFIER, reason: "passwords and tokens have no place in any bundle" },
  note: {
    anyone: "marker",
    "help-desk": "scan",
    reason: "free text may say anything; a help desk needs it",
  },
  customer: {
    anyone: "marker",
    "help-desk": "scan",
    reason: "how the shop refers to the customer",
  },
  technician: {
    anyone: "marker",
    "help-desk": "scan",
    reason: "a person at work; a help desk asks back",
  },
  ticket: {
    anyone: "marker",
    "help-desk": "scan",
    reason: "the help desk files the case under it; some shops file under the serial number",
  },
  photo: { anyone: "drop", "help-desk": "keep", reason: "shows what no scan can read" },
  "file-name": { anyone: "scan", "help-desk": "scan", reason: "logs are named after phones" },
  "wall-clock": {
    anyone: "relative",
    "help-desk": "keep",
    reason: "when somebody was in a shop; gaps are what a diagnosis needs",
  },
  "file-hash": {
    ...IDENTIFIER,
    reason: "whoever has the file could tell it; becomes the redacted file's own",
  },
};

/** What `level` does with `what`. */
export const treatmentOf = (level: Level, what: Kind | Part): Treatment =>
  level === "complete" ? "keep" : LEVEL_RULES[what][level];

/** What a diagnosis needs and nobody is named by: no level touches it. */
export const NEVER_REPLACED = [
  "chip-id",
  "board-id",
  "product-type",
  "build",
  "iboot-version",
  "checkpoint",
  "operation",
  "error-code",
  "usb-id",
  "relative-time",
] as const;
