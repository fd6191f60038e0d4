// What can speak for or against a cause, and by how much: likelihood ratios, each beside the average of
// the other causes. The grade and source of an entry are those of its reading, that is of "this is seen
// where that is broken"; the figures themselves are our judgement throughout. To change the diagnosis,
// change a number here. Steps and log findings get their ratios elsewhere (evidence-of-*.ts).
import type { Grade } from "../guide/playbook.ts";
import type { SourceId } from "../guide/playbooks/sources.data.ts";
import type { Ratios } from "./causes.data.ts";

/**
 * Where a piece comes from. `story`, `model` and `code` alone never make the diagnosis say hardware:
 * that takes something that was seen (`bus`, `log`) or tried (`swap`).
 */
type EvidenceKind = "bus" | "log" | "swap" | "coach" | "code" | "story" | "model";

export interface EvidenceEntry {
  readonly kind: EvidenceKind;
  readonly grade: Grade;
  readonly source?: SourceId;
  readonly ratios: Ratios;
}

const LINK: Ratios = { cable: 3, "port-power": 3, "charge-port": 3 };
const INSIDE: Ratios = {
  "charge-port": 4,
  "flex-short": 4,
  nand: 4,
  board: 4,
  baseband: 4,
  battery: 4,
  "sep-pairing": 4,
};

/** Every piece of evidence by id. */
export const EVIDENCE = {
  // What the bus did (core/timeline)
  bounce: {
    kind: "bus",
    grade: "practitioners",
    source: "rossmann",
    ratios: {
      "flex-short": 3,
      board: 3,
      nand: 2,
      "phone-software": 1.5,
      cable: 0.5,
      network: 0.1,
    },
  },
  "gap-short": {
    kind: "bus",
    grade: "judgement",
    ratios: { "phone-software": 1.5, "host-software": 1.5, board: 1.5 },
  },
  "gap-long": {
    kind: "bus",
    grade: "judgement",
    ratios: { "flex-short": 2, nand: 1.5, "host-software": 0.6, cable: 0.6 },
  },
  "fell-to-dfu": {
    kind: "bus",
    grade: "practitioners",
    source: "ipad-rehab",
    ratios: { board: 4, cable: 0.5 },
  },
  "never-returned": {
    kind: "bus",
    grade: "judgement",
    ratios: { board: 2, battery: 1.5, nand: 1.5, network: 0.2 },
  },
  "link-glitch": { kind: "bus", grade: "judgement", ratios: LINK },
  "dropped-mid-image": {
    kind: "bus",
    grade: "practitioners",
    source: "idevicerestore-759",
    ratios: {
      cable: 4,
      "port-power": 4,
      "charge-port": 4,
      "flex-short": 1.5,
      nand: 0.5,
      network: 0.2,
    },
  },
  "reset-in-restore": {
    kind: "bus",
    grade: "practitioners",
    source: "idevicerestore-725",
    ratios: { board: 2, "flex-short": 2, battery: 2, nand: 1.5, cable: 0.5, network: 0.2 },
  },
  "dfu-blinks": {
    kind: "bus",
    grade: "judgement",
    ratios: { "charge-port": 3, battery: 3, "port-power": 3 },
  },
  finished: {
    kind: "bus",
    grade: "source",
    source: "healthy-restore",
    ratios: { cable: 0.5, "port-power": 0.5, "host-software": 0.5 },
  },
  "finished-not-booted": {
    kind: "bus",
    grade: "judgement",
    ratios: { board: 2, nand: 2, "phone-software": 1.5, cable: 0.3, network: 0.3 },
  },
  "restarts-alone": {
    kind: "bus",
    grade: "judgement",
    ratios: { battery: 2, "flex-short": 2, board: 2, "phone-software": 1.5, cable: 0.5 },
  },

  // What swaps told (attempt-rows.ts)
  "same-stage-two-cables": { kind: "swap", grade: "judgement", ratios: { cable: 0.3 } },
  "same-stage-two-ports": {
    kind: "swap",
    grade: "judgement",
    ratios: { "port-power": 0.3 },
  },
  "same-stage-two-computers": {
    kind: "swap",
    grade: "judgement",
    ratios: { ...INSIDE, "host-software": 0.1, "port-power": 0.1, network: 0.3 },
  },
  "worked-other-cable": { kind: "swap", grade: "judgement", ratios: { cable: 25 } },
  "worked-other-port": { kind: "swap", grade: "judgement", ratios: { "port-power": 25 } },
  "worked-other-computer": {
    kind: "swap",
    grade: "judgement",
    ratios: { "host-software": 25, "port-power": 25, network: 8 },
  },
  "stage-varies": {
    kind: "swap",
    grade: "practitioners",
    source: "idevicerestore-725",
    ratios: {
      cable: 1.5,
      "port-power": 1.5,
      "charge-port": 2,
      board: 1.5,
      battery: 1.5,
      nand: 0.7,
    },
  },
  "codes-mixed": {
    kind: "swap",
    grade: "practitioners",
    source: "idevicerestore-725",
    ratios: { board: 2, battery: 2, "charge-port": 2, network: 0.3 },
  },
  /** A try after a step of the guide; its ratios follow from what the step would have cured. */
  "step-failed": { kind: "swap", grade: "judgement", ratios: {} },
  "step-worked": { kind: "swap", grade: "judgement", ratios: {} },

  // What the coach met
  "no-dfu-with-usb-c": {
    kind: "coach",
    grade: "source",
    source: "palera1n",
    ratios: { cable: 4 },
  },
  "no-dfu": { kind: "coach", grade: "judgement", ratios: { "charge-port": 1.5, board: 1.3 } },

  // What a log says: ratios from the finding's suspects
  "log-finding": { kind: "log", grade: "judgement", ratios: {} },
  /** Two failed attempts in logs ended in the same step of the restore. */
  "log-same-step": {
    kind: "log",
    grade: "judgement",
    ratios: { "flex-short": 2, nand: 2, board: 2, baseband: 2, battery: 1.5, cable: 0.6 },
  },

  // What the code itself says
  "code-dfu": {
    kind: "code",
    grade: "practitioners",
    source: "ipad-rehab",
    ratios: { board: 4, cable: 0.5 },
  },
  "code-not-booted": {
    kind: "code",
    grade: "judgement",
    ratios: { "phone-software": 2, board: 1.5, nand: 1.5, cable: 0.5, network: 0.3 },
  },
  "code-never-returned": {
    kind: "code",
    grade: "judgement",
    ratios: { board: 2, battery: 1.5, nand: 1.5, network: 0.2 },
  },
  "code-link": {
    kind: "code",
    grade: "source",
    source: "apple-102561",
    ratios: { ...LINK, network: 0.3 },
  },
  "code-usb": {
    kind: "code",
    grade: "source",
    source: "apple-108308",
    ratios: { ...LINK, "host-software": 1.5, network: 0.3 },
  },
  "code-power": {
    kind: "code",
    grade: "judgement",
    ratios: { "port-power": 6, battery: 3 },
  },
  "code-network": {
    kind: "code",
    grade: "source",
    source: "apple-108308",
    ratios: { network: 60 },
  },
  "code-not-signed": {
    kind: "code",
    grade: "source",
    source: "apple-108308",
    ratios: { network: 40, "host-software": 10 },
  },
  "code-fdr": {
    kind: "code",
    grade: "judgement",
    ratios: { network: 12, "sep-pairing": 20 },
  },
  "code-storage": { kind: "code", grade: "judgement", ratios: { nand: 12 } },
  "code-baseband": {
    kind: "code",
    grade: "source",
    source: "apple-108308",
    ratios: { baseband: 25 },
  },
  "code-battery": { kind: "code", grade: "practitioners", ratios: { battery: 20 } },
  "code-image": {
    kind: "code",
    grade: "practitioners",
    ratios: {
      cable: 2,
      "host-software": 2,
      "phone-software": 2,
      nand: 2.5,
      board: 1.5,
      "flex-short": 0.4,
    },
  },
  "code-no-room": { kind: "code", grade: "judgement", ratios: { "phone-software": 6 } },
  "code-host": { kind: "code", grade: "judgement", ratios: { "host-software": 8 } },
  "code-command": {
    kind: "code",
    grade: "practitioners",
    ratios: { nand: 1.5, battery: 2, board: 1.5 },
  },
  "code-secure-part": { kind: "code", grade: "judgement", ratios: { "sep-pairing": 15, board: 3 } },

  // What the person tells of the time before
  dropped: { kind: "story", grade: "judgement", ratios: { board: 3, "charge-port": 2 } },
  wet: {
    kind: "story",
    grade: "practitioners",
    source: "rossmann",
    ratios: { "flex-short": 4, "charge-port": 3, board: 1.5 },
  },
  repaired: {
    kind: "story",
    grade: "practitioners",
    source: "iphone-plus-kyoto",
    ratios: { battery: 2.5, "flex-short": 2, "charge-port": 1.5, "sep-pairing": 3 },
  },
  "no-service": {
    kind: "story",
    grade: "practitioners",
    ratios: { baseband: 12 },
  },
  "storage-full": { kind: "story", grade: "judgement", ratios: { "phone-software": 3 } },

  // What the model says
  "model-no-face-id": {
    kind: "model",
    grade: "practitioners",
    source: "rossmann",
    ratios: { "flex-short": 0.5 },
  },
  "hub-in-between": {
    kind: "story",
    grade: "source",
    source: "apple-recognise",
    ratios: { "port-power": 2 },
  },
} as const satisfies Readonly<Record<string, EvidenceEntry>>;

/** The name of one piece of evidence. */
export type EvidenceId = keyof typeof EVIDENCE;

/** The entry of a piece, with every field that some entries leave out. */
export const evidenceEntry = (id: EvidenceId): EvidenceEntry => EVIDENCE[id];
