import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, MAX_CANONICAL_DEPTH } from "../../../src/core/session/canonical-json.ts";

function textOf(value: unknown): string {
  const canonical = canonicalJson(value);
  if (canonical.kind === "refused")
    throw new Error(`refused: ${canonical.reason} at ${canonical.path}`);
  return canonical.text;
}

function refusalOf(value: unknown, maxUnits?: number): string {
  const canonical = canonicalJson(value, maxUnits);
  return canonical.kind === "refused" ? `${canonical.reason} at ${canonical.path}` : canonical.text;
}

/** Plain JSON data: what JSON.parse can give, without keys that are refused. */
const anyJson = fc
  .jsonValue({ stringUnit: "binary" })
  .filter((value) => !JSON.stringify(value).includes("__proto__"));

/** The same value with the keys of every object put in the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

describe("canonical JSON", () => {
  it("gives the example of RFC 8785 section 3.2.2 byte for byte", () => {
    const value = {
      // oxlint-disable-next-line no-loss-of-precision -- the example's own figures
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\u002f",
      literals: [null, true, false],
    };
    expect(textOf(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it("sorts keys by UTF-16 unit, as the sorting example of RFC 8785 section 3.2.3 does", () => {
    const value = {
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis",
    };
    expect(Object.values(JSON.parse(textOf(value)) as object)).toEqual([
      // An integer-like key comes first in any JavaScript object; in the text the line break does.
      "One",
      "Carriage Return",
      "Control",
      "Latin Small Letter O With Diaeresis",
      "Euro Sign",
      "Emoji: Grinning Face",
      "Hebrew Letter Dalet With Dagesh",
    ]);
    expect(textOf(value).startsWith('{"\\r":')).toBe(true);
  });

  it(
    "gives one text for one value, however its keys are ordered, and reads back as that value",
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(anyJson, (value) => {
          const canonical = canonicalJson(value);
          if (canonical.kind === "refused") return canonical.reason === "lone-surrogate";
          expect(canonicalJson(reversed(value))).toEqual(canonical);
          const again: unknown = JSON.parse(canonical.text);
          expect(textOf(again)).toBe(canonical.text);
          expect(again).toEqual(JSON.parse(JSON.stringify(value)));
          return true;
        }),
        { numRuns: 1000 },
      );
    },
  );

  it(
    "gives two values the same text exactly when JSON cannot tell them apart",
    { timeout: 60_000 },
    () => {
      const few = fc.jsonValue({ maxDepth: 1, stringUnit: fc.constantFrom("a", "b") });
      fc.assert(
        fc.property(few, few, (a, b) => {
          const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
          expect(textOf(a) === textOf(b)).toBe(isDeepStrictEqual(plain(a), plain(b)));
        }),
        { numRuns: 2000 },
      );
    },
  );

  it("never throws, whatever it is given", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withSet: true,
          withTypedArray: true,
          withNullPrototype: true,
          withObjectString: true,
          withSparseArray: true,
          withUnicodeString: true,
        }),
        (value) => {
          const canonical = canonicalJson(value);
          if (canonical.kind === "text")
            expect(textOf(JSON.parse(canonical.text))).toBe(canonical.text);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("names what it refuses and where", () => {
    const cyclic: Record<string, unknown> = {};
    cyclic["self"] = { again: cyclic };
    const holed: unknown[] = [1];
    holed[3] = 2;
    const stray = Object.assign([1], { extra: true });
    const throwing = {
      get trap(): never {
        throw new TypeError("no");
      },
    };
    const refusedProxy = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new RangeError("no");
        },
      },
    );
    const cases: readonly (readonly [unknown, string])[] = [
      [undefined, "not-plain at /"],
      [{ a: undefined }, "not-plain at /a"],
      [{ a: { b: Number.NaN } }, "not-finite at /a/b"],
      [[1, Number.POSITIVE_INFINITY], "not-finite at /1"],
      [Number.NEGATIVE_INFINITY, "not-finite at /"],
      [10n, "not-plain at /"],
      [{ f: () => 1 }, "not-plain at /f"],
      [Symbol("s"), "not-plain at /"],
      [{ [Symbol("s")]: 1 }, "not-plain at /"],
      [new Date(0), "not-plain at /"],
      [new Map(), "not-plain at /"],
      [new Uint8Array(2), "not-plain at /"],
      [Object.create({ inherited: 1 }), "not-plain at /"],
      [holed, "not-plain at /"],
      [stray, "not-plain at /"],
      [throwing, "not-plain at /trap"],
      [refusedProxy, "not-plain at /"],
      ["\ud800", "lone-surrogate at /"],
      [{ a: "x\udc00y" }, "lone-surrogate at /a"],
      [{ "\udfff": 1 }, "lone-surrogate at /"],
      [JSON.parse('{"a":{"__proto__":{}}}'), "forbidden-key at /a"],
      [cyclic, "cycle at /self/again"],
    ];
    for (const [value, refusal] of cases) expect(refusalOf(value)).toBe(refusal);
  });

  it("accepts an object that stands in two places, which is no cycle", () => {
    const shared = { a: 1 };
    expect(textOf([shared, shared])).toBe('[{"a":1},{"a":1}]');
  });

  it("writes minus zero as zero, as JSON does", () => {
    expect(textOf([-0])).toBe("[0]");
  });

  it("ignores what is not enumerable, such as the marks of reactive stores", () => {
    const marked = Object.defineProperty({ a: 1 }, Symbol("mark"), {
      value: {},
      enumerable: false,
    });
    expect(textOf(marked)).toBe('{"a":1}');
  });

  it("refuses nesting beyond its limit, at 64 and at 100,000 levels alike", () => {
    const nested = (levels: number): unknown => {
      let value: unknown = 1;
      for (let level = 0; level < levels; level++) value = [value];
      return value;
    };
    expect(canonicalJson(nested(MAX_CANONICAL_DEPTH)).kind).toBe("text");
    expect(refusalOf(nested(MAX_CANONICAL_DEPTH + 1))).toMatch(/^too-deep at \/0\/0/);
    expect(refusalOf(nested(100_000))).toMatch(/^too-deep/);
  });

  it("counts units exactly, and refuses the first one too many", () => {
    const value = { a: ["b", 12, null] };
    const length = textOf(value).length;
    expect(canonicalJson(value, length).kind).toBe("text");
    expect(refusalOf(value, length - 1)).toMatch(/^too-large/);
    expect(refusalOf("x".repeat(64 * 1024 * 1024))).toBe("too-large at /");
  });

  it("stops early on a value that unfolds into billions of members", () => {
    let value: unknown = "ha";
    for (let level = 0; level < 40; level++) value = [value, value, value];
    expect(refusalOf(value)).toMatch(/^too-large/);
  });

  it("keeps the path of a refusal short", () => {
    const canonical = canonicalJson({ ["k".repeat(5000)]: Number.NaN });
    expect(canonical.kind === "refused" && canonical.path.length).toBe(200);
  });
});
