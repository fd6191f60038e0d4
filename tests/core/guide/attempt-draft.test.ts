import { describe, expect, test } from "vitest";
import {
  codesOffered,
  draftOf,
  earlierDraft,
  numbersOf,
  swapsOf,
  withCable,
} from "../../../src/core/guide/attempt-draft.ts";
import { stepOf } from "../../../src/core/guide/steps.ts";
import type { EventBody, Setup } from "../../../src/core/session/events.ts";
import { repair } from "../../support/repair.ts";
import { inRecovery } from "../../support/snapshots.ts";

type Attempt = Extract<EventBody, { type: "attempt-reported" }>;

const FIRST: Setup = { cable: 1, cableKind: "usb-a-lightning", port: 1, hub: true, computer: 1 };
const attempt = (more: Partial<Attempt>): Attempt => ({
  type: "attempt-reported",
  step: null,
  setup: FIRST,
  way: "update",
  from: "normal",
  result: "failed",
  code: 4013,
  stage: "bar-middle",
  ...more,
});
const tried = () => repair().add(attempt({}));

describe("the draft of an attempt", () => {
  test("keeps the set-up of last time where the step changes nothing of it", () => {
    const draft = draftOf(stepOf("update-app"), tried().state());
    expect(draft).toEqual({ setup: FIRST, way: "update", from: "unknown", code: 4013 });
  });

  test("takes the next cable, of unknown kind, on the step with another cable", () => {
    expect(draftOf(stepOf("other-cable"), tried().state())?.setup).toEqual({
      ...FIRST,
      cable: 2,
      cableKind: "unknown",
    });
  });

  test("takes the next port, straight into the computer, on the step with another port", () => {
    expect(draftOf(stepOf("other-port"), tried().state())?.setup).toEqual({
      ...FIRST,
      port: 2,
      hub: false,
    });
  });

  test("takes the next computer and its first port on the step with another computer", () => {
    const at = repair().add(attempt({ setup: { ...FIRST, port: 3 } }));
    expect(draftOf(stepOf("other-computer"), at.state())?.setup).toEqual({
      ...FIRST,
      computer: 2,
      port: 1,
      hub: false,
    });
  });

  test("knows the way and the mode from the steps that name them", () => {
    const state = repair().state();
    expect(draftOf(stepOf("recovery-update"), state)).toMatchObject({
      way: "update",
      from: "recovery",
    });
    expect(draftOf(stepOf("recovery-restore"), state)).toMatchObject({
      way: "restore",
      from: "recovery",
    });
    expect(draftOf(stepOf("dfu-restore"), state)).toMatchObject({ way: "restore", from: "dfu" });
  });

  test("claims no way that nobody told", () => {
    expect(draftOf(stepOf("computer"), repair().state())).toMatchObject({
      way: "unknown",
      from: "unknown",
    });
  });

  test("begins with the session's own code, then with the one seen last", () => {
    expect(draftOf(stepOf("computer"), repair().state())?.code).toBe(4013);
    const other = tried().add(attempt({ code: 4014 }));
    expect(draftOf(stepOf("computer"), other.state())?.code).toBe(4014);
    expect(codesOffered(other.state())).toEqual([4013, 4014]);
    expect(
      codesOffered(
        tried()
          .add(attempt({ code: 9 }))
          .add(attempt({ code: 21 }))
          .state(),
      ),
    ).toEqual([4013, 9, 21]);
  });

  test("takes the mode that the step began with from the bus, not the one it ended in", () => {
    const began = repair().connects(inRecovery()).answers("prepare", "worked");
    expect(draftOf(stepOf("computer"), began.state())?.from).toBe("recovery");
    expect(draftOf(stepOf("computer"), began.disconnects().state())?.from).toBe("recovery");
    const cameLater = repair().answers("prepare", "worked").connects(inRecovery());
    expect(draftOf(stepOf("computer"), cameLater.state())?.from).toBe("unknown");
  });

  test("takes the mode from what the person saw on the screen where the bus shows nothing", () => {
    const said = (choice: string) =>
      draftOf(stepOf("computer"), repair().says("phone-screen", choice).state())?.from;
    expect(said("home-screen")).toBe("normal");
    expect(said("recovery-picture")).toBe("recovery");
    expect(said("black")).toBe("unknown");
  });

  test("is none for steps that end without Apple's app", () => {
    for (const id of [
      "nearby",
      "erase-all",
      "leave-recovery",
      "prepare",
      "acceptance",
      "service",
    ] as const)
      expect(draftOf(stepOf(id), repair().state())).toBe(null);
  });

  test("takes the kind of the cable from the answer to the question, for the first cable only", () => {
    const state = repair().says("cable-kind", "usb-c-lightning").state();
    expect(draftOf(stepOf("computer"), state)?.setup.cableKind).toBe("usb-c-lightning");
    expect(draftOf(stepOf("other-cable"), state)?.setup.cableKind).toBe("unknown");
    expect(earlierDraft(repair().says("cable-kind", "<img>").state()).setup.cableKind).toBe(
      "unknown",
    );
  });
});

describe("numbers of the set-up", () => {
  test("are those in use and the next one", () => {
    expect(numbersOf("cable", repair().state())).toEqual([1, 2]);
    const third = tried().add(attempt({ setup: { ...FIRST, cable: 3 } }));
    expect(numbersOf("cable", third.state())).toEqual([1, 3, 4]);
  });

  test("of ports are counted for the computer in use alone", () => {
    const at = repair()
      .add(attempt({ setup: { ...FIRST, port: 4 } }))
      .add(attempt({ setup: { ...FIRST, computer: 2, port: 1 } }));
    expect(numbersOf("port", at.state())).toEqual([1, 2]);
  });

  test("remember the kind of a cable used before", () => {
    const at = tried().add(
      attempt({ setup: { ...FIRST, cable: 2, cableKind: "usb-c-lightning" } }),
    );
    expect(withCable(at.state().setup, 1, at.state()).cableKind).toBe("usb-a-lightning");
    expect(withCable(at.state().setup, 3, at.state()).cableKind).toBe("unknown");
  });
});

describe("swaps", () => {
  test("count the cables and computers that failed, each once", () => {
    const at = tried()
      .add(attempt({ setup: { ...FIRST, cable: 2 } }))
      .add(attempt({ setup: { ...FIRST, computer: 2 } }))
      .add(attempt({ setup: { ...FIRST, cable: 3, computer: 3 }, result: "worked" }));
    expect(swapsOf(at.state().attempts)).toEqual({ cables: 2, computers: 2 });
    expect(swapsOf([])).toEqual({ cables: 0, computers: 0 });
  });
});
