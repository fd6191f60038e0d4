import { describe, expect, test } from "vitest";
import type { Line } from "../../../src/core/guide/playbook.ts";
import { SIGHT_ENDS, type SightEnd } from "../../../src/core/sight/ends.data.ts";
import { SIGHT_QUESTIONS, type SightQuestion } from "../../../src/core/sight/questions.data.ts";
import { SIGHT_SOURCES } from "../../../src/core/sight/sources.data.ts";
import { SIGHT_FACTS, WAY } from "../../../src/core/sight/way.data.ts";
import { allWays } from "../../support/sight-ways.ts";

const ends: readonly SightEnd[] = SIGHT_ENDS;
const questions: readonly SightQuestion[] = SIGHT_QUESTIONS;
const endLines = (end: SightEnd): readonly Line[] => [...end.why, ...end.todo, ...end.notes];
const allLines = (): readonly Line[] => [
  ...questions.flatMap(({ help }) => help),
  ...ends.flatMap(endLines),
];

describe("the lines of the ends", () => {
  test("have ids of their own that begin with what they belong to", () => {
    const ids = allLines().map(({ line }) => line);
    expect(new Set(ids).size).toBe(ids.length);
    for (const end of ends)
      for (const { line } of endLines(end)) expect(line.startsWith(`${end.id}.`)).toBe(true);
    for (const { id, help } of questions)
      for (const { line } of help) expect(line.startsWith(`${id}.`)).toBe(true);
  });

  test("name their source wherever they claim more than our judgement", () => {
    expect(allLines().filter((line) => line.grade !== "judgement" && !line.source)).toEqual([]);
    expect(allLines().filter((line) => line.grade === "judgement" && line.source)).toEqual([]);
  });

  test("name every source there is, and no other", () => {
    const named = new Set(allLines().flatMap(({ source }) => source ?? []));
    expect([...named].toSorted()).toEqual(Object.keys(SIGHT_SOURCES).toSorted());
    for (const { url } of Object.values(SIGHT_SOURCES)) expect(url).toMatch(/^https:\/\//);
  });

  test("say on every way why and what to do, in words for its system", () => {
    for (const { known, end } of allWays()) {
      expect(end.why.length, `${end.end} on ${known.system}`).toBeGreaterThan(0);
      expect(end.todo.length, `${end.end} on ${known.system}`).toBeGreaterThan(0);
    }
  });

  test.each(["no-webusb", "blocked-by-policy", "held-by-another"] as const)(
    "tell each system its own thing to do at the end %s",
    (id) => {
      const own = ends
        .find((end) => end.id === id)
        ?.todo.flatMap(({ when }) => when?.systems ?? []);
      expect(own?.toSorted()).toEqual(["chromeos", "linux", "macos", "other", "windows"]);
    },
  );

  test("are each shown on some way: no condition that never comes true", () => {
    const shown = new Set(
      allWays().flatMap(({ end }) =>
        [...end.why, ...end.todo, ...end.notes].map(({ line }) => line),
      ),
    );
    expect(ends.flatMap(endLines).filter(({ line }) => !shown.has(line))).toEqual([]);
  });
});

describe("the conditions of the way", () => {
  test("rest on facts and answers that there are", () => {
    const known: Readonly<Record<string, readonly string[]>> = {
      ...SIGHT_FACTS,
      ...Object.fromEntries(questions.map(({ id, choices }) => [id, choices.map((one) => one.id)])),
    };
    const conditions = [
      ...WAY,
      ...allLines(),
      ...questions.flatMap(({ choices }) => choices),
    ].flatMap(({ when }) => Object.entries(when?.answers ?? {}));
    for (const [id, wanted] of conditions)
      for (const value of wanted) expect(known[id], id).toContain(value);
  });

  test("end with one that always holds", () => {
    expect(WAY.at(-1)).toEqual({ kind: "end", end: "other-computer" });
  });
});
