import { expect, test } from "vitest";
import type { SessionRow } from "../../../src/core/ports.ts";
import { groupByDevice } from "../../../src/ui/screens/history/group-by-device.ts";
import { sessionId, summary } from "../../support/records.ts";

const row = (number: number, deviceKey: string | null): SessionRow => ({
  id: sessionId(number),
  summary: summary({ deviceKey, productType: number === 2 ? "iPhone13,2" : null }),
  count: 1,
  touched: number,
  sealed: false,
});

test("devices stand where their first session stands, and take their model from any of them", () => {
  const rows = [row(1, "ecid:A"), row(3, null), row(2, "ecid:A"), row(4, null)];
  expect(groupByDevice(rows)).toEqual([
    { deviceKey: "ecid:A", productType: "iPhone13,2", rows: [rows[0], rows[2]] },
    { deviceKey: null, productType: null, rows: [rows[1], rows[3]] },
  ]);
});

test("a group that did not change is the same, so that it is not drawn again", () => {
  const rows = [row(1, "ecid:A"), row(3, "ecid:B")];
  const before = groupByDevice(rows);
  const after = groupByDevice([...rows, row(5, "ecid:B"), row(6, "ecid:C")], before);
  expect(after[0]).toBe(before[0]);
  expect(after[1]).not.toBe(before[1]);
  expect(after.map(({ rows: of }) => of.length)).toEqual([1, 2, 1]);
});
