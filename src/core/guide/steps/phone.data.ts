// On the phone, keeping its data. Codes only; words in src/i18n.
// They decide nothing; the engine reads them. Line ids start with their step's id.
import type { Step } from "../playbook.ts";

/** On the phone, keeping its data. */
export const PHONE_STEPS = [
  {
    id: "force-restart",
    kind: "try",
    risk: "none",
    roles: null,
    needsBooted: false,
    proof: "restart",
    buttons: "force-restart",
    why: [{ line: "force-restart.why", grade: "source", source: "apple-102561" }],
    actions: [
      { line: "force-restart.charged", grade: "judgement" },
      { line: "force-restart.press", grade: "source", source: "zdnet-buttons" },
      { line: "force-restart.try-again", grade: "source", source: "apple-102561" },
    ],
    seen: [{ line: "force-restart.logo", grade: "judgement" }],
    otherwise: [
      { line: "force-restart.it-starts", grade: "judgement" },
      { line: "force-restart.back-to-picture", grade: "judgement" },
      { line: "force-restart.nothing", grade: "judgement" },
    ],
    notes: [
      { line: "force-restart.what-it-does", grade: "judgement" },
      {
        line: "force-restart.home",
        grade: "source",
        source: "apple-118106",
        when: { buttons: ["home"] },
      },
      {
        line: "force-restart.iphone7",
        grade: "source",
        source: "apple-118106",
        when: { buttons: ["iphone7"] },
      },
      {
        line: "force-restart.iphone8",
        grade: "source",
        source: "apple-118106",
        when: { buttons: ["iphone8"] },
      },
      {
        line: "force-restart.ipad-top",
        grade: "source",
        source: "apple-118106",
        when: { buttons: ["ipad-top"] },
      },
    ],
  },
  {
    id: "free-storage",
    kind: "try",
    risk: "none",
    roles: null,
    needsBooted: true,
    proof: null,
    buttons: null,
    why: [{ line: "free-storage.why", grade: "judgement" }],
    actions: [
      { line: "free-storage.check", grade: "judgement" },
      { line: "free-storage.photos", grade: "judgement" },
      { line: "free-storage.apps", grade: "judgement" },
      { line: "free-storage.backup", grade: "judgement" },
      { line: "free-storage.try-again", grade: "judgement" },
    ],
    seen: [{ line: "free-storage.room", grade: "judgement" }],
    otherwise: [{ line: "free-storage.enough", grade: "judgement" }],
    notes: [
      { line: "free-storage.icloud-photos", grade: "judgement" },
      { line: "free-storage.offload", grade: "judgement" },
      { line: "free-storage.goal", grade: "judgement" },
    ],
  },
  {
    id: "reset-settings",
    kind: "try",
    risk: "settings",
    roles: null,
    needsBooted: true,
    proof: null,
    buttons: null,
    why: [{ line: "reset-settings.why", grade: "judgement" }],
    actions: [
      { line: "reset-settings.reset", grade: "judgement" },
      { line: "reset-settings.not-the-other", grade: "judgement" },
      { line: "reset-settings.try-again", grade: "judgement" },
    ],
    seen: [{ line: "reset-settings.restarts", grade: "judgement" }],
    otherwise: [{ line: "reset-settings.error", grade: "judgement" }],
    notes: [
      { line: "reset-settings.what-goes", grade: "judgement" },
      { line: "reset-settings.may-skip", grade: "judgement" },
    ],
  },
] as const satisfies readonly Step[];
