import { describe, expect, test } from "vitest";
import { recall } from "../../../src/core/session/recall.ts";

const MINE = ["udid:a"];
const before = (...deviceKeys: string[]) => ({ deviceKeys });

describe("recall", () => {
  test("knows the ECID that a person linked to this phone's UDID once", () => {
    expect(recall("ecid:1", MINE, [before("udid:a", "ecid:1")])).toBe("same");
  });

  test("knows that the ECID belongs to a phone with another UDID", () => {
    expect(recall("ecid:1", MINE, [before("udid:b", "ecid:1")])).toBe("different");
  });

  test("does not decide by a session that saw the key alone", () => {
    expect(recall("ecid:1", MINE, [before("ecid:1")])).toBe("unknown");
    expect(recall("ecid:1", MINE, [])).toBe("unknown");
  });

  test("a link beats an old mix-up: one session that knew both is enough", () => {
    expect(recall("ecid:1", MINE, [before("udid:b", "ecid:1"), before("udid:a", "ecid:1")])).toBe(
      "same",
    );
  });
});
