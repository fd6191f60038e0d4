// What the doctor knows of a computer: plain data, gathered by src/platform/doctor, judged in judge.ts. Everything the
// browser does not tell is null or a value that says so; nothing is guessed.
import type { DeviceErrorCode } from "../errors.ts";
import type { HostFacts } from "../session/events.ts";

export interface DoctorFacts {
  readonly app: { readonly version: string; readonly commit: string };
  /** The wall clock, milliseconds since 1970. */
  readonly nowWall: number;
  readonly language: string;
  readonly host: HostFacts;
  /** Major version of Chromium, or null in other browsers. */
  readonly chromium: number | null;
  readonly secure: boolean;
  /** Null where WebUSB can be used; else why not. */
  readonly usb: DeviceErrorCode | null;
  readonly grant: GrantFacts;
  readonly storage: StorageFacts;
  readonly offline: OfflineFacts;
  /** Voices of the system that need no network, for Japanese and English. */
  readonly voices: { readonly ja: boolean; readonly en: boolean };
  /** Whether the screen could be kept on when that was tried just now. */
  readonly wakeLock: "held" | "refused" | "unsupported";
  readonly notices: "granted" | "denied" | "unasked" | "unsupported";
  /** Whether this tab could hold a lock that other tabs respect. */
  readonly locks: boolean;
  /** Whether a folder can be picked for automatic backups. */
  readonly folders: boolean;
  /** Whether bundles can be signed (Ed25519 in WebCrypto). */
  readonly signing: boolean;
}

/**
 * How this page may see Apple devices. `granted`: a device is here that nobody has picked in this browser, so an
 * organisation's policy shows it. `picked`: devices are here that somebody picked. `none`: nothing is here to tell by
 * but what became of the last question for a device in this browser.
 */
export type GrantFacts =
  | { readonly kind: "granted" | "picked"; readonly devices: number }
  | { readonly kind: "none"; readonly chooser: ChooserFact };

/** What the browser did when it was last asked for a device: `shown` its list, or refused at once. */
export type ChooserFact = "shown" | "blocked" | "unasked";

export interface StorageFacts {
  /** True where events outlive the page. */
  readonly lasting: boolean;
  /** Whether the browser has promised not to clear it by itself; null where it does not tell. */
  readonly persisted: boolean | null;
  /** Bytes; null where the browser does not tell. */
  readonly usedBytes: number | null;
  readonly quotaBytes: number | null;
  /** What a marker left before the browser was closed tells: kept, cleared, or never tried. */
  readonly afterExit: "kept" | "cleared" | "untried";
}

export type OfflineFacts =
  | { readonly kind: "ready"; readonly entries: number; readonly bytes: number }
  | { readonly kind: "incomplete"; readonly missing: number; readonly total: number }
  | { readonly kind: "installing" | "update-waiting" | "update-held" | "unsupported" | "failed" };
