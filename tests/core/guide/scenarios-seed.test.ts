import { describe, expect, test } from "vitest";
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

describe("the three cases of the guide this began with", () => {
  const cableAndPort = aCase()
    .shows("recovery")
    .worked("prepare", "charge")
    .noStory()
    .failed("force-restart")
    .failed("other-cable", 4013)
    .failed("other-port", 4013);

  test("cable and port did not help, another computer did: the first computer is the cause", () => {
    const told = cableAndPort.worked("other-computer");
    expect(new Set(likeliest(told, 2))).toEqual(new Set(["host-software", "port-power"]));
    expect(strengthOf(told, "host-software")).toBe("strong");
    expect(evidenceFor(told, "host-software").for).toContain("worked-other-computer");
    expect(nextOf(told)).toBe("acceptance");
    expect(reasonOf(told)).toBe("restored-check-it");
  });

  test("before that, another computer is among the next things, and never an erase", () => {
    const next = cableAndPort.skipped("read-log");
    expect(nextOf(next)).toBe("other-computer");
    expect(reasonOf(next)).toBe("tells-most-for-its-cost");
  });

  test("the storage was full: room is made while the phone still starts, and that ends it", () => {
    const told = aCase()
      .shows("normal")
      .worked("prepare")
      .says("wet", "no")
      .says("dropped", "no")
      .says("repaired", "no")
      .says("storage-full", "yes");
    expect(nextOf(told)).toBe("free-storage");
    expect(reasonOf(told)).toBe("storage-is-full");
    expect(likeliest(told)).toEqual(["phone-software"]);
    const mended = told.worked("free-storage");
    expect(strengthOf(mended, "phone-software")).toBe("strong");
    expect(nextOf(mended)).toBe("acceptance");
    expect(nextOf(mended.worked("acceptance"))).toBe("finished: mended");
  });

  test("nothing helped until DFU mode: it went through behind both gates, and software was it", () => {
    const told = untilErase(cableAndPort);
    expect(nextOf(told)).toBe("whose?");
    expect(nextOf(told.says("whose", "mine"))).toBe("data?");
    const allowed = told.mayErase().says("cable-kind", "usb-a-lightning");
    expect(nextOf(allowed)).toBe("recovery-restore");
    const dfu = allowed.failed("recovery-restore", 4013);
    expect(nextOf(dfu)).toBe("dfu-restore");
    expect(reasonOf(dfu)).toBe("dfu-tells-more");
    const mended = dfu.worked("dfu-restore");
    expect(likeliest(mended)).toEqual(["phone-software"]);
    expect(evidenceFor(mended, "phone-software").for).toContain("step-worked");
    expect(saysHardware(mended)).toBe(false);
    expect(nextOf(mended)).toBe("acceptance");
    expect(stopOf(mended)).toBeNull();
  });
});
