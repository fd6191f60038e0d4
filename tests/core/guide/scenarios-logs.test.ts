import { describe, expect, test } from "vitest";
import { diagnose } from "../../../src/core/diagnosis/diagnose.ts";
import {
  aCase,
  evidenceFor,
  likeliest,
  nextOf,
  reasonOf,
  saysHardware,
  strengthOf,
} from "../../support/case.ts";

const ready = aCase().shows("recovery").worked("prepare", "charge").noStory();

describe("what logs say", () => {
  test("a log that waited for charge puts the charger first", () => {
    const told = aCase().shows("recovery").worked("prepare").noStory().reads(["waiting-to-charge"]);
    expect(likeliest(told)).toEqual(["battery"]);
    expect(nextOf(told)).toBe("charge");
    expect(reasonOf(told)).toBe("log-says");
  });

  test("a log is read once", () => {
    const technician = aCase("error-4013", { role: "technician" }).shows("recovery");
    const told = technician.worked("prepare").noStory().reads(["left-mid-image"]);
    expect(nextOf(told)).not.toBe("read-log");
    expect(nextOf(told)).toBe("other-cable");
    expect(reasonOf(told)).toBe("log-says");
  });

  test("a server that was not reached is the network", () => {
    const told = ready.reads(["server-unreachable"], { code: null });
    expect(likeliest(told)).toEqual(["network"]);
  });

  test("dying inside the battery's step names the battery", () => {
    const told = ready.reads(["died-inside-step"], { checkpoint: "0x1301" });
    expect(evidenceFor(told, "battery").for).toContain("log-finding");
  });

  test("two logs that end in one step speak for the part behind it", () => {
    const told = ready
      .reads(["died-inside-step"], { checkpoint: "0x60D" })
      .reads(["died-inside-step"], { checkpoint: "0x60D" });
    expect(evidenceFor(told, "nand").for).toEqual(
      expect.arrayContaining(["log-finding", "log-same-step"]),
    );
    expect(likeliest(told)).toEqual(["nand"]);
  });

  test("a log of a restore that went well accuses nobody", () => {
    const told = ready.reads(["link-error"], { outcome: "succeeded", code: null });
    expect(diagnose(told.state()).causes.flatMap((entry) => entry.for)).toEqual([]);
  });

  test("a finding that no version here knows changes nothing", () => {
    const told = ready.add({
      type: "log-read",
      name: "a.log",
      sizeBytes: 1,
      hash: "0".repeat(64),
      dialect: "new",
      attempts: [
        { outcome: "failed", code: null, stage: null, checkpoint: null, findings: ["brand-new"] },
      ],
    });
    expect(diagnose(told.state()).causes).toEqual(diagnose(ready.state()).causes);
  });

  test("baseband silent in code and log is hardware, and nothing is erased for it", () => {
    const told = aCase("error-23")
      .shows("recovery")
      .worked("prepare", "charge")
      .noStory()
      .reads(["baseband-silent"], { code: 23 });
    expect(strengthOf(told, "baseband")).toBe("strong");
    expect(saysHardware(told)).toBe(true);
    expect(nextOf(told)).toBe("service");
  });
});
