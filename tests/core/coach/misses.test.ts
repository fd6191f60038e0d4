import { describe, expect, test } from "vitest";
import type { ButtonFamily } from "../../../src/core/apple/model.ts";
import type { MissCode } from "../../../src/core/coach/codes.ts";
import type { Button } from "../../../src/core/coach/procedures.ts";
import { codeOf, runOnce, type RigOptions } from "./rig.ts";

const POWER: Readonly<Record<ButtonFamily, Button>> = {
  home: "top",
  iphone7: "side",
  iphone8: "side",
  "ipad-top": "top",
};
const SECOND: Readonly<Record<ButtonFamily, Button>> = {
  home: "home",
  iphone7: "volume-down",
  iphone8: "volume-down",
  "ipad-top": "volume-far",
};
const ALL: readonly ButtonFamily[] = ["home", "iphone7", "iphone8", "ipad-top"];
const PAIRS: readonly ButtonFamily[] = ["home", "iphone7"];
const SEQUENCES: readonly ButtonFamily[] = ["iphone8", "ipad-top"];
const reaction = () => 150;
const damaged = { stage: "recovery", system: "damaged", autoBoot: false } as const;

/** What goes wrong, in which families, and what the coach has to call it. */
const STORIES: readonly {
  readonly story: string;
  readonly families: readonly ButtonFamily[];
  readonly code: MissCode;
  readonly run: (family: ButtonFamily) => Omit<RigOptions, "family">;
}[] = [
  {
    story: "the power button is never pressed",
    families: ALL,
    code: "never-left",
    run: (family) => ({ goal: "dfu", person: { reaction, forgets: POWER[family] } }),
  },
  {
    story: "the power button is let go after 5 s",
    families: ALL,
    code: "never-left",
    run: (family) => ({
      goal: "force-restart",
      person: { reaction, letsGo: { button: POWER[family], afterMs: 5_000 } },
    }),
  },
  {
    story: "the power button is never let go",
    families: ALL,
    code: "released-late",
    run: (family) => ({ goal: "dfu", person: { reaction, keeps: POWER[family] } }),
  },
  {
    story: "the power button is never let go, on a phone that cannot start",
    families: ALL,
    code: "released-late",
    run: (family) => ({ goal: "dfu", start: damaged, person: { reaction, keeps: POWER[family] } }),
  },
  {
    story: "the power button is let go 3 s late, on a phone that cannot start",
    families: ALL,
    code: "released-late",
    run: () => ({ goal: "dfu", start: damaged, person: { reaction, releasesLateMs: 3_000 } }),
  },
  {
    story: "the second button is not pressed, on a phone that cannot start",
    families: SEQUENCES,
    code: "second-not-held",
    run: () => ({ goal: "dfu", start: damaged, person: { reaction, skips: 3 } }),
  },
  {
    story: "the second button is not pressed, on a phone that starts",
    families: SEQUENCES,
    code: "booted",
    run: () => ({ goal: "dfu", person: { reaction, skips: 3 } }),
  },
  {
    story: "the second button is let go as the screen turns black",
    families: PAIRS,
    code: "booted",
    run: (family) => ({
      goal: "dfu",
      person: { reaction, letsGo: { button: SECOND[family], afterMs: 8_400 } },
    }),
  },
  {
    story: "the buttons are let go at the logo",
    families: ALL,
    code: "booted",
    run: (family) => ({
      goal: "recovery",
      person: {
        reaction,
        letsGo: {
          button: PAIRS.includes(family) ? SECOND[family] : POWER[family],
          afterMs: 12_000,
        },
      },
    }),
  },
  {
    story: "the buttons are held on through the logo",
    families: ALL,
    code: "held-too-long",
    run: (family) => ({
      goal: "force-restart",
      person: { reaction, keeps: PAIRS.includes(family) ? SECOND[family] : POWER[family] },
    }),
  },
  {
    story: "the power button alone is let go at black",
    families: PAIRS,
    code: "into-dfu",
    run: (family) => ({
      goal: "recovery",
      person: { reaction, letsGo: { button: POWER[family], afterMs: 9_000 } },
    }),
  },
  {
    story: "the power button alone is let go on the way out of DFU",
    families: PAIRS,
    code: "into-dfu",
    run: (family) => ({
      goal: "leave-dfu",
      start: { stage: "dfu" },
      person: {
        reaction,
        letsGo: { button: POWER[family], afterMs: 9_000 },
        keeps: SECOND[family],
      },
    }),
  },
  {
    story: "the cable is pulled while the screen is black",
    families: ALL,
    code: "nothing-returned",
    run: () => ({ goal: "dfu", faults: [{ at: 12_000, input: { type: "unplug" } }] }),
  },
  {
    story: "the cable slips out for a second",
    families: ALL,
    code: "cable-moved",
    run: () => ({
      goal: "dfu",
      faults: [
        { at: 3_000, input: { type: "unplug" } },
        { at: 4_000, input: { type: "plug", cable: { kind: "good" } } },
      ],
    }),
  },
  {
    story: "the cable slips twice within seconds",
    families: ALL,
    code: "blinking",
    run: () => ({
      goal: "recovery",
      faults: [
        { at: 3_000, input: { type: "unplug" } },
        { at: 4_000, input: { type: "plug", cable: { kind: "good" } } },
        { at: 5_000, input: { type: "unplug" } },
        { at: 6_000, input: { type: "plug", cable: { kind: "good" } } },
      ],
    }),
  },
  {
    story: "DFU comes and goes",
    families: ALL,
    code: "blinking",
    run: (family) => ({
      goal: "dfu",
      // Some moments after DFU is due, whatever the family.
      faults: [0, 2_400].flatMap((more) => {
        const seen = PAIRS.includes(family) ? 16_300 : 22_300;
        return [
          { at: seen + 1_000 + more, input: { type: "unplug" } },
          { at: seen + 2_000 + more, input: { type: "plug", cable: { kind: "good" } } },
        ] as const;
      }),
    }),
  },
  {
    story: "the cable has no data wires and the picture is on the screen",
    families: ALL,
    code: "recovery-not-seen",
    run: () => ({
      goal: "recovery",
      cable: { kind: "charge-only" },
      says: [
        { at: 25_000, event: (at) => ({ type: "screen-told", at, screen: "recovery-picture" }) },
      ],
    }),
  },
  {
    story: "the computer's reboot is refused",
    families: ALL,
    code: "reboot-not-taken",
    run: () => ({
      goal: "dfu",
      timing: "host-reboot",
      start: { stage: "recovery" },
      rebootFails: true,
    }),
  },
];

describe.each(STORIES)("$story", ({ families, code, run }) => {
  test.each(families)(`on the family %s is told as "${code}"`, (family) => {
    const outcome = runOnce({ family, ...run(family) });
    expect(codeOf(outcome)).toBe(code);
    const records = outcome.effects.filter(({ type }) => type === "record");
    expect(records).toHaveLength(1);
    expect(records).toMatchObject([{ body: { verdict: code, family } }]);
    expect(outcome.coach.misses).toBe(1);
    expect(outcome.cues.filter(({ cue }) => cue.kind === "miss")).toHaveLength(1);
    expect(outcome.effects.findLast(({ type }) => type === "keep-awake")).toEqual({
      type: "keep-awake",
      on: false,
    });
  });
});
