import { describe, expect, test } from "vitest";
import type { ButtonFamily } from "../../../src/core/apple/model.ts";
import type { HostApp, Line, Step } from "../../../src/core/guide/playbook.ts";
import { STEP_ANSWERS, STOPS } from "../../../src/core/guide/playbooks/codes.data.ts";
import { QUESTIONS } from "../../../src/core/guide/playbooks/questions.data.ts";
import { SOURCES } from "../../../src/core/guide/playbooks/sources.data.ts";
import { linesFor } from "../../../src/core/guide/situation.ts";
import { isStepId, STEPS, stepOf, type StepId } from "../../../src/core/guide/steps.ts";
import { allLines, lineGroups, stepLines, type STEP_PARTS } from "../../support/guide-lines.ts";
import { READERS } from "../../support/guide-readers.ts";

const steps: readonly Step[] = STEPS;
const APPS = {
  finder: "macos",
  "itunes-mac": "macos",
  "apple-devices": "windows",
  "itunes-store": "windows",
  "itunes-installer": "windows",
} as const satisfies Record<HostApp, string>;
const ALL_APPS = Object.keys(APPS) as HostApp[]; // keys of the table above
const FAMILIES = ["home", "iphone7", "iphone8", "ipad-top"] as const satisfies ButtonFamily[];

const idsWhere = (holds: (step: Step) => boolean) => steps.filter(holds).map(({ id }) => id);
const shown = (lines: readonly Line[], app: HostApp) =>
  lines.filter((line) => line.when?.apps?.includes(app));

describe("the library of steps", () => {
  test("holds these, each once", () => {
    expect(steps.map(({ id }) => id).toSorted()).toEqual(
      [
        "prepare",
        "charge",
        "read-log",
        "computer",
        "update-app",
        "other-port",
        "other-cable",
        "other-computer",
        "force-restart",
        "leave-recovery",
        "see-device",
        "free-storage",
        "reset-settings",
        "network",
        "fresh-firmware",
        "wait-and-retry",
        "recovery-update",
        "nearby",
        "erase-all",
        "recovery-restore",
        "dfu-restore",
        "isolate-parts",
        "acceptance",
        "service",
      ].toSorted(),
    );
  });

  test("finds each step by its name, and nothing by another", () => {
    for (const step of STEPS) {
      expect(isStepId(step.id)).toBe(true);
      expect(stepOf(step.id)).toBe(step);
    }
    for (const other of ["cable-port", "", "__proto__", "constructor"]) {
      expect(isStepId(other)).toBe(false);
      expect(stepOf(other)).toBeNull();
    }
  });

  test("can erase in exactly these steps, and put settings back in this one", () => {
    expect(idsWhere(({ risk }) => risk === "erase")).toEqual([
      "nearby",
      "erase-all",
      "recovery-restore",
      "dfu-restore",
    ]);
    expect(idsWhere(({ risk }) => risk === "settings")).toEqual(["reset-settings"]);
  });

  test("needs a device that starts in exactly these steps", () => {
    expect(idsWhere(({ needsBooted }) => needsBooted)).toEqual([
      "free-storage",
      "reset-settings",
      "erase-all",
    ]);
  });

  test("leads nobody but technicians to the bench", () => {
    expect(idsWhere(({ roles }) => roles !== null)).toEqual(["isolate-parts"]);
    expect(stepOf("isolate-parts").roles).toEqual(["technician"]);
  });

  test("proves steps with buttons by what those buttons bring about, and no others", () => {
    const withButtons = steps
      .filter((step) => step.buttons !== null)
      .map((step) => [step.id, step.buttons, step.proof]);
    expect(withButtons).toEqual([
      ["force-restart", "force-restart", "restart"],
      ["leave-recovery", "force-restart", "normal"],
      ["recovery-update", "recovery", "recovery"],
      ["recovery-restore", "recovery", "recovery"],
      ["dfu-restore", "dfu", "dfu"],
    ]);
    expect(idsWhere((step) => step.proof !== null && step.buttons === null)).toEqual([]);
  });

  test("takes one step as the check, one as the hand-over, and what ends without a try as preparation", () => {
    expect(idsWhere(({ kind }) => kind === "accept")).toEqual(["acceptance"]);
    expect(idsWhere(({ kind }) => kind === "service")).toEqual(["service"]);
    expect(idsWhere(({ kind }) => kind === "prepare")).toEqual([
      "prepare",
      "charge",
      "read-log",
      "see-device",
    ]);
    for (const { kind, id } of steps) expect(STEP_ANSWERS[kind].length, id).toBeGreaterThan(0);
  });
});

describe("every step, for every reader,", () => {
  test("says why, what to press, what should be seen, and what to answer otherwise", () => {
    for (const step of steps)
      for (const reader of READERS)
        for (const part of ["why", "actions", "seen", "otherwise"] as const)
          expect(
            linesFor(step[part], reader).length,
            `${step.id} ${part} ${reader.system} ${String(reader.app)}`,
          ).toBeGreaterThan(0);
  });

  test("asks for five things at most", () => {
    for (const step of steps)
      for (const reader of READERS)
        expect(
          linesFor(step.actions, reader).length,
          `${step.id} ${reader.system} ${String(reader.app)}`,
        ).toBeLessThanOrEqual(5);
  });

  test("has something to do while nothing is known yet", () => {
    for (const { id, actions } of steps)
      expect(actions.filter((line) => line.when === undefined).length, id).toBeGreaterThan(1);
  });

  test("shows the technician's lines to nobody else", () => {
    const lines = steps.flatMap(stepLines).filter(({ line }) => line.includes(".tech-"));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line.when?.roles, line.line).toEqual(["technician"]);
  });
});

describe("the variants", () => {
  const covered: readonly (readonly [string, StepId, (typeof STEP_PARTS)[number], RegExp])[] = [
    ["of updating the app", "update-app", "actions", /^update-app\.(?!find-)/],
    ["of finding the device in the app", "update-app", "actions", /\.find-/],
    ["of recovery mode", "recovery-update", "actions", /./],
    ["of the place of the restore window", "recovery-restore", "notes", /./],
    ["of where the log lies", "read-log", "actions", /\.open-/],
    ["of where the downloaded file lies", "fresh-firmware", "actions", /\.delete-/],
  ];
  test.each(covered)("%s give every app one line", (_what, id, part, pattern) => {
    for (const app of ALL_APPS)
      expect(
        shown(stepOf(id)[part], app).filter(({ line }) => pattern.test(line)),
        app,
      ).toHaveLength(1);
  });

  test("of service and driver cover every app of Windows and none of macOS", () => {
    for (const app of ALL_APPS) {
      const { actions, notes } = stepOf("computer");
      const windows = APPS[app] === "windows";
      expect(shown(actions, app), app).toHaveLength(windows ? 1 : 0);
      const drivers = shown(notes, app).filter(({ line }) => line.includes(".win-driver-"));
      expect(drivers, app).toHaveLength(windows ? 1 : 0);
    }
  });

  test.each(FAMILIES)("of the buttons cover %s with one line", (family) => {
    const lines = stepOf("force-restart").notes.filter((line) =>
      line.when?.buttons?.includes(family),
    );
    expect(lines).toHaveLength(1);
  });

  test("of the cable tell the two connectors apart wherever DFU mode or a cable is the point", () => {
    for (const id of ["other-cable", "dfu-restore"] as const)
      for (const connector of ["lightning", "usb-c"] as const)
        expect(
          stepOf(id).actions.filter((line) => line.when?.connectors?.includes(connector)),
          `${id} ${connector}`,
        ).toHaveLength(1);
  });

  test("say on every system what to do without an app of Apple's", () => {
    const none = stepOf("update-app").actions.filter((line) => line.when?.answers !== undefined);
    expect(none.flatMap((line) => line.when?.systems ?? []).toSorted()).toEqual(
      ["macos", "windows", "linux", "chromeos", "other"].toSorted(),
    );
  });
});

describe("the lines of the guide", () => {
  test("are each used once", () => {
    const ids = allLines().map((line) => line.line);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test("carry the name of the part they stand in, in kebab-case", () => {
    for (const { prefix, lines } of lineGroups())
      for (const { line } of lines) {
        expect(line.startsWith(`${prefix}.`), `${line} in ${prefix}`).toBe(true);
        expect(line).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/);
      }
  });

  test("name only sources that exist, wherever they claim more than our judgement", () => {
    for (const { line, grade, source } of allLines()) {
      if (source !== undefined) expect(Object.keys(SOURCES), line).toContain(source);
      expect(source === undefined, line).toBe(grade === "judgement");
    }
  });

  test("rest on conditions that can come true", () => {
    const choices = new Map<string, readonly string[]>(
      QUESTIONS.map((one) => [one.id, one.choices]),
    );
    for (const { line, when } of allLines().filter((one) => one.when !== undefined)) {
      expect(Object.keys(when ?? {}).length, line).toBeGreaterThan(0);
      for (const wanted of Object.values(when ?? {}))
        if (Array.isArray(wanted)) expect(wanted.length, line).toBeGreaterThan(0);
      for (const [question, wanted] of Object.entries(when?.answers ?? {}))
        for (const choice of wanted) expect(choices.get(question), line).toContain(choice);
    }
  });

  test("keep sources to https pages", () => {
    for (const { url, title } of Object.values(SOURCES)) {
      expect(url).toMatch(/^https:\/\//);
      expect(title).not.toBe("");
    }
  });
});

describe("the questions", () => {
  const choicesOf = (id: string) => [...(QUESTIONS.find((one) => one.id === id)?.choices ?? [])];

  test("offer every app of Apple's, and none", () => {
    expect(choicesOf("computer-app").toSorted()).toEqual([...ALL_APPS, "none"].toSorted());
  });

  test("offer every button family", () => {
    expect(choicesOf("buttons").toSorted()).toEqual([...FAMILIES].toSorted());
  });

  test("let nobody be stuck who does not know what came before", () => {
    for (const id of ["dropped", "wet", "repaired", "no-service", "storage-full"])
      expect(choicesOf(id), id).toEqual(["yes", "no", "unsure"]);
    expect(choicesOf("cable-kind")).toContain("unknown");
  });

  test("are each asked under one name", () => {
    const ids = QUESTIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(STOPS.map(({ id }) => id)).size).toBe(STOPS.length);
  });
});
