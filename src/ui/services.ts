// What every screen may use of the outside world, through one context. main.tsx fills it.
import { createContext, useContext, type Accessor } from "solid-js";
import type { BundleDesk } from "../core/bundle-desk.ts";
import type { ErrorFacts, StorageErrorCode } from "../core/errors.ts";
import type { KeepingAids } from "../core/backup/keeping-aids.ts";
import type { DoctorPort } from "../core/doctor/port.ts";
import type { Launch } from "../core/launch.ts";
import type { LogDesk } from "../core/log-desk.ts";
import type {
  Clock,
  CoachAids,
  DevicePort,
  LockPort,
  Pulse,
  RecordStore,
  Sha256,
  WatchAids,
} from "../core/ports.ts";
import type { ShrunkPhoto } from "../core/photo.ts";
import type { PracticePort } from "../core/practice.ts";
import type { HostFacts } from "../core/session/events.ts";

/** How far the app is ready to work without a network (src/platform/offline-state.ts). */
export type OfflineView =
  | { readonly kind: "unsupported" | "installing" | "update-waiting" | "update-held" }
  | { readonly kind: "incomplete"; readonly missing: number; readonly total: number }
  | {
      readonly kind: "ready";
      readonly entries: number;
      readonly bytes: number;
      readonly version: string;
    }
  | { readonly kind: "failed"; readonly error: ErrorFacts };

/** What the check at the start found gone or changed. */
export type Loss =
  /** Heads outside IndexedDB tell of sessions, and there are none. */
  | { readonly kind: "vanished" }
  | { readonly kind: "lost"; readonly events: number }
  /** As many events as before, but not the same. */
  | { readonly kind: "changed" };

/** Small choices of the person that outlast the page where the browser lets them. */
export interface Choices {
  /** The choice kept under `key`, or null. */
  readonly recall: (key: string) => string | null;
  readonly remember: (key: string, value: string) => void;
}

/** What is wrong with the record on this computer. */
export interface StorageHealth {
  readonly trouble: StorageErrorCode | null;
  readonly loss: Loss | null;
  /** Sessions of which entries were missing and came back from the second copy at this start. */
  readonly back: number;
  /** At the start the browser had little room left for this app. */
  readonly low: boolean;
}

export interface Services {
  /** Resolves when the first screen stands and the page is idle: what it does not need waits for that. */
  readonly drawn: Promise<void>;
  /** Resolves when the next frame has been painted. */
  readonly afterFrame: () => Promise<void>;
  readonly devices: DevicePort;
  readonly store: RecordStore;
  readonly health: Accessor<StorageHealth>;
  /** The person has read what was lost: it is not said again. */
  readonly acknowledgeLoss: () => void;
  /** Takes the word of what came back away. */
  readonly acknowledgeBack: () => void;
  /** Leaves a database that cannot be opened, and loads the page anew. */
  readonly startRecordAnew: () => void;
  readonly clock: Clock;
  readonly choices: Choices;
  readonly locks: LockPort;
  readonly sha256: Sha256;
  readonly practice: PracticePort;
  /** What is known of this computer so far; the system's version comes a moment after the start. */
  readonly host: () => HostFacts;
  readonly app: { readonly version: string; readonly commit: string };
  readonly offline: {
    readonly state: Accessor<OfflineView>;
    readonly applyUpdate: () => void;
    /** Opens every file of the offline copy again. */
    readonly recheck: () => Promise<void>;
  };
  /** What the system handed over last: files, or a shortcut's address. */
  readonly launch: Accessor<Launch | null>;
  /** A fresh random session id. */
  readonly newSessionId: () => string;
  /** Hands a file to the person: the browser's download. */
  readonly saveFile: (name: string, bytes: Uint8Array, type: string) => void;
  /** Draws a picture anew, small and without what its file says of place and time. Never rejects. */
  readonly shrinkPhoto: (file: Blob) => Promise<ShrunkPhoto>;
  /** Puts a text on the clipboard; says whether that was possible. */
  readonly copyText: (text: string) => Promise<boolean>;
  /** Sounds, voice and screen lock, made anew for who asks and freed by them. */
  readonly coachAids: () => Promise<CoachAids>;
  /** Notifications and screen lock, made anew for who asks and freed by them. */
  readonly watchAids: () => Promise<WatchAids>;
  /** The page's one pulse. */
  readonly pulse: () => Promise<Pulse>;
  /** What the doctor asks of this browser. */
  readonly doctor: () => Promise<DoctorPort>;
  /** The reader of logs, made anew for who asks and freed by them. */
  readonly logDesk: () => Promise<LogDesk>;
  /** Backups, the shared folder and the browser's room: the page's one. */
  readonly keeping: () => Promise<KeepingAids>;
  /** The maker and reader of bundles, made anew for who asks and freed by them. */
  readonly bundleDesk: () => Promise<BundleDesk>;
}

const Context = createContext<Services>();
export const ServicesProvider = Context.Provider;

/** The services; only inside `ServicesProvider`. */
export function useServices(): Services {
  const services = useContext(Context);
  if (services === undefined) throw new Error("useServices() is called outside ServicesProvider");
  return services;
}
