// Writes made-up logs of made-up restores, for tests: the events of a restore first, then each writer's words for
// them. What a restore was made to be stands beside its text, so a reader can be held against it.
import type { StageId } from "../../src/core/logs/autopsy.ts";

/** How a made-up restore goes. */
export type Course =
  | { readonly kind: "success" }
  | { readonly kind: "not-signed" }
  | { readonly kind: "bounced"; readonly gapMs: number }
  | { readonly kind: "fell-to-dfu" }
  | { readonly kind: "reset-at"; readonly step: number }
  | { readonly kind: "gone-at"; readonly step: number }
  | { readonly kind: "step-fails"; readonly step: number; readonly code: number }
  | { readonly kind: "not-booted" };

/** Steps of restore mode in order, each with the stage it belongs to. */
export const STEPS: readonly (readonly [id: number, name: string, stage: StageId])[] = [
  [0x655, "is_host_compatible", "restore-start"],
  [0x60d, "wait_for_storage", "storage"],
  [0x60e, "update_NAND_firmware", "storage"],
  [0x60b, "update_ticket", "security"],
  [0x665, "fsck_filesystems", "old-data"],
  [0x64e, "clean_nand", "storage"],
  [0x658, "format_media", "storage"],
  [0x65b, "restore_system_image", "system-image"],
  [0x634, "fdr_recover", "identity"],
  [0x1303, "update_baseband_legacy", "peripherals"],
  [0x1301, "update_gas_gauge", "peripherals"],
  [0x68b, "seal_system_volume", "finishing"],
];

/** One thing that happens, `ms` after the one before. */
interface Happening {
  readonly ms: number;
  readonly text: string;
}

export interface Written {
  readonly lines: readonly string[];
  readonly outcome: "succeeded" | "failed";
  readonly code: number | null;
  readonly stage: StageId;
  /** Checkpoint alive or failed last, as "0x60E"; null where none began. */
  readonly checkpoint: string | null;
  readonly hops: readonly string[];
}

const NOISE = [
  "command device request for 'getenv radio-error' failed: 2008",
  "radio-error not set",
  "radio-error = 256",
  "Failed to copy env variable, error:21",
  "error setting interface's alternate setting: 2009 (expected, not fatal).",
  "unable to open device_map.txt: No such file or directory",
  "amai: : 1f 8a 55 28 4b e5 11 3b",
];

const hex = (id: number): string => `0x${id.toString(16).toUpperCase()}`;

/** The engine's words for a restore of this course, without clocks. */
function happenings(course: Course): {
  readonly list: readonly Happening[];
  readonly made: Omit<Written, "lines">;
} {
  const list: Happening[] = [];
  const hops: string[] = [];
  const say = (text: string, ms = 50): void => void list.push({ ms, text });
  const hop = (mode: string, change: "came" | "left", ms: number): void => {
    hops.push(`${change} ${mode}`);
    const words = { recovery: "Recovery", dfu: "DFU", restore: "RestoreOS" }[mode] ?? mode;
    say(`${words} mode device ${change === "came" ? "connected" : "disconnected"}`, ms);
  };
  const tail = (code: number, text: string): void => {
    say(`Restore completed, status: ${code}`);
    say("Elapsed time (in seconds): 100");
    say("Failure Description:");
    say(`Depth:0 Code:${code} Error:${text}`);
    say(`AMPDevicesAgent: Restore error ${code}`);
  };
  const made = (
    code: number | null,
    stage: StageId,
    checkpoint: string | null,
  ): { readonly list: readonly Happening[]; readonly made: Omit<Written, "lines"> } => ({
    list,
    made: { outcome: code === null ? "succeeded" : "failed", code, stage, checkpoint, hops },
  });

  say("restore library built Jan 1 2025 at 10:00:00");
  say("Created state machine for device with ECID=0x1A2B3C4D5E6F70");
  say("requested restore behavior: Erase");
  say("Changing state from '(null)' to 'Restoring'");
  say("amai: tss_submit_job_with_retry: TSS Connection attempt 1 of 3.");
  if (course.kind === "not-signed") {
    say("amai: tss_submit_job: error from server=94 (not eligible)", 900);
    tail(3194, "This device isn't eligible for the requested build.");
    return made(3194, "personalising", null);
  }
  say("amai: AMAuthInstallRequestSendSync: received tss response (server version: 2.1.0)", 900);
  for (const noise of NOISE) say(noise);
  say("bootstrapping restore with iBEC");
  say("<Recovery Mode Device 0x600000100000>: operation 31 progress -1");
  hop("recovery", "left", 1_600);
  hop("recovery", "came", 1_900);
  for (const operation of [43, 8, 5, 6, 7, 9]) {
    say(`<Recovery Mode Device 0x600000100400>: operation ${operation} progress -1`, 1_300);
  }
  hop("recovery", "left", 1_100);
  if (course.kind === "bounced") {
    hop("recovery", "came", course.gapMs);
    tail(4013, "(made up)");
    return made(4013, "kernel-hand-over", null);
  }
  if (course.kind === "fell-to-dfu") {
    hop("dfu", "came", 4_000);
    tail(4014, "(made up)");
    return made(4014, "kernel-hand-over", null);
  }
  hop("restore", "came", 14_400);
  for (const [at, [id, name, stage]] of STEPS.entries()) {
    say(`Started checkpoint id: ${hex(id)} (${name})`, 200);
    if ("step" in course && course.step === at) {
      if (course.kind === "reset-at") {
        hop("restore", "left", 9_000);
        hop("recovery", "came", 8_000);
        tail(4013, "(made up)");
        return made(4013, stage, hex(id));
      }
      if (course.kind === "gone-at") {
        hop("restore", "left", 9_000);
        tail(4010, "(made up)");
        return made(4010, stage, hex(id));
      }
      say(`Checkpoint FAILURE id: ${hex(id)} result=${course.code}: [0]D(made up)`);
      tail(course.code, "(made up)");
      return made(course.code, stage, hex(id));
    }
    say(`Completed checkpoint id: ${hex(id)} (${name})`, 400);
  }
  say("device returned success");
  say("<Restore Device 0x600000200000>: Restore succeeded");
  say("Finished RestoreOS Restore Phase: Successful");
  const last = hex(STEPS.at(-1)?.[0] ?? 0);
  if (course.kind === "success") return made(null, "done", last);
  hop("restore", "left", 2_000);
  say("Timer fired to timeout transitioning device", 600_000);
  say("Changing state from 'Transitioning' to 'Disappeared'");
  tail(4005, "(made up)");
  return made(4005, "first-boot", last);
}

/** Whose way of printing a clock. */
export type Writer = "windows-10" | "mac-10" | "engine" | "third-party" | "syslog";

const two = (value: number): string => String(value).padStart(2, "0");

function clock(ms: number): {
  readonly time: string;
  readonly three: string;
  readonly four: string;
} {
  const day = ((ms % 86_400_000) + 86_400_000) % 86_400_000;
  const time = `${two(Math.floor(day / 3_600_000))}:${two(Math.floor(day / 60_000) % 60)}:${two(Math.floor(day / 1000) % 60)}`;
  const three = String(day % 1000).padStart(3, "0");
  return { time, three, four: `${three}0` };
}

const HEADS: Readonly<Record<Writer, (ms: number) => string>> = {
  "windows-10": (ms) => `2012-03-17 ${clock(ms).time}.${clock(ms).three} [1928:644]: `,
  "mac-10": (ms) => `2011-10-05 ${clock(ms).time}.${clock(ms).three} iTunes[6456:20b]: `,
  engine: (ms) => `[${clock(ms).time}.${clock(ms).four}] `,
  "third-party": (ms) => `${clock(ms).time}.${clock(ms).three}: `,
  syslog: (ms) => `Mar  4 ${clock(ms).time} host AMPDevicesAgent[411]: `,
};

/** The log of one restore; `start`: ms since midnight of its first line. */
export function writeRestore(course: Course, writer: Writer, start: number): Written {
  const { list, made } = happenings(course);
  let ms = start;
  const lines = list.map((one) => {
    ms += one.ms;
    return `${HEADS[writer](ms)}${one.text}`;
  });
  return { lines, ...made };
}
