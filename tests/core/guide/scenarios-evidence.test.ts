import { describe, expect, test } from "vitest";
import { diagnose } from "../../../src/core/diagnosis/diagnose.ts";
import { guideOf } from "../../../src/core/guide/guide-of.ts";
import { matrixOf } from "../../../src/core/guide/matrix.ts";
import { planOf } from "../../../src/core/guide/plan.ts";
import type { PlaybookId } from "../../../src/core/guide/playbook.ts";
import {
  aCase,
  evidenceFor,
  likeliest,
  nextOf,
  reasonOf,
  saysHardware,
  strengthOf,
  type Case,
} from "../../support/case.ts";

const ready = aCase().shows("recovery").worked("prepare", "charge").noStory();

describe("what the bus did", () => {
  /** Every mode was permitted once, so nothing that is missing can have been missed. */
  const watched = aCase()
    .shows("dfu")
    .unplugged()
    .wait(60)
    .shows("normal")
    .wait(60)
    .unplugged()
    .worked("prepare", "charge")
    .noStory();
  const bounce = (seconds: number): Case =>
    watched.restoresUpToKernel().wait(seconds).shows("recovery");

  test("recovery mode again after the kernel hand-over raises flex and board, not the cable", () => {
    const told = bounce(20);
    expect(evidenceFor(told, "flex-short").for).toContain("bounce");
    expect(evidenceFor(told, "board").for).toContain("bounce");
    expect(evidenceFor(told, "cable").against).toContain("bounce");
    expect(likeliest(told)).toEqual(["flex-short"]);
    expect(strengthOf(told, "flex-short")).not.toBe("weak");
  });

  test("where a mode was never permitted the same picture weighs less", () => {
    const unsure = ready.restoresUpToKernel().wait(20).shows("recovery");
    expect(evidenceFor(unsure, "flex-short").for).toContain("bounce");
    expect(strengthOf(unsure, "flex-short")).toBe("weak");
    expect(strengthOf(bounce(20), "flex-short")).toBe("fair");
  });

  test("one bounce is not yet the end of trying", () => {
    expect(saysHardware(bounce(20))).toBe(false);
    expect(["service", "whose?"]).not.toContain(nextOf(bounce(20)));
  });

  test("a long way round speaks more for a flex than a short one", () => {
    expect(evidenceFor(bounce(60), "flex-short").for).toContain("gap-long");
    expect(evidenceFor(bounce(9), "host-software").for).toContain("gap-short");
    expect(evidenceFor(bounce(20), "flex-short").for).not.toContain("gap-long");
  });

  test("the bounce is a row of the matrix although nobody told of it", () => {
    const rows = matrixOf(bounce(20).state()).rows;
    expect(rows.at(-1)).toMatchObject({ seen: "bus", verdict: "bounced", result: "failed" });
    const told = bounce(20).fails({ code: 4013 });
    expect(matrixOf(told.state()).rows.at(-1)).toMatchObject({
      seen: "both",
      verdict: "bounced",
      code: 4013,
    });
  });

  test("bounced on two computers with two cables: the stage is the same, as the bus saw", () => {
    const told = bounce(20)
      .fails({ code: 4013 })
      .restoresUpToKernel()
      .wait(20)
      .shows("recovery")
      .fails({ code: 4013, cable: 2, computer: 2 });
    expect(saysHardware(told)).toBe(true);
    expect(nextOf(told)).toBe("service");
  });

  test("falling to DFU mode speaks for the board, as 4014 does", () => {
    const told = watched.restoresUpToKernel().wait(10).shows("dfu");
    expect(evidenceFor(told, "board").for).toContain("fell-to-dfu");
    expect(likeliest(told)).toEqual(["board"]);
  });

  test("lost in the middle of the image: cable and port first", () => {
    const told = watched
      .restoresUpToKernel()
      .wait(14)
      .shows("normal")
      .wait(60)
      .unplugged()
      .wait(5)
      .shows("normal");
    expect(evidenceFor(told, "cable").for).toContain("dropped-mid-image");
    expect(evidenceFor(told, "nand").against).toContain("dropped-mid-image");
    expect(new Set(likeliest(told, 3))).toEqual(new Set(["cable", "port-power", "charge-port"]));
    expect(nextOf(told)).toBe("other-cable");
    expect(reasonOf(told)).toBe("bus-dropped");
  });
});

describe("what the story tells", () => {
  const asked = aCase().shows("recovery").worked("prepare");

  test("a wet phone: a flex under water is likelier than the cable", () => {
    const told = asked.says("wet", "yes");
    expect(likeliest(told)).toEqual(["flex-short"]);
    expect(saysHardware(told)).toBe(false);
  });

  test("a fall raises the board and the charge port", () => {
    const told = asked.says("dropped", "yes");
    expect(evidenceFor(told, "board").for).toContain("dropped");
    expect(evidenceFor(told, "charge-port").for).toContain("dropped");
  });

  test("a recent repair raises what was worked on", () => {
    const told = asked.says("repaired", "yes");
    expect(evidenceFor(told, "battery").for).toContain("repaired");
    expect(evidenceFor(told, "flex-short").for).toContain("repaired");
  });

  test("an iPhone 7 without service before points at the baseband, and only it is asked", () => {
    const seven = aCase().shows("recovery", "iPhone 7").worked("prepare");
    const others = seven.says("wet", "no").says("dropped", "no").says("repaired", "no");
    expect(nextOf(others)).toBe("no-service?");
    const told = others.says("no-service", "yes");
    expect(evidenceFor(told, "baseband").for).toContain("no-service");
    expect(likeliest(told)).toEqual(["baseband"]);
    const twelve = asked.says("wet", "no").says("dropped", "no").says("repaired", "no");
    expect(nextOf(twelve)).not.toBe("no-service?");
  });

  test("an iPhone without Face ID has less of that flex", () => {
    const seven = aCase().shows("recovery", "iPhone 7");
    expect(evidenceFor(seven, "flex-short").against).toContain("model-no-face-id");
    expect(evidenceFor(asked, "flex-short").against).not.toContain("model-no-face-id");
  });

  test("a story alone never makes it hardware", () => {
    const told = asked.says("wet", "yes").says("dropped", "yes").says("repaired", "yes");
    expect(saysHardware(told)).toBe(false);
  });

  test("'no' and 'unsure' move nothing", () => {
    const causes = (told: Case) => diagnose(told.state()).causes;
    expect(causes(asked.says("wet", "unsure"))).toEqual(causes(asked));
    expect(causes(asked.says("wet", "no"))).toEqual(causes(asked));
  });
});

describe("codes", () => {
  const after = (playbook: PlaybookId): Case =>
    aCase(playbook).shows("normal").worked("prepare").noStory();

  test("3194 is a matter of signing and hosts file; nothing is ever erased for it", () => {
    const told = after("error-3194");
    expect(new Set(likeliest(told, 2))).toEqual(new Set(["network", "host-software"]));
    expect(nextOf(told)).toBe("network");
    expect(reasonOf(told)).toBe("code-points-to-network");
    expect(nextOf(told.failed("network", 3194))).toBe("fresh-firmware");
    expect(planOf(told.state()).some(({ step }) => step.risk === "erase")).toBe(false);
  });

  test("3004 is the network, strongly", () => {
    expect(strengthOf(after("error-3004"), "network")).toBe("strong");
    expect(nextOf(after("error-3004").failed("network"))).toBe("wait-and-retry");
  });

  test("a second code brings its own plan, and what was settled stays settled", () => {
    const told = ready.failed("force-restart", 4013).failed("other-cable", 3194);
    expect(guideOf(told.state()).id).toBe("error-3194");
    expect(nextOf(told)).toBe("network");
    const back = told.failed("network", 4013);
    expect(guideOf(back.state()).id).toBe("error-4013");
    expect(nextOf(back)).not.toBe("other-cable");
    expect(nextOf(back)).not.toBe("force-restart");
  });

  test("a code without a plan of its own leaves the session where it is", () => {
    expect(guideOf(ready.failed("other-cable", 4037).state()).id).toBe("error-4013");
  });

  test("a number nobody explains is led as unknown, and by its family once it is told", () => {
    expect(guideOf(aCase("unknown-code").state()).id).toBe("unknown-code");
    expect(nextOf(aCase("unknown-code"))).toBe("prepare");
    expect(guideOf(aCase("unknown-code").fails({ code: 4037 }).state()).id).toBe("family-hop");
    expect(guideOf(aCase("unknown-code").fails({ code: 77_777 }).state()).id).toBe("unknown-code");
  });

  test("a record of a newer version is led as an unknown code is", () => {
    const told = aCase("error-5000" as PlaybookId); // what a later version may know
    expect(nextOf(told)).toBe("prepare");
    expect(guideOf(told.state()).id).toBe("unknown-code");
  });

  test("23 says the baseband kept silent", () => {
    expect(likeliest(aCase("error-23"))).toEqual(["baseband"]);
  });

  test("29 says battery, and charging comes before all swapping", () => {
    const told = aCase("error-29").shows("recovery").worked("prepare").noStory();
    expect(likeliest(told)).toEqual(["battery"]);
    expect(nextOf(told)).toBe("charge");
  });

  test("2011 asks for power before anything else", () => {
    const told = aCase().shows("recovery").worked("prepare").noStory().fails({ code: 2011 });
    expect(nextOf(told)).toBe("charge");
    expect(evidenceFor(told, "port-power").for).toContain("code-power");
  });

  test("10 is answered by a newer computer or program", () => {
    expect(nextOf(after("error-10"))).toBe("update-app");
    expect(reasonOf(after("error-10"))).toBe("code-points-to-firmware");
  });
});
