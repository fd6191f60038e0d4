// Helpers for the tests of "I do not see my device": what is known at a fresh start, and every way
// through the test that a person could take.
import {
  findEnd,
  type Finding,
  type Known,
  type SightAnswers,
} from "../../src/core/sight/find-end.ts";
import type { HostSystem } from "../../src/core/session/events.ts";

export const SYSTEMS = [
  "macos",
  "windows",
  "linux",
  "chromeos",
  "other",
] as const satisfies readonly HostSystem[];

/** Nothing went wrong yet, and nothing was seen. */
export const fresh = (system: HostSystem): Known => ({
  system,
  unavailable: null,
  refused: null,
  lastMode: null,
  appeared: false,
});

type Ended = Extract<Finding, { kind: "end" }>;

interface Way {
  readonly known: Known;
  readonly answers: SightAnswers;
  /** Questions in the order they were asked. */
  readonly asked: readonly string[];
  readonly end: Ended;
}

/** Every way through the test from what is known, all choices of every question. */
function everyWay(
  known: Known,
  answers: SightAnswers = {},
  asked: readonly string[] = [],
): readonly Way[] {
  const finding = findEnd(known, answers);
  if (finding.kind === "seen") return [];
  if (finding.kind === "end") return [{ known, answers, asked, end: finding }];
  if (asked.includes(finding.question)) throw new Error(`asked twice: ${finding.question}`);
  return finding.choices.flatMap((choice) =>
    everyWay(known, { ...answers, [finding.question]: choice }, [...asked, finding.question]),
  );
}

function collect(): readonly Way[] {
  const codes = [
    null,
    "no-webusb",
    "insecure-page",
    "blocked-by-policy",
    "chooser-cancelled",
    "not-a-phone",
    "access-denied",
    "device-in-use",
    "device-gone",
    "usb-failed",
  ] as const;
  return SYSTEMS.flatMap((system) =>
    codes.flatMap((code) =>
      ([null, "normal", "recovery"] as const).flatMap((lastMode) => [
        ...everyWay({ ...fresh(system), unavailable: code, lastMode }),
        ...(code === null ? [] : everyWay({ ...fresh(system), refused: code, lastMode })),
      ]),
    ),
  );
}

const ALL = collect();

/** Every way on every system, from every combination of facts. */
export const allWays = (): readonly Way[] => ALL;
