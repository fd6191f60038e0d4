// Whom a step of a restore points at, by the checkpoint that a record's log names. Reads the tables of
// core/logs; a checkpoint nobody knows points at nobody.
import { CHECKPOINTS } from "../logs/checkpoints.data.ts";
import { STEP_SUSPECTS } from "../logs/findings.data.ts";
import type { CauseId } from "./causes.data.ts";

const TOUCHES = new Map(CHECKPOINTS.map(([id, , , touches]) => [id, touches]));

/** `checkpoint` as the record has it, for instance "0x60E"; likeliest first. */
export function suspectsOfStep(checkpoint: string | null): readonly CauseId[] {
  const hex = /^0x([0-9a-f]{1,8})/i.exec(checkpoint ?? "")?.[1];
  if (hex === undefined) return [];
  // The record may have the full step id; its low 16 bits are the checkpoint.
  const touches = TOUCHES.get(Number.parseInt(hex, 16) % 0x10000);
  return touches === undefined ? [] : STEP_SUSPECTS[touches];
}
