import { describe, expect, test } from "vitest";
import { routeOf } from "../../src/ui/route.ts";
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
