// Values that are no plain data, and ways to hide one in a value that is.
import fc from "fast-check";

class Instance {
  readonly kept = 1;
}

const cyclic = (): unknown => {
  const circle: Record<string, unknown> = { inner: [] };
  circle["inner"] = [circle];
  return circle;
};
const deep = (): unknown => {
  let value: unknown = "bottom";
  for (let depth = 0; depth < 100; depth += 1) value = depth % 2 === 0 ? [value] : { value };
  return value;
};
const withExtra = (): unknown => Object.assign(["a"], { extra: 1 });
const throwing = (): unknown => ({
  get text() {
    throw new RangeError("not today");
  },
});
const revoked = (): unknown => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

/** Made anew for each use; by name, so that a failing run can be read. */
const ODD: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  "a BigInt": () => 10n,
  NaN: () => Number.NaN,
  Infinity: () => Number.POSITIVE_INFINITY,
  "minus Infinity": () => Number.NEGATIVE_INFINITY,
  "a symbol": () => Symbol("odd"),
  "a function": () => () => "x",
  "an async function": () => async () => "x",
  "a class": () => Instance,
  "an instance": () => new Instance(),
  "a Map": () => new Map([["a", 1]]),
  "a Set": () => new Set([1]),
  "a WeakMap": () => new WeakMap(),
  "a Date": () => new Date(0),
  "an invalid Date": () => new Date(Number.NaN),
  "a RegExp": () => /a/u,
  "an Error": () => new Error("odd"),
  "a promise": () => Promise.resolve(1),
  "a generator": () => [1].values(),
  bytes: () => new Uint8Array(3),
  "a buffer": () => new ArrayBuffer(3),
  "a view": () => new DataView(new ArrayBuffer(3)),
  "a boxed number": () => Object(1),
  "a boxed text": () => Object("x"),
  "an object without JSON of its own": () => Object.create({ inherited: 1 }),
  "a cycle": cyclic,
  "too deep a nesting": deep,
  "a hole": () => Array.from({ length: 2 }).fill(1, 0, 1).concat(Array(1)),
  "a list with a name of its own": withExtra,
  "a getter that throws": throwing,
  "a revoked proxy": revoked,
  "a high surrogate alone": () => "a\ud83d",
  "a low surrogate alone": () => "\udcf1z",
  "a pair the wrong way round": () => "\udcf1\ud83d",
  "a key with half a pair": () => ({ "\ud83d": 1 }),
  "a symbol for a key": () => ({ [Symbol("odd")]: 1 }),
  "__proto__ for a key": () => JSON.parse('{"__proto__":{"polluted":true}}') as unknown,
  "__proto__ further in": () => JSON.parse('{"a":[{"__proto__":null}]}') as unknown,
  "a text that is too long": () => "x".repeat(300_000),
  "many texts that are too long together": () => Array.from({ length: 400 }, () => "x".repeat(900)),
  "a list that is too long": () => Array.from({ length: 200_000 }, () => 1),
};

/** A name of something odd and, each time it is called, the thing itself. */
export const oddValue: fc.Arbitrary<readonly [name: string, make: () => unknown]> = fc.constantFrom(
  ...Object.entries(ODD),
);

/** Where to hide it: at this place among all places of the value, in place of what is there or beside it. */
export const hidingPlace = fc.record({ at: fc.nat(1000), beside: fc.boolean() });

/** The plain value with the odd one somewhere in it. The plain one is not touched. */
export function hidden(
  plain: object,
  odd: unknown,
  { at, beside }: { readonly at: number; readonly beside: boolean },
): unknown {
  const copy = structuredClone(plain);
  const places: (readonly [holder: Record<string, unknown>, key: string])[] = [];
  const walk = (holder: object): void => {
    for (const [key, value] of Object.entries(holder)) {
      places.push([holder as Record<string, unknown>, key]);
      if (typeof value === "object" && value !== null) walk(value as object);
    }
  };
  walk(copy);
  const [holder, key] = places[at % places.length] ?? [copy as Record<string, unknown>, "odd"];
  if (!beside) holder[key] = odd;
  else if (Array.isArray(holder)) holder.push(odd);
  else holder[`${key}-odd`] = odd;
  return copy;
}
