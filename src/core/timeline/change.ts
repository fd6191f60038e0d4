// One line of a record as the bus sees it: a mode came, the phone left, the page could not look, or
// only time passed. Everything in this room reads these and never whole records.
import { modeOf, type Mode } from "../apple/mode.ts";
import { APPLE_VENDOR_ID, type UsbSnapshot } from "../apple/snapshot.ts";
import type { RecordedEvent, Stamp } from "../session/events.ts";

interface Placed {
  readonly at: Stamp;
  /** Position in the record. */
  readonly order: number;
}

/** `handle` pairs a coming with its leaving within one run of the page. */
export type Change =
  | (Placed & { readonly kind: "came"; readonly mode: Mode; readonly handle: number })
  | (Placed & { readonly kind: "left"; readonly handle: number })
  /** The page could not look for the `ms` before `at`. */
  | (Placed & { readonly kind: "gap"; readonly ms: number })
  /** Another opening of the page: what happened in between was not seen. */
  | (Placed & { readonly kind: "resumed" })
  /** The person asked to watch Apple's app at work, or no longer. */
  | (Placed & { readonly kind: "watching"; readonly on: boolean })
  | (Placed & { readonly kind: "time" });

/** What an event says of the bus; events of a newer version are time that passed. */
export function changeOf({ body, at, lamport: order }: RecordedEvent): Change {
  switch (body.type) {
    case "device-connected":
      return { kind: "came", mode: modeIn(body.snapshot), handle: body.handle, at, order };
    case "device-disconnected":
      return { kind: "left", handle: body.handle, at, order };
    case "watch-gap":
      return { kind: "gap", ms: body.ms, at, order };
    case "session-resumed":
      return { kind: "resumed", at, order };
    case "watch-changed":
      return { kind: "watching", on: body.change === "started", at, order };
    case "session-started":
    case "device-described":
    case "device-failed":
    case "question-answered":
    case "step-chosen":
    case "step-answered":
    case "attempt-reported":
    case "coach-attempted":
    case "log-read":
    case "note-added":
    case "case-noted":
    case "photo-kept":
    case "file-removed":
    case "session-closed":
    case "session-reopened":
    default:
      // The rest, and what a newer version writes, which the compiler cannot know of.
      return { kind: "time", at, order };
  }
}

function modeIn({ vendorId, productId }: UsbSnapshot): Mode {
  return vendorId === APPLE_VENDOR_ID ? modeOf(productId) : "unknown";
}

/** Modes that one permission, and one place on the axis, stands for; `other` is every further mode. */
export type ModeGroup = "normal" | "recovery" | "dfu" | "other";

/** The group of a mode; total. */
export function groupOf(mode: Mode): ModeGroup {
  switch (mode) {
    case "normal":
    case "recovery":
      return mode;
    case "dfu":
    case "port-dfu":
    case "kis":
    case "wtf":
      return "dfu";
    case "mac-restore":
    case "ibridge":
    case "unknown":
      return "other";
  }
}

/** Milliseconds from one stamp to a later one; null where two openings of the page took them. */
export function measured(before: Stamp, after: Stamp): number | null {
  return before.run === after.run ? Math.max(0, after.mono - before.mono) : null;
}

/** As `measured`, where the steady clock may have stood still with the machine or belongs to another page. */
export function lasted(before: Stamp, after: Stamp, broken: boolean): number {
  return broken ? atMost(before, after) : (measured(before, after) ?? atMost(before, after));
}

/**
 * Milliseconds between two stamps by the clock that says more: one may stand still while the machine
 * sleeps, the other may jump. A bound for what was not seen, never a length that is shown.
 */
export function atMost(before: Stamp, after: Stamp): number {
  return Math.max(0, after.wall - before.wall, measured(before, after) ?? 0);
}
