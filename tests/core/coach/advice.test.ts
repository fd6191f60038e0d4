import { describe, expect, test } from "vitest";
import { MODELS } from "../../../src/core/apple/models.ts";
import { coachAdvice, warningsFor } from "../../../src/core/coach/advice.ts";
import { correct, type MissContext } from "../../../src/core/coach/changes.ts";
import {
  MISS_CODES,
  OTHER_ENDINGS,
  WARNING_CODES,
  type MissCode,
} from "../../../src/core/coach/codes.ts";
import { emptyState } from "../../../src/core/session/replay.ts";
import type { CableKind } from "../../../src/core/session/events.ts";
import type { SessionState } from "../../../src/core/session/state.ts";

const ID = "0".repeat(32);

/** A session whose phone is this model, on the bus in recovery mode. */
function session(productType: string, more: Partial<SessionState> = {}): SessionState {
  const model = MODELS.find((it) => it.productType === productType) ?? expect.fail(productType);
  return {
    ...emptyState(ID),
    mode: "recovery",
    phone: {
      keys: [],
      identity: {
        mode: "recovery",
        class: model.class,
        model,
        certainty: "board",
        cpid: model.cpid,
        bdid: model.bdid,
        ecid: "001A2B3C4D5E6F70",
        udid: null,
        serialNumber: null,
        pwned: null,
      },
    },
    ...more,
  };
}
const missed = (verdict: MissCode, misses: number, timing = "until-black") => ({
  coached: { dfu: { misses, verdict, timing, reached: false, order: 9 } },
});
const cable = (cableKind: CableKind) => ({ setup: { ...emptyState(ID).setup, cableKind } });
const codes = (state: SessionState) =>
  coachAdvice(state, "dfu")?.warnings.map(({ code }) => code) ?? [];

describe("what is offered", () => {
  test("is nothing while the buttons are not known", () => {
    expect(coachAdvice(emptyState(ID), "dfu")).toBeNull();
  });

  test("follows what the person answered where the model is unknown", () => {
    const state = { ...emptyState(ID), questions: { buttons: "home" } };
    expect(coachAdvice(state, "dfu")?.family).toBe("home");
  });

  test("is the usual timing first, with every other one that can be counted", () => {
    const advice = coachAdvice(session("iPhone12,8"), "dfu");
    expect(advice?.timing.id).toBe("until-black");
    expect(advice?.changes).toEqual([]);
    expect(advice?.alternatives.map(({ id }) => id)).toEqual([
      "short-both",
      "legacy-ios-kit",
      "host-reboot",
    ]);
  });

  test("has the computer's reboot only in recovery mode", () => {
    const advice = coachAdvice(session("iPhone12,8", { mode: "normal" }), "dfu");
    expect(advice?.alternatives.map(({ id }) => id)).toEqual(["short-both", "legacy-ios-kit"]);
  });

  test.each([
    ["iPhone12,8", "released-late", "until-black", "short-both"],
    ["iPhone12,8", "released-late", "short-both", "legacy-ios-kit"],
    ["iPhone12,8", "booted", "until-black", "legacy-ios-kit"],
    ["iPhone12,8", "second-not-held", "legacy-ios-kit", "until-black"],
    ["iPhone12,8", "never-left", "legacy-ios-kit", "legacy-ios-kit"],
    ["iPhone9,1", "released-late", "until-black", "release-at-black"],
    ["iPhone12,8", "reboot-not-taken", "host-reboot", "until-black"],
  ] as const)("on %s after %s by %s is %s", (productType, verdict, timing, next) => {
    const advice = coachAdvice(session(productType, missed(verdict, 1, timing)), "dfu");
    expect(advice?.timing.id).toBe(next);
  });

  test("goes back to the usual timing where the one used last cannot be counted now", () => {
    const state = session("iPhone12,8", {
      mode: "normal",
      ...missed("nothing-returned", 1, "host-reboot"),
    });
    expect(coachAdvice(state, "dfu")?.timing.id).toBe("until-black");
  });

  test("survives a record that names a timing and a verdict of a newer version", () => {
    const state = session("iPhone12,8", {
      coached: { dfu: { misses: 1, verdict: "new", timing: "new", reached: false, order: 1 } },
    });
    expect(coachAdvice(state, "dfu")).toMatchObject({ timing: { id: "until-black" }, changes: [] });
  });
});

describe("with a cable that often cannot reach DFU", () => {
  const context: MissContext = {
    family: "iphone8",
    goal: "dfu",
    timing: "until-black",
    cableKind: "usb-c-lightning",
    connector: "lightning",
    misses: 1,
  };

  test.each(["released-late", "second-not-held", "booted"] as const)(
    "even the first miss %s, which hands may have done right, names the cable last",
    (code) => {
      const usual = correct(code, { ...context, cableKind: "usb-a-lightning" });
      expect(correct(code, context)).toEqual({
        ...usual,
        changes: [...usual.changes, "usb-a-cable"],
      });
    },
  );

  test.each(["never-left", "cable-moved", "blinking"] as const)(
    "%s is no matter of DFU",
    (code) => {
      expect(correct(code, context)).toEqual(
        correct(code, { ...context, cableKind: "usb-a-lightning" }),
      );
    },
  );

  test("a start instead of recovery mode is no matter of DFU", () => {
    expect(correct("booted", { ...context, goal: "recovery" }).changes).toEqual([
      "hold-through-logo",
    ]);
  });
});

describe("the third miss in a row", () => {
  test.each([
    ["iPhone12,8", "unknown", "usb-a-cable"],
    ["iPhone12,8", "usb-c-lightning", "usb-a-cable"],
    ["iPhone12,8", "usb-a-lightning", "other-cable"],
    ["iPhone16,1", "usb-c-usb-c", "other-cable"],
  ] as const)("on %s with %s puts %s first, then another port", (productType, kind, first) => {
    const second = session(productType, { ...missed("released-late", 2), ...cable(kind) });
    const third = session(productType, { ...missed("released-late", 3), ...cable(kind) });
    expect(coachAdvice(second, "dfu")?.changes[0]).toBe("release-earlier");
    expect(coachAdvice(third, "dfu")?.changes).toEqual([
      first,
      "other-port",
      "release-earlier",
      "keep-second-held",
    ]);
    expect(codes(second)).not.toContain("three-misses");
    expect(codes(third)[0]).toBe("three-misses");
  });

  test.each(MISS_CODES)("after %s names no change twice", (code) => {
    const context: MissContext = {
      family: "iphone8",
      goal: "dfu",
      timing: "until-black",
      cableKind: "unknown",
      connector: "lightning",
      misses: 3,
    };
    const { changes } = correct(code, context);
    expect(changes.slice(0, 2)).toEqual(["usb-a-cable", "other-port"]);
    expect(new Set(changes).size).toBe(changes.length);
  });
});

describe("the cable rule", () => {
  test.each([
    ["iPhone12,8", "usb-c-lightning", "usb-c-lightning"],
    ["iPhone12,8", "unknown", "know-your-cable"],
    ["iPhone12,8", "other", "know-your-cable"],
  ] as const)("is read on %s with %s before the first count", (productType, kind, code) => {
    expect(codes(session(productType, cable(kind)))[0]).toBe(code);
  });

  test.each([
    ["iPhone12,8", "usb-a-lightning"],
    ["iPhone16,1", "unknown"],
    ["iPhone16,1", "usb-c-usb-c"],
  ] as const)("is not read on %s with %s", (productType, kind) => {
    const said = codes(session(productType, cable(kind)));
    expect(said).not.toContain("usb-c-lightning");
    expect(said).not.toContain("know-your-cable");
  });

  test("is about DFU alone", () => {
    const facts = {
      connector: "lightning",
      cableKind: "usb-c-lightning",
      hub: true,
      misses: 0,
    } as const;
    expect(warningsFor("recovery", facts).map(({ code }) => code)).toEqual([
      "no-hub",
      "how-to-leave-recovery",
    ]);
    expect(warningsFor("force-restart", { ...facts, hub: false })).toEqual([]);
  });
});

test("every warning is given somewhere", () => {
  const given = new Set(
    (["dfu", "recovery"] as const).flatMap((goal) =>
      (["usb-c-lightning", "unknown"] as const).flatMap((cableKind) =>
        warningsFor(goal, { connector: "lightning", cableKind, hub: true, misses: 3 }).map(
          ({ code }) => code,
        ),
      ),
    ),
  );
  expect([...given].toSorted()).toEqual([...WARNING_CODES].toSorted());
});

test("an ending is either a miss or not", () => {
  const all: readonly string[] = [...MISS_CODES, ...OTHER_ENDINGS];
  expect(new Set(all).size).toBe(all.length);
});
