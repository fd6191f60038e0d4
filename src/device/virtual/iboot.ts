// iBoot's prompt: the variables and the commands (libirecovery and idevicerestore @405fcd1 send them).
// Works on text; carrying it over USB is control.ts.
import type { Traits } from "./traits.ts";

/** What was saved, and what was set since the last boot. `saveenv` makes the second the first. */
export interface Nvram {
  readonly saved: ReadonlyMap<string, string>;
  readonly working: ReadonlyMap<string, string>;
}

/** What a command asks of the phone besides its reply. `go` starts what was uploaded. */
export type Next = "stay" | "reboot" | "go";

/** Longest command, NUL included (libirecovery `irecv_send_command`). */
export const MAX_COMMAND_BYTES = 256;

/** Versions seen in one restore: the phone's own iBoot, then the iBEC of the newer system. */
const BUILDS = { iboot: "iBoot-10151.140.19", ibec: "iBoot-11881.80.57" } as const;

/** As it was left: with `auto-boot` alone, saved. */
export function freshNvram(autoBoot: boolean): Nvram {
  const saved = new Map([["auto-boot", String(autoBoot)]]);
  return { saved, working: saved };
}

/** Unsaved settings do not outlive a boot. */
export function rebootNvram(nvram: Nvram): Nvram {
  return { saved: nvram.saved, working: nvram.saved };
}

/** Set and saved in one go, as the computer and the restore do. */
export function setAutoBoot(nvram: Nvram, autoBoot: boolean): Nvram {
  const saved = new Map(nvram.saved).set("auto-boot", String(autoBoot));
  return { saved, working: new Map(nvram.working).set("auto-boot", String(autoBoot)) };
}

/** Does iBoot start the system by itself? Any value but "true" means no. */
export function autoBoots(nvram: Nvram): boolean {
  return nvram.saved.get("auto-boot") === "true";
}

/** One variable; an unknown one reads as empty text. */
function readVariable(nvram: Nvram, traits: Traits, image: "iboot" | "ibec", name: string): string {
  const fixed: ReadonlyMap<string, string> = new Map([
    ["build-version", BUILDS[image]],
    ["build-style", "RELEASE"],
    ["config_board", traits.model.boardConfig.replace(/ap$/, "")],
    ["boot-command", "fsboot"],
  ]);
  return fixed.get(name) ?? nvram.working.get(name) ?? "";
}

/** Runs one command. What is not a command does nothing, as on the phone. */
export function runCommand(
  nvram: Nvram,
  traits: Traits,
  image: "iboot" | "ibec",
  line: string,
): { readonly nvram: Nvram; readonly reply: string; readonly next: Next } {
  const [word = "", name = "", ...rest] = line.trim().split(/ +/);
  const quiet = { nvram, reply: "", next: "stay" } as const;
  switch (word) {
    case "getenv":
      return { ...quiet, reply: readVariable(nvram, traits, image, name) };
    case "setenv": {
      const working = new Map(nvram.working);
      if (rest.length === 0) working.delete(name);
      else working.set(name, rest.join(" "));
      return { ...quiet, nvram: { saved: nvram.saved, working } };
    }
    case "saveenv":
      return { ...quiet, nvram: { saved: nvram.working, working: nvram.working } };
    case "reboot":
    case "reset":
      return { ...quiet, next: "reboot" };
    case "go":
      return { ...quiet, next: "go" };
    default:
      return quiet;
  }
}
