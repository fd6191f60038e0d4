import { describe, expect, test } from "vitest";
import { procedure } from "../../../src/core/coach/procedures.ts";
import { STOPS } from "../../../src/core/guide/playbooks/codes.data.ts";
import { ERROR_4013 } from "../../../src/core/guide/playbooks/error-4013.data.ts";
import { READING_4013 } from "../../../src/core/guide/playbooks/error-4013-reading.data.ts";
import { QUESTIONS } from "../../../src/core/guide/playbooks/questions.data.ts";
import { allLines } from "../../support/guide-lines.ts";
import { CORRECTIONS, SEED_TOPICS, type Place } from "./seed-topics.data.ts";

const has = (ids: readonly { readonly id: string }[], id: string) =>
  ids.some((one) => one.id === id);
const PLAN: readonly string[] = ERROR_4013.plan;

function exists(place: Place): boolean {
  if ("step" in place) return PLAN.includes(place.step);
  if ("line" in place) return allLines().some((line) => line.line === place.line);
  if ("faq" in place) return has(READING_4013.faq, place.faq);
  if ("case" in place) return has(READING_4013.cases, place.case);
  if ("question" in place) return has(QUESTIONS, place.question);
  if ("stop" in place) return has(STOPS, place.stop);
  if ("before" in place) {
    const [first, second] = place.before;
    return PLAN.includes(first) && PLAN.indexOf(first) < PLAN.indexOf(second);
  }
  return procedure(...place.presses).length > 0;
}

describe("the topics of the guide the product started from", () => {
  test.each(SEED_TOPICS)("$topic has its place", ({ at }) => {
    expect(at.length).toBeGreaterThan(0);
    expect(at.filter((place) => !exists(place))).toEqual([]);
  });

  test("are each listed once", () => {
    const topics = SEED_TOPICS.map(({ topic }) => topic);
    expect(new Set(topics).size).toBe(topics.length);
  });

  test("reach every step of the plan", () => {
    const text = JSON.stringify([SEED_TOPICS, CORRECTIONS]);
    const missing = PLAN.filter((id) => !text.includes(`"${id}"`) && !text.includes(`"${id}.`));
    expect(missing).toEqual([]);
  });
});

describe("what was wrong or missing there", () => {
  test.each(CORRECTIONS)("$wrong", ({ at }) => {
    expect(at.length).toBeGreaterThan(0);
    expect(at.filter((place) => !exists(place))).toEqual([]);
  });
});
