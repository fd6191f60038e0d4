import { describe, expect, test } from "vitest";
import { routeOf } from "../../src/ui/route.ts";

describe("routeOf", () => {
  test.each([
    ["/", { kind: "start" }],
    ["", { kind: "start" }],
    ["/history", { kind: "history" }],
    ["/about", { kind: "about" }],
    ["/bench", { kind: "bench" }],
    [`/session/${"0a".repeat(16)}`, { kind: "session", id: "0a".repeat(16) }],
  ])("%s names its screen", (path, route) => {
    expect(routeOf(path)).toEqual(route);
  });

  test.each([
    "/session/",
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
