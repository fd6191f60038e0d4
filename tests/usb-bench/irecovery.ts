// Runs irecovery, a recovery-mode client that nobody here wrote, and reads what it says.
import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import type { Plugged } from "./bus.ts";
import { IRECOVERY } from "./tools.data.ts";

/** What `irecovery -q` tells, by its own labels, for instance CPID "0x8015"; "N/A" where it has none. */
export type Query = ReadonlyMap<string, string>;

/**
 * Each call is one run of irecovery on the phone at that port, and sees the bus as it is at that moment:
 * await `settled` before. Rejects where irecovery finds no phone in recovery or DFU mode, after 5 s.
 */
export interface Irecovery {
  /** `irecovery -q`. */
  query(port: Plugged): Promise<Query>;
  /** `irecovery -m`, for instance "Recovery Mode". */
  mode(port: Plugged): Promise<string>;
  /** `irecovery -n`: auto-boot on, saved, reboot. */
  leaveRecovery(port: Plugged): Promise<void>;
}

const run = promisify(execFile);

/** It tries for five seconds to find a device; more means that it hangs. */
const PATIENCE_MS = 20_000;

/** `env`: of a program on the bus whose sysfs is below `root`; `folder`: where views are made. */
export function createIrecovery(env: NodeJS.ProcessEnv, root: string, folder: string): Irecovery {
  const ask = async (option: string, { sysfs }: Plugged): Promise<string> => {
    const view = makeView(root, folder, sysfs);
    try {
      const { stdout } = await run(IRECOVERY, [option], {
        env: { ...env, UMOCKDEV_DIR: view },
        timeout: PATIENCE_MS,
      });
      return stdout;
    } finally {
      rmSync(view, { recursive: true });
    }
  };
  return {
    query: async (port) => parseQuery(await ask("-q", port)),
    mode: async (port) => (await ask("-m", port)).trim(),
    leaveRecovery: async (port) => void (await ask("-n", port)),
  };
}

/**
 * A sysfs with that one device. libirecovery 1.0.0 (Debian 12) goes on through the list of devices after
 * it has freed it, so that with two of them on the bus it crashes.
 */
function makeView(root: string, folder: string, path: string): string {
  const view = mkdtempSync(join(folder, "view-"));
  const devices = join("sys", "devices", path);
  const bus = join(view, "sys/bus/usb/devices");
  mkdirSync(bus, { recursive: true });
  if (existsSync(join(root, devices))) {
    cpSync(join(root, devices), join(view, devices), { recursive: true, verbatimSymlinks: true });
    symlinkSync(join("../../../devices", path), join(bus, basename(path)));
  }
  return view;
}

/** "LABEL: value" lines; anything else is left out. */
export function parseQuery(output: string): Query {
  return new Map(
    output.split("\n").flatMap((line) => {
      const [, label, value] = /^([A-Z]{4}): (.*)$/.exec(line) ?? [];
      return label === undefined || value === undefined ? [] : [[label, value] as const];
    }),
  );
}
