import { describe, expect, test } from "vitest";
import { headersFor, SECURITY_HEADERS } from "../../src/host/headers.mjs";

const policy = new Map(
  (SECURITY_HEADERS["Content-Security-Policy"] ?? "")
    .split("; ")
    .map((directive): [string, string] => {
      const [name = "", ...values] = directive.split(" ");
      return [name, values.join(" ")];
    }),
);

describe("the content policy", () => {
  test("refuses by default and allows no inline, no evaluation, no other origin", () => {
    expect(policy.get("default-src")).toBe("'none'");
    const loose = [...policy].filter(([, value]) => /unsafe|https?:|data:|blob:|\*/.test(value));
    expect(loose).toEqual([]);
  });

  test("enforces Trusted Types with the known policies", () => {
    expect(policy.get("require-trusted-types-for")).toBe("'script'");
    expect(policy.get("trusted-types")).toBe(
      "solid-template sw-url log-worker-url beat-worker-url backup-worker-url bundle-worker-url copy-worker-url",
    );
  });
});

describe("the permissions policy", () => {
  const features = new Map(
    (SECURITY_HEADERS["Permissions-Policy"] ?? "").split(", ").map((entry): [string, string] => {
      const [name = "", value = ""] = entry.split("=");
      return [name, value];
    }),
  );

  test("allows USB and the wake lock to the app itself, and nothing else", () => {
    const allowed = [...features].filter(([, value]) => value !== "()");
    expect(allowed).toEqual([
      ["usb", "(self)"],
      ["screen-wake-lock", "(self)"],
    ]);
    expect(features.size).toBeGreaterThan(20);
  });
});

describe("caching", () => {
  test.each([
    ["/assets/index-abc.js", true, "public, max-age=31536000, immutable"],
    ["/assets/gone.js", false, "no-cache"],
    ["/index.html", true, "no-cache"],
    ["/sw.js", true, "no-cache"],
    ["/precache-list.json", true, "no-cache"],
  ])("%s, found %s: %s", (path, found, expected) => {
    expect(headersFor(path, { found })["Cache-Control"]).toBe(expected);
  });
});
