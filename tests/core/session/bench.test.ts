import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { identify } from "../../../src/core/apple/identify.ts";
import type { UsbSnapshot } from "../../../src/core/apple/snapshot.ts";
import type { Attached } from "../../../src/core/ports.ts";
import { came, sessionOf, went, type BenchLine } from "../../../src/core/session/bench.ts";
import { repair } from "../../support/repair.ts";
import { inDfu, inNormal, inRecovery, OTHER_ECID, snapshot } from "../../support/snapshots.ts";

const attached = (handle: number, shown: UsbSnapshot, practice = false): Attached => ({
  handle,
  snapshot: shown,
  practice,
  since: { wall: 0, mono: 0, run: "a" },
});
const plug = (lines: readonly BenchLine[], device: Attached) =>
  came(lines, device, identify(device.snapshot));

describe("the bench", () => {
  test("keeps one line for one phone through its modes, in its place", () => {
    const first = attached(1, inNormal());
    let lines = plug(plug([], first), attached(2, inRecovery(OTHER_ECID)));
    lines = went(lines, first);
    expect(lines.map(({ device }) => device?.handle ?? null)).toEqual([null, 2]);
    lines = plug(lines, attached(3, inDfu()));
    expect(lines.map(({ device }) => device?.handle ?? null)).toEqual([3, 2]);
    expect(lines[0]?.identity.mode).toBe("dfu");
  });

  test("drops the line of a device that nothing could recognise again", () => {
    const nameless = attached(1, snapshot({ productId: 0x1881, serialNumber: null }));
    expect(went(plug([], nameless), nameless)).toEqual([]);
  });

  test("never puts the practice phone and a real one into one line", () => {
    expect(plug(plug([], attached(1, inNormal())), attached(2, inNormal(), true))).toHaveLength(2);
  });

  test("finds the open session of a line's phone, and no other's", () => {
    const mine = { state: repair().connects(inNormal()).state() };
    const closed = {
      state: repair()
        .connects(inNormal())
        .add({ type: "session-closed", outcome: "mended" })
        .state(),
    };
    const [line] = plug([], attached(1, inRecovery()));
    const [other] = plug([], attached(2, inRecovery(OTHER_ECID)));
    if (line === undefined || other === undefined) throw new Error("no line");
    expect(sessionOf(line, [closed, mine])).toBe(mine);
    expect(sessionOf(other, [mine])).toBeNull();
    expect(sessionOf(line, [closed])).toBeNull();
  });

  test("never has two lines for one key, however phones come and go", () => {
    const shown = fc.constantFrom(inNormal(), inRecovery(), inDfu(), inRecovery(OTHER_ECID));
    fc.assert(
      fc.property(fc.array(fc.tuple(shown, fc.boolean()), { maxLength: 60 }), (moves) => {
        let lines: readonly BenchLine[] = [];
        moves.forEach(([what, stays], handle) => {
          const device = attached(handle, what);
          lines = plug(lines, device);
          if (!stays) lines = went(lines, device);
        });
        expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
        expect(lines.length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
