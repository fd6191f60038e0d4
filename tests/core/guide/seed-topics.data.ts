// Every topic of the guide the product started from, and where it lives now. A topic that lost its
// place fails playbook-seed.test.ts. `corrected` says what was wrong or missing there.
import type { StepId } from "../../../src/core/guide/playbooks/error-4013.data.ts";
import type { StopId } from "../../../src/core/guide/playbooks/codes.data.ts";
import type {
  CaseId,
  FaqId,
  LineId,
} from "../../../src/core/guide/playbooks/error-4013-reading.data.ts";
import type { ButtonGoal } from "../../../src/core/guide/playbook.ts";
import type { ButtonFamily } from "../../../src/core/apple/model.ts";
import type { QuestionId } from "../../../src/core/guide/playbooks/questions.data.ts";

export type Place =
  | { readonly step: StepId }
  | { readonly line: LineId }
  | { readonly faq: FaqId }
  | { readonly case: CaseId }
  | { readonly question: QuestionId }
  | { readonly stop: StopId }
  | { readonly presses: readonly [ButtonFamily, ButtonGoal] };

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
    at: [{ line: "causes.network" }, { line: "computer.security-rare" }],
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
  { topic: "1: driver in Device Manager", at: [{ line: "computer.win-driver" }] },
  {
    topic: "1: reinstall the driver",
    at: [{ line: "computer.win-driver-store" }, { line: "computer.win-driver-installer" }],
  },
  { topic: "1: other user account", at: [{ line: "computer.other-account" }] },
  { topic: "1: other computer", at: [{ step: "other-computer" }] },

  { topic: "2: original or certified cable", at: [{ line: "cable-port.other-cable" }] },
  { topic: "2: no hub, no adapter", at: [{ line: "cable-port.no-hub" }] },
  { topic: "2: other port, USB 2 and 3", at: [{ line: "cable-port.other-port" }] },
  { topic: "2: which of them is bad", at: [{ line: "cable-port.one-at-a-time" }] },
  { topic: "2: works for a while, then drops", at: [{ line: "cable-port.good-for-a-while" }] },

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
    at: [{ line: "free-storage.why" }, { line: "free-storage.not-apples" }],
    corrected: "helps the next update; needs a device that starts",
  },
  { topic: "5: look at storage in Settings", at: [{ line: "free-storage.check" }] },
  { topic: "5: offload or delete apps", at: [{ line: "free-storage.apps" }] },
  {
    topic: "5: move photos and videos",
    at: [{ line: "free-storage.photos" }],
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
  { topic: "8: connect and open the app", at: [{ line: "dfu-restore.connect" }] },
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
      { line: "service.log-mac" },
      { line: "service.log-itunes-installer" },
      { line: "service.log-itunes-store" },
      { line: "service.log-apple-devices" },
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
    topic: "missing there: Update before Restore",
    at: [{ step: "recovery-update" }, { step: "recovery-restore" }],
    corrected: "added",
  },
  {
    topic: "missing there: fifteen minutes",
    at: [{ line: "recovery-update.fifteen-minutes" }],
    corrected: "added",
  },
  { topic: "missing there: nearby restore", at: [{ step: "nearby" }], corrected: "added" },
  {
    topic: "missing there: Recovery Assistant",
    at: [{ line: "nearby.assistant" }],
    corrected: "added",
  },
  { topic: "missing there: charge", at: [{ line: "prepare.charge" }], corrected: "added" },
  {
    topic: "missing there: when to stop, data first",
    at: [{ stop: "data-first" }, { stop: "hardware-likely" }],
    corrected: "added",
  },
];
