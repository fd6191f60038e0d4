import { describe, expect, test } from "vitest";
import { advise } from "../../../src/core/guide/advise.ts";
import { planOf } from "../../../src/core/guide/plan.ts";
import { aCase, nextOf, reasonOf, stopOf, untilErase, type Case } from "../../support/case.ts";

/** Everything that costs no data has been tried, without a stage that was noted. */
const before = untilErase(aCase().shows("recovery"));
const lockedOf = (told: Case): readonly string[] =>
  planOf(told.state())
    .filter(({ status }) => status === "locked")
    .map(({ step }) => step.id);

describe("the gates before an erase", () => {
  test("Update stands before Restore, because it keeps the data", () => {
    const told = aCase()
      .shows("recovery")
      .worked("prepare", "charge")
      .noStory()
      .skipped("read-log", "force-restart", "other-cable", "other-port", "other-computer")
      .skipped("computer", "update-app", "fresh-firmware")
      .mayErase();
    expect(nextOf(told)).toBe("recovery-update");
    expect(reasonOf(told)).toBe("update-before-restore");
    expect(nextOf(told.failed("recovery-update"))).toBe("recovery-restore");
  });

  test("neither question is asked before an erase is next", () => {
    const asked = new Set<string>();
    let told = aCase().shows("recovery").worked("prepare").noStory();
    for (;;) {
      const advice = advise(told.state());
      if (advice.kind !== "step") {
        asked.add(nextOf(told));
        break;
      }
      expect(advice.step.risk).not.toBe("erase");
      told = told.skipped(advice.step.id);
    }
    expect([...asked]).toEqual(["whose?"]);
  });

  test("whose it is comes first, then the data, each with its reason", () => {
    expect(nextOf(before)).toBe("whose?");
    expect(reasonOf(before)).toBe("consent-before-erase");
    const mine = before.says("whose", "mine");
    expect(nextOf(mine)).toBe("data?");
    expect(reasonOf(mine)).toBe("data-question-before-erase");
    expect(nextOf(mine.says("data", "data-not-needed"))).toBe("recovery-restore");
  });

  test("data that matter and no backup: no erase, and the guide says so", () => {
    const told = before.says("whose", "mine").says("data", "data-needed");
    expect(nextOf(told)).toBe("service");
    expect(stopOf(told)).toBe("data-first");
    expect(reasonOf(told)).toBe("data-needed-no-erase");
    expect(lockedOf(told)).toEqual(expect.arrayContaining(["recovery-restore", "dfu-restore"]));
  });

  test("a backup that turns up later opens the way again", () => {
    const told = before.says("whose", "mine").says("data", "data-needed");
    expect(nextOf(told.says("data", "backup-exists"))).toBe("recovery-restore");
  });

  test("somebody else's phone without consent: no erase", () => {
    const told = before.says("whose", "no-consent");
    expect(nextOf(told.says("data", "backup-exists"))).toBe("service");
    expect(stopOf(told.says("data", "backup-exists"))).toBe("no-consent");
  });

  test("somebody else's phone with consent recorded: the data question still stands", () => {
    const told = before.says("whose", "consent-given");
    expect(nextOf(told)).toBe("data?");
    expect(nextOf(told.says("data", "backup-exists"))).toBe("recovery-restore");
  });

  test("a technician who jumps to DFU meets the same gates", () => {
    const told = aCase("error-4013", { role: "technician" })
      .shows("recovery")
      .worked("prepare")
      .chooses("dfu-restore");
    expect(nextOf(told)).toBe("whose?");
    const refused = told.says("whose", "no-consent").says("data", "backup-exists");
    expect(nextOf(refused)).toBe("service");
    expect(stopOf(refused)).toBe("no-consent");
    const allowed = told.mayErase().says("cable-kind", "usb-a-lightning");
    expect(nextOf(allowed)).toBe("dfu-restore");
    expect(reasonOf(allowed)).toBe("chosen-by-you");
  });

  test("a technician may go anywhere that erases nothing, at once", () => {
    const told = aCase("error-4013", { role: "technician" })
      .shows("recovery")
      .worked("prepare")
      .chooses("other-computer");
    expect(nextOf(told)).toBe("other-computer");
    expect(nextOf(told.failed("other-computer"))).not.toBe("other-computer");
  });

  test("another device nearby may restore only behind the gates, and only models that can", () => {
    const able = untilErase(aCase().shows("recovery", "iPhone 16 Pro"));
    expect(nextOf(able)).toBe("whose?");
    expect(planOf(able.state()).find(({ step }) => step.id === "nearby")?.status).toBe("now");
    expect(lockedOf(able.says("whose", "no-consent"))).toContain("nearby");
    expect(planOf(before.state()).find(({ step }) => step.id === "nearby")?.status).toBe(
      "cannot-apply",
    );
  });

  test("Restore in recovery mode comes before DFU mode", () => {
    const told = before.mayErase().says("cable-kind", "usb-a-lightning");
    expect(nextOf(told)).toBe("recovery-restore");
    expect(reasonOf(told)).toBe("apple-order");
    expect(nextOf(told.couldNot("recovery-restore"))).toBe("dfu-restore");
  });

  test("a phone that starts resets its settings before anything is erased", () => {
    const told = aCase().shows("normal");
    const erases = untilErase(told);
    expect(nextOf(erases)).toBe("whose?");
    const steps = Object.entries(erases.state().answers).toSorted(
      ([, a], [, b]) => a.order - b.order,
    );
    expect(steps.map(([id]) => id).at(-1)).toBe("reset-settings");
  });
});

describe("the end", () => {
  test("with every step settled the phone goes to service", () => {
    const told = before.mayErase().failed("recovery-restore").couldNot("dfu-restore");
    expect(nextOf(told)).toBe("service");
    expect(reasonOf(told)).toBe("nothing-left");
    expect(nextOf(told.worked("service"))).toBe("finished: to-service");
    expect(nextOf(told.skipped("service"))).toBe("finished: given-up");
  });

  test("a restore that went through is checked, and a check that fails leads on", () => {
    const told = before.mayErase().worked("recovery-restore");
    expect(nextOf(told)).toBe("acceptance");
    const failed = told.failed("acceptance").says("cable-kind", "usb-a-lightning");
    expect(nextOf(failed)).toBe("dfu-restore");
    expect(reasonOf(failed)).toBe("acceptance-failed");
    expect(nextOf(failed.worked("dfu-restore"))).toBe("acceptance");
  });

  test("an attempt outside the guide that went through is checked too", () => {
    expect(nextOf(aCase().shows("recovery").works({ way: "update" }))).toBe("acceptance");
  });

  test("a closed session stays closed", () => {
    const told = aCase().add({ type: "session-closed", outcome: "mended" });
    expect(nextOf(told)).toBe("closed: mended");
    expect(nextOf(told.add({ type: "session-reopened" }))).toBe("prepare");
  });
});
