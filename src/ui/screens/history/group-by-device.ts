// The history's rows, gathered by device; a device stands where its newest session stands.
import type { SessionRow } from "../../../core/ports.ts";

export interface DeviceGroup {
  readonly deviceKey: string | null;
  readonly productType: string | null;
  readonly rows: readonly SessionRow[];
}

/**
 * Groups rows in the order in which they come. Sessions that never saw a device stand together. A group that is as it
 * was `before` is the same object, so that what is drawn of it stays.
 */
export function groupByDevice(
  rows: readonly SessionRow[],
  before: readonly DeviceGroup[] = [],
): readonly DeviceGroup[] {
  const known = new Map(before.map((group) => [group.deviceKey, group]));
  const groups = new Map<string | null, SessionRow[]>();
  for (const row of rows) {
    const key = row.summary.deviceKey;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups].map(([deviceKey, group]) => {
    const same = known.get(deviceKey);
    if (same?.rows.length === group.length && same.rows.every((row, at) => row === group[at]))
      return same;
    const named = group.find((row) => row.summary.productType !== null);
    return { deviceKey, productType: named?.summary.productType ?? null, rows: group };
  });
}
