import { describe, expect, test } from "vitest";
import { advise } from "../../../src/core/guide/advise.ts";
import { planOf } from "../../../src/core/guide/plan.ts";
import type { HostFacts } from "../../../src/core/session/events.ts";
import { OLD_MAC, WINDOWS } from "../../support/repair.ts";
import { aCase, IN_FIREFOX, nextOf, reasonOf, type Case } from "../../support/case.ts";

const statusOf = (told: Case, id: string): string | undefined =>
  planOf(told.state()).find(({ step }) => step.id === id)?.status;

describe("the beginning of a repair", () => {
  test("is getting ready", () => {
    expect(nextOf(aCase())).toBe("prepare");
    expect(reasonOf(aCase())).toBe("first-step");
  });

  test("asks once for the story, as far as it tells something, before the first test", () => {
    const told = aCase().shows("recovery").worked("prepare");
    expect(nextOf(told)).toBe("wet?");
    expect(reasonOf(told)).toBe("ask-what-came-before");
    expect(nextOf(told.says("wet", "no"))).toBe("dropped?");
    expect(nextOf(told.noStory())).toBe("charge");
  });

  test("asks nothing of a fall where the code is one of the network", () => {
    const told = aCase("error-3004").shows("normal").worked("prepare").says("wet", "no");
    expect(nextOf(told)).toBe("network");
  });

  test("charges first: every later test rests on it", () => {
    const told = aCase().shows("recovery").worked("prepare").noStory();
    expect(nextOf(told)).toBe("charge");
    expect(reasonOf(told)).toBe("charge-first");
  });

  test("never charges a wet phone", () => {
    const told = aCase()
      .shows("recovery")
      .worked("prepare")
      .says("wet", "yes")
      .says("dropped", "no")
      .says("repaired", "no")
      .says("storage-full", "no");
    expect(statusOf(told, "charge")).toBe("cannot-apply");
    expect(nextOf(told)).not.toBe("charge");
  });

  test("a technician reads the log before anything is plugged over", () => {
    const told = aCase("error-4013", { role: "technician" }).shows("recovery");
    const ready = told.worked("prepare").noStory();
    expect(nextOf(ready)).toBe("read-log");
    expect(reasonOf(ready)).toBe("log-would-tell");
    const owner = aCase().shows("recovery").worked("prepare").noStory();
    expect(nextOf(owner)).not.toBe("read-log");
  });

  test("an owner does not see what belongs on a workbench, a technician does", () => {
    expect(statusOf(aCase(), "isolate-parts")).toBeUndefined();
    expect(statusOf(aCase("error-4013", { role: "technician" }), "isolate-parts")).toBe("ahead");
  });

  test("a phone in recovery mode cannot free storage, and nobody is sent to try", () => {
    const told = aCase().shows("recovery").worked("prepare").noStory();
    expect(statusOf(told, "free-storage")).toBe("cannot-apply");
    expect(statusOf(told, "reset-settings")).toBe("cannot-apply");
  });

  test("a phone in the middle of a restore counts as not started", () => {
    const told = aCase().restoresUpToKernel().wait(12).shows("normal").worked("prepare");
    expect(statusOf(told, "free-storage")).toBe("cannot-apply");
  });

  test("macOS 10.15 and later restore in Finder; on an older one, and on Windows, the app is asked for", () => {
    const begun = (host?: HostFacts): Case =>
      aCase("error-10", host === undefined ? {} : { host })
        .shows("recovery")
        .worked("prepare")
        .noStory();
    expect(nextOf(begun())).toBe("update-app");
    expect(nextOf(begun(OLD_MAC))).toBe("computer-app?");
    expect(nextOf(begun(WINDOWS))).toBe("computer-app?");
    expect(nextOf(begun(WINDOWS).says("computer-app", "apple-devices"))).toBe("update-app");
  });

  test("a phone that somebody left in recovery mode is first led out again", () => {
    const told = aCase("stuck-in-recovery").shows("recovery").worked("prepare", "charge").noStory();
    expect(nextOf(told)).toBe("leave-recovery");
    expect(reasonOf(told)).toBe("leave-recovery-first");
    expect(nextOf(told.shows("normal"))).not.toBe("leave-recovery");
  });

  test("a computer that does not list the phone is looked into before any cable is bought", () => {
    const told = aCase("not-recognised").worked("prepare").noStory();
    expect(nextOf(told)).toBe("see-device");
    expect(reasonOf(told)).toBe("not-seen");
    expect(statusOf(told.shows("normal"), "see-device")).toBe("cannot-apply");
  });
});

describe("without WebUSB", () => {
  const blind = aCase("error-4013", { host: IN_FIREFOX }).worked("prepare").noStory();

  test("the guide asks for the buttons, because the model is not seen", () => {
    expect(nextOf(blind.worked("charge"))).toBe("buttons?");
    expect(reasonOf(blind.worked("charge"))).toBe("ask-what-usb-cannot-show");
  });

  test("it asks what the screen shows before a step that needs a started phone", () => {
    const told = aCase("error-1110", { host: IN_FIREFOX })
      .worked("prepare")
      .says("wet", "no")
      .says("dropped", "no")
      .says("repaired", "no")
      .says("storage-full", "yes")
      .says("buttons", "iphone8");
    expect(nextOf(told)).toBe("phone-screen?");
    expect(nextOf(told.says("phone-screen", "home-screen"))).toBe("free-storage");
    expect(nextOf(told.says("phone-screen", "recovery-picture"))).not.toBe("free-storage");
  });

  test("it asks which of Apple's apps there is, before a step that differs by it", () => {
    const told = blind
      .says("buttons", "iphone8")
      .worked("charge")
      .skipped("force-restart", "other-cable", "other-port", "read-log", "other-computer");
    const advice = advise(told.state());
    expect(advice).toMatchObject({ kind: "question", question: "computer-app" });
    const answered = told.says("computer-app", "apple-devices");
    expect(advise(answered.state())).toMatchObject({ kind: "step" });
  });
});
