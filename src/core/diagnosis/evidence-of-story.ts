// What is told rather than seen: answers about the time before, the codes of Apple's apps, the model,
// and how the coach went. Reads the state; asks nothing.
import type { SessionState } from "../session/state.ts";
import type { AttemptRow } from "./attempt-rows.ts";
import { CODE_EVIDENCE, isAmong } from "./code-evidence.data.ts";
import type { EvidenceId } from "./evidence.data.ts";
import { piece } from "./evidence-of-attempts.ts";
import type { Weighed } from "./found.ts";
import { DFU_MISSES_FOR_CABLE } from "./thresholds.data.ts";

/** Questions whose "yes" is a piece of evidence of the same name. "No" and "unsure" count for nothing. */
export const STORY = ["dropped", "wet", "repaired", "no-service", "storage-full"] as const;

/** Everything that is told. `rows` carry the code the session began with. */
export function evidenceOfStory(
  state: SessionState,
  rows: readonly AttemptRow[],
): readonly Weighed[] {
  return [
    ...STORY.filter((id) => state.questions[id] === "yes").map((id) => piece(id, [])),
    ...codePieces(state, rows),
    ...modelPieces(state),
    ...(state.setup.hub ? [piece("hub-in-between", [])] : []),
    ...coachPieces(state),
  ];
}

/** Each kind of code once: the same failure shown twice is no further evidence. */
function codePieces(state: SessionState, rows: readonly AttemptRow[]): readonly Weighed[] {
  const codes = [...new Set([...rows.flatMap(({ code }) => code ?? []), ...state.codes])];
  const pieces = new Map<EvidenceId, Weighed>();
  for (const code of codes) {
    const evidence = evidenceOfCode(code);
    if (evidence === null || pieces.has(evidence)) continue;
    const orders = rows.filter((row) => row.code === code).flatMap((row) => row.orders.slice(-1));
    pieces.set(evidence, piece(evidence, orders, String(code)));
  }
  return [...pieces.values()];
}

/** What a code alone is evidence for, or null. */
export function evidenceOfCode(code: number): EvidenceId | null {
  return CODE_EVIDENCE.find(([, codes]) => isAmong(code, codes))?.[0] ?? null;
}

/** Face ID came with the iPhone X; the phones with a home button have none of its flex. */
const WITH_FACE_ID_FROM = 10;
const SPECIAL: Readonly<Record<string, boolean>> = {
  "iPhone10,1": false,
  "iPhone10,2": false,
  "iPhone10,4": false,
  "iPhone10,5": false,
  "iPhone12,8": false,
  "iPhone14,6": false,
};

function modelPieces(state: SessionState): readonly Weighed[] {
  const productType = state.phone?.identity.model?.productType ?? "";
  const generation = /^iPhone(\d+),/.exec(productType)?.[1];
  if (generation === undefined) return [];
  const faceId = SPECIAL[productType] ?? Number(generation) >= WITH_FACE_ID_FROM;
  return faceId ? [] : [piece("model-no-face-id", [])];
}

function coachPieces(state: SessionState): readonly Weighed[] {
  const dfu = state.coached.dfu;
  if (dfu === undefined || dfu.reached || dfu.misses < DFU_MISSES_FOR_CABLE) return [];
  return [piece(usbCToLightning(state) ? "no-dfu-with-usb-c" : "no-dfu", [dfu.order])];
}

/** Is the cable in use the kind that often cannot reach DFU mode? */
export function usbCToLightning(state: SessionState): boolean {
  const { cableKind } = state.setup;
  const kind = cableKind === "unknown" ? state.questions["cable-kind"] : cableKind;
  return kind === "usb-c-lightning";
}
