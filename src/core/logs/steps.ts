// Looks checkpoints and operations up in their tables. Knows the tables and nothing of logs.
import type { StageId, Touches } from "./autopsy.ts";
import { CHECKPOINTS, CONTAINERS, RANGES } from "./checkpoints.data.ts";
import { OPERATIONS, SHIFT_FROM, SHIFT_PROTOCOL } from "./operations.data.ts";

export interface StepFacts {
  readonly name: string;
  readonly stage: StageId;
  readonly touches: Touches;
}

const NOTHING: StepFacts = { name: "", stage: "unknown", touches: "unknown" };

const tableOf = (
  rows: readonly (readonly [id: number, name: string, stage: StageId, touches: Touches])[],
): ReadonlyMap<number, StepFacts> =>
  new Map(rows.map(([id, name, stage, touches]) => [id, { name, stage, touches }]));

const BY_CHECKPOINT = tableOf(CHECKPOINTS);
const BY_OPERATION = tableOf(OPERATIONS);
const HOLDING = new Set(CONTAINERS);
/** By name: numbers change between systems, names seldom do. */
const BY_NAME: ReadonlyMap<string, StepFacts> = new Map(
  CHECKPOINTS.map(([, name, stage, touches]) => [name, { name, stage, touches }]),
);

/** What is known of a checkpoint; `name` as the log has it, "" where it has none. */
export function checkpointFacts(id: number, name: string): StepFacts {
  const known = BY_NAME.get(name) ?? BY_CHECKPOINT.get(id);
  if (known !== undefined) return name === "" ? known : { ...known, name };
  const range = RANGES.find(([high]) => high === id >> 8);
  if (range === undefined) return { ...NOTHING, name };
  return { name, stage: range[1], touches: range[2] };
}

/** What is known of an operation; early protocols count one less from `SHIFT_FROM` on. */
export function operationFacts(
  id: number,
  protocol: number | null,
): StepFacts & { readonly id: number } {
  const early = protocol !== null && protocol > 0 && protocol < SHIFT_PROTOCOL;
  const today = early && id >= SHIFT_FROM ? id + 1 : id;
  return { ...(BY_OPERATION.get(today) ?? NOTHING), id: today };
}

/** True where other checkpoints run inside this one. */
export function holdsOthers(id: number): boolean {
  return HOLDING.has(id);
}

/** True where a checkpoint belongs to the cleaning up after success or failure. */
export function cleansUp(id: number, name: string): boolean {
  return name.startsWith("cleanup_") || checkpointFacts(id, name).name.startsWith("cleanup_");
}

/** "0x60E" */
export function hexId(id: number): string {
  return `0x${id.toString(16).toUpperCase()}`;
}
