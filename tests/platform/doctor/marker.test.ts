import { expect, test } from "vitest";
import { lastResult, leaveMarker, readMarker } from "../../../src/platform/doctor/marker.ts";
import { toRequest } from "../../../src/platform/doctor/requests.ts";

/** A browser: what it stores, and its cookies of the session. */
function browser() {
  const stored = new Map<string, string>();
  const cookies = new Map<string, string>();
  return {
    recall: (key: string) => stored.get(key) ?? null,
    remember: (key: string, value: string) => void stored.set(key, value),
    get cookie() {
      return [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    },
    set cookie(text: string) {
      const [name = "", value = ""] = text.split(";")[0]?.split("=") ?? [];
      cookies.set(name, value);
    },
    close: () => cookies.clear(),
    clear: () => stored.clear(),
  };
}

test("a browser that was not closed tells nothing", () => {
  const place = browser();
  leaveMarker(place, "0a1b");
  expect(readMarker(place, "0a1b")).toBe("open");
  expect(lastResult(place)).toBe("untried");
});

test("a marker that outlived the browser was kept, and that is remembered", () => {
  const place = browser();
  place.cookie = "other=1";
  leaveMarker(place, "0a1b");
  place.close();
  expect(readMarker(place, "0a1b")).toBe("kept");
  expect(lastResult(place)).toBe("kept");
});

test("a marker that went with the browser was cleared", () => {
  const place = browser();
  leaveMarker(place, "0a1b");
  place.close();
  place.clear();
  expect(readMarker(place, "0a1b")).toBe("cleared");
  expect(lastResult(place)).toBe("untried");
});

test("a marker of another test is not taken for this one", () => {
  const place = browser();
  leaveMarker(place, "0a1b");
  place.close();
  expect(readMarker(place, "ffff")).toBe("cleared");
});

test.each([
  ["from the copy", "https://fix.example/a.js", 0, { own: true, fromNetwork: false }],
  ["from the network", "https://fix.example/a.js", 300, { own: true, fromNetwork: true }],
  ["of another address", "https://other.example/a.js", 0, { own: false, fromNetwork: true }],
  [
    "of an address that begins alike",
    "https://fix.example.org/a.js",
    0,
    { own: false, fromNetwork: true },
  ],
])("a request %s", (_, name, transferSize, expected) => {
  const entry = { name, transferSize };
  expect(toRequest(entry, "https://fix.example")).toEqual({ url: name, ...expected });
});
