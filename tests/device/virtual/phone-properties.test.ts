import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advance, nextDue } from "../../../src/device/virtual/advance.ts";
import type { AttachEvent } from "../../../src/device/virtual/face.ts";
import type { Phone } from "../../../src/device/virtual/phone.ts";
import { screenOf } from "../../../src/device/virtual/phone.ts";
import { anyPhone, story } from "../../support/virtual-arbitraries.ts";

type Story = readonly { readonly pause: number; readonly input: Parameters<typeof advance>[2] }[];

/** Runs the story, calling back after each input. */
function live(
  phone: Phone,
  steps: Story,
  look: (phone: Phone, effects: readonly AttachEvent[], step: Story[number]) => void,
): Phone {
  let now = 0;
  let state = phone;
  for (const step of steps) {
    now += step.pause;
    const { phone: next, effects } = advance(state, now, step.input);
    state = next;
    look(state, effects, step);
  }
  return state;
}

describe("whatever is done to a phone", () => {
  it("attachments come and go in turn, each with a higher address", () => {
    fc.assert(
      fc.property(anyPhone, story, (phone, steps) => {
        let here: number | null = null;
        let highest = 0;
        live(phone, steps, (state, effects) => {
          for (const { type, attachment } of effects) {
            if (type === "attached") {
              expect(here).toBeNull();
              expect(attachment.address).toBeGreaterThan(highest);
              here = attachment.address;
              highest = attachment.address;
            } else {
              expect(here).toBe(attachment.address);
              here = null;
            }
          }
          expect(state.bus?.address ?? null).toBe(here);
        });
      }),
      { numRuns: 400 },
    );
  });

  it("nothing is on the bus once the cable is pulled, however long one waits", () => {
    fc.assert(
      fc.property(anyPhone, story, fc.nat(3_600_000), (phone, steps, wait) => {
        const state = live(phone, steps, () => {});
        const pulled = advance(state, state.at, { type: "unplug" }).phone;
        expect(pulled.bus).toBeNull();
        expect(advance(pulled, pulled.at + wait, { type: "wait" }).effects).toEqual([]);
      }),
    );
  });

  it("a charge-only cable never shows anything", () => {
    fc.assert(
      fc.property(anyPhone, story, (phone, steps) => {
        const dry = steps.filter(({ input }) => input.type !== "plug");
        const plugged = advance(phone, 0, { type: "plug", cable: { kind: "charge-only" } });
        live(plugged.phone, dry, (_, effects) => expect(effects).toEqual([]));
      }),
    );
  });

  it("what stands on the bus is what runs", () => {
    fc.assert(
      fc.property(anyPhone, story, (phone, steps) => {
        live(phone, steps, (state) => {
          if (state.bus === null) return;
          expect(state.stage.kind).toBe("on");
          expect(state.stage.kind === "on" && state.stage.running.mode === "recovery").toBe(
            state.bus.descriptor.productId === 0x1281,
          );
        });
      }),
    );
  });

  it("its next move never lies in the past, and it always has a picture", () => {
    fc.assert(
      fc.property(anyPhone, story, (phone, steps) => {
        live(phone, steps, (state) => {
          expect(nextDue(state) ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(state.at);
          expect(screenOf(state)).toBeTypeOf("string");
        });
      }),
    );
  });

  it("looking at it in between changes nothing", () => {
    fc.assert(
      fc.property(
        anyPhone,
        story,
        fc.array(fc.nat(2_000_000), { maxLength: 20 }),
        (phone, steps, looks) => {
          const end = 2_500_000;
          const once = advance(
            live(phone, steps, () => {}),
            end,
            { type: "wait" },
          ).phone;
          let now = 0;
          const timed = steps.map(({ pause, input }) => ({ at: (now += pause), input }));
          const watched = [
            ...timed,
            ...looks.map((at) => ({ at, input: { type: "wait" } as const })),
          ];
          let state = phone;
          for (const { at, input } of watched.toSorted((a, b) => a.at - b.at))
            state = advance(state, at, input).phone;
          expect(advance(state, end, { type: "wait" }).phone).toEqual(once);
        },
      ),
    );
  });
});
