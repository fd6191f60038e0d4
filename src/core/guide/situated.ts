// Everything the engine decides by, read off the state once: the playbook in force, the situation, the
// diagnosis. A value to hand around, so that nothing is worked out twice for one record.
import { weighing, type Weighing } from "../diagnosis/diagnose.ts";
import type { SessionState } from "../session/state.ts";
import { guideOf } from "./guide-of.ts";
import type { Playbook } from "./playbook.ts";
import { situationOf, type Situation } from "./situation.ts";

export interface Situated {
  readonly state: SessionState;
  readonly playbook: Playbook;
  readonly situation: Situation;
  readonly weighing: Weighing;
}

/** What the engine knows of a record. */
export function situate(state: SessionState): Situated {
  return {
    state,
    playbook: guideOf(state),
    situation: situationOf(state),
    weighing: weighing(state),
  };
}
