// Which screen an address names. Addresses are input from outside: what matches nothing is the start.

/** Screens whose address is their name. */
const PAGES = ["bench", "history", "about"] as const;

export type Route =
  | { readonly kind: "start" | (typeof PAGES)[number] }
  | { readonly kind: "session"; readonly id: string };

/** The route of a path below the app's base, for instance "/history". Total. */
export function routeOf(path: string): Route {
  const page = PAGES.find((name) => path === `/${name}`);
  if (page !== undefined) return { kind: page };
  const session = /^\/session\/([0-9a-f]{32})$/.exec(path);
  return session === null ? { kind: "start" } : { kind: "session", id: session[1] ?? "" };
}
