// Where each log lies, by system and program, and how well that is known. Paths with the system's own variables,
// as a person types them. Sources are titles of public pages and repositories; none is fetched.
import type { Grade, HostApp } from "../guide/playbook.ts";
import type { HostSystem } from "../session/events.ts";

/** What is found at a place. */
export type LogKind = "restore-log" | "service-log" | "panic-copy" | "panic-on-phone";

export interface LogPlace {
  readonly id: string;
  readonly kind: LogKind;
  /** Null where the place is on the phone itself. */
  readonly system: HostSystem | null;
  /** Programs that write there; empty: any. */
  readonly apps: readonly HostApp[];
  /** Folder, with variables; on the phone, the way through Settings as words of the list of panes. */
  readonly path: string;
  /** What the files are called. */
  readonly files: string;
  readonly grade: Grade;
  readonly source: string;
}

const cleaners = "Lists of log folders in public clean-up tools of 2025 and 2026";
const windowsTools = "Public Windows tools that collect iTunes logs";
const packages = "Public lists of the Apple Devices package and its data folder";
const analogy = "By analogy with the folders of the installer's iTunes";

export const LOG_PLACES: readonly LogPlace[] = [
  {
    id: "mac-iphone",
    kind: "restore-log",
    system: "macos",
    apps: ["finder", "itunes-mac"],
    path: "~/Library/Logs/iPhone Updater Logs",
    files: "iPhoneUpdater*.log",
    grade: "source",
    source: cleaners,
  },
  {
    id: "mac-ipad",
    kind: "restore-log",
    system: "macos",
    apps: ["finder", "itunes-mac"],
    path: "~/Library/Logs/iPad Updater Logs",
    files: "iPadUpdater*.log",
    grade: "source",
    source: cleaners,
  },
  {
    id: "mac-ipod",
    kind: "restore-log",
    system: "macos",
    apps: ["finder", "itunes-mac"],
    path: "~/Library/Logs/iPod Updater Logs",
    files: "iPodUpdater*.log",
    grade: "judgement",
    source: analogy,
  },
  {
    id: "windows-installer-iphone",
    kind: "restore-log",
    system: "windows",
    apps: ["itunes-installer"],
    path: String.raw`%AppData%\Apple Computer\iTunes\iPhone Updater Logs`,
    files: "iPhoneUpdater*.log",
    grade: "source",
    source: windowsTools,
  },
  {
    id: "windows-installer-ipad",
    kind: "restore-log",
    system: "windows",
    apps: ["itunes-installer"],
    path: String.raw`%AppData%\Apple Computer\iTunes\iPad Updater Logs`,
    files: "iPadUpdater*.log",
    grade: "source",
    source: windowsTools,
  },
  {
    id: "windows-store-itunes",
    kind: "restore-log",
    system: "windows",
    apps: ["itunes-store"],
    path: String.raw`%LocalAppData%\Packages\AppleInc.iTunes_nzyj5cx40ttqa\LocalCache\Roaming\Apple Computer\iTunes`,
    files: "iPhoneUpdater*.log",
    grade: "judgement",
    source: analogy,
  },
  {
    id: "windows-apple-devices",
    kind: "restore-log",
    system: "windows",
    apps: ["apple-devices"],
    // The package is known, the folder inside it is not: search the whole package.
    path: String.raw`%LocalAppData%\Packages\AppleInc.AppleDevices_nzyj5cx40ttqa`,
    files: "iPhoneUpdater*",
    grade: "judgement",
    source: packages,
  },
  {
    id: "windows-services",
    kind: "service-log",
    system: "windows",
    apps: ["itunes-installer"],
    path: String.raw`%AppData%\Apple Computer\Logs`,
    files: "*.log",
    grade: "source",
    source: windowsTools,
  },
  {
    id: "windows-panics",
    kind: "panic-copy",
    system: "windows",
    apps: ["itunes-installer"],
    path: String.raw`%AppData%\Apple Computer\Logs\CrashReporter\MobileDevice`,
    files: "panic-full-*.ips",
    grade: "source",
    source: windowsTools,
  },
  {
    id: "mac-panics",
    kind: "panic-copy",
    system: "macos",
    apps: ["finder", "itunes-mac"],
    path: "~/Library/Logs/CrashReporter/MobileDevice",
    files: "panic-full-*.ips",
    grade: "source",
    source: "Public readers of panic logs",
  },
  {
    id: "phone-panics",
    kind: "panic-on-phone",
    system: null,
    apps: [],
    path: "Settings > Privacy & Security > Analytics & Improvements > Analytics Data",
    files: "panic-full-*",
    grade: "source",
    source: "Public readers of panic logs",
  },
];
