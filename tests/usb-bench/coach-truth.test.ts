// How a run on the bus is judged, over a phone whose clock stands still: what happens within moments must
// not depend on when somebody looked.
import { expect, test } from "vitest";
import type { Button } from "../../src/core/coach/procedures.ts";
import { VirtualPhone } from "../../src/device/virtual/virtual-phone.ts";
import { VirtualClock } from "../support/virtual-clock.ts";
import { MODELS, phoneOf } from "../support/virtual-phones.ts";
import type { Touch } from "./coach-hands.ts";
import { truthOf, watchPhone } from "./coach-truth.ts";

const RESET_MS = 8_000;
const A_MINUTE = 60_000;

test.each([1, 26, 68, 99, 101])(
  "a button let go %i ms after the screen went black was held in the black",
  (ms) => {
    const clock = new VirtualClock();
    const phone = new VirtualPhone(clock, phoneOf(MODELS.iphone7));
    phone.send({ type: "plug", cable: { kind: "no-dfu" } });
    clock.pass(A_MINUTE);
    const watched = watchPhone(clock, phone);
    const touches: Touch[] = [];
    const touch = (type: Touch["type"], button: Button): void => {
      touches.push({ at: clock.now().mono, type, button });
      phone.send({ type, button });
    };
    // Out of step with whoever looks every so often.
    clock.pass(7);
    touch("press", "volume-down");
    touch("press", "side");
    clock.pass(RESET_MS + ms);
    touch("release", "side");
    clock.pass(A_MINUTE);
    watched.stop();
    const { moves, doings, first } = watched;
    expect(moves.at(-1)?.mode).toBe("recovery");
    expect(truthOf({ goal: "dfu", byReboot: false, from: first, moves, doings, touches })).toBe(
      "released-late",
    );
  },
);
