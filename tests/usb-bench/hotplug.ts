// Runs hotplug.py and speaks its line protocol.
import { spawn } from "node:child_process";
import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Interface } from "node:readline";
import type { SysfsDevice } from "./sysfs.ts";
import { PRELOAD, PYTHON } from "./tools.data.ts";

export interface Hotplug {
  /** What UMOCKDEV_DIR must be for a program on this bus. */
  readonly root: string;
  /** Resolves when every program on the bus has the event in its queue. Calls are kept in order. */
  add(device: SysfsDevice): Promise<void>;
  remove(path: string): Promise<void>;
  close(): Promise<void>;
}

interface Waiter {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

const SCRIPT = new URL("hotplug.py", import.meta.url).pathname;

/** `folder` holds what the process writes; `listeners` is where programs bind their event sockets. */
export async function startHotplug(folder: string, listeners: string): Promise<Hotplug> {
  const child = spawn(PYTHON, [SCRIPT, listeners], {
    env: { ...process.env, LD_PRELOAD: PRELOAD, TMPDIR: folder },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const waiting = new Map<number, Waiter>();
  const complaint = collect(child);
  const exited = once(child, "exit");
  const lines = createInterface(child.stdout);
  const root = await firstLine(child, lines, complaint);
  let lastId = 0;
  let ended = false;

  lines.on("line", (line) => settle(waiting, line));
  // A write to a process that has died; its exit rejects whoever waits.
  child.stdin.on("error", () => {});
  child.on("exit", () => {
    ended = true;
    for (const { reject } of waiting.values()) reject(new Error(`hotplug ended: ${complaint()}`));
    waiting.clear();
  });

  const ask = async (command: object): Promise<void> => {
    if (ended) throw new Error(`hotplug ended: ${complaint()}`);
    const id = ++lastId;
    await new Promise<void>((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      child.stdin.write(`${JSON.stringify({ id, ...command })}\n`);
    });
  };

  return {
    root,
    add: (device) => ask({ do: "add", ...device }),
    remove: (path) => ask({ do: "remove", path }),
    async close() {
      child.stdin.end();
      await exited;
    },
  };
}

/** The folder that the first line names. */
async function firstLine(
  child: ChildProcessWithoutNullStreams,
  lines: Interface,
  complaint: () => string,
): Promise<string> {
  const line = await new Promise<string>((resolve, reject) => {
    lines.once("line", resolve);
    child.once("error", reject);
    child.once("exit", () => reject(new Error(`hotplug did not start: ${complaint()}`)));
  });
  const { root } = parse(line);
  if (typeof root !== "string") throw new Error(`hotplug said: ${line}`);
  return root;
}

function settle(waiting: Map<number, Waiter>, line: string): void {
  const { id, error } = parse(line);
  const waiter = waiting.get(Number(id));
  waiting.delete(Number(id));
  if (error === undefined) waiter?.resolve();
  else waiter?.reject(new Error(`hotplug: ${JSON.stringify(error)}`));
}

function parse(line: string): Record<string, unknown> {
  const value: unknown = JSON.parse(line);
  return typeof value === "object" && value !== null ? { ...value } : {};
}

/** What the process wrote to stderr so far. */
function collect(child: ChildProcessWithoutNullStreams): () => string {
  const parts: string[] = [];
  child.stderr.on("data", (part) => parts.push(String(part)));
  return () => parts.join("").trim();
}
