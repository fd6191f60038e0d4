// What to do otherwise after each miss, how well that is known, and which timing to offer. Pure and
// total over the closed list of misses; the third miss in a row puts the cable first.
import type { ButtonFamily, Connector } from "../apple/model.ts";
import type { Grade } from "../guide/playbook.ts";
import type { CableKind, CoachGoal } from "../session/events.ts";
import type { ChangeCode, MissCode, TimingId } from "./codes.ts";
import { isPair, procedureOf } from "./procedures.ts";
import type { CoachSourceId } from "./sources.data.ts";
import type { Timing } from "./types.ts";

/** What a miss happened with. */
export interface MissContext {
  readonly family: ButtonFamily;
  readonly goal: CoachGoal;
  readonly timing: TimingId;
  readonly cableKind: CableKind;
  readonly connector: Connector | null;
  /** Misses in a row, this one included. */
  readonly misses: number;
}

export interface Correction {
  readonly changes: readonly [ChangeCode, ...ChangeCode[]];
  readonly grade: Grade;
  readonly source: CoachSourceId | null;
  readonly offer: TimingId | null;
}

/** From this miss in a row on, the cable and the port are the first suspects. */
export const MANY_MISSES = 3;

type Rule = Omit<Correction, "offer">;

const ours = (...changes: readonly [ChangeCode, ...ChangeCode[]]): Rule => ({
  changes,
  grade: "judgement",
  source: null,
});

/** The correction for one miss in its context. */
export function correct(code: MissCode, context: MissContext): Correction {
  const rule = ruleOf(code, context);
  const [first, ...rest] =
    context.misses < MANY_MISSES
      ? rule.changes
      : ([cableFirst(context), "other-port", ...rule.changes] as const);
  const changes: Correction["changes"] = [first, ...new Set(rest.filter((it) => it !== first))];
  return { ...rule, changes, offer: offerFor(code, context) };
}

function ruleOf(code: MissCode, context: MissContext): Rule {
  switch (code) {
    case "never-left":
      return ours("press-firmly", "right-buttons", "hold-until-black");
    case "cable-moved":
      return ours("hands-off-cable", "other-cable", "other-port");
    case "blinking":
      return ours("other-cable", "other-port", "direct-port");
    case "released-late":
      return practised("release-earlier", "keep-second-held", ...deafCable(context));
    case "second-not-held":
      return practised("press-second-sooner", "keep-second-held", ...deafCable(context));
    case "booted":
      return context.goal === "recovery"
        ? quoted("hold-through-logo")
        : practised(
            "hold-until-black",
            "keep-second-held",
            "release-earlier",
            ...deafCable(context),
          );
    case "held-too-long":
      return quoted("release-at-logo");
    case "into-dfu":
      return isPair(context.family)
        ? ours("release-together", "restart-first")
        : ours("right-buttons", "restart-first");
    case "nothing-returned":
      return silent(context);
    case "recovery-not-seen":
      return ours("other-cable", "other-port", "check-driver", "clean-port");
    case "reboot-not-taken":
      return ours("by-hand");
  }
}

/** Repairers' guides: a logo means start over; the holds are what they correct. */
const practised = (...changes: readonly [ChangeCode, ...ChangeCode[]]): Rule => ({
  changes,
  grade: "practitioners",
  source: "field-guides",
});
const quoted = (change: ChangeCode): Rule => ({
  changes: [change],
  grade: "source",
  source: "apple-buttons",
});

/** With this cable the phone often starts as if nobody had held anything, however well it was held. */
const deafCable = ({ goal, cableKind }: MissContext): readonly ChangeCode[] =>
  goal === "dfu" && cableKind === "usb-c-lightning" ? ["usb-a-cable"] : [];

/** Off, or in DFU without USB voltage: on Lightning the cable's kind decides (palera1n README). */
function silent(context: MissContext): Rule {
  if (!usbAHelps(context)) return ours("other-cable", "other-port", "charge", "check-driver");
  return {
    changes: ["usb-a-cable", "other-port", "charge"],
    grade: "source",
    source: "palera1n-cables",
  };
}

/** True where a USB-A to Lightning cable is not what is in use and may be what is missing. */
function usbAHelps({
  goal,
  cableKind,
  connector,
}: Pick<MissContext, "goal" | "cableKind" | "connector">): boolean {
  if (goal !== "dfu" || cableKind === "usb-a-lightning") return false;
  return cableKind === "usb-c-lightning" || connector === "lightning";
}

const cableFirst = (context: MissContext): ChangeCode =>
  usbAHelps(context) ? "usb-a-cable" : "other-cable";

/** Only misses of the hands have to do with the timing. The computer's reboot is never pressed on anybody. */
function offerFor(code: MissCode, { family, goal, timing }: MissContext): TimingId | null {
  const { timings } = procedureOf(family, goal);
  const byHand = timings.filter(({ rebootAtMs }) => rebootAtMs === null);
  const next = (wanted: readonly Timing["favours"][]): TimingId | null =>
    wanted
      .map((favours) => byHand.find((it) => it.favours === favours && it.id !== timing)?.id)
      .find((id) => id !== undefined) ?? null;
  switch (code) {
    case "released-late":
      return next(["release-earlier", "clock", null]);
    case "second-not-held":
    case "booted":
      return next(["clock", null]);
    case "reboot-not-taken":
      return next([null]);
    case "never-left":
    case "cable-moved":
    case "held-too-long":
    case "into-dfu":
    case "nothing-returned":
    case "blinking":
    case "recovery-not-seen":
      return null;
  }
}
