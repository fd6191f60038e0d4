// The procedures as a table: presses and times of every family and goal. Force restart and recovery as
// Apple's articles are quoted; DFU as the tools count it (nobody agrees: 4, 5, 8 or 10 s of both buttons,
// then 8 or 10 s), never measured on a phone by us. What the bus shows shortens every count.
import type { ButtonFamily } from "../apple/model.ts";
import type { CoachGoal } from "../session/events.ts";
import type { Button, Press, Until } from "./procedures.ts";
import type { CoachSourceId } from "./sources.data.ts";
import type { Timing } from "./types.ts";

interface HoldTimes {
  readonly seconds?: number;
  readonly clock: number;
  readonly afterBlack?: number;
  readonly until?: Until;
  readonly release?: readonly Button[];
  readonly source: CoachSourceId | null;
}

const tap = (button: Button, source: CoachSourceId): Press => ({ kind: "tap", button, source });
const hold = (buttons: readonly Button[], times: HoldTimes): Press => ({
  kind: "hold",
  buttons,
  release: times.release ?? [],
  seconds: times.seconds ?? null,
  until: times.until ?? null,
  clockSeconds: times.clock,
  afterBlackSeconds: times.afterBlack ?? null,
  source: times.source,
});

/** 10 s until black, 3 s more to the logo; longer would lead on to recovery mode. */
const toLogo = (buttons: readonly Button[]): Press =>
  hold(buttons, { clock: 13, afterBlack: 3, until: "apple-logo", source: "apple-buttons" });
/** Through the logo: some 8 s after black the picture stands; the bus ends it sooner. */
const toPicture = (buttons: readonly Button[]): Press =>
  hold(buttons, { clock: 22, afterBlack: 12, until: "recovery-picture", source: "apple-buttons" });

const standard = (presses: readonly Press[]): readonly [Timing, ...Timing[]] => [
  {
    id: "standard",
    presses,
    source: "apple-buttons",
    grade: "source",
    rebootAtMs: null,
    favours: null,
  },
];

/** Two holds from recovery mode: the computer restarts the phone, so nobody has to time the black screen. */
const hostReboot = (power: Button, second: Button): Timing => ({
  id: "host-reboot",
  presses: [
    hold([power, second], { seconds: 4, clock: 4, afterBlack: 1.5, source: "palera1n" }),
    hold([second], {
      seconds: 10,
      clock: 10,
      until: "dfu-seen",
      release: [power],
      source: "palera1n",
    }),
  ],
  source: "palera1n",
  grade: "source",
  rebootAtMs: 2_000,
  favours: "two-holds",
});

const solo = (
  power: Button,
  second: Button,
  seconds: number,
  source: CoachSourceId | null,
): Press =>
  hold([second], { seconds, clock: seconds, until: "dfu-seen", release: [power], source });

/** Both buttons restart the phone; letting go of one as it starts asks for DFU. */
function pairDfu(power: Button, second: Button): readonly [Timing, ...Timing[]] {
  const both = [power, second];
  return [
    {
      id: "until-black",
      // One second past black, so that the starting phone still sees both buttons down.
      presses: [
        hold(both, { seconds: 10, clock: 10, afterBlack: 1, source: null }),
        solo(power, second, 10, "field-guides"),
      ],
      source: "field-guides",
      grade: "practitioners",
      rebootAtMs: null,
      favours: null,
    },
    {
      id: "release-at-black",
      presses: [
        hold(both, {
          // The tool only watches the bus; where it is silent, between the 8 and 10 s of the others.
          seconds: 9,
          clock: 9,
          afterBlack: 0,
          until: "black-screen",
          source: "dfu-helper",
        }),
        solo(power, second, 10, "dfu-helper"),
      ],
      source: "dfu-helper",
      grade: "source",
      rebootAtMs: null,
      favours: "release-earlier",
    },
    {
      id: "legacy-ios-kit",
      presses: [
        hold(both, { seconds: 10, clock: 10, source: "legacy-ios-kit" }),
        solo(power, second, 8, "legacy-ios-kit"),
      ],
      source: "legacy-ios-kit",
      grade: "source",
      rebootAtMs: null,
      favours: "clock",
    },
    hostReboot(power, second),
  ];
}

/** Two taps, then the power button alone restarts the phone; the second button joins as it turns black. */
function sequenceDfu(first: Button, second: Button, power: Button): readonly [Timing, ...Timing[]] {
  const counted = (
    id: Timing["id"],
    both: number,
    last: number,
    from: { readonly source: CoachSourceId; readonly followsBus: boolean },
  ): readonly Press[] => [
    tap(first, from.source),
    tap(second, from.source),
    hold([power], {
      seconds: 10,
      clock: 10,
      ...(from.followsBus ? { afterBlack: 0 } : {}),
      until: "black-screen",
      source: from.source,
    }),
    hold([power, second], {
      seconds: both,
      clock: both,
      source: id === "short-both" ? "palera1n" : from.source,
    }),
    solo(power, second, last, from.source),
  ];
  return [
    {
      id: "until-black",
      presses: counted("until-black", 5, 10, { source: "field-guides", followsBus: true }),
      source: "field-guides",
      grade: "practitioners",
      rebootAtMs: null,
      favours: null,
    },
    {
      id: "short-both",
      presses: counted("short-both", 4, 10, { source: "field-guides", followsBus: true }),
      // The 4 s are a tool's whose computer restarts the phone; by hand they are our trial.
      source: null,
      grade: "judgement",
      rebootAtMs: null,
      favours: "release-earlier",
    },
    {
      id: "legacy-ios-kit",
      presses: counted("legacy-ios-kit", 5, 8, { source: "legacy-ios-kit", followsBus: false }),
      source: "legacy-ios-kit",
      grade: "source",
      rebootAtMs: null,
      favours: "clock",
    },
    hostReboot(power, second),
  ];
}

const pair = (
  power: Button,
  second: Button,
): Readonly<Record<CoachGoal, readonly [Timing, ...Timing[]]>> => ({
  "force-restart": standard([toLogo([power, second])]),
  recovery: standard([toPicture([power, second])]),
  dfu: pairDfu(power, second),
  "leave-dfu": standard([toLogo([power, second])]),
});

const sequence = (
  first: Button,
  second: Button,
  power: Button,
): Readonly<Record<CoachGoal, readonly [Timing, ...Timing[]]>> => {
  const taps = [tap(first, "apple-buttons"), tap(second, "apple-buttons")];
  return {
    "force-restart": standard([...taps, toLogo([power])]),
    recovery: standard([...taps, toPicture([power])]),
    dfu: sequenceDfu(first, second, power),
    "leave-dfu": standard([...taps, toLogo([power])]),
  };
};

/** Every timing of every family and goal, the usual one first. */
export const PROCEDURES: Readonly<
  Record<ButtonFamily, Readonly<Record<CoachGoal, readonly [Timing, ...Timing[]]>>>
> = {
  home: pair("top", "home"),
  iphone7: pair("side", "volume-down"),
  iphone8: sequence("volume-up", "volume-down", "side"),
  "ipad-top": sequence("volume-near", "volume-far", "top"),
};
