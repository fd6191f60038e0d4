// @ts-check
// Decides what a request path means. Pure, so that every trick in a path is one line of a test.

/**
 * `file`: a path below the root to try, always "/"-separated and starting with "/". `fallback`: a screen
 * of the app, answered with index.html when no file has that name.
 * @typedef {{ kind: "file", path: string, fallback: boolean }
 *   | { kind: "redirect", location: string }
 *   | { kind: "outside" }
 *   | { kind: "malformed" }} Resolution
 */

/** A name with an ending is a file; answering it with HTML would hide that it is missing. */
const HAS_ENDING = /\.[^/]*$/;

/**
 * @param {string} target the request target as it came over the wire, query included
 * @param {string} base "/" or "/sub/path/"
 * @returns {Resolution}
 */
export function resolveRequest(target, base) {
  const raw = target.split(/[?#]/, 1)[0] ?? "";
  let path;
  try {
    path = decodeURIComponent(raw);
  } catch {
    return { kind: "malformed" };
  }
  // A colon is a drive or a stream on Windows, a backslash a separator there.
  if (!path.startsWith("/") || /[\0\\:]/.test(path)) return { kind: "malformed" };
  const segments = path.split("/");
  if (segments.includes("..") || segments.includes(".")) return { kind: "malformed" };
  if (`${path}/` === base) return { kind: "redirect", location: base };
  if (!path.startsWith(base)) return { kind: "outside" };

  const inside = `/${path.slice(base.length)}`;
  if (inside.includes("//")) return { kind: "malformed" };
  if (inside === "/") return { kind: "file", path: "/index.html", fallback: false };
  const fallback = !inside.startsWith("/assets/") && !HAS_ENDING.test(inside);
  return { kind: "file", path: inside, fallback };
}
