import { describe, expect, test } from "vitest";
import { routeOf } from "../../src/ui/route.ts";
import type { LiveSession } from "../../src/ui/state/live-session.ts";
import { isWorking } from "../../src/ui/state/working.ts";

const ID = "0123456789abcdef0123456789abcdef";

describe("what an update waits for", () => {
  test.each(["/coach/dfu", `/watch/${ID}`, "/logs", `/handover/${ID}`, "/bundles"])(
    "%s loses something when it is loaded anew",
    (path) => {
      expect(isWorking(routeOf(path), [])).toBe(true);
    },
  );

  test.each(["/", "/history", "/codes/4013", `/session/${ID}`, "/about"])(
    "%s alone does not",
    (path) => {
      expect(isWorking(routeOf(path), [])).toBe(false);
    },
  );
});

describe("a session of this tab", () => {
  test.each([
    ["reading", null, true],
    ["ready", null, true],
    ["ready", "mended", false],
    ["elsewhere", null, false],
    ["missing", null, false],
  ] as const)("%s, outcome %s: %s", (kind, outcome, works) => {
    const session = {
      phase: () => ({ kind }),
      state: () => ({ outcome }),
    } as unknown as LiveSession; // all that is asked of one here
    expect(isWorking(routeOf("/"), [session])).toBe(works);
  });
});
