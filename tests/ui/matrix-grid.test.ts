import { expect, test } from "vitest";
import type { AttemptRow } from "../../src/core/diagnosis/attempt-rows.ts";
import type { Setup } from "../../src/core/session/events.ts";
import { matrixGrid } from "../../src/ui/matrix/matrix-grid.ts";

const tried = (setup: Partial<Setup>, code = 4013): AttemptRow => ({
  setup: { cable: 1, cableKind: "unknown", port: 1, hub: false, computer: 1, ...setup },
  from: "unknown",
  way: "unknown",
  result: "failed",
  code,
  stage: "unknown",
  verdict: null,
  seen: "told",
  step: null,
  orders: [],
});

test("no attempt makes an empty grid", () => {
  expect(matrixGrid([])).toEqual({ cables: [], places: [] });
});

test("a column a cable, a row a place, both in rising order", () => {
  const grid = matrixGrid([
    tried({ cable: 2, computer: 2, port: 3 }),
    tried({ cable: 1, computer: 2, port: 1 }),
    tried({ cable: 1, computer: 1, port: 1 }),
  ]);
  expect(grid.cables.map(({ cable }) => cable)).toEqual([1, 2]);
  expect(grid.places.map(({ computer, port }) => [computer, port])).toEqual([
    [1, 1],
    [2, 1],
    [2, 3],
  ]);
});

test("attempts with one set-up share a cell in their order, and no attempt is lost", () => {
  const [first, second] = [tried({}, 4013), tried({}, 4014)];
  const other = tried({ cable: 2 });
  const { places } = matrixGrid([first, other, second]);
  expect(places[0]?.cells).toEqual([[first, second], [other]]);
});

test("a cable's kind is taken from whichever attempt told it", () => {
  const grid = matrixGrid([
    tried({}),
    tried({ cableKind: "usb-c-lightning" }),
    tried({ cable: 2 }),
  ]);
  expect(grid.cables).toEqual([
    { cable: 1, kind: "usb-c-lightning" },
    { cable: 2, kind: "unknown" },
  ]);
});
