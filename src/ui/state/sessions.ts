// The sessions this tab works on, each opened once and kept: they go on recording while another
// screen is shown.
import { createContext, createRoot, createSignal, useContext, type Accessor } from "solid-js";
import type { Attached } from "../../core/ports.ts";
import type { Role, SessionId } from "../../core/session/events.ts";
import type { Services } from "../services.ts";
import type { Beginning, LiveSession } from "./live-session.ts";

export interface Sessions {
  /** The sessions this tab has opened, oldest first. */
  readonly live: Accessor<readonly LiveSession[]>;
  open(id: SessionId): Promise<LiveSession>;
  /** Starts a session and returns its id. */
  begin(wish: Wish): Promise<SessionId>;
  /** Ends a session of this tab whose record is about to be deleted; nothing for any other. */
  release(id: SessionId): Promise<void>;
}

export interface Wish {
  readonly playbook: string;
  readonly role: Role;
  readonly language: string;
  readonly device: Attached | null;
}

/** The sessions of one tab. What makes one alive (guide and playbooks) is loaded with the first. */
export function makeSessions(services: Services): Sessions {
  const opened = new Map<SessionId, Promise<LiveSession>>();
  const [live, setLive] = createSignal<readonly LiveSession[]>([]);
  const make = (id: SessionId, beginning: Beginning | null): Promise<LiveSession> => {
    const known = opened.get(id);
    if (known !== undefined) return known;
    const session = import("./work-on.ts").then(({ createLiveSession, claimPhone }) => {
      const made = createRoot(() => {
        const created = createLiveSession(id, services, beginning);
        claimPhone(created, services.locks);
        return created;
      });
      setLive((before) => [...before, made]);
      return made;
    });
    opened.set(id, session);
    return session;
  };
  return {
    live,
    open: (id) => make(id, null),
    async begin({ playbook, role, language, device }) {
      const id = services.newSessionId();
      const { host, app } = services;
      const practice = device?.practice ?? false;
      await make(id, {
        body: { type: "session-started", playbook, role, practice, host: host(), app, language },
        device,
      });
      return id;
    },
    async release(id) {
      const session = opened.get(id);
      opened.delete(id);
      setLive((before) => before.filter((one) => one.id !== id));
      (await session)?.end();
    },
  };
}

const Context = createContext<Sessions>();
export const SessionsProvider = Context.Provider;

/** The sessions; only inside `SessionsProvider`. */
export function useSessions(): Sessions {
  const sessions = useContext(Context);
  if (sessions === undefined) throw new Error("useSessions() is called outside SessionsProvider");
  return sessions;
}
