import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { resolveRequest } from "../../src/host/resolve-request.mjs";

describe("a request path", () => {
  test.each([
    ["/", { kind: "file", path: "/index.html", fallback: false }],
    ["/?src=pwa", { kind: "file", path: "/index.html", fallback: false }],
    ["/history", { kind: "file", path: "/history", fallback: true }],
    ["/history/a%20b?q=1#x", { kind: "file", path: "/history/a b", fallback: true }],
    ["/sw.js", { kind: "file", path: "/sw.js", fallback: false }],
    ["/missing.js", { kind: "file", path: "/missing.js", fallback: false }],
    ["/assets/index-abc.js", { kind: "file", path: "/assets/index-abc.js", fallback: false }],
    ["/assets/no-ending", { kind: "file", path: "/assets/no-ending", fallback: false }],
  ])("%s is understood", (target, expected) => {
    expect(resolveRequest(target, "/")).toEqual(expected);
  });

  test.each([
    "",
    "*",
    "http://elsewhere/",
    "//elsewhere/x",
    "/%",
    "/%E0%A4%A",
    "/a%00b",
    "/..",
    "/../package.json",
    "/assets/../../package.json",
    "/%2e%2e/package.json",
    "/..%2fpackage.json",
    "/.%2e%2fpackage.json",
    "/a/./b",
    "/..%5cpackage.json",
    "/c:/windows/win.ini",
    "/index.html::$DATA",
    "/a//b",
  ])("%j is refused", (target) => {
    expect(resolveRequest(target, "/")).toEqual({ kind: "malformed" });
  });

  test("below a base only what starts with the base is served", () => {
    expect(resolveRequest("/app/sw.js", "/app/")).toEqual({
      kind: "file",
      path: "/sw.js",
      fallback: false,
    });
    expect(resolveRequest("/app", "/app/")).toEqual({ kind: "redirect", location: "/app/" });
    expect(resolveRequest("/application", "/app/")).toEqual({ kind: "outside" });
    expect(resolveRequest("/sw.js", "/app/")).toEqual({ kind: "outside" });
  });

  test("never leads out of the root, whatever is sent", () => {
    const piece = fc.constantFrom(
      "/",
      "..",
      ".",
      "%2e",
      "%2f",
      "%5c",
      "\\",
      ":",
      "a",
      "%00",
      "%25",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const resolved = resolveRequest(`/${pieces.join("")}`, "/");
        if (resolved.kind !== "file") return;
        expect(resolved.path).toMatch(/^\/[^\\:\0]*$/);
        expect(resolved.path.split("/")).not.toContain("..");
      }),
      { numRuns: 5000 },
    );
  });
});
