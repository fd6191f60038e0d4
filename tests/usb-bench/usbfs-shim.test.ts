// The preload alone: a small C program talks to phones through it, under the address sanitizer, with
// neither udev nor a browser; and another one is left in peace by it.
import { execFileSync, spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { startHotplug } from "./hotplug.ts";
import type { PhoneServer } from "./phone-server.ts";
import { startPhoneServer } from "./phone-server.ts";
import { createTestClock, makePhone } from "./phones.ts";
import { prepare } from "./prepare.ts";
import { makeScratch } from "./scratch.ts";
import { COMPILER, PRELOAD } from "./tools.data.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const scratch = makeScratch();
const socket = join(scratch.folder, "phones");
let server: PhoneServer;

beforeAll(async () => {
  server = await startPhoneServer(socket);
});

afterAll(async () => {
  await server.close();
  scratch.remove();
});

/** Compiles it once and gives its path. */
function build(name: string, sources: readonly string[], flags: readonly string[] = []): string {
  const program = join(scratch.folder, name);
  const strict = ["-std=gnu11", "-g", "-O1", "-Wall", "-Wextra", "-Werror"];
  if (!existsSync(program))
    execFileSync(COMPILER, [...strict, ...flags, "-o", program, ...sources]);
  return program;
}

function buildCheck(): string {
  const shim = readdirSync(here("usbfs-shim")).filter((name) => name.endsWith(".c"));
  const sources = [here("usbfs-check/check.c"), ...shim.map((name) => here(`usbfs-shim/${name}`))];
  return build("check", sources, ["-fsanitize=address,undefined"]);
}

/** A phone in recovery mode at this address of bus 1; the returned function pulls the cable. */
function servePhone(device: number): () => void {
  const phone = makePhone({ clock: createTestClock(), stage: "recovery", number: device });
  const attachment = phone.attachment();
  if (attachment === null) throw new Error("the phone is not on the bus");
  const served = server.serve({ bus: 1, device }, phone, attachment);
  return () => served.end();
}

const pathOf = (device: number): string => `/dev/bus/usb/001/${`${device}`.padStart(3, "0")}`;

/** What the program printed; a complaint of a sanitizer fails the test. */
async function check(
  scenario: string,
  devices: readonly number[],
  onLine: (line: string) => void = () => {},
): Promise<string[]> {
  const child = spawn(buildCheck(), [scenario, ...devices.map(pathOf)], {
    env: { USB_BENCH_SOCKET: socket },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const said: string[] = [];
  createInterface(child.stdout).on("line", (line) => {
    said.push(line);
    onLine(line);
  });
  const complaints: string[] = [];
  child.stderr.on("data", (part) => complaints.push(String(part)));
  const code = await new Promise((resolve, reject) =>
    child.on("error", reject).on("close", resolve),
  );
  expect({ code, complaint: complaints.join("") }).toEqual({ code: 0, complaint: "" });
  return said;
}

const CLEAN = "left: 0 files, 0 threads";

test("a phone that leaves ends its pending transfers, and then there is no device", async () => {
  const pull = servePhone(2);
  const said = await check("unplug", [2], (line) => {
    if (line === "pending") pull();
  });
  expect(said).toEqual([
    "poll",
    "pending",
    "poll out err",
    "reaped ESHUTDOWN, 0 bytes",
    "reap: ENODEV",
    "release: ENODEV",
    "poll out err",
    CLEAN,
  ]);
});

test("a discarded transfer is reaped once, as such", async () => {
  const pull = servePhone(3);
  const said = await check("discard", [3]);
  pull();
  expect(said).toEqual([
    "discard: 0",
    "again: EINVAL",
    "poll out",
    "reaped ENOENT, 0 bytes",
    "reap: EAGAIN",
    "poll",
    CLEAN,
  ]);
});

test("a device closed in the middle of a transfer leaves the program's memory alone", async () => {
  const pull = servePhone(4);
  const said = await check("abandon", [4]);
  pull();
  expect(said).toEqual(["closed", CLEAN]);
});

test("a forked child that closes its copy does not close the parent's device", async () => {
  const pull = servePhone(5);
  const said = await check("fork", [5]);
  pull();
  expect(said).toEqual(["string of 22 bytes", CLEAN]);
});

test("twelve phones that come and go while twelve threads talk to them leave nothing behind", async () => {
  const devices = Array.from({ length: 12 }, (_, index) => 10 + index);
  const pulls = new Map(devices.map((device) => [device, servePhone(device)]));
  let rounds = 0;
  const shuffle = (): void => {
    const device = devices[rounds++ % devices.length] ?? 10;
    pulls.get(device)?.();
    pulls.set(device, servePhone(device));
    timer = setImmediate(shuffle);
  };
  let timer = setImmediate(shuffle);
  const said = await check("storm", devices);
  clearImmediate(timer);
  for (const pull of pulls.values()) pull();
  expect(said).toEqual(["answers: some", CLEAN]);
  expect(rounds).toBeGreaterThan(devices.length);
  expect(server.faults).toEqual([]);
});

test.for([
  ["children that it forks while umockdev is at work", "children", "stuck children: 0"],
  ["a hundred open files below /dev", "files", "files below /dev: 100"],
] as const)("a program that only lives on the bench has %s", async ([, scenario, expected]) => {
  const ready = await prepare();
  if (ready.kind === "cannot") throw new Error(ready.why);
  const program = build("bystander", [here("usbfs-check/bystander.c")]);
  const hotplug = await startHotplug(scratch.folder, scratch.folder);
  const env = { LD_PRELOAD: `${ready.shim} ${PRELOAD}`, UMOCKDEV_DIR: hotplug.root };
  expect(execFileSync(program, [scenario], { env, encoding: "utf8" }).trim()).toBe(expected);
  await hotplug.close();
});
