// A bench for runs of the coach in real time: many virtual phones at once, one page that sees them all over
// WebUSB, and for each phone a coach in the page and hands beside the phone.
import { expect } from "vitest";
import type { Page } from "@playwright/test";
import type { Model } from "../../src/core/apple/model.ts";
import type { MissCode, SeenScreen, TimingId } from "../../src/core/coach/codes.ts";
import { procedureOf, timingOf } from "../../src/core/coach/procedures.ts";
import type { CoachSetup, Cue } from "../../src/core/coach/types.ts";
import type { CoachGoal } from "../../src/core/session/events.ts";
import type { CableKind } from "../../src/device/virtual/cable.ts";
import { carriesData } from "../../src/device/virtual/cable.ts";
import type { PhoneInput, PhoneStart } from "../../src/device/virtual/phone.ts";
import { createPhone } from "../../src/device/virtual/phone.ts";
import { normalSerial, portDfuSerial } from "../../src/device/virtual/serial-strings.ts";
import type { Traits } from "../../src/device/virtual/traits.ts";
import { VirtualPhone } from "../../src/device/virtual/virtual-phone.ts";
import { createClock } from "../../src/platform/clock.ts";
import type { Bench } from "./bench.ts";
import { openBench } from "./bench.ts";
import { createHands, type Faults, type Touch } from "./coach-hands.ts";
import type { CoachEnd, CoachOrder } from "./coach-page.ts";
import { serveCoachPage } from "./coach-server.ts";
import { BLINK_MS, truthOf, watchPhone, type Story, type Watched } from "./coach-truth.ts";
import { ecidOf } from "./phones.ts";
import { kernelText } from "./sysfs.ts";

/** One run: a phone, what is wanted of it, and all that goes wrong. */
export interface Attempt {
  readonly model: Model;
  readonly goal: CoachGoal;
  /** What the phone should come to do; null: whatever it does. */
  readonly wanted: MissCode | "reached" | null;
  /** The usual one where not said. */
  readonly timing?: TimingId;
  readonly start?: Partial<PhoneStart>;
  readonly cable?: CableKind;
  readonly portDfu?: boolean;
  readonly faults?: Faults;
  /** Milliseconds from a cue to each finger, drawn anew; 150 where not said. */
  readonly reactionMs?: () => number;
  /** Done to the phone this long after the first press was due. */
  readonly mishaps?: readonly { readonly at: number; readonly input: PhoneInput }[];
  /** What the person says the phone shows, this long after the first press was due. */
  readonly says?: { readonly at: number; readonly screen: SeenScreen };
  /** No program may open the phone. */
  readonly forbidden?: boolean;
  readonly setup?: Partial<Pick<CoachSetup, "cableKind" | "misses">>;
}

export interface Finished extends CoachEnd {
  readonly truth: string;
  readonly story: Story;
  /** The longest that a cue took from its time to the hands, in ms. */
  readonly slowestCueMs: number;
}

export interface CoachBench {
  /**
   * One run to its record. Many may run at once. Made again where the machine was too busy for a person's
   * count: the coach itself broke it off, or told the hands so late that the phone did something else, and
   * said so. A verdict that differs from the phone is never tried again.
   */
  run(attempt: Attempt): Promise<Finished>;
  close(): Promise<void>;
}

interface Waiting {
  readonly cue: (cue: Cue, agoMs: number) => void;
  readonly end: (end: CoachEnd) => void;
}

/** Longer than any run takes. */
const LONGEST_MS = 90_000;
/** The slowest finger of these tests. */
const TOO_SLOW_MS = 400;
const MOST_TRIES = 3;
/** How long a test may take that runs it: all tries, and its wait for a place. */
export const COACH_TIMEOUT_MS = MOST_TRIES * LONGEST_MS;

export async function openCoachBench(): Promise<CoachBench> {
  const server = await serveCoachPage();
  const bench = await openBench();
  const browser = await bench.chromium({ origin: server.origin });
  const page = await browser.newPage();
  const waiting = new Map<number, Waiting>();
  const errors: string[] = [];
  const since1970 = (): number => performance.timeOrigin + performance.now();
  await page.exposeFunction("giveCue", (run: number, cue: Cue, due: number) =>
    waiting.get(run)?.cue(cue, Math.max(0, since1970() - due)),
  );
  await page.exposeFunction("giveEnd", (run: number, end: CoachEnd) => waiting.get(run)?.end(end));
  await page.exposeFunction("giveError", (text: string) => void errors.push(text));
  await page.goto(server.origin);
  await page.waitForFunction(() => window.coachPage !== undefined);
  let runs = 0;

  return {
    async run(attempt) {
      for (let tries = 1; ; tries += 1) {
        runs += 1;
        const finished = await runOne(bench, page, waiting, runs, attempt);
        expect(errors).toEqual([]);
        const { body, truth, slowestCueMs } = finished;
        const late = slowestCueMs > TOO_SLOW_MS && body.verdict === truth;
        const spoiled =
          body.verdict === "interrupted" ||
          (late && attempt.wanted !== null && truth !== attempt.wanted);
        if (!spoiled || tries === MOST_TRIES) return finished;
      }
    },
    async close() {
      await bench.close();
      await server.close();
    },
  };
}

async function runOne(
  bench: Bench,
  page: Page,
  waiting: Map<number, Waiting>,
  run: number,
  attempt: Attempt,
): Promise<Finished> {
  const { model, goal, start, cable = { kind: "good" }, reactionMs = () => 150 } = attempt;
  const family = model.buttonFamily;
  if (family === null) throw new Error(`${model.productType} has no buttons`);
  const timing = timingOf(family, goal, attempt.timing ?? procedureOf(family, goal).timings[0].id);
  const clock = createClock();
  const ecid = ecidOf(run);
  const traits = { model, ecid, serial: `F0EXAMPLE${run}`, portDfu: attempt.portDfu ?? false };
  const phone = new VirtualPhone(
    clock,
    createPhone(traits, { stage: "normal", system: "works", autoBoot: true, ...start }),
  );
  phone.send({ type: "plug", cable });
  const port = bench.plug(phone);
  if (attempt.forbidden === true) port.forbid();
  const hands = createHands(clock, phone, timing.presses, attempt.faults ?? {}, reactionMs);
  const watched = watchPhone(clock, phone);
  const order: CoachOrder = {
    run,
    names: namesOf(traits),
    timing: timing.id,
    setup: {
      family,
      goal,
      cableKind: "unknown",
      connector: model.connector,
      sees: "every-mode",
      misses: 0,
      ...attempt.setup,
    },
  };
  if (carriesData(phone.phone().cable))
    await page.waitForFunction((names) => window.coachPage?.sees(names) === true, order.names);

  let slowestCueMs = 0;
  let began: number | null = null;
  const begin = (agoMs: number): void => {
    began = clock.now().mono - agoMs;
    for (const { at, input } of attempt.mishaps ?? [])
      clock.after(Math.max(0, at - agoMs), () => phone.send(input));
    const { says } = attempt;
    if (says !== undefined)
      clock.after(says.at - agoMs, () => {
        void page.evaluate(([which, screen]) => window.coachPage?.tellScreen(which, screen), [
          run,
          says.screen,
        ] as const);
      });
  };
  const ended = new Promise<CoachEnd>((resolve, reject) => {
    const tooLong = clock.after(LONGEST_MS, () =>
      reject(
        new Error(`no verdict: ${JSON.stringify({ moves: watched.moves, touches: hands.done })}`),
      ),
    );
    waiting.set(run, {
      cue(cue, agoMs) {
        slowestCueMs = Math.max(slowestCueMs, agoMs);
        if (cue.kind === "press" && began === null) begin(agoMs);
        hands.heed(cue, agoMs);
      },
      end(end) {
        tooLong();
        resolve(end);
      },
    });
  });
  try {
    await page.evaluate((it) => window.coachPage?.begin(it), order);
    const end = await ended;
    const story: Story = {
      goal,
      byReboot: timing.rebootAtMs !== null,
      ...storyFrom((began ?? 0) - BLINK_MS, watched, hands.done),
    };
    return { ...end, truth: truthOf(story), story, slowestCueMs };
  } finally {
    waiting.delete(run);
    hands.letGo();
    watched.stop();
    port.unplug();
    phone.stop();
    await page.evaluate((it) => window.coachPage?.forget(it), run);
  }
}

/** The part of it that a browser may have told of since the first press: what came and went just before too. */
function storyFrom(
  since: number,
  { first, moves, doings }: Watched,
  touches: readonly Touch[],
): Pick<Story, "from" | "moves" | "doings" | "touches"> {
  const before = moves.findLast(({ at }) => at < since);
  return {
    from: before === undefined ? first : before.type === "attached" ? before.mode : null,
    moves: moves.filter(({ at }) => at >= since),
    doings: doings.filter((_, index) => (doings[index + 1]?.at ?? Infinity) > since),
    touches,
  };
}

/** What tells the phone from the others, in each mode: the port controller has an ECID of its own. */
function namesOf(traits: Traits): readonly string[] {
  const [, portEcid] = /ECID:(\w+)/.exec(portDfuSerial(traits)) ?? [];
  return [traits.ecid, kernelText(normalSerial(traits)), portEcid].filter(
    (name) => typeof name === "string",
  );
}
