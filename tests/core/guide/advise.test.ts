import { describe, expect, test } from "vitest";
import { advise, proved, wayOf } from "../../../src/core/guide/advise.ts";
import { ERROR_4013 } from "../../../src/core/guide/playbooks/error-4013.data.ts";
import type { Playbook, Step } from "../../../src/core/guide/playbook.ts";
import { OLD_MAC, repair, WINDOWS, type Repair } from "../../support/repair.ts";
import { inDfu, inNormal, inRecovery } from "../../support/snapshots.ts";

const PLAYBOOK: Playbook = ERROR_4013;
const next = (told: Repair) => {
  const advice = advise(PLAYBOOK, told.state());
  if (advice.kind === "step")
    return { step: advice.step.id, reason: advice.reason, stop: advice.stop };
  return advice.kind === "question" ? { question: advice.question, step: advice.step } : advice;
};
const step = (id: string): Step => {
  const found = PLAYBOOK.steps.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`no step ${id}`);
  return found;
};
/** Every step before `until` failed; the phone sits in recovery mode. */
const stuckBefore = (until: string): Repair =>
  PLAYBOOK.steps
    .slice(
      0,
      PLAYBOOK.steps.findIndex(({ id }) => id === until),
    )
    .filter(({ needsBooted, risk }) => !needsBooted && risk !== "erase")
    .reduce((told, { id }) => told.answers(id, "failed"), repair().connects(inRecovery()));
const erasesAllowed = (told: Repair): Repair =>
  told.says("whose", "mine").says("data", "backup-exists");

describe("the way through error 4013", () => {
  test("begins with getting ready", () => {
    expect(next(repair())).toEqual({ step: "prepare", reason: "first-step", stop: null });
  });

  test("goes on to the computer, then to cable and port", () => {
    const told = repair().connects(inRecovery()).answers("prepare", "worked");
    expect(next(told)).toMatchObject({ step: "computer" });
    expect(next(told.answers("computer", "failed"))).toEqual({
      step: "cable-port",
      reason: "previous-failed",
      stop: null,
    });
  });

  test("asks on Windows which of Apple's apps there is, before the first step that differs by it", () => {
    const told = repair({ host: WINDOWS }).answers("prepare", "worked");
    expect(next(told)).toEqual({ question: "computer-app", step: "computer" });
    expect(next(told.says("computer-app", "apple-devices"))).toMatchObject({ step: "computer" });
  });

  test("knows that macOS 10.15 and later restore in Finder, and asks on an older one", () => {
    expect(next(repair().answers("prepare", "worked"))).toMatchObject({ step: "computer" });
    expect(next(repair({ host: OLD_MAC }).answers("prepare", "worked"))).toEqual({
      question: "computer-app",
      step: "computer",
    });
  });

  test("asks for the buttons only where USB has not told the model", () => {
    const answered = (told: Repair): Repair =>
      ["prepare", "computer", "cable-port", "update-app"].reduce(
        (all, id) => all.answers(id, "failed"),
        told,
      );
    expect(next(answered(repair()))).toEqual({ question: "buttons", step: "force-restart" });
    expect(next(answered(repair().connects(inRecovery())))).toMatchObject({
      step: "force-restart",
    });
  });

  test("leaves out what needs a started phone while it sits in recovery mode, and says so", () => {
    const told = stuckBefore("recovery-update");
    expect(next(told)).toMatchObject({ step: "recovery-update", reason: "already-in-mode" });
    const way = wayOf(PLAYBOOK, told.state());
    expect(way.find((entry) => entry.step.id === "free-storage")?.status).toBe("cannot-apply");
  });

  test("offers those steps to a phone that starts", () => {
    const told = ["prepare", "computer", "cable-port", "update-app", "force-restart"].reduce(
      (all, id) => all.answers(id, "failed"),
      repair().connects(inNormal()),
    );
    expect(next(told)).toMatchObject({ step: "free-storage" });
    expect(next(told.answers("free-storage", "failed"))).toMatchObject({ step: "reset-settings" });
  });

  test("does not take a phone in the middle of a restore for one that has started", () => {
    const told = ["prepare", "computer", "cable-port", "update-app", "force-restart"].reduce(
      (all, id) => all.answers(id, "failed"),
      repair()
        .connects(inRecovery(), 1)
        .disconnects(1)
        .connects(inRecovery(), 2)
        .disconnects(2)
        .connects(inNormal(), 3),
    );
    expect(next(told)).toMatchObject({ step: "recovery-update" });
  });

  test("asks what the phone shows where the bus does not tell whether it has started", () => {
    const told = ["prepare", "computer", "cable-port", "update-app", "force-restart"].reduce(
      (all, id) => all.answers(id, "failed"),
      repair().says("buttons", "iphone8"),
    );
    expect(next(told)).toEqual({ question: "phone-screen", step: "free-storage" });
    expect(next(told.says("phone-screen", "recovery-picture"))).toMatchObject({
      step: "recovery-update",
    });
    expect(next(told.says("phone-screen", "home-screen"))).toMatchObject({ step: "free-storage" });
  });

  test("tries Update before anything that erases", () => {
    const order = PLAYBOOK.steps.map(({ id }) => id);
    const firstErase = PLAYBOOK.steps.findIndex(({ risk }) => risk === "erase");
    expect(order.indexOf("recovery-update")).toBeLessThan(firstErase);
    expect(order.indexOf("other-computer")).toBeLessThan(firstErase);
  });
});

describe("the gates before an erase", () => {
  test("whose it is and what becomes of the data are asked first", () => {
    const told = stuckBefore("recovery-restore");
    expect(next(told)).toEqual({ question: "whose", step: "nearby" });
    expect(next(told.says("whose", "consent-given"))).toEqual({ question: "data", step: "nearby" });
    expect(next(erasesAllowed(told).answers("nearby", "could-not"))).toMatchObject({
      step: "recovery-restore",
    });
  });

  test("the questions say why they come first", () => {
    const told = stuckBefore("recovery-restore");
    expect(advise(PLAYBOOK, told.state())).toMatchObject({ reason: "consent-before-erase" });
    expect(advise(PLAYBOOK, told.says("whose", "mine").state())).toMatchObject({
      reason: "data-question-before-erase",
    });
  });

  test("data that matter and have no backup shut the way to every erase", () => {
    const told = stuckBefore("recovery-restore").says("whose", "mine").says("data", "data-needed");
    expect(next(told)).toEqual({
      step: "service",
      reason: "data-needed-no-erase",
      stop: "data-first",
    });
    const locked = wayOf(PLAYBOOK, told.state()).filter(({ status }) => status === "locked");
    expect(locked.map((entry) => entry.step.id)).toEqual(
      expect.arrayContaining(["recovery-restore", "dfu-restore"]),
    );
  });

  test("a technician who jumps to an erase meets the same gates", () => {
    const told = repair({ role: "technician" })
      .connects(inRecovery())
      .add({ type: "step-chosen", step: "dfu-restore" });
    expect(next(told)).toEqual({ question: "whose", step: "dfu-restore" });
    expect(next(told.says("whose", "no-consent").says("data", "backup-exists"))).toMatchObject({
      step: "service",
      stop: "no-consent",
    });
  });

  test("changing the answer opens the way again", () => {
    const told = stuckBefore("recovery-restore")
      .says("whose", "mine")
      .says("data", "data-needed")
      .says("data", "data-not-needed");
    expect(next(told)).toMatchObject({ step: "nearby" });
  });
});

describe("the end of the way", () => {
  test("a restore that went through is checked before it counts as mended", () => {
    const told = stuckBefore("recovery-update").answers("recovery-update", "worked");
    expect(next(told)).toEqual({ step: "acceptance", reason: "restored-check-it", stop: null });
    expect(next(told.answers("acceptance", "worked"))).toEqual({
      kind: "finished",
      outcome: "mended",
    });
  });

  test("a check that fails leads on, and a later restore is checked anew", () => {
    const told = stuckBefore("recovery-update")
      .answers("recovery-update", "worked")
      .answers("acceptance", "failed");
    expect(next(told)).toMatchObject({ step: "other-computer", reason: "acceptance-failed" });
    expect(next(told.answers("other-computer", "worked"))).toMatchObject({ step: "acceptance" });
  });

  test("the same failure with another cable and on another computer speaks of the phone", () => {
    const told = ["nearby", "recovery-restore", "dfu-restore"].reduce(
      (all, id) => all.answers(id, "failed"),
      erasesAllowed(stuckBefore("recovery-restore")),
    );
    expect(next(told)).toEqual({
      step: "service",
      reason: "nothing-left",
      stop: "hardware-likely",
    });
    expect(next(told.answers("service", "worked"))).toEqual({
      kind: "finished",
      outcome: "to-service",
    });
  });

  test("a closed session stays closed", () => {
    expect(next(repair().add({ type: "session-closed", outcome: "mended" }))).toEqual({
      kind: "closed",
      outcome: "mended",
    });
  });
});

describe("the proof on the bus", () => {
  test("recovery mode counts as proved as soon as the phone is in it", () => {
    const told = stuckBefore("recovery-update").disconnects();
    expect(proved(step("recovery-update"), told.state())).toBe(false);
    expect(proved(step("recovery-update"), told.connects(inRecovery(), 2).state())).toBe(true);
  });

  test("a force restart needs both: it left, and it came back started", () => {
    const told = ["prepare", "computer", "cable-port", "update-app"].reduce(
      (all, id) => all.answers(id, "failed"),
      repair().connects(inNormal()),
    );
    const force = step("force-restart");
    expect(proved(force, told.state())).toBe(false);
    expect(proved(force, told.disconnects().state())).toBe(false);
    expect(proved(force, told.disconnects().connects(inNormal(), 2).state())).toBe(true);
    expect(proved(force, told.resumes().connects(inNormal(), 1).state())).toBe(false);
  });

  test("DFU in any of its faces proves DFU, recovery does not", () => {
    expect(proved(step("dfu-restore"), repair().connects(inDfu()).state())).toBe(true);
    expect(proved(step("dfu-restore"), repair().connects(inRecovery()).state())).toBe(false);
  });

  test("cable and port show nothing on the bus", () => {
    expect(proved(step("cable-port"), repair().state())).toBeNull();
  });
});
