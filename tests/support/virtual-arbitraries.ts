// Random hands, cables, computers and phones, for the property tests.
import fc from "fast-check";
import type { Button } from "../../src/core/coach/procedures.ts";
import type { CableKind } from "../../src/device/virtual/cable.ts";
import type { Phone, PhoneInput } from "../../src/device/virtual/phone.ts";
import { createPhone } from "../../src/device/virtual/phone.ts";
import { MODELS, traitsOf } from "./virtual-phones.ts";

const BUTTONS: readonly Button[] = [
  "side",
  "top",
  "home",
  "volume-up",
  "volume-down",
  "volume-near",
  "volume-far",
];
const LINES = [
  "setenv auto-boot true",
  "setenv auto-boot false",
  "saveenv",
  "reboot",
  "reset",
  "go",
  "getenv auto-boot",
];

const span = fc.tuple(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 0, max: 5_000 }));
const button = fc.constantFrom(...BUTTONS);

/** Any cable, spans the wrong way round included. */
const cableKind: fc.Arbitrary<CableKind> = fc.oneof(
  fc.constant<CableKind>({ kind: "good" }),
  fc.constant<CableKind>({ kind: "charge-only" }),
  fc.record({ kind: fc.constant("flaky" as const), seed: fc.integer(), holds: span, drops: span }),
);

/** Anything that can happen to a phone. */
const phoneInput: fc.Arbitrary<PhoneInput> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ type: fc.constantFrom("press" as const, "release" as const), button }),
  },
  fc.record({ type: fc.constant("plug" as const), cable: cableKind }),
  fc.record({
    type: fc.constant("command" as const),
    line: fc.oneof(fc.constantFrom(...LINES), fc.string()),
  }),
  fc.record({
    type: fc.constant("dfu-state" as const),
    state: fc.constantFrom(2 as const, 5 as const),
  }),
  fc.record({
    type: fc.constant("hand-over" as const),
    kernel: fc.constantFrom("runs" as const, "hangs" as const),
  }),
  fc.record({
    type: fc.constant("finish-restore" as const),
    system: fc.constantFrom("works" as const, "damaged" as const, "stuck" as const),
  }),
  fc.constantFrom<PhoneInput>(
    { type: "wait" },
    { type: "unplug" },
    { type: "shut-down" },
    { type: "enter-recovery" },
    { type: "load-ibec" },
    { type: "reset" },
    { type: "fall-to-dfu" },
  ),
);

/** An input after a pause of up to 40 s. */
export const story: fc.Arbitrary<
  readonly { readonly pause: number; readonly input: PhoneInput }[]
> = fc.array(fc.record({ pause: fc.integer({ min: 0, max: 40_000 }), input: phoneInput }), {
  maxLength: 60,
});

/** Any model in any beginning. */
export const anyPhone: fc.Arbitrary<Phone> = fc
  .record({
    model: fc.constantFrom(...Object.values(MODELS), { ...MODELS.iphoneX, buttonFamily: null }),
    portDfu: fc.boolean(),
    stage: fc.constantFrom("off" as const, "normal" as const, "recovery" as const, "dfu" as const),
    system: fc.constantFrom("works" as const, "damaged" as const, "stuck" as const),
    autoBoot: fc.boolean(),
  })
  .map(({ model, portDfu, ...start }) => createPhone(traitsOf(model, portDfu), start));
