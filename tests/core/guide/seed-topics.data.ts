// Every topic of the guide the product started from, and where it lives now. A topic that lost its
// place fails playbook-seed.test.ts. `corrected` says what was wrong or missing there.
import type { StepId } from "../../../src/core/guide/steps.ts";
import type { StopId } from "../../../src/core/guide/playbooks/codes.data.ts";
import type {
  CaseId,
  FaqId,
  LineId,
} from "../../../src/core/guide/playbooks/error-4013-reading.data.ts";
import type { CoachGoal } from "../../../src/core/session/events.ts";
import type { ButtonFamily } from "../../../src/core/apple/model.ts";
import type { QuestionId } from "../../../src/core/guide/playbooks/questions.data.ts";

export type Place =
  | { readonly step: StepId }
  | { readonly line: LineId }
  | { readonly faq: FaqId }
  | { readonly case: CaseId }
  | { readonly question: QuestionId }
  | { readonly stop: StopId }
  | { readonly presses: readonly [ButtonFamily, CoachGoal] }
  /** The first step stands before the second in the plan. */
  | { readonly before: readonly [StepId, StepId] };

export interface SeedTopic {
  readonly topic: string;
  readonly at: readonly Place[];
  readonly corrected?: string;
}

export const SEED_TOPICS: readonly SeedTopic[] = [
  { topic: "what 4013 is", at: [{ line: "meaning.what" }, { line: "meaning.apple" }] },
  { topic: "hardware and software both cause it", at: [{ line: "meaning.not-only-cable" }] },
  {
    topic: "a restore can cost the data",
    at: [{ line: "recovery-restore.erases" }, { question: "data" }],
  },

  { topic: "cause: cable", at: [{ line: "causes.cable" }] },
  { topic: "cause: driver or app version", at: [{ line: "causes.computer" }] },
  {
    topic: "cause: network and security software",
    at: [{ line: "causes.network" }, { line: "error-4013.network-rare" }],
    corrected: "network trouble has other codes",
  },
  { topic: "cause: storage full, software damaged", at: [{ line: "causes.phone-software" }] },
  {
    topic: "cause: hardware of the device",
    at: [
      { line: "causes.flex-short" },
      { line: "causes.storage-board" },
      { line: "causes.battery" },
      { line: "causes.charge-port" },
    ],
    corrected: "called rare without a source",
  },

  { topic: "prepare: backup", at: [{ line: "prepare.backup" }] },
  { topic: "prepare: original or MFi cable", at: [{ line: "prepare.cable" }] },
  { topic: "prepare: other port, other computer", at: [{ line: "prepare.second-way" }] },
  {
    topic: "prepare: newest iTunes or macOS",
    at: [{ line: "prepare.app" }],
    corrected: "Apple Devices was missing",
  },

  { topic: "1: macOS version, Finder since Catalina", at: [{ line: "update-app.finder" }] },
  {
    topic: "1: Windows, Store or installer differ",
    at: [
      { question: "computer-app" },
      { line: "computer.win-process" },
      { line: "computer.win-service" },
    ],
  },
  { topic: "1: pause security software", at: [{ line: "computer.security" }] },
  { topic: "1: turn it on again", at: [{ line: "computer.security-on" }] },
  {
    topic: "1: driver in Device Manager",
    at: [{ line: "computer.win-driver" }, { line: "computer.win-seen" }],
  },
  {
    topic: "1: reinstall the driver",
    at: [{ line: "computer.win-driver-store" }, { line: "computer.win-driver-installer" }],
  },
  { topic: "1: other user account", at: [{ line: "computer.other-account" }] },
  { topic: "1: other computer", at: [{ step: "other-computer" }] },

  { topic: "2: original or certified cable", at: [{ line: "other-cable.take" }] },
  { topic: "2: no hub, no adapter", at: [{ line: "other-port.no-hub" }] },
  {
    topic: "2: other port, USB 2 and 3",
    at: [{ line: "other-port.other-port" }, { line: "other-port.usb-kinds" }],
  },
  {
    topic: "2: which of them is bad",
    at: [{ line: "other-port.one-at-a-time" }, { line: "other-cable.one-success" }],
  },
  { topic: "2: works for a while, then drops", at: [{ line: "other-cable.why" }] },

  { topic: "3: Finder, macOS update path", at: [{ line: "update-app.finder" }] },
  { topic: "3: iTunes on Mojave and earlier", at: [{ line: "update-app.itunes-mac" }] },
  { topic: "3: iTunes installer, Help menu", at: [{ line: "update-app.itunes-installer" }] },
  { topic: "3: iTunes from the Store", at: [{ line: "update-app.itunes-store" }] },
  { topic: "3: restart after updating, try again", at: [{ line: "update-app.restart" }] },

  {
    topic: "4: force restart, iPhone 8 and later",
    at: [{ presses: ["iphone8", "force-restart"] }, { line: "force-restart.iphone8" }],
    corrected: "iPhone SE 2 and 3 belong here although they have a Home button",
  },
  {
    topic: "4: force restart, iPhone 7",
    at: [{ presses: ["iphone7", "force-restart"] }, { line: "force-restart.iphone7" }],
    corrected: "only the iPod touch has a top button here",
  },
  {
    topic: "4: force restart, iPhone 6s and earlier",
    at: [{ presses: ["home", "force-restart"] }, { line: "force-restart.home" }],
    corrected: "not every model with a Home button",
  },
  { topic: "4: force restart, iPad with Home button", at: [{ line: "force-restart.home" }] },
  {
    topic: "4: force restart, iPad without Home button",
    at: [{ presses: ["ipad-top", "force-restart"] }, { line: "force-restart.ipad-top" }],
    corrected: "Touch ID in the top button, and volume buttons by distance",
  },
  { topic: "4: charged before", at: [{ line: "force-restart.charged" }] },

  {
    topic: "5: full storage breaks an update off",
    at: [{ line: "free-storage.why" }, { line: "error-4013.storage-not-apples" }],
    corrected: "helps the next update; needs a device that starts",
  },
  { topic: "5: look at storage in Settings", at: [{ line: "free-storage.check" }] },
  {
    topic: "5: offload or delete apps",
    at: [{ line: "free-storage.apps" }, { line: "free-storage.offload" }],
  },
  {
    topic: "5: move photos and videos",
    at: [{ line: "free-storage.photos" }, { line: "free-storage.icloud-photos" }],
    corrected: "deleting with iCloud Photos on deletes in iCloud too",
  },
  { topic: "5: iCloud backup", at: [{ line: "free-storage.backup" }] },

  { topic: "6: reset all settings", at: [{ line: "reset-settings.reset" }] },
  { topic: "6: Apple Pay cards go, data stays", at: [{ line: "reset-settings.what-goes" }] },

  { topic: "7: erase all content and settings", at: [{ line: "erase-all.erase" }] },
  { topic: "7: backup before", at: [{ line: "erase-all.backup" }] },
  { topic: "7: all data goes", at: [{ line: "erase-all.gone" }] },

  {
    topic: "8: what DFU is",
    at: [{ line: "dfu-restore.why" }, { line: "dfu-restore.tells" }],
    corrected: "it tells more than it cures",
  },
  { topic: "8: backup before, or knowingly without", at: [{ line: "dfu-restore.backup" }] },
  { topic: "8: connect and open the app", at: [{ line: "dfu-restore.press" }] },
  { topic: "8: buttons, iPhone 8 and later", at: [{ presses: ["iphone8", "dfu"] }] },
  { topic: "8: buttons, iPhone 7", at: [{ presses: ["iphone7", "dfu"] }] },
  { topic: "8: buttons, Home button", at: [{ presses: ["home", "dfu"] }] },
  { topic: "8: buttons, iPad without Home button", at: [{ presses: ["ipad-top", "dfu"] }] },
  {
    topic: "8: black screen, app says recovery mode",
    at: [{ line: "dfu-restore.black" }, { line: "dfu-restore.says-recovery" }],
  },
  {
    topic: "8: Apple logo or picture means again",
    at: [{ line: "dfu-restore.apple-logo" }, { line: "dfu-restore.picture" }],
    corrected: "the logo is a normal start, the picture is recovery mode",
  },

  { topic: "alternative: other computer", at: [{ line: "alternatives.other-computer" }] },
  {
    topic: "alternative: reinstall iTunes",
    at: [{ line: "alternatives.reinstall" }, { line: "update-app.reinstall" }],
  },
  { topic: "alternative: Apple", at: [{ line: "alternatives.apple" }] },

  { topic: "checklist 1: newest app", at: [{ line: "checklist.app-newest" }] },
  { topic: "checklist 2: computer restarted", at: [{ line: "checklist.restarted" }] },
  { topic: "checklist 3: direct cable", at: [{ line: "checklist.direct-cable" }] },
  { topic: "checklist 4: other cable, port, computer", at: [{ line: "checklist.swaps" }] },
  { topic: "checklist 5: storage", at: [{ line: "checklist.storage" }] },
  { topic: "checklist 6: security software", at: [{ line: "checklist.security" }] },
  { topic: "checklist 7: force restart", at: [{ line: "checklist.force-restart" }] },
  {
    topic: "checklist 8: settings reset or erased after a backup",
    at: [{ line: "checklist.storage" }, { line: "checklist.update-first" }],
    corrected: "Update comes first",
  },
  { topic: "checklist 9: DFU", at: [{ line: "checklist.dfu" }] },
  { topic: "checklist 10: service decided", at: [{ line: "checklist.decide" }] },

  { topic: "role, owner: other cable", at: [{ line: "owner.cable" }] },
  { topic: "role, owner: update the app", at: [{ line: "owner.app" }] },
  { topic: "role, owner: backup", at: [{ line: "owner.backup" }] },
  { topic: "role, owner: ask Apple", at: [{ line: "owner.ask" }] },
  { topic: "role, technician: reproduce elsewhere", at: [{ line: "technician.reproduce" }] },
  { topic: "role, technician: driver and service", at: [{ line: "technician.driver" }] },
  {
    topic: "role, technician: DFU and logs",
    at: [
      { line: "technician.dfu-log" },
      { line: "read-log.open-mac" },
      { line: "read-log.open-itunes-installer" },
      { line: "read-log.open-itunes-store" },
      { line: "read-log.open-apple-devices" },
    ],
    corrected: "it never said where the logs are",
  },

  { topic: "accepted: restored, no 4013", at: [{ line: "acceptance.no-error" }] },
  { topic: "accepted: reaches the Home Screen", at: [{ line: "acceptance.home-screen" }] },
  { topic: "accepted: contacts, photos, settings", at: [{ line: "acceptance.data" }] },

  { topic: "question: cannot be restored", at: [{ faq: "cannot-restore" }] },
  { topic: "question: DFU or recovery", at: [{ faq: "recovery-or-dfu" }] },
  {
    topic: "question: is data always lost",
    at: [{ faq: "is-data-lost" }, { line: "faq.restore-erases" }],
    corrected: "Restore always erases; only Update tries to keep",
  },

  {
    topic: "security: encrypted backup",
    at: [{ line: "security.backup" }, { line: "prepare.encrypted" }],
  },
  {
    topic: "security: owner's consent, on record",
    at: [{ line: "security.consent" }, { question: "whose" }, { stop: "no-consent" }],
  },

  { topic: "case 1", at: [{ case: "other-computer-worked" }] },
  { topic: "case 2", at: [{ case: "storage-was-full" }] },
  { topic: "case 3", at: [{ case: "dfu-went-through" }] },

  { topic: "summary: low risk first, service when unsure", at: [{ step: "service" }] },
  { topic: "contact: Apple or a provider", at: [{ line: "service.where" }] },

  {
    topic: "flow: cable and port, app, restart, storage, DFU, Apple",
    at: [
      { step: "other-cable" },
      { step: "update-app" },
      { before: ["force-restart", "free-storage"] },
      { before: ["free-storage", "dfu-restore"] },
      { before: ["dfu-restore", "service"] },
    ],
    corrected:
      "the engine asks after every step whether it went through, and no erase leads to another",
  },
];

/** Every error and every gap of that guide, and where each is put right. */
export const CORRECTIONS: readonly { readonly wrong: string; readonly at: readonly Place[] }[] = [
  {
    wrong: "a restore rarely costs data: it always does, and only Update tries to keep them",
    at: [
      { line: "recovery-restore.erases" },
      { line: "faq.restore-erases" },
      { line: "recovery-update.keeps-data" },
    ],
  },
  {
    wrong: "no word of Update before Restore, nor of recovery mode as a step of its own",
    at: [
      { step: "recovery-update" },
      { before: ["recovery-update", "recovery-restore"] },
      { before: ["recovery-restore", "dfu-restore"] },
    ],
  },
  {
    wrong: "storage, settings and erase as steps for a device that no longer starts",
    at: [
      { line: "error-4013.storage-not-apples" },
      { line: "error-4013.settings-not-apples" },
      { line: "error-4013.erase-not-apples" },
      { question: "phone-screen" },
    ],
  },
  {
    wrong: "every iPhone with a Home button in one row: SE (2nd, 3rd) and 8 have other buttons",
    at: [
      { line: "force-restart.home" },
      { line: "force-restart.iphone8" },
      { presses: ["iphone8", "recovery"] },
    ],
  },
  {
    wrong: "iPad by Face ID alone: Touch ID in the top button, and volume buttons by distance",
    at: [{ line: "force-restart.ipad-top" }, { presses: ["ipad-top", "recovery"] }],
  },
  {
    wrong: "a Top button on iPhone 7: only the iPod touch has one",
    at: [{ line: "force-restart.iphone7" }],
  },
  {
    wrong: "Apple logo taken for recovery mode during DFU",
    at: [
      { line: "dfu-restore.apple-logo" },
      { line: "dfu-restore.picture" },
      { line: "dfu-restore.says-recovery" },
    ],
  },
  {
    wrong: "DFU as the cure for what recovery mode cannot mend",
    at: [
      { line: "dfu-restore.why" },
      { line: "dfu-restore.tells" },
      { line: "error-4013.same-in-dfu" },
    ],
  },
  {
    wrong: "security software as a main cause",
    at: [{ line: "error-4013.network-rare" }, { line: "causes.network" }],
  },
  {
    wrong: "Windows means iTunes: Apple Devices has taken over",
    at: [
      { line: "update-app.apple-devices" },
      { line: "update-app.one-app" },
      { line: "recovery-update.apple-devices" },
    ],
  },
  { wrong: "hardware called rare without a source", at: [{ line: "causes.no-rates" }] },
  { wrong: "nearby restore is missing", at: [{ step: "nearby" }, { line: "nearby.models" }] },
  { wrong: "Recovery Assistant is missing", at: [{ line: "nearby.assistant" }] },
  {
    wrong: "the fifteen minutes are missing",
    at: [{ line: "recovery-update.fifteen-minutes" }, { line: "recovery-restore.fifteen-minutes" }],
  },
  { wrong: "charge is hardly spoken of", at: [{ step: "charge" }, { line: "charge.percent" }] },
  {
    wrong: "save logs, it says, and not where they lie",
    at: [
      { line: "read-log.open-mac" },
      { line: "read-log.open-itunes-installer" },
      { line: "read-log.open-itunes-store" },
      { line: "read-log.open-apple-devices" },
    ],
  },
  {
    wrong: "no test port by port",
    at: [{ step: "other-port" }, { line: "other-port.not-listed" }],
  },
  {
    wrong: "no word of when to stop, and of data recovery first",
    at: [
      { stop: "data-first" },
      { stop: "hardware-likely" },
      { line: "data-first.recoverer" },
      { line: "service.stop" },
    ],
  },
  {
    wrong: "the flow has no exit once a step has helped",
    at: [{ step: "acceptance" }, { line: "force-restart.it-starts" }],
  },
  {
    wrong: "the flow takes a restart for a restore",
    at: [{ line: "force-restart.what-it-does" }, { line: "force-restart.try-again" }],
  },
  { wrong: "the flow knows no other computer", at: [{ step: "other-computer" }] },
  {
    wrong: "the flow has no way on after a DFU restore that failed",
    at: [{ before: ["dfu-restore", "isolate-parts"] }, { before: ["dfu-restore", "service"] }],
  },
  {
    wrong: "a damaged download is not thought of",
    at: [{ step: "fresh-firmware" }],
  },
];
