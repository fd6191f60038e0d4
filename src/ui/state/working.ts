// What goes on in this tab that nothing may break off: not an update, and not a file that the system hands over.
import type { PageName, Route } from "../route.ts";
import type { LiveSession } from "./live-session.ts";

/** Screens that lose something when the page is loaded anew: a count, a watch, what was read, prepared or opened. */
const AT_WORK: readonly PageName[] = ["coach", "watch", "logs", "handover", "bundles"];

/** Whether a session of this tab is open or about to be: its step and its watch go on whichever screen is shown. */
const inSession = (live: readonly LiveSession[]): boolean =>
  live.some(
    (session) =>
      ["reading", "ready"].includes(session.phase().kind) && session.state().outcome === null,
  );

/** Whether work goes on in this tab; an export does for as long as its screen stands, sealed or not. */
export const isWorking = (route: Route, live: readonly LiveSession[]): boolean =>
  (route.kind === "page" && AT_WORK.includes(route.page)) || inSession(live);
