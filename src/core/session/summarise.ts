// The line of the history a state stands for, stored beside the record so that listing reads no record.
import type { SessionSummary } from "../ports.ts";
import { deviceKey } from "../apple/same-device.ts";
import type { SessionState } from "./state.ts";

/** The step that checks what the others have mended (core/guide/steps/end.data.ts). */
const ACCEPTANCE = "acceptance";

/** `step` is the id of the step that stands next, as the guide says; the caller knows the playbook. */
export function summarise(state: SessionState, step: string | null): SessionSummary {
  const { phone } = state;
  return {
    playbook: state.playbook,
    practice: state.practice,
    // The latest key: once the ECID was seen, the phone is kept under it.
    deviceKey:
      phone === null
        ? null
        : (phone.keys.findLast((key) => key.startsWith("ecid:")) ?? deviceKey(phone.identity)),
    deviceKeys: phone?.keys ?? [],
    serialNumber: phone?.identity.serialNumber ?? null,
    productType: phone?.identity.model?.productType ?? null,
    step,
    outcome: state.outcome ?? "open",
    startedWall: state.started?.wall ?? 0,
    lastWall: state.last?.wall ?? 0,
    role: state.role,
    codes: state.codes,
    verdict: state.watch.verdicts.at(-1)?.kind ?? null,
    helped: state.outcome === "mended" ? lastWorked(state) : null,
    dfuMisses: state.coached.dfu?.misses ?? 0,
    ...state.caseFacts,
  };
}

/** The step that was answered "worked" last; checking that the phone is mended mends nothing. */
function lastWorked({ answers }: SessionState): string | null {
  const worked = Object.entries(answers).filter(
    ([step, { answer }]) => answer === "worked" && step !== ACCEPTANCE,
  );
  return worked.toSorted(([, a], [, b]) => b.order - a.order)[0]?.[0] ?? null;
}
