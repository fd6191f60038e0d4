// The page of the coach's proof, bundled by coach-server.ts: the app's own watcher over the browser's
// WebUSB and the coach itself, one for each phone, on the page's clock. No screen: cues go to the hands.
import { modeOf } from "../../src/core/apple/mode.ts";
import { advance, createCoach } from "../../src/core/coach/coach.ts";
import type { SeenScreen, TimingId } from "../../src/core/coach/codes.ts";
import { nextDue } from "../../src/core/coach/moves.ts";
import { timingOf } from "../../src/core/coach/procedures.ts";
import type {
  Coach,
  CoachEffect,
  CoachEvent,
  CoachSetup,
  CoachVerdict,
  Cue,
} from "../../src/core/coach/types.ts";
import type { Attached } from "../../src/core/ports.ts";
import type { EventBody } from "../../src/core/session/events.ts";
import { findBrowserUsb } from "../../src/device/browser-usb.ts";
import { createUsbWatcher } from "../../src/device/usb-watcher.ts";
import { createClock } from "../../src/platform/clock.ts";

/** One run: whose phone, and what the coach is told. */
export interface CoachOrder {
  readonly run: number;
  /** Texts of which one stands in the phone's serial string, whatever its mode. */
  readonly names: readonly string[];
  readonly timing: TimingId;
  readonly setup: Omit<CoachSetup, "timing" | "mode">;
}

/** What a run came to: the verdict and what the session's record would keep. */
export interface CoachEnd {
  readonly verdict: CoachVerdict;
  readonly body: Extract<EventBody, { type: "coach-attempted" }>;
}

/** What the test asks of the page. */
export interface CoachPage {
  /** Is a phone of one of these names on the bus? */
  sees(names: readonly string[]): boolean;
  begin(order: CoachOrder): void;
  /** The person says what the phone shows. */
  tellScreen(run: number, screen: SeenScreen): void;
  forget(run: number): void;
}

declare global {
  interface Window {
    coachPage?: CoachPage;
    /** Set by the test. `due`: when the cue was due, ms since 1970. */
    giveCue(run: number, cue: Cue, due: number): void;
    giveEnd(run: number, end: CoachEnd): void;
    giveError(text: string): void;
  }
}

interface Running {
  readonly order: CoachOrder;
  coach: Coach;
  /** The attachment that the coach was last told of. */
  handle: number | null;
  cancelTick: () => void;
}

const clock = createClock();
const browser = findBrowserUsb();
if ("unavailable" in browser) throw new Error(`no WebUSB: ${browser.unavailable}`);
const watcher = createUsbWatcher(browser, clock);
const runs = new Map<number, Running>();

addEventListener("error", ({ message }) => window.giveError(message));
addEventListener("unhandledrejection", ({ reason }) => window.giveError(String(reason)));

const isNamed = ({ snapshot }: Attached, names: readonly string[]): boolean =>
  names.some((name) => snapshot.serialNumber?.includes(name) === true);

watcher.subscribe(({ type, device }) => {
  const at = performance.now();
  for (const running of runs.values()) {
    if (type === "disconnected") {
      if (running.handle !== device.handle) continue;
      running.handle = null;
      tell(running, { type: "left", at });
    } else if (running.handle !== device.handle && isNamed(device, running.order.names)) {
      running.handle = device.handle;
      tell(running, { type: "came", at, mode: modeOf(device.snapshot.productId) });
    }
  }
});
await watcher.watch(browser.usb, false);

function tell(running: Running, event: CoachEvent): void {
  const { coach, effects } = advance(running.coach, event);
  running.coach = coach;
  for (const effect of effects) perform(running, effect);
  running.cancelTick();
  const due = nextDue(running.coach);
  if (due === null) return;
  running.cancelTick = clock.after(Math.max(0, due - performance.now()), () =>
    tell(running, { type: "tick", at: performance.now() }),
  );
}

function perform(running: Running, effect: CoachEffect): void {
  const { run } = running.order;
  const { state } = running.coach;
  if (effect.type === "cue") window.giveCue(run, effect.cue, performance.timeOrigin + effect.due);
  if (effect.type === "send-reboot") void sendReboot(running);
  if (effect.type === "record" && state.kind === "ended")
    window.giveEnd(run, { verdict: state.verdict, body: effect.body });
}

async function sendReboot(running: Running): Promise<void> {
  const trouble = running.handle === null ? "gone" : await watcher.reboot(running.handle, "do");
  tell(running, {
    type: trouble === null ? "reboot-sent" : "reboot-failed",
    at: performance.now(),
  });
}

window.coachPage = {
  sees: (names) => watcher.attached().some((device) => isNamed(device, names)),
  begin(order) {
    const here = watcher.attached().find((device) => isNamed(device, order.names));
    const { family, goal } = order.setup;
    const at = performance.now();
    const setup: CoachSetup = {
      ...order.setup,
      timing: timingOf(family, goal, order.timing),
      mode: here === undefined ? null : modeOf(here.snapshot.productId),
    };
    const running: Running = {
      order,
      coach: createCoach(setup, at),
      handle: here?.handle ?? null,
      cancelTick: () => {},
    };
    runs.set(order.run, running);
    tell(running, { type: "understood", at });
    tell(running, { type: "start", at });
  },
  tellScreen(run, screen) {
    const running = runs.get(run);
    if (running !== undefined)
      tell(running, { type: "screen-told", at: performance.now(), screen });
  },
  forget(run) {
    runs.get(run)?.cancelTick();
    runs.delete(run);
  },
};
