// The practice phone: a virtual iPhone on a virtual bus beside the browser's, watched by the same
// watcher. Loaded on demand; this file only joins the parts of src/device/virtual.
import { MODELS } from "../core/apple/models.ts";
import type { Button } from "../core/coach/procedures.ts";
import type { Clock } from "../core/ports.ts";
import type { PracticePhone, PracticeScene, PracticeView } from "../core/practice.ts";
import { perform, type TimedInput } from "./virtual/perform.ts";
import { createPhone, screenOf, type PhoneInput } from "./virtual/phone.ts";
import { play } from "./virtual/run-scenario.ts";
import * as t from "./virtual/timings.data.ts";
import { VirtualPhone } from "./virtual/virtual-phone.ts";
import { VirtualUsb } from "./virtual/virtual-usb.ts";
import type { UsbSubset } from "./usb-subset.ts";

/** Invented: no such chip was ever made. */
const ECID = "001A2B3C4D5E6F70";
const SERIAL = "F0EXAMPLE001";
/** A phone of the largest button family, whose normal mode already tells its ECID. */
const USUAL = "iPhone13,2";

/** How often the screen is looked at while somebody watches, in milliseconds. */
const LOOK_MS = 100;

/** How long the practice restore stays in restore mode: a real one takes minutes and shows no more. */
const PRACTICE_RESTORE_MS = 12_000;
/** Stays in restore mode that the recorder takes for whole, and for work most likely done. */
const WHOLE_RESTORE_MS = 190_000;
const LONG_RESTORE_MS = 310_000;

/** A phone that works and is plugged in, with the bus it is on. */
export function createPracticePhone(
  clock: Clock,
  productType: string = USUAL,
): {
  readonly usb: UsbSubset;
  readonly phone: PracticePhone;
} {
  const model = MODELS.find((row) => row.productType === productType);
  if (model === undefined) throw new Error(`the table has no ${productType}`);
  const family = model.buttonFamily ?? "iphone8";
  const phone = new VirtualPhone(
    clock,
    createPhone(
      { model, ecid: ECID, serial: SERIAL, portDfu: false },
      { stage: "normal", system: "works", autoBoot: true },
    ),
  );
  const usb = new VirtualUsb({ grants: "all" });
  usb.add(phone);
  const held = new Set<Button>();
  let stopScene = (): void => {};

  const view = (): PracticeView => {
    const now = phone.phone();
    return {
      productType,
      family,
      screen: screenOf(now),
      plugged: now.cable.kind !== "none",
      held: [...held],
    };
  };
  const listeners = new Set<(view: PracticeView) => void>();
  let shown = "";
  let cancelLook = (): void => {};

  /** Tells what has changed. The screen changes by itself too, so it is looked at again and again. */
  function look(): void {
    cancelLook();
    const next = view();
    const text = JSON.stringify(next);
    if (text !== shown) for (const listener of listeners) listener(next);
    shown = text;
    if (listeners.size > 0) cancelLook = clock.after(LOOK_MS, look);
  }
  const send = (input: PhoneInput): void => {
    phone.send(input);
    look();
  };
  return {
    usb,
    phone: {
      view,
      subscribe(listener) {
        listeners.add(listener);
        look();
        return () => listeners.delete(listener);
      },
      plug: () => send({ type: "plug", cable: { kind: "good" } }),
      pull: () => send({ type: "unplug" }),
      press(button) {
        held.add(button);
        send({ type: "press", button });
      },
      release(button) {
        held.delete(button);
        send({ type: "release", button });
      },
      play(scene) {
        stopScene();
        stopScene = play(clock, phone, scenes(scene));
      },
    },
  };

  function scenes(scene: PracticeScene): readonly TimedInput[] {
    switch (scene) {
      case "restart":
        return perform(family, "force-restart", 0);
      case "recovery":
        return perform(family, "recovery", 0);
      case "dfu":
        return perform(family, "dfu", 0);
      case "to-recovery":
        return [{ at: 0, input: { type: "enter-recovery" } }];
      case "to-dfu":
        return [{ at: 0, input: { type: "fall-to-dfu" } }];
      case "restore-fails":
        return hangs({ type: "reset" }, 6_000);
      case "restore-succeeds":
        return runs({ type: "finish-restore", system: "works" }, PRACTICE_RESTORE_MS);
      case "whole-restore":
        return runs({ type: "finish-restore", system: "works" }, WHOLE_RESTORE_MS);
      case "short-gap":
        return hangs({ type: "reset" }, 200);
      case "long-gap":
        return hangs({ type: "reset" }, 40_000);
      case "mid-image":
        return runs({ type: "reset" }, 100_000);
      case "to-dfu-after-kernel":
        return hangs({ type: "fall-to-dfu" }, 200);
      case "never-boots":
        return runs({ type: "finish-restore", system: "damaged" }, LONG_RESTORE_MS);
      case "link-glitch":
        return [
          ...runs({ type: "unplug" }, 60_000),
          { at: RESTORE_MODE_AT_MS + 61_200, input: GOOD_CABLE },
          {
            at: RESTORE_MODE_AT_MS + WHOLE_RESTORE_MS,
            input: { type: "finish-restore", system: "works" },
          },
        ];
      case "flapping":
        return [
          { at: 0, input: { type: "unplug" } },
          { at: 1_000, input: FLAPPING_CABLE },
          { at: 61_000, input: { type: "unplug" } },
          { at: 62_000, input: GOOD_CABLE },
        ];
    }
  }
}

const GOOD_CABLE: PhoneInput = { type: "plug", cable: { kind: "good" } };
const FLAPPING_CABLE: PhoneInput = {
  type: "plug",
  cable: { kind: "flaky", seed: 4013, holds: [800, 9_000], drops: [150, 1_800] },
};

/** Time for normal mode to make way for recovery mode, and for recovery mode to be looked at. */
const IBEC_AT_MS = t.RECOVERY_REQUEST_DROP_MS + t.SHUTDOWN_MS + t.LOGO_MS + t.IBOOT_MS + 3_000;
const KERNEL_AT_MS = IBEC_AT_MS + t.IBEC_DROP_MS + t.IBEC_GAP_MS + 3_000;

/** What a computer does up to the restore kernel; a phone already in recovery ignores the first. */
const toKernel = (kernel: "runs" | "hangs"): readonly TimedInput[] => [
  { at: 0, input: { type: "enter-recovery" } },
  { at: IBEC_AT_MS, input: { type: "load-ibec" } },
  { at: KERNEL_AT_MS, input: { type: "hand-over", kernel } },
];
const RESTORE_MODE_AT_MS = KERNEL_AT_MS + t.KERNEL_DROP_MS + t.RESTORE_MODE_GAP_MS;

/** The kernel never reaches USB; `end` comes so long after the phone has gone. */
const hangs = (end: PhoneInput, afterMs: number): readonly TimedInput[] => [
  ...toKernel("hangs"),
  { at: KERNEL_AT_MS + t.KERNEL_DROP_MS + afterMs, input: end },
];

/** Restore mode comes up; `end` comes so long after. */
const runs = (end: PhoneInput, afterMs: number): readonly TimedInput[] => [
  ...toKernel("runs"),
  { at: RESTORE_MODE_AT_MS + afterMs, input: end },
];
