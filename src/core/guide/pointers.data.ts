// Evidence that points straight at a step: what was seen, told or read names the thing to do. The step's
// worth is multiplied, and the reason is said. Order within equal risk only; nothing here opens a gate.
// Everything in this table is our judgement.
import type { EvidenceId } from "../diagnosis/evidence.data.ts";
import type { ReasonId } from "./playbooks/codes.data.ts";
import type { StepId } from "./steps.ts";

export interface Pointer {
  readonly evidence: EvidenceId;
  /** Findings or codes it is limited to (`Found.detail`); absent: all. */
  readonly details?: readonly string[];
  readonly steps: readonly StepId[];
  readonly reason: ReasonId;
  readonly factor: number;
}

/** First match gives the reason, so what names a thing most plainly stands first. */
export const POINTERS: readonly Pointer[] = [
  {
    evidence: "no-dfu-with-usb-c",
    steps: ["other-cable"],
    reason: "dfu-missed-with-usb-c",
    factor: 4,
  },
  { evidence: "storage-full", steps: ["free-storage"], reason: "storage-is-full", factor: 6 },
  { evidence: "code-no-room", steps: ["free-storage"], reason: "storage-is-full", factor: 6 },
  {
    evidence: "log-finding",
    details: ["waiting-to-charge", "low-power"],
    steps: ["charge"],
    reason: "log-says",
    factor: 4,
  },
  {
    evidence: "log-finding",
    details: ["fdr-network", "fdr-failed", "server-unreachable", "server-refused"],
    steps: ["network", "wait-and-retry"],
    reason: "log-says",
    factor: 3,
  },
  {
    evidence: "log-finding",
    details: ["not-signed", "host-file-failed", "image-checksum"],
    steps: ["fresh-firmware"],
    reason: "log-says",
    factor: 3,
  },
  {
    evidence: "log-finding",
    details: ["host-too-old"],
    steps: ["update-app"],
    reason: "log-says",
    factor: 4,
  },
  {
    evidence: "log-finding",
    details: ["overlapping-session", "device-not-answering"],
    steps: ["computer"],
    reason: "log-says",
    factor: 3,
  },
  {
    evidence: "log-finding",
    details: ["left-mid-image", "left-restore-mode", "link-error", "mode-blinking"],
    steps: ["other-cable", "other-port"],
    reason: "log-says",
    factor: 2,
  },
  {
    evidence: "log-finding",
    details: ["storage-full"],
    steps: ["free-storage"],
    reason: "log-says",
    factor: 6,
  },
  {
    evidence: "dropped-mid-image",
    steps: ["other-cable", "other-port"],
    reason: "bus-dropped",
    factor: 2,
  },
  {
    evidence: "link-glitch",
    steps: ["other-cable", "other-port"],
    reason: "bus-dropped",
    factor: 2,
  },
  { evidence: "dfu-blinks", steps: ["other-port", "charge"], reason: "bus-dropped", factor: 2 },
  { evidence: "code-power", steps: ["charge"], reason: "charge-first", factor: 4 },
  { evidence: "hub-in-between", steps: ["other-port"], reason: "hub-in-between", factor: 3 },
  {
    evidence: "code-network",
    steps: ["network"],
    reason: "code-points-to-network",
    factor: 2,
  },
  { evidence: "code-network", steps: ["wait-and-retry"], reason: "server-was-busy", factor: 1 },
  {
    evidence: "code-not-signed",
    steps: ["network"],
    reason: "code-points-to-network",
    factor: 2,
  },
  {
    evidence: "code-not-signed",
    steps: ["fresh-firmware"],
    reason: "code-points-to-firmware",
    factor: 3,
  },
  { evidence: "code-fdr", steps: ["network"], reason: "code-points-to-network", factor: 2 },
  {
    evidence: "code-host",
    steps: ["update-app", "fresh-firmware"],
    reason: "code-points-to-firmware",
    factor: 2,
  },
  {
    evidence: "code-image",
    details: ["1100"],
    steps: ["fresh-firmware"],
    reason: "code-points-to-firmware",
    factor: 2,
  },
  { evidence: "bounce", steps: ["other-computer"], reason: "bus-bounced", factor: 1 },
  { evidence: "fell-to-dfu", steps: ["other-computer"], reason: "bus-fell-to-dfu", factor: 1 },
  {
    evidence: "never-returned",
    steps: ["force-restart"],
    reason: "bus-never-returned",
    factor: 1,
  },
];

/** Why a step stands where it does, where nothing points at it: the same whatever the case. */
export const OWN_REASONS: Readonly<Partial<Record<StepId, ReasonId>>> = {
  charge: "charge-first",
  "leave-recovery": "leave-recovery-first",
  "see-device": "not-seen",
  "read-log": "log-would-tell",
  "recovery-update": "update-before-restore",
  "recovery-restore": "apple-order",
  "dfu-restore": "dfu-tells-more",
  "isolate-parts": "bench-tells-the-rest",
};

/** Steps that wait for others, in Apple's order or ours; a step that is settled or cannot apply holds up nothing. */
export const AFTER: Readonly<Partial<Record<StepId, readonly StepId[]>>> = {
  "erase-all": ["recovery-update"],
  "recovery-restore": ["recovery-update"],
  "dfu-restore": ["recovery-restore"],
  "isolate-parts": ["other-cable", "other-computer"],
};
