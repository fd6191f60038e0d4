// A tab that wants sessions for itself, with the app's own locks and nothing else of it, so that hundreds of tabs can
// come and go. Loads into `globalThis.tab`.
import { createLocks } from "../../src/platform/locks.ts";
import { lockName } from "../../src/ui/state/session-lock.ts";

const locks = createLocks();
let leave = (): void => {};

const tab = {
  /** The session that this tab has for itself. */
  owns: null as string | null, // set below, which the compiler does not follow
  /** Asks as src/ui/state/live-session.ts asks; resolves once this tab has it or stands in the queue. */
  async join(session: string): Promise<void> {
    const own = (free: () => void): void => {
      tab.owns = session;
      leave = free;
      void globalThis.tellOwner(Date.now());
    };
    const free = await locks.tryHold(lockName(session));
    if (free !== null) return own(free);
    const waiting = locks.hold(lockName(session));
    leave = () => waiting.cancel();
    void waiting.held.then(own);
  },
  leave(): void {
    tab.owns = null;
    leave();
  },
};

export type LockTab = typeof tab;

Object.assign(globalThis, { tab });
