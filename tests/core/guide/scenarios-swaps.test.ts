import { describe, expect, test } from "vitest";
import { diagnose } from "../../../src/core/diagnosis/diagnose.ts";
import { matrixOf } from "../../../src/core/guide/matrix.ts";
import {
  aCase,
  evidenceFor,
  likeliest,
  nextOf,
  reasonOf,
  saysHardware,
  stopOf,
  strengthOf,
  untilErase,
} from "../../support/case.ts";

const ready = aCase().shows("recovery").worked("prepare", "charge").noStory();

describe("swapping cable, port and computer", () => {
  test("the same set-up twice is enough: then something is swapped", () => {
    const told = ready.fails({ code: 4013 }).fails({ code: 4013 }).skipped("force-restart");
    expect(nextOf(told)).toBe("other-cable");
    expect(reasonOf(told)).toBe("already-tried-this-setup-twice");
    expect(matrixOf(told.state()).next).toMatchObject({ vary: "cable", step: "other-cable" });
  });

  test("twice at the same stage is said as such", () => {
    const told = ready
      .fails({ code: 4013, stage: "bar-middle" })
      .fails({ code: 4013, stage: "bar-middle" })
      .skipped("force-restart");
    expect(reasonOf(told)).toBe("same-stage-twice");
  });

  test("what was swapped before the session is not asked for again", () => {
    const told = ready.skipped("force-restart").fails({ cable: 2, code: 4013 });
    expect(nextOf(told)).not.toBe("other-cable");
    expect(matrixOf(told.state()).next?.step).not.toBe("other-cable");
  });

  test("another cable at the same stage speaks against the cable, but does not clear it", () => {
    const told = ready
      .fails({ stage: "bar-last-third", code: 4013 })
      .fails({ cable: 2, stage: "bar-last-third", code: 4013 });
    expect(evidenceFor(told, "cable").against).toContain("same-stage-two-cables");
    expect(strengthOf(told, "cable")).toBe("weak");
    expect(saysHardware(told)).toBe(false);
  });

  test("another cable that works names the cable", () => {
    const told = ready.fails({ code: 4013 }).works({ cable: 2 });
    expect(likeliest(told)).toEqual(["cable"]);
    expect(strengthOf(told, "cable")).toBe("strong");
  });

  test("another port that works names port and power", () => {
    const told = ready.fails({ code: 4013 }).works({ port: 2 });
    expect(likeliest(told)).toEqual(["port-power"]);
  });

  test("two computers and two cables at the same stage: hardware, no erase, service next", () => {
    const told = ready
      .fails({ stage: "bar-middle", code: 4013 })
      .fails({ cable: 2, stage: "bar-middle", code: 4013 })
      .fails({ computer: 2, stage: "bar-middle", code: 4013 })
      .mayErase();
    const { stop } = diagnose(told.state());
    expect(stop.hardware).toBe(true);
    expect(stop.restsOn.map(({ evidence }) => evidence)).toEqual(
      expect.arrayContaining(["same-stage-two-cables", "same-stage-two-computers"]),
    );
    expect(nextOf(told)).toBe("service");
    expect(reasonOf(told)).toBe("hardware-likely");
    expect(stopOf(told)).toBe("hardware-likely");
    expect(matrixOf(told.state()).next).toBeNull();
  });

  test("the same with data at stake says the data first", () => {
    const told = ready
      .says("data", "data-needed")
      .fails({ stage: "bar-middle", code: 4013 })
      .fails({ cable: 2, computer: 2, stage: "bar-middle", code: 4013 });
    expect(saysHardware(told)).toBe(true);
    expect(nextOf(told)).toBe("service");
    expect(stopOf(told)).toBe("data-first");
  });

  test("a technician is led on to the bench there, not to an erase", () => {
    const told = aCase("error-4013", { role: "technician" })
      .shows("recovery")
      .worked("prepare", "read-log", "charge")
      .noStory()
      .fails({ stage: "bar-middle" })
      .fails({ cable: 2, computer: 2, stage: "bar-middle" })
      .mayErase();
    expect(nextOf(told)).toBe("isolate-parts");
    expect(reasonOf(told)).toBe("bench-tells-the-rest");
    expect(nextOf(told.failed("isolate-parts"))).toBe("service");
  });

  test("an erase chosen against that evidence is shown with the stop beside it", () => {
    const told = ready
      .fails({ stage: "bar-middle" })
      .fails({ cable: 2, computer: 2, stage: "bar-middle" })
      .mayErase()
      .chooses("recovery-restore");
    expect(nextOf(told)).toBe("recovery-restore");
    expect(stopOf(told)).toBe("hardware-likely");
  });

  test("two cables and two computers at different stages are no proof of hardware", () => {
    const told = ready
      .fails({ stage: "bar-first-third", code: 4013 })
      .fails({ cable: 2, stage: "bar-last-third", code: 4013 })
      .fails({ computer: 2, stage: "bar-middle", code: 4013 });
    expect(saysHardware(told)).toBe(false);
    expect(evidenceFor(told, "charge-port").for).toContain("stage-varies");
  });

  test("the same stage with another code is another failure", () => {
    const told = ready
      .fails({ stage: "bar-middle", code: 4013 })
      .fails({ cable: 2, computer: 2, stage: "bar-middle", code: 3194 });
    expect(saysHardware(told)).toBe(false);
  });

  test("a try that went through clears the phone of what failed before it", () => {
    const square = ready
      .fails({ cable: 2, port: 2, hub: true, stage: "bar-middle" })
      .fails({ computer: 2, stage: "bar-middle" });
    expect(saysHardware(square)).toBe(true);
    const named = square.works({ port: 2, hub: true });
    expect(diagnose(named.state()).stop).toEqual({ hardware: false, restsOn: [] });
    expect(evidenceFor(named, "cable").for).toContain("worked-other-cable");
    // With everything changed at once it names no part, and still the phone took it.
    const unnamed = square.works({ cable: 3, computer: 3 });
    expect(diagnose(unnamed.state()).stop).toEqual({ hardware: false, restsOn: [] });
    expect(evidenceFor(unnamed, "cable").against).not.toContain("same-stage-two-cables");
  });

  test("what fails after it went through counts by itself", () => {
    const again = ready
      .fails({ cable: 2, stage: "bar-middle" })
      .works({ cable: 3, computer: 3 })
      .fails({ computer: 2, stage: "bar-middle" });
    expect(saysHardware(again)).toBe(false);
    const square = again.fails({ cable: 2, stage: "bar-middle" });
    const { stop } = diagnose(square.state());
    expect(stop.hardware).toBe(true);
    expect(stop.restsOn.map(({ evidence }) => evidence)).toEqual([
      "same-stage-two-cables",
      "same-stage-two-computers",
    ]);
  });

  test("a hub in between is taken out first", () => {
    const told = ready.skipped("force-restart").fails({ hub: true, code: 4013 });
    expect(nextOf(told)).toBe("other-port");
    expect(reasonOf(told)).toBe("hub-in-between");
  });

  test("the matrix has a row for the failure that brought the person, and for every answer", () => {
    const told = ready.failed("other-cable", 4013).fails({ computer: 2, stage: "bar-middle" });
    expect(
      matrixOf(told.state()).rows.map(({ setup, code, seen }) => [
        setup.cable,
        setup.computer,
        code,
        seen,
      ]),
    ).toEqual([
      [1, 1, 4013, "told"],
      [2, 1, 4013, "told"],
      [1, 2, null, "told"],
    ]);
  });

  test("2006, 21 and 4013 on one phone speak for link, power or a joint", () => {
    const told = ready.fails({ code: 4013 }).fails({ code: 2006 }).fails({ code: 21 });
    expect(evidenceFor(told, "battery").for).toContain("codes-mixed");
    expect(evidenceFor(told, "board").for).toContain("codes-mixed");
  });
});

describe("DFU mode that cannot be reached", () => {
  const atDfu = untilErase(
    ready
      .fails({ cable: 2, cableKind: "usb-c-lightning", step: "other-cable", code: 4013 })
      .failed("other-cable", 4013),
  )
    .mayErase()
    .failed("recovery-restore");

  test("with a USB-C cable the cable comes first, although cables were compared before", () => {
    expect(nextOf(atDfu)).toBe("dfu-restore");
    const missed = atDfu.missesDfu(2, "usb-c-lightning");
    expect(nextOf(missed)).toBe("other-cable");
    expect(reasonOf(missed)).toBe("dfu-missed-with-usb-c");
    expect(evidenceFor(missed, "cable").for).toContain("no-dfu-with-usb-c");
    expect(nextOf(missed.failed("other-cable"))).toBe("dfu-restore");
  });

  test("one miss is a finger's, and a USB-A cable is not blamed", () => {
    expect(nextOf(atDfu.missesDfu(1, "usb-c-lightning"))).toBe("dfu-restore");
    expect(nextOf(atDfu.missesDfu(3, "usb-a-lightning"))).toBe("dfu-restore");
  });

  test("which cable it is is asked before the first try, where it can matter", () => {
    const told = aCase("error-4013", { role: "technician" })
      .shows("recovery")
      .worked("prepare")
      .mayErase()
      .chooses("dfu-restore");
    expect(nextOf(told)).toBe("cable-kind?");
    const usbC = aCase("error-4013", { role: "technician" })
      .shows("recovery", "iPhone 16 Pro")
      .worked("prepare")
      .mayErase()
      .chooses("dfu-restore");
    expect(nextOf(usbC)).toBe("dfu-restore");
  });
});
