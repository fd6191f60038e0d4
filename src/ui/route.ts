// Which screen an address names. Addresses are input from outside: what matches nothing is the start.

export type Route =
  | { readonly kind: "start" | "history" | "about" }
  | { readonly kind: "session"; readonly id: string };

/** The route of a path below the app's base, for instance "/history". Total. */
export function routeOf(path: string): Route {
  if (path === "/history" || path === "/about")
    return { kind: path === "/history" ? "history" : "about" };
  const session = /^\/session\/([0-9a-f]{32})$/.exec(path);
  return session === null ? { kind: "start" } : { kind: "session", id: session[1] ?? "" };
}
