// The line of the history a state stands for, stored beside the record so that listing reads no record.
import type { SessionSummary } from "../ports.ts";
import { deviceKey } from "../apple/same-device.ts";
import type { SessionState } from "./state.ts";

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
    productType: phone?.identity.model?.productType ?? null,
    step,
    outcome: state.outcome ?? "open",
    startedWall: state.started?.wall ?? 0,
    lastWall: state.last?.wall ?? 0,
  };
}
