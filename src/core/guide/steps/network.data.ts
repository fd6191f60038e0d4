// Network, firmware file and Apple's servers. Codes only; words in src/i18n.
// They decide nothing; the engine reads them. Line ids start with their step's id.
import type { Step } from "../playbook.ts";

/** Network, firmware file and Apple's servers. */
export const NETWORK_STEPS = [
  {
    id: "network",
    kind: "try",
    risk: "none",
    roles: null,
    needsBooted: false,
    proof: null,
    buttons: null,
    why: [{ line: "network.why", grade: "source", source: "apple-108308" }],
    actions: [
      { line: "network.time", grade: "judgement" },
      { line: "network.vpn", grade: "source", source: "idevicerestore-490" },
      { line: "network.other-network", grade: "judgement" },
      {
        line: "network.hosts-mac",
        grade: "source",
        source: "macworld-1013",
        when: { systems: ["macos"] },
      },
      {
        line: "network.hosts-win",
        grade: "source",
        source: "macworld-1013",
        when: { systems: ["windows"] },
      },
      { line: "network.try-again", grade: "judgement" },
    ],
    seen: [{ line: "network.past-check", grade: "judgement" }],
    otherwise: [
      { line: "network.same-code", grade: "judgement" },
      { line: "network.hosts-line", grade: "judgement" },
      { line: "network.no-other", grade: "judgement" },
    ],
    notes: [
      { line: "network.turn-on", grade: "judgement" },
      { line: "network.company", grade: "judgement" },
      { line: "network.hotspot-cost", grade: "judgement" },
      {
        line: "network.tech-fdr",
        grade: "source",
        source: "idevicerestore-490",
        when: { roles: ["technician"] },
      },
    ],
  },
  {
    id: "fresh-firmware",
    kind: "try",
    risk: "none",
    roles: null,
    needsBooted: false,
    proof: null,
    buttons: null,
    why: [{ line: "fresh-firmware.why", grade: "judgement" }],
    actions: [
      {
        line: "fresh-firmware.newer-mac",
        grade: "practitioners",
        source: "utm-4104",
        when: { systems: ["macos"] },
      },
      {
        line: "fresh-firmware.delete-mac",
        grade: "judgement",
        when: { apps: ["finder", "itunes-mac"] },
      },
      {
        line: "fresh-firmware.delete-itunes-installer",
        grade: "judgement",
        when: { apps: ["itunes-installer"] },
      },
      {
        line: "fresh-firmware.delete-itunes-store",
        grade: "judgement",
        when: { apps: ["itunes-store"] },
      },
      {
        line: "fresh-firmware.delete-apple-devices",
        grade: "judgement",
        when: { apps: ["apple-devices"] },
      },
      { line: "fresh-firmware.space", grade: "judgement" },
      { line: "fresh-firmware.try-again", grade: "judgement" },
    ],
    seen: [{ line: "fresh-firmware.downloads", grade: "judgement" }],
    otherwise: [
      { line: "fresh-firmware.no-file", grade: "judgement" },
      { line: "fresh-firmware.error", grade: "judgement" },
    ],
    notes: [
      { line: "fresh-firmware.signed-only", grade: "source", source: "tss-94" },
      {
        line: "fresh-firmware.tech-hash",
        grade: "source",
        source: "idevicerestore-539",
        when: { roles: ["technician"] },
      },
    ],
  },
  {
    id: "wait-and-retry",
    kind: "try",
    risk: "none",
    roles: null,
    needsBooted: false,
    proof: null,
    buttons: null,
    why: [{ line: "wait-and-retry.why", grade: "judgement" }],
    actions: [
      { line: "wait-and-retry.wait", grade: "judgement" },
      { line: "wait-and-retry.status", grade: "judgement" },
      { line: "wait-and-retry.try-again", grade: "judgement" },
    ],
    seen: [{ line: "wait-and-retry.goes-on", grade: "judgement" }],
    otherwise: [{ line: "wait-and-retry.still", grade: "judgement" }],
    notes: [{ line: "wait-and-retry.release-days", grade: "judgement" }],
  },
] as const satisfies readonly Step[];
