import { describe, expect, test } from "vitest";
import { routeOf } from "../../src/ui/route.ts";

describe("routeOf", () => {
  test.each([
    ["/", { kind: "start" }],
    ["", { kind: "start" }],
    ["/history", { kind: "history" }],
    ["/about", { kind: "about" }],
    ["/bench", { kind: "bench" }],
    ["/see", { kind: "see", session: null }],
    [`/see/${"0a".repeat(16)}`, { kind: "see", session: "0a".repeat(16) }],
    [`/session/${"0a".repeat(16)}`, { kind: "session", id: "0a".repeat(16) }],
  ])("%s names its screen", (path, route) => {
    expect(routeOf(path)).toEqual(route);
  });

  test.each([
    "/session/",
    "/see/",
    "/see/../history",
    `/see/${"0A".repeat(16)}`,
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
