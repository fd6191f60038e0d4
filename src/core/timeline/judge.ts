// What one hop means for the restore it belongs to: the role of the new stay, and what is found by it.
// Knows lengths and roles only; who keeps the story is restore-watch.ts.
import type { ModeGroup } from "./change.ts";
import * as limit from "./limits.data.ts";
import type { VerdictKind } from "./verdict.ts";
import type { Role, Stay } from "./watch-state.ts";

/** The phone's absence before it came, or until now. */
export interface Absence {
  readonly from: Stay;
  /** Null where a break or an unseen leaving makes it unknown. */
  readonly gapMs: number | null;
  /** No longer than this, if the clocks are right. */
  readonly atMostMs: number;
  /** How long the stay's role had lasted; null where its end was not seen in time. */
  readonly stayMs: number | null;
  /** False where the phone was never seen to leave: the page was closed. */
  readonly leftSeen: boolean;
  /** Groups never seen in this session. */
  readonly unseen: readonly ModeGroup[];
}

/** The first kind is the verdict, the others look the same. `sight`: only because something was not seen. */
export interface Finding {
  readonly kinds: readonly [VerdictKind, ...VerdictKind[]];
  readonly sight: boolean;
}

export interface Ruling {
  readonly role: Role;
  readonly fromDfu: boolean;
  readonly finding: Finding | null;
}

/** Reads the hop that ends an absence. */
export function judge(absence: Absence, to: ModeGroup): Ruling {
  switch (absence.from.role) {
    case "ibec":
      return fromIbec(absence, to);
    case "restore":
      return fromRestore(absence, to);
    case "recovery":
      return isHop(absence) && to === "recovery" ? stay("ibec") : stay(to);
    case "dfu":
      // By hand it takes as long as starting anew; only a computer is that quick.
      return isHop(absence) && to === "recovery" ? { ...stay("ibec"), fromDfu: true } : stay(to);
    case "normal":
    case "booted":
    case "other":
      return stay(to);
  }
}

const stay = (role: Role): Ruling => ({ role, fromDfu: false, finding: null });
const found = (role: Role, sight: boolean, ...kinds: Finding["kinds"]): Ruling => ({
  role,
  fromDfu: false,
  finding: { kinds, sight },
});

const isHop = ({ gapMs }: Absence): boolean => gapMs !== null && gapMs <= limit.IBEC_GAP_MS;

/** The kernel was due. Without a seen leaving it may never have been sent: nothing is found then. */
function fromIbec(absence: Absence, to: ModeGroup): Ruling {
  const { from, gapMs, atMostMs, leftSeen, unseen } = absence;
  if (!leftSeen || to === "other") return stay(to);
  if (atMostMs >= limit.PATIENCE_MS) {
    if (gapMs !== null) return stay(to);
    return found(to, true, "not-seen", "never-returned", "finished", "bounced", "fell-to-dfu");
  }
  switch (to) {
    case "recovery": {
      const innocent = from.fromDfu ? limit.IBEC_GAP_MS : limit.BLINK_MS;
      if (atMostMs < innocent) return stay("ibec");
      if (gapMs === null) {
        const kinds = ["bounced", ...resetUnseen(atMostMs)] as const;
        // Out of DFU it may have been the hop of iBEC that is still to come.
        return from.fromDfu
          ? found("recovery", true, "not-seen", ...kinds)
          : found("recovery", true, ...kinds);
      }
      // Restore mode may have come and gone unseen, if there was time for both.
      return unseen.includes("normal") && gapMs >= limit.RESTORE_GAP_LEAST_MS
        ? found("recovery", true, "bounced", ...resetUnseen(gapMs))
        : found("recovery", false, "bounced");
    }
    case "normal": {
      // A permission given now shows a mode that came earlier.
      const late = unseen.includes("normal");
      return atMostMs <= limit.RESTORE_GAP_MOST_MS || late ? stay("restore") : stay("normal");
    }
    case "dfu": {
      if (atMostMs < limit.RESTORE_GAP_LEAST_MS) return found("dfu", false, "fell-to-dfu");
      return gapMs === null
        ? found("dfu", true, "fell-to-dfu", ...resetUnseen(atMostMs))
        : found("dfu", unseen.includes("normal"), "fell-to-dfu");
    }
  }
}

/** How a restore may have broken off in an absence of at most this, in ms. */
function resetUnseen(absentMs: number): readonly VerdictKind[] {
  return absentMs < limit.WORK_LEAST_MS
    ? ["reset-in-restore"]
    : ["reset-in-restore", "finished-not-booted"];
}

/** Restore mode was up. */
function fromRestore(absence: Absence, to: ModeGroup): Ruling {
  const { gapMs, atMostMs, leftSeen, stayMs } = absence;
  if (to === "other") return stay(to);
  const short = atMostMs < limit.RESTART_LEAST_MS;
  if (to === "normal") {
    if (!leftSeen) return found("normal", true, "not-seen", "finished", "link-glitch");
    if (short) return found("restore", gapMs === null, "link-glitch");
    if (gapMs !== null && gapMs >= limit.PATIENCE_MS) return stay(to);
    if (gapMs === null) return found("booted", true, "finished", "link-glitch", "reset-in-restore");
    return found("booted", false, ...startedAfter(stayMs));
  }
  if (atMostMs >= limit.PATIENCE_MS && gapMs === null)
    return found(to, true, "not-seen", "finished", "reset-in-restore", "finished-not-booted");
  if (atMostMs >= limit.PATIENCE_MS) return stay(to);
  if (to === "dfu") {
    if (gapMs !== null) return found("dfu", false, "fell-to-dfu");
    const stopped = ["fell-to-dfu", ...stoppedAfter(stayMs)] as const;
    return stayMs === null || stayMs >= limit.WORK_LEAST_MS
      ? found("dfu", true, ...stopped, "finished")
      : found("dfu", true, ...stopped);
  }
  return found("recovery", gapMs === null, ...stoppedAfter(stayMs));
}

/** The system started after so long in restore mode; too short a stay was no whole restore. */
function startedAfter(stayMs: number | null): Finding["kinds"] {
  if (stayMs !== null && stayMs < limit.WORK_NONE_MS) return ["reset-in-restore"];
  if (stayMs !== null && stayMs >= limit.WORK_LEAST_MS) return ["finished"];
  return ["finished", "reset-in-restore"];
}

/** Recovery mode after so long in restore mode. */
function stoppedAfter(stayMs: number | null): Finding["kinds"] {
  if (stayMs === null) return ["reset-in-restore", "finished-not-booted"];
  if (stayMs < limit.WORK_LEAST_MS) return ["reset-in-restore"];
  if (stayMs < limit.WORK_LIKELY_MS) return ["reset-in-restore", "finished-not-booted"];
  return ["finished-not-booted", "reset-in-restore"];
}

/** What an absence that still lasts comes to; null while it may end well. `waitedMs`: seen without a break. */
export function judgeSilence(
  { from, stayMs, unseen }: Absence,
  waitedMs: number,
  blind: boolean,
): Finding | null {
  if (from.role !== "ibec" && from.role !== "restore") return null;
  const early = from.role === "restore" && stayMs !== null && stayMs < limit.WORK_LEAST_MS;
  if (waitedMs < (early && !blind ? limit.VANISHED_MS : limit.PATIENCE_MS)) return null;
  if (blind) return { kinds: ["not-seen", "finished", "never-returned", "vanished"], sight: true };
  const toDfu: readonly VerdictKind[] = unseen.includes("dfu") ? ["fell-to-dfu"] : [];
  if (from.role === "restore")
    return { kinds: [...goneAfter(stayMs), ...toDfu], sight: toDfu.length > 0 };
  const toRestore: readonly VerdictKind[] = unseen.includes("normal")
    ? ["finished", "finished-not-booted", "vanished"]
    : [];
  const sight = toDfu.length + toRestore.length > 0;
  return sight
    ? { kinds: ["not-seen", "never-returned", ...toDfu, ...toRestore], sight }
    : { kinds: ["never-returned"], sight };
}

/** Nothing after so long in restore mode. */
function goneAfter(stayMs: number | null): Finding["kinds"] {
  if (stayMs !== null && stayMs < limit.WORK_LEAST_MS) return ["vanished"];
  if (stayMs === null || stayMs < limit.WORK_LIKELY_MS) return ["vanished", "finished-not-booted"];
  return ["finished-not-booted", "vanished"];
}

/** The same kinds when the hops they rest on were only heard of after the page could look again. */
export function heardLate(kinds: Finding["kinds"]): Finding["kinds"] {
  const [kind, ...mayBe] = kinds;
  const more = (...others: readonly VerdictKind[]): Finding["kinds"] => [
    kind,
    ...new Set([...mayBe, ...others]),
  ];
  switch (kind) {
    case "bounced":
      return more("reset-in-restore");
    case "reset-in-restore":
      return more("finished-not-booted");
    case "finished":
      return more("link-glitch", "reset-in-restore");
    case "link-glitch":
      return more("finished");
    case "fell-to-dfu":
    case "not-seen":
      return kinds;
    case "never-returned":
    case "vanished":
    case "finished-not-booted":
      return ["not-seen", ...kinds, "finished"];
  }
}
