import { describe, expect, test } from "vitest";
import type { ButtonFamily } from "../../../src/core/apple/model.ts";
import type { HostApp, Line, Playbook } from "../../../src/core/guide/playbook.ts";
import { STEP_ANSWERS } from "../../../src/core/guide/playbooks/codes.data.ts";
import { ERROR_4013, type StepId } from "../../../src/core/guide/playbooks/error-4013.data.ts";
import { READING_4013 } from "../../../src/core/guide/playbooks/error-4013-reading.data.ts";
import { QUESTIONS } from "../../../src/core/guide/playbooks/questions.data.ts";
import { SOURCES } from "../../../src/core/guide/playbooks/sources.data.ts";
import { allLines, lineGroups, stepLines } from "../../support/guide-lines.ts";

const playbook: Playbook = ERROR_4013;
const APPS = {
  finder: "macos",
  "itunes-mac": "macos",
  "apple-devices": "windows",
  "itunes-store": "windows",
  "itunes-installer": "windows",
} as const satisfies Record<HostApp, string>;
const FAMILIES = { home: 1, iphone7: 1, iphone8: 1, "ipad-top": 1 } as const satisfies Record<
  ButtonFamily,
  1
>;

function step(id: StepId) {
  const found = playbook.steps.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no step ${id}`);
  return found;
}

const position = (id: StepId) => playbook.steps.findIndex((one) => one.id === id);
const idsWhere = (holds: (one: Playbook["steps"][number]) => boolean) =>
  playbook.steps.filter(holds).map((one) => one.id);
const shown = (lines: readonly Line[], app: HostApp) =>
  lines.filter((line) => line.when?.apps?.includes(app));

describe("the steps of error 4013", () => {
  test("stand in the order of rising cost", () => {
    expect(playbook.steps.map((one) => one.id)).toEqual([
      "prepare",
      "computer",
      "cable-port",
      "update-app",
      "force-restart",
      "free-storage",
      "reset-settings",
      "recovery-update",
      "other-computer",
      "nearby",
      "erase-all",
      "recovery-restore",
      "dfu-restore",
      "acceptance",
      "service",
    ]);
  });

  test("that can erase are exactly these, and all come after Update has had its turn", () => {
    const erasing = idsWhere((one) => one.risk === "erase");
    expect(erasing).toEqual(["nearby", "erase-all", "recovery-restore", "dfu-restore"]);
    for (const one of playbook.steps.filter(({ risk }) => risk === "erase"))
      expect(playbook.steps.indexOf(one)).toBeGreaterThan(position("recovery-update"));
  });

  test("that put settings back are exactly these", () => {
    expect(idsWhere((one) => one.risk === "settings")).toEqual(["reset-settings"]);
  });

  test("that need a device that starts say so", () => {
    expect(idsWhere((one) => one.needsBooted)).toEqual([
      "free-storage",
      "reset-settings",
      "erase-all",
    ]);
  });

  test("with buttons are proved by what those buttons bring about", () => {
    const withButtons = playbook.steps
      .filter((one) => one.buttons !== null)
      .map((one) => [one.id, one.buttons, one.proof]);
    expect(withButtons).toEqual([
      ["force-restart", "force-restart", "restart"],
      ["recovery-update", "recovery", "recovery"],
      ["recovery-restore", "recovery", "recovery"],
      ["dfu-restore", "dfu", "dfu"],
    ]);
    expect(idsWhere((one) => one.proof !== null && one.buttons === null)).toEqual([]);
  });

  test("each say why and what to do, and can be answered", () => {
    for (const one of playbook.steps) {
      expect(one.why.length, one.id).toBeGreaterThan(0);
      expect(one.actions.length, one.id).toBeGreaterThan(0);
      expect(STEP_ANSWERS[one.kind].length, one.id).toBeGreaterThan(0);
    }
  });

  test("open with one preparation and close with acceptance and service", () => {
    const kinds = playbook.steps.map((one) => one.kind);
    expect(kinds).toEqual(["prepare", ...kinds.slice(1, -2).map(() => "try"), "accept", "service"]);
  });
});

describe("the lines of error 4013", () => {
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

  test("name only sources that exist, and every source is named", () => {
    const named = new Set(allLines().flatMap(({ source }) => (source === undefined ? [] : source)));
    expect([...named].toSorted()).toEqual(Object.keys(SOURCES).toSorted());
  });

  test("name their source wherever they claim more than our judgement", () => {
    const bare = allLines().filter((line) => line.grade !== "judgement" && !line.source);
    expect(bare).toEqual([]);
    const judged = allLines().filter((line) => line.grade === "judgement" && line.source);
    expect(judged).toEqual([]);
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

describe("the variants", () => {
  test.each(Object.keys(APPS) as HostApp[])("of updating the app cover %s with one line", (app) => {
    expect(shown(step("update-app").actions, app)).toHaveLength(1);
  });

  test.each(Object.keys(APPS) as HostApp[])("of recovery mode cover %s with one line", (app) => {
    expect(shown(step("recovery-update").actions, app)).toHaveLength(1);
  });

  test.each(Object.keys(APPS) as HostApp[])(
    "of where the log lies cover %s with one line",
    (app) => {
      expect(shown(step("service").notes, app)).toHaveLength(1);
    },
  );

  test("of service and driver cover every app of Windows and none of macOS", () => {
    for (const [app, system] of Object.entries(APPS))
      expect(shown(step("computer").actions, app as HostApp), app).toHaveLength(
        system === "windows" ? 2 : 0,
      );
  });

  test.each(Object.keys(FAMILIES) as ButtonFamily[])(
    "of the buttons cover %s with one line",
    (family) => {
      const lines = step("force-restart").notes.filter((line) =>
        line.when?.buttons?.includes(family),
      );
      expect(lines).toHaveLength(1);
    },
  );

  test("say on every system what to do without an app of Apple's", () => {
    const none = step("update-app").actions.filter((line) => line.when?.answers !== undefined);
    expect(none.flatMap((line) => line.when?.systems ?? []).toSorted()).toEqual(
      ["macos", "windows", "linux", "chromeos", "other"].toSorted(),
    );
  });

  test("leave every step with something to do where nothing is known yet", () => {
    for (const one of playbook.steps)
      expect(one.actions.filter((line) => line.when === undefined).length, one.id).toBeGreaterThan(
        1,
      );
  });

  test("show the technician's lines to nobody else", () => {
    const lines = playbook.steps.flatMap(stepLines).filter((line) => line.line.includes(".tech-"));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line.when?.roles, line.line).toEqual(["technician"]);
  });
});

describe("the questions", () => {
  test("offer every app of Apple's, and none", () => {
    const apps = QUESTIONS.find(({ id }) => id === "computer-app")?.choices;
    expect([...(apps ?? [])].toSorted()).toEqual([...Object.keys(APPS), "none"].toSorted());
  });

  test("offer every button family", () => {
    const families = QUESTIONS.find(({ id }) => id === "buttons")?.choices;
    expect([...(families ?? [])].toSorted()).toEqual(Object.keys(FAMILIES).toSorted());
  });
});

describe("the reading matter", () => {
  test("has ten lines for the technician, three questions and three cases", () => {
    expect(READING_4013.checklist).toHaveLength(10);
    expect(READING_4013.faq).toHaveLength(3);
    expect(READING_4013.cases).toHaveLength(3);
  });

  test("tells cases that try Update before anything that erases", () => {
    const erasing: readonly string[] = idsWhere((one) => one.risk === "erase");
    for (const told of READING_4013.cases) {
      const steps: readonly string[] = told.steps;
      const first = steps.findIndex((id) => erasing.includes(id));
      if (first >= 0) expect(steps.slice(0, first), told.id).toContain("recovery-update");
    }
  });
});
