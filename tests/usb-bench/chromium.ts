// An unmodified Chromium on the bench's bus: started through the preload, driven over DevTools.
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as nextLook } from "node:timers/promises";
import { chromium as playwright } from "@playwright/test";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import type { PolicyFile, WebUsbAccess } from "./policy.ts";
import { cleanAtExit } from "./scratch.ts";
import { CHROMIUM } from "./tools.data.ts";

export interface ChromiumOptions {
  /** Whose page the policy is about, as in location.origin. */
  readonly origin: string;
  /** What the organisation's policy says; "granted" where not said. */
  readonly webUsb?: WebUsbAccess;
  /** A folder to go on with, for instance `profile` of a browser that was killed; else a new one. */
  readonly profile?: string;
  /** The X display to open windows on, for instance ":99"; headless where not given. */
  readonly display?: string;
  /** Further switches, for instance "--lang=ja". */
  readonly args?: readonly string[];
}

export interface BenchBrowser {
  readonly browser: Browser;
  /** The profile's own context: storage, service workers and grants live here. */
  readonly context: BrowserContext;
  readonly profile: string;
  newPage(): Promise<Page>;
  /** Ends every process of the browser with SIGKILL, as a power cut would. */
  kill(): Promise<void>;
  /** Kills the browser where it still runs, and starts it again on the same profile. */
  restart(): Promise<BenchBrowser>;
  /** Ends it in good order. */
  close(): Promise<void>;
}

/** What a browser needs of the bench. */
export interface ChromiumHost {
  /** The environment of a program on the bus. */
  readonly env: NodeJS.ProcessEnv;
  /** Where profiles are made. */
  readonly folder: string;
  readonly policy: PolicyFile;
}

/** All browsers of one bench. */
export interface Browsers {
  start(options: ChromiumOptions): Promise<BenchBrowser>;
  closeAll(): Promise<void>;
}

const SWITCHES = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-breakpad",
  "--password-store=basic",
  // Chromium picks a free one and says which.
  "--remote-debugging-port=0",
] as const;

/** How long a browser may take to end in good order. */
const PATIENCE_MS = 10_000;
/** No event tells of the end of another's child, so it is looked for this often. */
const GROUP_LOOK_MS = 5;

export function createBrowsers(host: ChromiumHost): Browsers {
  const started = new Set<Promise<BenchBrowser>>();
  const start = async (options: ChromiumOptions): Promise<BenchBrowser> => {
    const browser = launch(host, options, start);
    started.add(browser);
    return browser;
  };
  return {
    start,
    async closeAll() {
      const all = await Promise.allSettled(started);
      await Promise.all(
        all.flatMap((one) => (one.status === "fulfilled" ? [one.value.close()] : [])),
      );
    },
  };
}

async function launch(
  host: ChromiumHost,
  options: ChromiumOptions,
  again: Browsers["start"],
): Promise<BenchBrowser> {
  const profile = options.profile ?? mkdtempSync(join(host.folder, "profile-"));
  const release = host.policy.hold(options.webUsb ?? "granted", options.origin);
  const { display, args = [] } = options;
  const where = display === undefined ? ["--headless"] : [];
  const child = spawn(
    CHROMIUM,
    [...SWITCHES, ...where, `--user-data-dir=${profile}`, ...args, "about:blank"],
    {
      env: display === undefined ? host.env : { ...host.env, DISPLAY: display },
      // A process group of its own, so that all of it can be ended.
      detached: true,
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  const forget = cleanAtExit(() => killGroup(child));
  const ended = (async (): Promise<void> => {
    await endOf(child);
    forget();
    release();
  })();
  const kill = async (): Promise<void> => {
    killGroup(child);
    await ended;
  };
  try {
    const browser = await playwright.connectOverCDP(await devToolsUrl(child));
    const [context] = browser.contexts();
    if (context === undefined) throw new Error("Chromium has no default context");
    return {
      browser,
      context,
      profile,
      newPage: () => context.newPage(),
      kill,
      async restart() {
        await kill();
        return again({ ...options, profile });
      },
      async close() {
        await browser.close();
        child.kill("SIGTERM");
        const impatience = setTimeout(() => killGroup(child), PATIENCE_MS);
        await ended;
        clearTimeout(impatience);
      },
    };
  } catch (error) {
    await kill();
    throw error;
  }
}

/** The address that Chromium prints once it listens. */
async function devToolsUrl(child: ChildProcess): Promise<string> {
  const { stderr } = child;
  if (stderr === null) throw new Error("Chromium was started without stderr");
  const seen: string[] = [];
  return new Promise((resolve, reject) => {
    // Read to the end of its life: a full pipe would stop it.
    createInterface(stderr).on("line", (line) => {
      const url = /^DevTools listening on (ws:\S+)$/.exec(line)?.[1];
      if (url === undefined) seen.push(line);
      else resolve(url);
      seen.splice(0, seen.length - 20);
    });
    child.once("error", reject);
    child.once("exit", (code) =>
      reject(new Error(`Chromium ended (${code}) before it listened:\n${seen.join("\n")}`)),
    );
  });
}

/** Resolves when the browser has ended with all of its processes: they hold locks on the profile. */
async function endOf(child: ChildProcess): Promise<void> {
  await new Promise<void>((resolve) => {
    child.once("exit", () => {
      signalGroup(child);
      resolve();
    });
    // Never started.
    child.once("error", () => resolve());
  });
  while (child.pid !== undefined && isGroupAlive(child.pid)) await nextLook(GROUP_LOOK_MS);
}

/** Does nothing to a browser that has ended: its number may be another process's by now. */
function killGroup(child: ChildProcess): void {
  if (child.exitCode === null && child.signalCode === null) signalGroup(child);
}

function signalGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch (error) {
    // Nobody left in the group.
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

/** True while a process of the group runs; one that has ended and waits for its parent does not count. */
function isGroupAlive(group: number): boolean {
  return readdirSync("/proc").some((pid) => /^\d+$/.test(pid) && isMember(pid, group));
}

function isMember(pid: string, group: number): boolean {
  try {
    // proc(5): pid, name in brackets, state, parent, group.
    const [state, , itsGroup] =
      readFileSync(`/proc/${pid}/stat`, "latin1").split(") ").at(-1)?.split(" ") ?? [];
    return Number(itsGroup) === group && state !== "Z" && state !== "X";
  } catch {
    // It has ended meanwhile.
    return false;
  }
}
