// Which screen an address names. Addresses are input from outside: what matches nothing is the start.

/** Screens whose address is their name. */
const PAGES = ["bench", "history", "about"] as const;

export type Route =
  | { readonly kind: "start" | (typeof PAGES)[number] }
  | { readonly kind: "session"; readonly id: string }
  /** Why a device is not seen; `session` is the one it is missed in, or null. */
  | { readonly kind: "see"; readonly session: string | null };

/** The route of a path below the app's base, for instance "/history". Total. */
export function routeOf(path: string): Route {
  const page = PAGES.find((name) => path === `/${name}`);
  if (page !== undefined) return { kind: page };
  if (path === "/see") return { kind: "see", session: null };
  const [, screen, id] = /^\/(session|see)\/([0-9a-f]{32})$/.exec(path) ?? [];
  if (id === undefined) return { kind: "start" };
  return screen === "see" ? { kind: "see", session: id } : { kind: "session", id };
}
