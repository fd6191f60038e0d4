// What each input does to a phone at its moment `phone.at`. An input that the phone's stage has no ear
// for changes nothing, as with a real one. What follows by itself is advance.ts.
import { plugIn } from "./cable.ts";
import { press, release } from "./hands.ts";
import { runCommand, setAutoBoot } from "./iboot.ts";
import { DFU, powerUp } from "./phone.ts";
import type { Heading, Phone, PhoneInput, Running } from "./phone.ts";
import * as t from "./timings.data.ts";

/** The phone after the input; the bus is not brought in line yet. */
export function take(phone: Phone, input: PhoneInput): Phone {
  const { stage, at } = phone;
  const family = phone.traits.model.buttonFamily;
  switch (input.type) {
    case "wait":
      return phone;
    case "plug": {
      const plugged = { ...phone, cable: plugIn(input.cable, at) };
      return stage.kind === "off" ? powerUp(plugged) : plugged;
    }
    case "unplug":
      return { ...phone, cable: { kind: "none" } };
    case "press":
      return family === null
        ? phone
        : { ...phone, hands: press(phone.hands, family, input.button, at) };
    case "release":
      return family === null
        ? phone
        : { ...phone, hands: release(phone.hands, family, input.button, at) };
    case "reset":
      return stage.kind === "off" ? phone : powerUp(phone);
    case "fall-to-dfu":
      return stage.kind === "off"
        ? phone
        : { ...phone, stage: { kind: "dark", until: at + t.FALL_TO_DFU_MS, to: DFU } };
    case "shut-down":
    case "enter-recovery":
    case "command":
    case "dfu-state":
    case "load-ibec":
    case "hand-over":
    case "finish-restore":
      return stage.kind === "on" ? tell(phone, stage.running, input) : phone;
  }
}

type Told = Exclude<
  PhoneInput,
  { type: "wait" | "plug" | "unplug" | "press" | "release" | "reset" | "fall-to-dfu" }
>;

/** What only a running program hears. */
function tell(phone: Phone, running: Running, input: Told): Phone {
  const { nvram } = phone;
  switch (input.type) {
    case "shut-down":
      return running.mode === "normal" ? { ...phone, stage: { kind: "off" } } : phone;
    case "enter-recovery":
      if (running.mode !== "normal") return phone;
      return depart(
        { ...phone, nvram: setAutoBoot(nvram, false) },
        t.RECOVERY_REQUEST_DROP_MS,
        t.SHUTDOWN_MS,
        "rom",
      );
    case "command":
      return running.mode === "recovery" ? command(phone, running, input.line) : phone;
    case "dfu-state":
      return running.mode === "dfu" ? run(phone, { mode: "dfu", state: input.state }) : phone;
    case "load-ibec": {
      if (running.mode !== "recovery" && running.mode !== "dfu") return phone;
      const gapMs = running.mode === "dfu" ? t.DFU_TO_RECOVERY_GAP_MS : t.IBEC_GAP_MS;
      const told = { ...phone, nvram: setAutoBoot(nvram, false) };
      return depart(told, t.IBEC_DROP_MS, gapMs, { mode: "recovery", image: "ibec", reply: "" });
    }
    case "hand-over": {
      if (running.mode !== "recovery") return phone;
      const gapMs = input.kernel === "runs" ? t.RESTORE_MODE_GAP_MS : null;
      return depart(phone, t.KERNEL_DROP_MS, gapMs, { mode: "restore" });
    }
    case "finish-restore": {
      if (running.mode !== "restore") return phone;
      const { system } = input;
      return depart(
        { ...phone, system, nvram: setAutoBoot(nvram, system !== "damaged") },
        t.RESTORE_END_DROP_MS,
        0,
        "rom",
      );
    }
  }
}

/** Leaves the bus after `ms`. A program that is leaving already goes its own way. */
function depart(phone: Phone, ms: number, gapMs: number | null, to: Heading): Phone {
  const { stage } = phone;
  if (stage.kind !== "on" || stage.leaving !== null) return phone;
  return { ...phone, stage: { ...stage, leaving: { at: phone.at + ms, gapMs, to } } };
}

function run(phone: Phone, running: Running): Phone {
  return phone.stage.kind === "on" ? { ...phone, stage: { ...phone.stage, running } } : phone;
}

function command(
  phone: Phone,
  running: Extract<Running, { mode: "recovery" }>,
  line: string,
): Phone {
  const { nvram, reply, next } = runCommand(phone.nvram, phone.traits, running.image, line);
  const answered = run({ ...phone, nvram }, { ...running, reply });
  switch (next) {
    case "stay":
      return answered;
    case "reboot":
      return depart(answered, t.REBOOT_DROP_MS, 0, "rom");
    case "go":
      return tell(answered, running, { type: "load-ibec" });
  }
}
