import { describe, expect, test } from "vitest";
import { nameSigner, readSigners, standingOf } from "../../../src/core/bundle/signers.ts";

const KEY = "ab".repeat(32);
const valid = { kind: "valid", signer: "0000-0000-0000-0000", key: KEY } as const;

describe("known signers", () => {
  test("turn a valid signature into a name; anything else stays what it is", () => {
    const known = nameSigner([], KEY, "  bench 2 ");
    expect(standingOf(valid, known)).toEqual({ kind: "known", name: "bench 2" });
    expect(standingOf(valid, [])).toEqual({ kind: "unknown" });
    expect(standingOf({ ...valid, key: "cd".repeat(32) }, known)).toEqual({ kind: "unknown" });
    expect(standingOf({ ...valid, kind: "unchecked" }, known)).toEqual({ kind: "unchecked" });
    expect(standingOf({ kind: "unsigned" }, known)).toEqual({ kind: "unsigned" });
  });

  test("are named anew, forgotten by an empty name, and read from a setting that may hold anything", () => {
    const known = nameSigner(nameSigner([], KEY, "a"), KEY, "b");
    expect(known).toEqual([{ key: KEY, name: "b" }]);
    expect(nameSigner(known, KEY, " ")).toEqual([]);
    expect(readSigners(JSON.parse(JSON.stringify(known)))).toEqual(known);
    for (const odd of [null, "x", [{ key: "short", name: "a" }], [{ key: KEY, name: "" }]])
      expect(readSigners(odd)).toEqual([]);
  });
});
