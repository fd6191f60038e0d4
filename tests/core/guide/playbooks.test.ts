import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Line, Playbook } from "../../../src/core/guide/playbook.ts";
import {
  familyForCode,
  playbookForCode,
  playbookOf,
  PLAYBOOKS,
} from "../../../src/core/guide/playbooks.ts";
import { SOURCES } from "../../../src/core/guide/playbooks/sources.data.ts";
import { stepOf, type StepId } from "../../../src/core/guide/steps.ts";

const named = PLAYBOOKS.map((playbook) => [playbook.id, playbook] as const);
const ofCode = PLAYBOOKS.filter(({ about }) => about === "code");
const families = PLAYBOOKS.filter(({ about }) => about === "family");
const extrasOf = ({ extras }: Playbook): readonly Line[] => Object.values(extras).flat();
const linesOf = (playbook: Playbook): readonly Line[] => [
  ...playbook.meaning,
  ...playbook.causes,
  ...extrasOf(playbook),
];
const erases = (id: StepId) => stepOf(id).risk === "erase";
/** Both ends of each range; a single code is a range of one. */
const ranges = ({ codes }: Playbook) =>
  codes.map((one) => (typeof one === "number" ? ([one, one] as const) : one));

/** The failures the product promises a plan of its own for. */
const PROMISED = (
  "4013 4005 4014 9 4010 4041 4042 14 21 23 28 29 40 53 1100 1110 2001 2002 2003 2004 2005 2006 " +
  "2007 2008 2009 3004 3014 3194 10 11"
)
  .split(" ")
  .map(Number);

describe.each(named)("the plan of %s", (_id, playbook) => {
  const { plan } = playbook;

  test("takes each step once, begins with getting ready and ends with check and hand-over", () => {
    expect(new Set(plan).size).toBe(plan.length);
    expect(plan.at(0)).toBe("prepare");
    expect(plan.slice(-2)).toEqual(["acceptance", "service"]);
  });

  test("has Update in it, before every step that erases", () => {
    const update = plan.indexOf("recovery-update");
    const firstErase = plan.findIndex(erases);
    expect(update).toBeGreaterThan(0);
    if (firstErase !== -1) expect(update).toBeLessThan(firstErase);
  });

  test("keeps every step that erases behind all tries that risk nothing, but for the bench", () => {
    const firstErase = plan.findIndex(erases);
    if (firstErase === -1) return;
    const later = plan
      .slice(firstErase)
      .filter((id) => stepOf(id).kind === "try" && !erases(id) && id !== "isolate-parts");
    expect(later).toEqual([]);
  });

  test("has extras only for steps that are in it, and warns before an erase that has any", () => {
    const stray = Object.keys(playbook.extras).filter((id) => !plan.some((step) => step === id));
    expect(stray).toEqual([]);
    const restore = playbook.extras["recovery-restore"];
    if (plan.includes("recovery-restore") && playbook.id !== "error-4013")
      expect(restore?.map(({ line }) => line)).toContain("codes.data-first");
  });
});

describe.each(named)("what is told of %s", (_id, playbook) => {
  test("has a meaning and a cause", () => {
    expect(playbook.meaning.length).toBeGreaterThan(0);
    expect(playbook.causes.length).toBeGreaterThan(0);
  });

  test("names a source where it claims more than our judgement, and only then", () => {
    const wrong = linesOf(playbook).filter(({ grade, source }) =>
      grade === "judgement" ? source !== undefined : source === undefined || !(source in SOURCES),
    );
    expect(wrong).toEqual([]);
  });

  test("says nothing twice in one place", () => {
    for (const lines of [playbook.meaning, playbook.causes, ...Object.values(playbook.extras)])
      expect(new Set(lines.map(({ line }) => line)).size).toBe(lines.length);
  });
});

describe("the playbooks", () => {
  test("grade one sentence the same everywhere", () => {
    const grades = new Map<string, string>();
    for (const { line, grade, source } of PLAYBOOKS.flatMap(linesOf)) {
      const known = grades.get(line) ?? `${grade} ${source}`;
      expect(`${grade} ${source}`, line).toBe(known);
      grades.set(line, known);
    }
  });

  test("have one name each, found by it and by no other", () => {
    expect(new Set(PLAYBOOKS.map(({ id }) => id)).size).toBe(PLAYBOOKS.length);
    for (const playbook of PLAYBOOKS) expect(playbookOf(playbook.id)).toBe(playbook);
    expect(playbookOf("error-of-a-newer-version")).toBeNull();
    expect(playbookOf("toString")).toBeNull();
  });

  test("leave cables out where cables tell nothing", () => {
    for (const id of ["error-23", "error-28", "error-29", "error-40", "family-baseband"] as const)
      expect(playbookOf(id).plan, id).not.toContain("other-cable");
  });

  test("never erase where a server or the sight of the device is missing", () => {
    for (const id of ["error-3004", "error-3194", "family-server", "not-recognised"] as const)
      expect(playbookOf(id).plan.filter(erases), id).toEqual([]);
  });

  test.each([
    ["error-4005", ["prepare", "force-restart"]],
    ["error-53", ["prepare", "network"]],
    ["error-3004", ["prepare", "network", "wait-and-retry", "fresh-firmware"]],
    ["error-3194", ["prepare", "network", "fresh-firmware", "wait-and-retry"]],
    ["error-14", ["prepare", "free-storage", "fresh-firmware"]],
    ["error-1110", ["prepare", "free-storage", "fresh-firmware"]],
    ["error-1100", ["prepare", "other-cable", "fresh-firmware"]],
    ["error-29", ["prepare", "charge"]],
    ["error-10", ["prepare", "update-app", "fresh-firmware"]],
    ["apple-logo-loop", ["prepare", "charge", "force-restart"]],
    ["not-recognised", ["prepare", "see-device"]],
    ["stuck-in-recovery", ["prepare", "charge", "leave-recovery"]],
  ] as const)("%s begins with what tells most: %j", (id, first) => {
    expect(playbookOf(id).plan.slice(0, first.length)).toEqual(first);
  });
});

describe("the playbook of a code", () => {
  test.each(PROMISED)("%i has one of its own", (code) => {
    expect(playbookForCode(code).about).toBe("code");
  });

  test.each([
    [4013, "error-4013"],
    [4042, "error-404x"],
    [2006, "error-2001"],
    [3014, "error-3004"],
    [4037, "family-hop"],
    [4012, "family-hop"],
    [56, "family-restore"],
    [-1, "family-restore"],
    [1015, "family-baseband"],
    [1109, "family-image"],
    [1671, "family-old-host"],
    [2000, "family-usb"],
    [2011, "family-usb"],
    [3100, "family-server"],
    [0xe800_0001, "family-mux"],
    [0xe000_404f, "family-mux"],
    [-536_854_449, "family-mux"],
    [0, "unknown-code"],
    [-50, "unknown-code"],
    [500, "unknown-code"],
    [5000, "unknown-code"],
    [99_999, "unknown-code"],
  ] as const)("%i is led by %s", (code, id) => {
    expect(playbookForCode(code).id).toBe(id);
  });

  test("is its own where there is one, and its family's otherwise, for every code up to 5000", () => {
    for (let code = -5000; code <= 5000; code += 1) {
      const own = ofCode.filter((one) => ranges(one).some(([a, b]) => a <= code && code <= b));
      expect(own.length, `${code}`).toBeLessThan(2);
      expect(playbookForCode(code)).toBe(own[0] ?? familyForCode(code));
    }
  });

  test("exists for any number at all", () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.double()), (code) => {
        expect(PLAYBOOKS).toContain(playbookForCode(code));
        expect(familyForCode(code).about).toBe("family");
      }),
    );
  });

  test("comes from ranges that run upwards and never share a code with another family", () => {
    const all = families.flatMap(ranges).toSorted(([a], [b]) => a - b);
    for (const [index, [from, to]] of all.entries()) {
      expect(from).toBeLessThanOrEqual(to);
      const next = all[index + 1];
      if (next !== undefined) expect(to).toBeLessThan(next[0]);
    }
  });

  test("lies inside its own family's range", () => {
    for (const playbook of ofCode)
      for (const [from, to] of ranges(playbook)) {
        expect(familyForCode(from).id, playbook.id).not.toBe("unknown-code");
        expect(familyForCode(to)).toBe(familyForCode(from));
      }
  });

  test("belongs to no symptom", () => {
    const symptoms = PLAYBOOKS.filter(({ about }) => about === "symptom");
    expect(symptoms.map(({ id }) => id)).toEqual([
      "stuck-in-recovery",
      "apple-logo-loop",
      "not-recognised",
    ]);
    expect(symptoms.flatMap(({ codes }) => codes)).toEqual([]);
  });
});
