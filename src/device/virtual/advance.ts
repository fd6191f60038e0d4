// How a phone moves on: `advance` is a pure function of a phone, a time and an input, and `nextDue`
// tells when the phone moves by itself. What is due is always done first and at its own time, so a late
// clock changes nothing. Performs nothing: who plays the phone is virtual-phone.ts.
import { carriesData, flip, flipDue, wakesDfu } from "./cable.ts";
import { enumerate } from "./enumerate.ts";
import type { AttachEvent } from "./face.ts";
import { recoveryHeldSince, together } from "./hands.ts";
import { autoBoots, rebootNvram } from "./iboot.ts";
import { take } from "./inputs.ts";
import { DFU, RECOVERY, powerUp } from "./phone.ts";
import type { Leaving, Phone, PhoneInput, Running } from "./phone.ts";
import * as t from "./timings.data.ts";

/** `effects`: what the computer sees happen, in order. */
export interface Step {
  readonly phone: Phone;
  readonly effects: readonly AttachEvent[];
}

/** When the phone next moves by itself, in the clock's milliseconds; null: it waits for an input. */
export function nextDue(phone: Phone): number | null {
  const dues = [stageDue(phone), flipDue(phone.cable), resetDue(phone)].filter(
    (due) => due !== null,
  );
  // A hand that lets go can make a time due that has passed: it happens now, never before.
  return dues.length === 0 ? null : Math.max(phone.at, Math.min(...dues));
}

/**
 * The phone at `at`, after all that was due by then and then `input`. Inputs that cannot be are ignored;
 * an `at` before the phone's own time counts as that time.
 */
export function advance(phone: Phone, at: number, input: PhoneInput): Step {
  let step: Step = { phone, effects: [] };
  for (let due = nextDue(phone); due !== null && due <= at; due = nextDue(step.phone)) {
    step = then(step, moveBySelf({ ...step.phone, at: due }));
  }
  const now = { ...step.phone, at: Math.max(step.phone.at, at) };
  // A cable put in place of another is out for a moment: the computer sees the phone leave.
  if (input.type !== "plug") return then(step, take(now, input));
  const out = then(step, take(now, { type: "unplug" }));
  return then(out, take(out.phone, input));
}

function then(before: Step, moved: Phone): Step {
  const after = settle(moved);
  return { phone: after.phone, effects: [...before.effects, ...after.effects] };
}

/** Brings the bus in line with the phone. Programs never follow each other on the bus without a gap. */
function settle(phone: Phone): Step {
  const { stage, bus } = phone;
  if (stage.kind === "on" && carriesData(phone.cable)) {
    if (bus !== null) return { phone, effects: [] };
    const address = phone.address + 1;
    const attachment = enumerate(phone.traits, stage.running, phone.system, address);
    return {
      phone: { ...phone, bus: attachment, address },
      effects: [{ type: "attached", attachment }],
    };
  }
  if (bus === null) return { phone, effects: [] };
  return { phone: { ...phone, bus: null }, effects: [{ type: "detached", attachment: bus }] };
}

function resetDue({ hands, stage }: Phone): number | null {
  return hands.reset === null || stage.kind === "off" ? null : hands.reset + t.RESET_HOLD_MS;
}

function stageDue(phone: Phone): number | null {
  const { stage, hands } = phone;
  switch (stage.kind) {
    case "off": {
      const power = hands.down.get("power");
      return power === undefined ? null : power + t.POWER_ON_HOLD_MS;
    }
    case "on":
      return stage.leaving?.at ?? null;
    case "rom": {
      if (asksForDfu(phone, stage.since)) return (hands.solo ?? 0) + t.DFU_SOLO_MS;
      const both = together(hands);
      return Math.max(stage.since + t.LOGO_MS, both === null ? 0 : both + t.DFU_BOTH_MAX_MS);
    }
    case "dark":
    case "iboot":
    case "starting":
      return stage.until;
  }
}

/** Both were held as the phone started. Without USB voltage the boot ROM does not enter DFU (palera1n README). */
function asksForDfu({ hands, cable }: Phone, since: number): boolean {
  return hands.solo !== null && hands.solo >= since && wakesDfu(cable);
}

function moveBySelf(phone: Phone): Phone {
  const { stage, at } = phone;
  const flips = flipDue(phone.cable);
  if (flips !== null && flips <= at) return { ...phone, cable: flip(phone.cable) };
  const resets = resetDue(phone);
  if (resets !== null && resets <= at)
    return { ...powerUp(phone), hands: { ...phone.hands, reset: null } };
  switch (stage.kind) {
    case "off":
      return powerUp(phone);
    case "on":
      return stage.leaving === null ? phone : leave(phone, stage.leaving);
    case "dark":
      return stage.to === "rom" ? powerUp(phone) : arrive(phone, stage.to);
    case "rom":
      return asksForDfu(phone, stage.since) ? arrive(phone, DFU) : showLogo(phone);
    case "iboot":
      return decide(phone, stage.logo);
    case "starting":
      return arrive(phone, { mode: "normal" });
  }
}

function leave(phone: Phone, { gapMs, to }: Leaving): Phone {
  if (to === "rom" && gapMs === 0) return powerUp(phone);
  return { ...phone, stage: { kind: "dark", until: gapMs === null ? null : phone.at + gapMs, to } };
}

function staysInIboot({ system, nvram }: Phone): boolean {
  return system === "damaged" || !autoBoots(nvram);
}

function showLogo(phone: Phone): Phone {
  const logo = phone.at;
  const until = logo + (staysInIboot(phone) ? t.IBOOT_MS : t.PICTURE_HOLD_MS);
  return { ...phone, nvram: rebootNvram(phone.nvram), stage: { kind: "iboot", logo, until } };
}

function decide(phone: Phone, logo: number): Phone {
  const family = phone.traits.model.buttonFamily;
  const held = family === null ? null : recoveryHeldSince(phone.hands, family);
  if (staysInIboot(phone) || (held !== null && held <= logo)) return arrive(phone, RECOVERY);
  return {
    ...phone,
    stage: { kind: "starting", until: phone.system === "works" ? logo + t.SYSTEM_BOOT_MS : null },
  };
}

function arrive(phone: Phone, running: Running): Phone {
  return {
    ...phone,
    stage: { kind: "on", running, leaving: null },
    nvram: rebootNvram(phone.nvram),
    // From here on the old system is being overwritten.
    system: running.mode === "restore" ? "damaged" : phone.system,
  };
}
