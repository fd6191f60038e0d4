// One window works on a device at a time: an open session claims its phone by a lock that all tabs see. Where another
// tab has it, the session learns in which sessions, and takes the phone over when that tab lets go. The bus goes on
// being recorded: what happened to the phone is true in every window.
import { createEffect, createMemo, createSignal, onCleanup, type Accessor } from "solid-js";
import type { LockPort } from "../../core/ports.ts";
import type { SessionId } from "../../core/session/events.ts";
import type { LiveSession } from "./live-session.ts";

const DEVICE = "kintsugi-device-";
const SESSION = "kintsugi-session-";

/** Phones of this tab, with the number of its sessions that work on each: a tab is no rival of itself. */
const ours = new Map<string, number>();
const rivals = new WeakMap<LiveSession, Accessor<readonly SessionId[] | null>>();

/** The sessions of the other window that works on this session's phone; null where there is none. */
export const rivalOf = (session: LiveSession): readonly SessionId[] | null =>
  rivals.get(session)?.() ?? null;

/** Claims the session's phone for as long as the session is open. Needs a reactive root. */
export function claimPhone(session: LiveSession, locks: LockPort): void {
  const [rival, setRival] = createSignal<readonly SessionId[] | null>(null);
  // oxlint-disable-next-line solid/reactivity -- kept as it is, and read by the screen in its own scope
  rivals.set(session, rival);
  const phone = createMemo(() => {
    const { outcome, practice, phone: known } = session.state();
    // A practice phone is this tab's own.
    return outcome !== null || practice ? null : (known?.keys[0] ?? null);
  });
  createEffect(() => {
    const key = phone();
    if (key === null) return;
    const claim = claimLock(DEVICE + key, locks, setRival);
    onCleanup(() => {
      claim.end();
      setRival(null);
    });
  });
}

function claimLock(
  name: string,
  locks: LockPort,
  tell: (sessions: readonly SessionId[] | null) => void,
): { end(): void } {
  let over = false;
  let giveUp = (): void => {};
  const count = (change: number): number => {
    const next = (ours.get(name) ?? 0) + change;
    ours.set(name, next);
    return next;
  };
  const keep = (free: () => void): void => {
    if (over) return free();
    tell(null);
    count(1);
    giveUp = () => {
      count(-1);
      free();
    };
  };
  const claim = async (): Promise<void> => {
    const free = await locks.tryHold(name);
    if (free !== null) return keep(free);
    // Another session of this tab is no rival, but what it lets go of is taken over.
    if ((ours.get(name) ?? 0) === 0) {
      const held = await locks.held();
      const tab = held.find((lock) => lock.name === name)?.tab;
      if (over) return;
      tell(
        held
          .filter((lock) => lock.tab === tab && lock.name.startsWith(SESSION))
          .map((lock) => lock.name.slice(SESSION.length)),
      );
    }
    if (over) return;
    const waiting = locks.hold(name);
    giveUp = () => waiting.cancel();
    keep(await waiting.held);
  };
  claim().catch((thrown: unknown) => console.warn(thrown));
  return {
    end() {
      over = true;
      giveUp();
    },
  };
}
