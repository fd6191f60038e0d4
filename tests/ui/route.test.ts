import { describe, expect, test } from "vitest";
import { PAGES, routeOf, sessionIn } from "../../src/ui/route.ts";
import { ROUTES } from "../e2e/support/routes.ts";

describe("routeOf", () => {
  test.each([
    ["/", { kind: "start" }],
    ["", { kind: "start" }],
    ["/history", { kind: "page", page: "history", rest: [] }],
    ["/about", { kind: "page", page: "about", rest: [] }],
    ["/see", { kind: "page", page: "see", rest: [] }],
    [`/see/${"0a".repeat(16)}`, { kind: "page", page: "see", rest: ["0a".repeat(16)] }],
    ["/codes/4013", { kind: "page", page: "codes", rest: ["4013"] }],
    ["/codes/-1", { kind: "page", page: "codes", rest: ["-1"] }],
    ["/steps/recovery-update", { kind: "page", page: "steps", rest: ["recovery-update"] }],
    ["/coach/dfu/x", { kind: "page", page: "coach", rest: ["dfu", "x"] }],
    [`/session/${"0a".repeat(16)}`, { kind: "session", id: "0a".repeat(16) }],
  ])("%s names its screen", (path, route) => {
    expect(routeOf(path)).toEqual(route);
  });

  test.each([
    "/session/",
    "/see/",
    "/see/../history",
    "/codes/4013/a/b",
    "/codes/%2e%2e",
    "/stepsx",
    "/session/../history",
    `/session/${"0A".repeat(16)}`,
    `/session/${"0a".repeat(17)}`,
    "/session/<img src=x>",
    "/nowhere",
    "//evil.invalid/history",
  ])("%s is the start", (path) => {
    expect(routeOf(path)).toEqual({ kind: "start" });
  });
});

test("the browser tests of all screens know every screen", () => {
  const reached = ROUTES.map((path) => routeOf(`/${path}`));
  expect(reached.map((route) => (route.kind === "page" ? route.page : route.kind))).toEqual(
    expect.arrayContaining(["start", "session", ...PAGES]),
  );
  expect(reached.filter(({ kind }) => kind === "start")).toHaveLength(1);
});

describe("sessionIn", () => {
  test("takes an id and nothing else", () => {
    expect(sessionIn("0a".repeat(16))).toBe("0a".repeat(16));
    for (const part of [undefined, "", "0A".repeat(16), "0a".repeat(17), "history"])
      expect(sessionIn(part)).toBe(null);
  });
});
