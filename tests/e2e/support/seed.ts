// A history for tests: sessions as years of repairs leave them, written by the app's own code, never through a door
// in the product.
import type { Page } from "@playwright/test";
import { build } from "vite";
import type { EventBody, Outcome } from "../../../src/core/session/events.ts";
import { ECID, inRecovery } from "../../support/snapshots.ts";
import { sessionId, started } from "../../support/records.ts";
import type { Held, KeptFile, SeedSession } from "./seed-page.ts";

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

type SeedPage = typeof import("./seed-page.ts");

/** Calls a part of the writer in the page, which must stand at an address of the app. */
async function inPage<Part extends keyof SeedPage>(
  page: Page,
  part: Part,
  ...given: Parameters<SeedPage[Part]>
): Promise<Awaited<ReturnType<SeedPage[Part]>>> {
  // Under the debugger, since the page's own policy lets no foreign script in.
  await page.evaluate(await (script ??= writer()));
  return page.evaluate(
    ([name, args]) => {
      const parts = Reflect.get(globalThis, "kintsugiSeed") as Record<string, Function>;
      return Reflect.apply(parts[name] as Function, null, args);
    },
    [part, given] as const,
  );
}

/** Writes the sessions. */
export const seedSessions = (page: Page, sessions: readonly SeedSession[]): Promise<void> =>
  inPage(page, "seed", sessions);

/** What the store keeps with a session. */
export const keptFiles = (page: Page, session: string): Promise<readonly KeptFile[]> =>
  inPage(page, "kept", session);

/** What is stored so far goes into LevelDB's tables; what comes now, into a new log. */
export const rotateLog = (page: Page): Promise<void> => inPage(page, "startFreshLog");

/** What can be read of the sessions, in their order; nothing where the store does not open. */
export const heldOf = (page: Page, sessions: readonly string[]): Promise<readonly Held[]> =>
  inPage(page, "held", sessions);

/** Sessions that stand in the list, at most a hundred. */
export const listedOn = (page: Page): Promise<readonly string[]> => inPage(page, "listed");

/** What happened in a session, in its order. */
export const bodiesOf = (page: Page, session: string): Promise<readonly EventBody[]> =>
  inPage(page, "happened", session);

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
