// The bench: a USB bus with virtual phones, and real programs on it. The one file that tests need.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { PhoneFace } from "../../src/device/virtual/face.ts";
import type { Plugged } from "./bus.ts";
import { createBus } from "./bus.ts";
import type { BenchBrowser, ChromiumOptions } from "./chromium.ts";
import { createBrowsers } from "./chromium.ts";
import { startHotplug } from "./hotplug.ts";
import type { Irecovery } from "./irecovery.ts";
import { createIrecovery } from "./irecovery.ts";
import { takeMachineLock } from "./machine-lock.ts";
import { startPhoneServer } from "./phone-server.ts";
import { createPolicyFile } from "./policy.ts";
import { prepare } from "./prepare.ts";
import { makeScratch } from "./scratch.ts";
import { PRELOAD } from "./tools.data.ts";

export interface Bench {
  /** Puts a phone on the bus, on the lowest free port where none is given. */
  plug(face: PhoneFace, port?: number): Plugged;
  /** Resolves when every program on the bus has been sent all that happened so far. */
  settled(): Promise<void>;
  /** A browser that sees the bus; several may run at once. */
  chromium(options: ChromiumOptions): Promise<BenchBrowser>;
  readonly irecovery: Irecovery;
  /** The environment of a program on the bus. */
  readonly env: NodeJS.ProcessEnv;
  /** Ends all browsers, empties the bus and leaves nothing behind; rejects where the protocol was broken. */
  close(): Promise<void>;
}

type Undo = () => Promise<void> | void;

/** Waits until no other bench runs on this machine. Rejects, with the reason, where the bench cannot run. */
export async function openBench(): Promise<Bench> {
  const ready = await prepare();
  if (ready.kind === "cannot") throw new Error(ready.why);
  const undo: Undo[] = [await takeMachineLock()];
  try {
    return await assemble(ready.shim, undo);
  } catch (error) {
    await undoAll(undo);
    throw error;
  }
}

/** `undo` receives what takes each part away again, in the order in which they were made. */
async function assemble(shim: string, undo: Undo[]): Promise<Bench> {
  const policy = createPolicyFile();
  undo.push(() => policy.close());
  const scratch = makeScratch();
  undo.push(() => scratch.remove());
  const listeners = join(scratch.folder, "listeners");
  mkdirSync(listeners);
  const socket = join(scratch.folder, "phones");
  const server = await startPhoneServer(socket);
  undo.push(() => server.close());
  const hotplug = await startHotplug(scratch.folder, listeners);
  undo.push(() => hotplug.close());
  const bus = createBus(server, hotplug);
  const plugged = new Set<Plugged>();
  undo.push(async () => {
    for (const phone of plugged) phone.unplug();
    await bus.settled();
  });
  const env = {
    ...process.env,
    HOME: scratch.folder,
    LD_PRELOAD: `${shim} ${PRELOAD}`,
    TMPDIR: scratch.folder,
    UMOCKDEV_DIR: hotplug.root,
    USB_BENCH_SOCKET: socket,
    USB_BENCH_LISTENERS: listeners,
    USB_BENCH_TETHER: "1",
  };
  const browsers = createBrowsers({ env, folder: scratch.folder, policy });
  undo.push(() => browsers.closeAll());
  return {
    env,
    irecovery: createIrecovery(env, hotplug.root, scratch.folder),
    plug(face, port) {
      const phone = bus.plug(face, port);
      plugged.add(phone);
      return phone;
    },
    settled: () => bus.settled(),
    chromium: (options) => browsers.start(options),
    async close() {
      await undoAll(undo);
      if (server.faults.length > 0)
        throw new AggregateError(server.faults, "a program on the bench broke the protocol");
    },
  };
}

/** Last made, first undone; one that fails does not keep the others from it. */
async function undoAll(undo: Undo[]): Promise<void> {
  const failures: unknown[] = [];
  for (let step = undo.pop(); step !== undefined; step = undo.pop()) {
    try {
      await step();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, "the bench could not be put away");
}
