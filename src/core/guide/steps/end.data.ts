// The bench, the check afterwards, and the hand-over. Codes only; words in src/i18n.
// They decide nothing; the engine reads them. Line ids start with their step's id.
import type { Step } from "../playbook.ts";

/** The bench, the check afterwards, and the hand-over. */
export const END_STEPS = [
  {
    id: "isolate-parts",
    kind: "try",
    risk: "none",
    roles: ["technician"],
    needsBooted: false,
    proof: null,
    buttons: null,
    why: [{ line: "isolate-parts.why", grade: "practitioners", source: "rossmann" }],
    actions: [
      { line: "isolate-parts.off", grade: "judgement" },
      { line: "isolate-parts.ear", grade: "practitioners", source: "rossmann" },
      { line: "isolate-parts.display", grade: "practitioners", source: "idevicerestore-759" },
      { line: "isolate-parts.bare", grade: "judgement" },
      { line: "isolate-parts.try-again", grade: "judgement" },
    ],
    seen: [{ line: "isolate-parts.passes", grade: "judgement" }],
    otherwise: [
      { line: "isolate-parts.all-out", grade: "judgement" },
      { line: "isolate-parts.no-bench", grade: "judgement" },
    ],
    notes: [
      { line: "isolate-parts.paired", grade: "judgement" },
      { line: "isolate-parts.look", grade: "judgement" },
      { line: "isolate-parts.panic", grade: "judgement" },
      { line: "isolate-parts.charge-port", grade: "judgement" },
    ],
  },
  {
    id: "acceptance",
    kind: "accept",
    risk: "none",
    roles: null,
    needsBooted: false,
    proof: null,
    buttons: null,
    why: [{ line: "acceptance.why", grade: "judgement" }],
    actions: [
      { line: "acceptance.no-error", grade: "judgement" },
      { line: "acceptance.home-screen", grade: "judgement" },
      { line: "acceptance.data", grade: "judgement" },
      { line: "acceptance.works", grade: "judgement" },
    ],
    seen: [{ line: "acceptance.all-there", grade: "judgement" }],
    otherwise: [{ line: "acceptance.something", grade: "judgement" }],
    notes: [
      { line: "acceptance.backup-now", grade: "judgement" },
      { line: "acceptance.security-on", grade: "judgement" },
      { line: "acceptance.comes-back", grade: "judgement" },
    ],
  },
  {
    id: "service",
    kind: "service",
    risk: "none",
    roles: null,
    needsBooted: false,
    proof: null,
    buttons: null,
    why: [{ line: "service.why", grade: "judgement" }],
    actions: [
      { line: "service.stop", grade: "practitioners", source: "rossmann" },
      { line: "service.data-first", grade: "judgement" },
      { line: "service.where", grade: "source", source: "apple-102561" },
      { line: "service.bundle", grade: "judgement" },
      { line: "service.story", grade: "judgement" },
    ],
    seen: [{ line: "service.written", grade: "judgement" }],
    otherwise: [{ line: "service.exchange-only", grade: "judgement" }],
    notes: [
      { line: "service.in-bundle", grade: "judgement" },
      { line: "service.logs", grade: "judgement" },
      { line: "service.exchange", grade: "practitioners", source: "picico" },
      {
        line: "service.tech-earpiece",
        grade: "practitioners",
        source: "rossmann",
        when: { roles: ["technician"] },
      },
      {
        line: "service.tech-display",
        grade: "practitioners",
        source: "idevicerestore-759",
        when: { roles: ["technician"] },
      },
      {
        line: "service.tech-iphone7",
        grade: "practitioners",
        source: "ipad-rehab",
        when: { roles: ["technician"], buttons: ["iphone7"] },
      },
    ],
  },
] as const satisfies readonly Step[];
