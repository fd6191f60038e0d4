// A summary as it was stored, by whichever version of the app, made whole: what an older one did not know of is
// empty, not missing. Knows no stores; costs nothing where nothing is missing.
import type { SessionSummary } from "../ports.ts";

const EMPTY: SessionSummary = {
  playbook: "",
  practice: false,
  deviceKey: null,
  deviceKeys: [],
  serialNumber: null,
  productType: null,
  step: null,
  outcome: "open",
  role: "owner",
  codes: [],
  verdict: null,
  helped: null,
  dfuMisses: 0,
  ticket: "",
  customer: "",
  technician: "",
  startedWall: 0,
  lastWall: 0,
};

/** The summary with every field it lacks. */
export function completeSummary(stored: Partial<SessionSummary>): SessionSummary {
  return { ...EMPTY, ...stored };
}

/** True for one that an older version wrote: its record tells what is missing. */
export function isIncomplete(stored: Partial<SessionSummary>): boolean {
  return Object.keys(EMPTY).some((field) => !(field in stored));
}
