import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { TONES } from "../../src/core/coach/codes.ts";
import { createTones } from "../../src/platform/tones.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

/** When each sound of the fake audio starts, in its own seconds, and whether it is still connected. */
const started: { at: number; connected: boolean }[] = [];
/** The audio clock was 100 s ahead when the page's own stood at 5000 ms. */
const stamp = { contextTime: 100, performanceTime: 5000 };

class FakeAudio {
  readonly currentTime = 99.9;
  readonly state = "running";
  readonly destination = {};
  getOutputTimestamp = () => stamp;
  resume = async () => {};
  close = async () => {};
  createGain = () => ({ gain: this.#param(), connect: () => ({}) });
  createOscillator() {
    const entry = { at: Number.NaN, connected: true };
    return {
      frequency: this.#param(),
      connect: () => ({ connect: () => ({}) }),
      start(at: number) {
        entry.at = at;
        started.push(entry);
      },
      stop: () => {},
      disconnect: () => void (entry.connected = false),
    };
  }
  #param = () => ({
    setValueAtTime: () => {},
    linearRampToValueAtTime: () => {},
    exponentialRampToValueAtTime: () => {},
  });
}

beforeEach(() => vi.stubGlobal("AudioContext", FakeAudio));
afterEach(() => {
  vi.unstubAllGlobals();
  started.length = 0;
});

describe("tones", () => {
  test("start on the audio clock at the time they were asked for", () => {
    const tones = createTones(new VirtualClock(5000));
    tones.wake();
    tones.play("press", 6250);
    expect(started.map(({ at }) => at)).toEqual([101.25]);
  });

  test("whose time has passed start at once", () => {
    const tones = createTones(new VirtualClock(5000));
    tones.wake();
    tones.play("tick", 1000);
    expect(started.map(({ at }) => at)).toEqual([99.9]);
  });

  test("can be taken back before they sound", () => {
    const tones = createTones(new VirtualClock(5000));
    tones.wake();
    tones.play("success", 9000)();
    expect(started).not.toEqual([]);
    expect(started.every(({ connected }) => !connected)).toBe(true);
  });

  test("are silent until a person has acted, and after the end", () => {
    const tones = createTones(new VirtualClock(5000));
    tones.play("press", 6000);
    tones.wake();
    tones.end();
    tones.play("press", 6000);
    expect(started).toEqual([]);
  });

  test("differ in how many notes they have or how long they last: each is played", () => {
    const tones = createTones(new VirtualClock(5000));
    tones.wake();
    const notes = TONES.map((tone) => {
      const before = started.length;
      tones.play(tone, 6000);
      return started.length - before;
    });
    expect(notes.every((count) => count > 0)).toBe(true);
  });
});
