// What the hops of one attempt prove: the state machine's own view of the bus, whatever code was shown. Rules:
// order of hops in public logs of whole and of failed restores. Knows no dialect.
import type { AttemptLog, RawHop } from "./attempt-log.ts";
import type { FindingId } from "./autopsy.ts";

export interface Proof {
  readonly id: FindingId;
  readonly line: number;
}

/** Milliseconds of a raw clock, or null without one. */
export type MillisOf = (raw: number) => number | null;

/** The same mode coming again this soon is a phone that blinks. */
const BLINK_MS = 5_000;
/** So many comings in a row of one mode are blinking, where the clock agrees or there is none. */
const BLINKS = 3;

const isDfu = (hop: RawHop): boolean => hop.mode === "dfu" || hop.mode === "port-dfu";

/** Every finding the hops bear out, in the order they happened. */
export function judgeHops(log: AttemptLog, millis: MillisOf): readonly Proof[] {
  const proofs: Proof[] = [];
  let restoreUp = false;
  for (const [at, hop] of log.hops.entries()) {
    const before = log.hops[at - 1];
    if (hop.mode === "restore" && hop.change === "came") restoreUp = true;
    if (hop.change !== "came" || before?.change !== "left") continue;
    const id = returnOf(log, before, hop, restoreUp);
    if (id !== null) proofs.push({ id, line: hop.line });
  }
  const blink = blinking(log.hops, millis);
  if (blink !== null) proofs.push(blink);
  const gone = vanished(log);
  if (gone !== null) proofs.push(gone);
  return proofs;
}

/** A phone came back in another mode than was due. */
function returnOf(
  log: AttemptLog,
  left: RawHop,
  came: RawHop,
  restoreUp: boolean,
): FindingId | null {
  const handedOver = log.kernelLine > 0 && left.line > log.kernelLine;
  const fromRestore = left.mode === "restore";
  if (log.doneLine > 0 && left.line > log.doneLine) {
    return came.mode === "recovery" || isDfu(came) ? "first-boot-missed" : null;
  }
  if (came.mode === "recovery") {
    if (fromRestore) return "reset-in-restore-mode";
    if (handedOver && !restoreUp && left.mode === "recovery") return "never-reached-restore-mode";
  }
  if (isDfu(came) && (fromRestore || handedOver)) return "fell-to-dfu";
  return null;
}

/** The last hop is a leaving, and nothing came back. */
function vanished(log: AttemptLog): Proof | null {
  const last = log.hops.at(-1);
  if (last === undefined || last.change === "came") return null;
  if (log.doneLine > 0) {
    return log.timeoutLine > log.doneLine
      ? { id: "first-boot-missed", line: log.timeoutLine }
      : null;
  }
  if (last.mode === "restore") return { id: "left-restore-mode", line: last.line };
  if (log.timeoutLine > last.line) return { id: "never-returned", line: log.timeoutLine };
  const sent = log.kernelLine > 0 || log.ibecLine > 0;
  if (last.mode === "recovery" && !sent) return { id: "left-recovery", line: last.line };
  return null;
}

function blinking(hops: readonly RawHop[], millis: MillisOf): Proof | null {
  let run = 0;
  let previous: RawHop | null = null;
  for (const hop of hops) {
    if (hop.change !== "came") continue;
    const gap = previous === null ? null : gapBetween(previous, hop, millis);
    // Recovery mode comes twice in every restore, so there it takes one more.
    const same: boolean = previous !== null && previous.mode === hop.mode;
    run = same && (gap === null || gap <= BLINK_MS) ? run + 1 : 1;
    const needed = hop.mode === "recovery" ? BLINKS + 1 : BLINKS;
    if (run >= needed && hop.mode !== "normal") return { id: "mode-blinking", line: hop.line };
    previous = hop;
  }
  return null;
}

function gapBetween(from: RawHop, to: RawHop, millis: MillisOf): number | null {
  const start = millis(from.raw);
  const end = millis(to.raw);
  return start === null || end === null ? null : end - start;
}
