import { execFileSync, spawn } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { once } from "node:events";
import { test as base, describe, expect } from "vitest";
import { buildIdentity } from "../../src/host/build-identity.mjs";
import { isBuilt } from "../../src/host/build-output.mjs";
import { complaintAboutNode } from "../../src/host/node-version.mjs";
import { isInstalled } from "../../src/host/packages.mjs";
import { startStaticServer } from "../../src/host/static-server.mjs";

const ROOT = join(import.meta.dirname, "..", "..");

/** A project that is installed and built as far as the start script can see. */
const test = base.extend<{ project: string }>({
  // oxlint-disable-next-line no-empty-pattern -- Vitest reads the names of fixtures from this pattern
  project: async ({}, use) => {
    const directory = mkdtempSync(join(tmpdir(), "kintsugi-start-"));
    for (const name of ["package.json", "src/host"]) {
      cpSync(join(ROOT, name), join(directory, name), { recursive: true });
    }
    // An empty lock of its own: should the script find it not installed, `npm ci` empties nothing but this.
    writeFileSync(join(directory, "package-lock.json"), '{"packages":{"":{}}}');
    mkdirSync(join(directory, "node_modules"));
    writeFileSync(join(directory, "node_modules", ".package-lock.json"), '{"packages":{}}');
    mkdirSync(join(directory, "dist"));
    writeFileSync(join(directory, "dist", "index.html"), "<title>built</title>");
    const list = { ...buildIdentity(directory), base: "/", entries: [] };
    writeFileSync(join(directory, "dist", "precache-list.json"), JSON.stringify(list));
    writeFileSync(join(directory, "dist", "sw.js"), "");
    await use(directory);
    rmSync(directory, { recursive: true });
  },
});

describe("the version of Node", () => {
  test.for([
    ["20.19.0", true],
    ["20.20.2", true],
    ["22.0.0", true],
    ["26.1.0-nightly", true],
    ["20.18.9", false],
    ["18.20.4", false],
    ["8.0.0", false],
  ] as const)("%s is enough: %s", ([version, enough]) => {
    const complaint = complaintAboutNode(version);
    if (enough) expect(complaint).toBeNull();
    else expect(complaint).toContain(`this is Node ${version}`);
  });
});

describe("node_modules", () => {
  test("counts as installed once npm has finished after the lock was written", ({ project }) => {
    const done = join(project, "node_modules", ".package-lock.json");
    expect(isInstalled(project)).toBe(true);
    const earlier = new Date(Date.now() - 60_000);
    utimesSync(done, earlier, earlier);
    expect(isInstalled(project)).toBe(false);
    rmSync(done);
    expect(isInstalled(project)).toBe(false);
  });
});

describe("dist", () => {
  test("newer than the sources and of the same version is current", ({ project }) => {
    expect(isBuilt(project, "/")).toBe(true);
  });

  test("is out of date when a source is newer", ({ project }) => {
    const later = new Date(Date.now() + 60_000);
    utimesSync(join(project, "src", "host", "start.mjs"), later, later);
    expect(isBuilt(project, "/")).toBe(false);
  });

  test("is out of date when a source was removed", ({ project }) => {
    const built = new Date(Date.now() - 60_000);
    const before = new Date(Date.now() - 120_000);
    const sources = [
      "package.json",
      "package-lock.json",
      "src",
      ...readdirSync(join(project, "src"), { recursive: true }).map((name) =>
        join("src", String(name)),
      ),
    ];
    for (const source of sources) utimesSync(join(project, source), before, before);
    utimesSync(join(project, "dist", "sw.js"), built, built);
    expect(isBuilt(project, "/")).toBe(true);
    rmSync(join(project, "src", "host", "start.mjs"));
    expect(isBuilt(project, "/")).toBe(false);
  });

  test("is out of date for another base, another version, or a build that broke off", ({
    project,
  }) => {
    expect(isBuilt(project, "/app/")).toBe(false);
    const list = join(project, "dist", "precache-list.json");
    writeFileSync(list, JSON.stringify({ version: "0.0.1", commit: "unknown", base: "/" }));
    expect(isBuilt(project, "/")).toBe(false);
    writeFileSync(list, "{");
    expect(isBuilt(project, "/")).toBe(false);
    rmSync(join(project, "dist", "sw.js"));
    expect(isBuilt(project, "/")).toBe(false);
  });
});

describe("npm start", () => {
  /** Starts the project's own script; collects what it says. */
  function start(project: string, env: Record<string, string>) {
    const child = spawn(process.execPath, [join(project, "src", "host", "start.mjs")], {
      env: { ...process.env, ...env },
    });
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
    return { child, said: () => said };
  }

  test("prints the address and how to stop, serves, and ends cleanly on Ctrl+C", async ({
    project,
  }) => {
    const { child, said } = start(project, { PORT: "0" });
    while (!said().includes("Stop it")) await once(child.stdout, "data");
    const [first = "", second = "", ...rest] = said().trimEnd().split("\n");
    expect(rest).toEqual([]);
    expect(second).toBe("Stop it with Ctrl+C.");
    const address = /http:\/\/localhost:\d+\//.exec(first)?.[0] ?? "no address";
    expect(await (await fetch(address)).text()).toBe("<title>built</title>");
    child.kill("SIGINT");
    const [code] = await once(child, "exit");
    expect(code).toBe(0);
  });

  test("says in one sentence that the port is taken", async ({ project }) => {
    const other = await startStaticServer({ root: project });
    const { child, said } = start(project, { PORT: String(other.port) });
    const [code] = await once(child, "exit");
    await other.stop();
    expect(code).toBe(1);
    expect(said()).toMatch(/^Port \d+ is taken by another program\. .*\n$/);
  });

  test.for(["http", "-1", "65536", "1.5"])("says that %j is no port", async (port, { project }) => {
    const { child, said } = start(project, { PORT: port });
    const [code] = await once(child, "exit");
    expect(code).toBe(1);
    expect(said()).toBe(`PORT is "${port}"; it must be a number from 0 to 65535.\n`);
  });
});

describe("what a build is called", () => {
  test("is the commit in a clean repository, marked when it has changed, unknown outside", ({
    project,
  }) => {
    rmSync(join(project, "node_modules"), { recursive: true });
    expect(buildIdentity(project).commit).toBe("unknown");
    const git = (...args: string[]) =>
      execFileSync("git", args, { cwd: project, encoding: "utf8" });
    git("init", "--quiet");
    expect(buildIdentity(project).commit).toBe("unknown");
    git("add", ".");
    git(
      "-c",
      "user.name=a",
      "-c",
      "user.email=a@example.org",
      "commit",
      "--quiet",
      "--message",
      "first",
    );
    const head = git("rev-parse", "HEAD").slice(0, 12);
    expect(buildIdentity(project).commit).toBe(head);
    writeFileSync(join(project, "package.json"), '{"version":"9.9.9"}');
    expect(buildIdentity(project)).toEqual({ version: "9.9.9", commit: `${head}-dirty` });
  });
});
