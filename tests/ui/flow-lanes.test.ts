import { describe, expect, test } from "vitest";
import { flowOf } from "../../src/core/guide/flow.ts";
import { flowRows } from "../../src/ui/flow/flow-lanes.ts";
import { repair } from "../support/repair.ts";

const rowsOf = (at: ReturnType<typeof repair>) => flowRows(flowOf(at.state()));
const row = (rows: ReturnType<typeof rowsOf>, id: string) => {
  const found = rows.find(({ node }) => node.id === id);
  if (found === undefined) throw new Error(`no row for ${id}`);
  return found;
};

describe("the rows of the map", () => {
  test("hold every node once, the ends last", () => {
    const flow = flowOf(repair().state());
    const ids = flowRows(flow).map(({ node }) => node.id);
    expect(ids.toSorted()).toEqual(flow.nodes.map(({ id }) => id).toSorted());
    expect(ids.slice(-4)).toEqual(["acceptance", "fixed", "stop", "service"]);
  });

  test("draw nothing gold before anything is done", () => {
    expect(
      rowsOf(repair())
        .flatMap(({ strokes }) => strokes)
        .some(({ taken }) => taken),
    ).toBe(false);
  });

  test("every stroke that reaches the edge of a row goes on in the next", () => {
    const rows = rowsOf(repair().answers("prepare", "worked").answers("other-port", "failed"));
    rows.forEach(({ strokes }, index) => {
      for (const { to, taken } of strokes.filter((stroke) => stroke.to[1] === 1)) {
        const on = rows[index + 1]?.strokes.filter(
          ({ from }) => from[1] === 0 && from[0] === to[0],
        );
        expect(on?.some((stroke) => stroke.taken === taken)).toBe(true);
      }
    });
  });

  test("what went through runs in gold to the check", () => {
    const rows = rowsOf(repair().answers("prepare", "worked").answers("other-port", "worked"));
    const lane = row(rows, "acceptance").lane;
    expect(lane).not.toBe(row(rows, "other-port").lane);
    expect(row(rows, "other-port").strokes.at(-1)).toMatchObject({ to: [lane, 1], taken: true });
    expect(row(rows, "acceptance").strokes).toContainEqual({
      from: [lane, 0],
      to: [lane, 0.5],
      taken: true,
    });
  });

  test("a gate that is shut runs in gold to the stop", () => {
    const rows = rowsOf(repair().says("whose", "no-consent"));
    const stop = row(rows, "stop");
    expect(stop.strokes.filter(({ taken }) => taken)).toHaveLength(1);
    expect(stop.strokes.find(({ taken }) => taken)?.to).toEqual([stop.lane, 0.5]);
  });

  test("gold is drawn last, over the grey", () => {
    for (const { strokes } of rowsOf(repair().answers("other-port", "worked"))) {
      const taken = strokes.map((stroke) => stroke.taken);
      expect(taken).toEqual(taken.toSorted((a, b) => Number(a) - Number(b)));
    }
  });
});
