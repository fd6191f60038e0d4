// Which screen an address names. Addresses are input from outside: what matches nothing is the start.
import type { SessionId } from "../core/session/events.ts";

/** The screens besides start and session; what stands behind their name is theirs to read. */
export const PAGES = [
  "bench",
  "history",
  "about",
  "see",
  "codes",
  "steps",
  "coach",
  "watch",
  "logs",
  "bundles",
  "handover",
  "sheet",
  "device",
  "timeline",
  "compare",
  "statistics",
  "keeping",
  "doctor",
  "kit",
  "privacy",
  "learn",
] as const;

export type PageName = (typeof PAGES)[number];

export type Route =
  | { readonly kind: "start" }
  | { readonly kind: "session"; readonly id: SessionId }
  | { readonly kind: "page"; readonly page: PageName; readonly rest: readonly string[] };

/** At most two parts of plain characters: "/coach/dfu/0a1b…", "/codes/4013", "/codes/-1". */
const PAGE = new RegExp(`^/(${PAGES.join("|")})((?:/[A-Za-z0-9-]{1,64}){0,2})$`);

/** The route of a path below the app's base, for instance "/history". Total. */
export function routeOf(path: string): Route {
  const id = /^\/session\/([0-9a-f]{32})$/.exec(path)?.[1];
  if (id !== undefined) return { kind: "session", id };
  const [, name, rest = ""] = PAGE.exec(path) ?? [];
  const page = PAGES.find((known) => known === name);
  if (page === undefined) return { kind: "start" };
  return { kind: "page", page, rest: rest.split("/").slice(1) };
}

/** The session that a part of an address names, or null. */
export function sessionIn(part: string | undefined): SessionId | null {
  return part !== undefined && /^[0-9a-f]{32}$/.test(part) ? part : null;
}
