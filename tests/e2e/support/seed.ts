// A history for tests: sessions as years of repairs leave them, written by the app's own code, never through a door
// in the product.
import type { Page } from "@playwright/test";
import { build } from "vite";
import type { EventBody, Outcome } from "../../../src/core/session/events.ts";
import { ECID, inRecovery } from "../../support/snapshots.ts";
import { sessionId, started } from "../../support/records.ts";
import type { held, Held, kept, KeptFile, seed, SeedSession, startFreshLog } from "./seed-page.ts";

let script: Promise<string> | undefined;

/** The writer as one script, built once. */
async function writer(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      write: false,
      lib: {
        entry: new URL("seed-page.ts", import.meta.url).pathname,
        formats: ["iife"],
        name: "kintsugiSeed",
      },
    },
  });
  const [chunk] = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  if (chunk?.type !== "chunk") throw new Error("nothing was built");
  return `${chunk.code}\nglobalThis.kintsugiSeed = kintsugiSeed;`;
}

/** Lets the writer into the page, which must stand at an address of the app. */
async function letIn(page: Page): Promise<void> {
  // Under the debugger, since the page's own policy lets no foreign script in.
  await page.evaluate(await (script ??= writer()));
}

/** Writes the sessions. */
export async function seedSessions(page: Page, sessions: readonly SeedSession[]): Promise<void> {
  await letIn(page);
  await page.evaluate(async (plan) => {
    const { seed: write } = Reflect.get(globalThis, "kintsugiSeed") as { seed: typeof seed }; // set by letIn
    await write(plan);
  }, sessions);
}

/** What the store keeps with a session. */
export async function keptFiles(page: Page, session: string): Promise<readonly KeptFile[]> {
  await letIn(page);
  return page.evaluate(async (id) => {
    const { kept: read } = Reflect.get(globalThis, "kintsugiSeed") as { kept: typeof kept }; // set by letIn
    return read(id);
  }, session);
}

/** What is stored so far goes into LevelDB's tables; what comes now, into a new log. */
export async function rotateLog(page: Page): Promise<void> {
  await letIn(page);
  await page.evaluate(async () => {
    const { startFreshLog: rotate } = Reflect.get(globalThis, "kintsugiSeed") as {
      startFreshLog: typeof startFreshLog;
    }; // set by letIn
    await rotate();
  });
}

/** What can be read of the sessions. */
export async function heldOf(page: Page, sessions: readonly string[]): Promise<Held> {
  await letIn(page);
  return page.evaluate(async (ids) => {
    const { held: count } = Reflect.get(globalThis, "kintsugiSeed") as { held: typeof held }; // set by letIn
    return count(ids);
  }, sessions);
}

interface Story {
  readonly number: number;
  readonly wall: number;
  readonly ecid?: string;
  readonly practice?: boolean;
  readonly codes?: readonly number[];
  readonly ticket?: string;
  readonly customer?: string;
  readonly dfuMisses?: number;
  /** The step answered "worked" before the end. */
  readonly helped?: string;
  readonly outcome?: Outcome;
}

/** One repair of an iPhone 12, told by what matters to the test. */
export function story(told: Story): SeedSession {
  const { codes = [], ticket, customer, dfuMisses = 0, helped, outcome } = told;
  const bodies: EventBody[] = [
    started({ role: "technician", practice: told.practice ?? false }),
    {
      type: "device-connected",
      handle: 1,
      snapshot: inRecovery(told.ecid ?? ECID),
      link: "first",
    },
    ...codes.map((code): EventBody => ({
      type: "attempt-reported",
      step: null,
      setup: { cable: 1, cableKind: "usb-a-lightning", port: 1, hub: false, computer: 1 },
      way: "restore",
      from: "recovery",
      result: "failed",
      code,
      stage: "bar-middle",
    })),
    ...Array.from({ length: dfuMisses }, miss),
    ...(ticket === undefined ? [] : [noted("ticket", ticket)]),
    ...(customer === undefined ? [] : [noted("customer", customer)]),
    ...(helped === undefined
      ? []
      : [{ type: "step-answered", step: helped, answer: "worked", code: null, note: "" } as const]),
    { type: "device-disconnected", handle: 1 },
    ...(outcome === undefined ? [] : [{ type: "session-closed", outcome } as const]),
  ];
  return { id: sessionId(told.number), wall: told.wall, bodies };
}

const miss = (): EventBody => ({
  type: "coach-attempted",
  goal: "dfu",
  family: "iphone8",
  timing: "dfu-iphone8",
  cableKind: "usb-a-lightning",
  cues: [],
  trace: [],
  verdict: "too-long",
});

const noted = (field: "ticket" | "customer", text: string): EventBody => ({
  type: "case-noted",
  field,
  text,
});
