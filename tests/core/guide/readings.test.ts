import { describe, expect, test } from "vitest";
import { flowOf } from "../../../src/core/guide/flow.ts";
import { planOf } from "../../../src/core/guide/plan.ts";
import { proved } from "../../../src/core/guide/proved.ts";
import { stepOf } from "../../../src/core/guide/steps.ts";
import { aCase, untilErase, type Case } from "../../support/case.ts";

const statuses = (told: Case): Readonly<Record<string, string>> =>
  Object.fromEntries(planOf(told.state()).map(({ step, status }) => [step.id, status]));
const edge = (told: Case, from: string, to: string, kind: string): boolean | undefined =>
  flowOf(told.state()).edges.find((one) => one.from === from && one.to === to && one.kind === kind)
    ?.taken;
const node = (told: Case, id: string): string | undefined =>
  flowOf(told.state()).nodes.find((one) => one.id === id)?.status;

describe("the plan", () => {
  const told = aCase()
    .shows("recovery")
    .worked("prepare")
    .noStory()
    .couldNot("charge")
    .failed("force-restart");

  test("says how every step stands", () => {
    expect(statuses(told)).toMatchObject({
      prepare: "worked",
      charge: "could-not",
      "force-restart": "failed",
      "other-cable": "now",
      "recovery-update": "ahead",
      "free-storage": "cannot-apply",
      "dfu-restore": "ahead",
    });
  });

  test("locks what erases where a gate is shut", () => {
    expect(statuses(told.says("whose", "no-consent"))).toMatchObject({
      "recovery-restore": "locked",
      "dfu-restore": "locked",
      "recovery-update": "ahead",
    });
  });

  test("locks what erases where the evidence says hardware", () => {
    const hardware = told
      .fails({ stage: "bar-middle" })
      .fails({ stage: "bar-middle", cable: 2, computer: 2 });
    expect(statuses(hardware)).toMatchObject({ "dfu-restore": "locked", service: "now" });
  });

  test("settles what was tried outside the guide", () => {
    expect(statuses(told.fails({ computer: 2 }))).toMatchObject({ "other-computer": "failed" });
  });
});

describe("the map", () => {
  const told = untilErase(aCase().shows("recovery"));

  test("has every step, both gates and both ends, each once", () => {
    const ids = flowOf(told.state()).nodes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(
      expect.arrayContaining(["prepare", "consent", "data", "dfu-restore", "fixed", "stop"]),
    );
  });

  test("puts the gates between what keeps the data and what erases them", () => {
    const ids = flowOf(told.state()).nodes.map(({ id }) => id);
    expect(ids.indexOf("recovery-update")).toBeLessThan(ids.indexOf("consent"));
    expect(ids.indexOf("consent")).toBeLessThan(ids.indexOf("data"));
    expect(ids.indexOf("data")).toBeLessThan(ids.indexOf("recovery-restore"));
  });

  test("shows where one is and which ways were taken", () => {
    expect(node(told, "consent")).toBe("now");
    const refused = told.says("whose", "mine").says("data", "data-needed");
    expect(node(refused, "data")).toBe("failed");
    expect(edge(refused, "data", "stop", "no")).toBe(true);
    expect(edge(refused, "consent", "data", "yes")).toBe(true);
    expect(node(refused, "service")).toBe("now");
  });

  test("leads from a try that worked to the check, and from there to the end", () => {
    const worked = told.mayErase().worked("recovery-restore");
    expect(edge(worked, "recovery-restore", "acceptance", "worked")).toBe(true);
    expect(node(worked, "acceptance")).toBe("now");
    expect(edge(worked.worked("acceptance"), "acceptance", "fixed", "worked")).toBe(true);
    expect(node(worked.worked("acceptance"), "fixed")).toBe("worked");
  });

  test("has no gates where nothing in the plan erases", () => {
    expect(node(aCase("error-3194"), "consent")).toBeUndefined();
  });
});

describe("the proof on the bus", () => {
  test("recovery mode counts as proved as soon as the phone is in it", () => {
    const told = aCase().shows("recovery").unplugged().worked("prepare");
    expect(proved(stepOf("recovery-update"), told.state())).toBe(false);
    expect(proved(stepOf("recovery-update"), told.shows("recovery").state())).toBe(true);
  });

  test("a force restart needs both: it left, and it came back started", () => {
    const told = aCase().shows("normal").worked("prepare");
    const force = stepOf("force-restart");
    expect(proved(force, told.state())).toBe(false);
    expect(proved(force, told.unplugged().state())).toBe(false);
    expect(proved(force, told.unplugged().shows("normal").state())).toBe(true);
  });

  test("DFU proves DFU, recovery does not, and a cable shows nothing", () => {
    expect(proved(stepOf("dfu-restore"), aCase().shows("dfu").state())).toBe(true);
    expect(proved(stepOf("dfu-restore"), aCase().shows("recovery").state())).toBe(false);
    expect(proved(stepOf("other-cable"), aCase().state())).toBeNull();
  });
});
