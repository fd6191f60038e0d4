import type { SessionId } from "../../core/session/events.ts";

/** Held by the tab that works on a session. */
export const lockName = (id: SessionId): string => `kintsugi-session-${id}`;
