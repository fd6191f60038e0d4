// What a bundle's file is called: sorts by day, tells sessions and levels apart, names nobody.
import type { Manifest } from "./format.ts";
import { plainDate } from "./plain-time.ts";

/**
 * For instance "kintsugi-2026-11-22-3f9a12c4.zip", "kintsugi-3f9a12c4-anyone.zip" (there the day does not leave), or
 * with ".age" behind where the file is locked.
 */
export function bundleFileName(
  { lastWall, session, level }: Pick<Manifest, "lastWall" | "session" | "level">,
  locked: boolean,
): string {
  const day = level === "anyone" ? "" : plainDate(lastWall).slice(0, 10);
  const parts = ["kintsugi", day, session.slice(0, 8), level === "complete" ? "" : level];
  return `${parts.filter((part) => part !== "").join("-")}.zip${locked ? ".age" : ""}`;
}
