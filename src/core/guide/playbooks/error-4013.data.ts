// The playbook of error 4013: Apple's order as quoted by others (newest software, force restart,
// Update before Restore, other cable, port and computer, service), widened by what is cheap and tells
// much, and by steps that only a phone that still starts can take. Codes only; words in src/i18n.
import type { Playbook } from "../playbook.ts";

/** Error 4013: the phone came back in recovery mode where the computer expected its restore system. */
export const ERROR_4013 = {
  id: "error-4013",
  about: "code",
  codes: [4013],
  meaning: [
    { line: "meaning.what", grade: "source", source: "idevicerestore-725" },
    { line: "meaning.apple", grade: "source", source: "apple-102561" },
    { line: "meaning.not-only-cable", grade: "judgement" },
  ],
  causes: [
    { line: "causes.cable", grade: "source", source: "apple-102561" },
    { line: "causes.port", grade: "source", source: "apple-102561" },
    { line: "causes.computer", grade: "judgement" },
    { line: "causes.phone-software", grade: "judgement" },
    { line: "causes.flex-short", grade: "practitioners", source: "rossmann" },
    { line: "causes.storage-board", grade: "practitioners", source: "rossmann" },
    { line: "causes.battery", grade: "practitioners", source: "iphone-plus-kyoto" },
    { line: "causes.charge-port", grade: "judgement" },
    { line: "causes.network", grade: "source", source: "apple-108308" },
    { line: "causes.no-rates", grade: "judgement" },
  ],
  plan: [
    "prepare",
    "charge",
    "computer",
    "update-app",
    "force-restart",
    "other-port",
    "other-cable",
    "free-storage",
    "reset-settings",
    "recovery-update",
    "other-computer",
    "fresh-firmware",
    "read-log",
    "nearby",
    "erase-all",
    "recovery-restore",
    "dfu-restore",
    "isolate-parts",
    "acceptance",
    "service",
  ],
  extras: {
    "update-app": [{ line: "error-4013.newest-first", grade: "source", source: "apple-102561" }],
    "other-cable": [{ line: "error-4013.told-as-link", grade: "source", source: "apple-102561" }],
    computer: [{ line: "error-4013.network-rare", grade: "source", source: "apple-108308" }],
    "free-storage": [{ line: "error-4013.storage-not-apples", grade: "judgement" }],
    "reset-settings": [{ line: "error-4013.settings-not-apples", grade: "judgement" }],
    "erase-all": [{ line: "error-4013.erase-not-apples", grade: "judgement" }],
    "recovery-update": [{ line: "error-4013.seen-as-bounce", grade: "judgement" }],
    "read-log": [{ line: "error-4013.log-stage", grade: "judgement" }],
    "dfu-restore": [{ line: "error-4013.same-in-dfu", grade: "judgement" }],
  },
} as const satisfies Playbook;

/** Every line that this playbook has beside those of its steps. */
export type Line4013 =
  | (typeof ERROR_4013)["meaning" | "causes"][number]["line"]
  | (typeof ERROR_4013)["extras"][keyof (typeof ERROR_4013)["extras"]][number]["line"];
