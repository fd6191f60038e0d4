// The history's rows, gathered by device; a device stands where its newest session stands.
import type { SessionRow } from "../../../core/ports.ts";

export interface DeviceGroup {
  readonly deviceKey: string | null;
  readonly productType: string | null;
  readonly rows: readonly SessionRow[];
}

/** Groups rows that come newest first. Sessions that never saw a device stand together. */
export function groupByDevice(rows: readonly SessionRow[]): readonly DeviceGroup[] {
  const groups = new Map<string | null, SessionRow[]>();
  for (const row of rows) {
    const key = row.summary.deviceKey;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups].map(([deviceKey, group]) => ({
    deviceKey,
    productType: group.find((row) => row.summary.productType !== null)?.summary.productType ?? null,
    rows: group,
  }));
}
