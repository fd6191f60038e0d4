// What is left of a bench whose process ends in the middle: nothing, or nothing after the next one.
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { openBench } from "./bench.ts";
import { POLICY_FILE } from "./policy.ts";

const VICTIM = fileURLToPath(new URL("./cleanup-victim.ts", import.meta.url));

interface Victim {
  readonly child: ChildProcess;
  readonly folder: string;
}

/** Another process with a bench, a phone and a browser, at work. */
async function startVictim(): Promise<Victim> {
  const script = `
    import { runnerImport } from "vite";
    await runnerImport(${JSON.stringify(VICTIM)}, { configFile: false, logLevel: "warn" });`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    cwd: dirname(VICTIM),
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const folder = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on("line", (line) => {
      if (line.startsWith("at work in ")) resolve(line.slice("at work in ".length));
    });
    child.on("exit", () => reject(new Error("the victim ended too early")));
  });
  return { child, folder };
}

/** Process ids of every program whose environment or command line names the folder. */
function programsIn(folder: string): string[] {
  return readdirSync("/proc").filter((pid) => {
    if (!/^\d+$/.test(pid) || Number(pid) === process.pid) return false;
    try {
      return ["environ", "cmdline"].some((name) =>
        readFileSync(`/proc/${pid}/${name}`, "latin1").includes(folder),
      );
    } catch {
      // It has ended meanwhile.
      return false;
    }
  });
}

test("a bench that is asked to end takes everything with it", async () => {
  const { child, folder } = await startVictim();
  expect(existsSync(POLICY_FILE)).toBe(true);
  child.kill("SIGTERM");
  await once(child, "exit");
  await expect.poll(() => programsIn(folder)).toEqual([]);
  expect(existsSync(folder)).toBe(false);
  expect(existsSync(POLICY_FILE)).toBe(false);
});

test("a bench that is killed leaves no program, and what else it leaves the next one removes", async () => {
  const hadPolicies = existsSync(dirname(POLICY_FILE));
  const { child, folder } = await startVictim();
  child.kill("SIGKILL");
  await once(child, "exit");
  await expect.poll(() => programsIn(folder)).toEqual([]);
  const bench = await openBench();
  expect(existsSync(folder)).toBe(false);
  expect(existsSync(POLICY_FILE)).toBe(false);
  await bench.close();
  expect(existsSync(dirname(POLICY_FILE))).toBe(hadPolicies);
});

test("a bench waits for the one before it", async () => {
  const { child } = await startVictim();
  let opened = false;
  const next = openBench().then((bench) => {
    opened = true;
    return bench;
  });
  // The victim still answers, so it still holds the bench.
  child.kill("SIGUSR2");
  if (child.stdout === null) throw new Error("no stdout");
  await once(child.stdout, "data");
  expect(opened).toBe(false);
  child.kill("SIGTERM");
  await (await next).close();
});
