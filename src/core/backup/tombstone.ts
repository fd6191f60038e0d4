// The note that a session was deleted for good: what another laptop needs in order to be told, and no more.
import type { SessionId } from "../session/events.ts";

export interface Tombstone {
  readonly session: SessionId;
  /** Wall clock of the deleting laptop, milliseconds since 1970. */
  readonly goneWall: number;
}
