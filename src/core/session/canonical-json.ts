// One value, one text: JSON with sorted keys and no spaces, byte for byte what RFC 8785 (JCS) gives.
// Hashes rest on it, so whatever JSON would bend (undefined, NaN, dates, lone surrogates) is refused
// instead. Knows values only; nothing of events, storage or bundles.

/** Why a value has no canonical text. */
export type CanonicalRefusal =
  /** undefined, a function, symbol, BigInt, class instance, hole in an array or a getter that throws. */
  | "not-plain"
  /** NaN or an infinity. */
  | "not-finite"
  /** Half of a UTF-16 pair: it has no UTF-8 form, so it has no hash either. */
  | "lone-surrogate"
  /** `__proto__`: a key that JavaScript does not treat as a key. */
  | "forbidden-key"
  | "cycle"
  | "too-deep"
  | "too-large";

export type Canonical =
  | { readonly kind: "text"; readonly text: string }
  /** `path` names where, for instance `/body/note`; at most 200 UTF-16 units. */
  | { readonly kind: "refused"; readonly reason: CanonicalRefusal; readonly path: string };

/** Nesting allowed; the deepest known event (endpoints of a USB snapshot) needs 11. */
export const MAX_CANONICAL_DEPTH = 64;

/** Longest canonical text of one event, in UTF-16 units; a busy USB snapshot needs some 10,000. */
export const MAX_EVENT_UNITS = 262_144;

const MAX_PATH_UNITS = 200;
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Carries a refusal up through the recursion; never leaves this file. */
class Refused {
  readonly reason: CanonicalRefusal;
  readonly path: string;
  constructor(reason: CanonicalRefusal, path: readonly string[]) {
    this.reason = reason;
    this.path = `/${path.join("/")}`.slice(0, MAX_PATH_UNITS);
  }
}

/** The canonical text of `value`, or why it has none. Never throws; time and memory bounded by `maxUnits`. */
export function canonicalJson(value: unknown, maxUnits: number = MAX_EVENT_UNITS): Canonical {
  const writer = new Writer(maxUnits);
  try {
    writer.write(value);
    return { kind: "text", text: writer.text };
  } catch (thrown) {
    // Anything else thrown here came out of a getter or a proxy inside the value.
    const refused = thrown instanceof Refused ? thrown : new Refused("not-plain", writer.path);
    return { kind: "refused", reason: refused.reason, path: refused.path };
  }
}

class Writer {
  text = "";
  readonly path: string[] = [];
  readonly #ancestors: object[] = [];
  #unitsLeft: number;

  constructor(maxUnits: number) {
    this.#unitsLeft = maxUnits;
  }

  write(value: unknown): void {
    if (typeof value === "string") this.#text(value);
    else if (typeof value === "boolean" || value === null) this.#emit(String(value));
    else if (typeof value === "object") this.#nested(value);
    else if (typeof value !== "number") this.#refuse("not-plain");
    else if (!Number.isFinite(value)) this.#refuse("not-finite");
    else this.#emit(JSON.stringify(value));
  }

  #nested(value: object): void {
    if (this.#ancestors.includes(value)) this.#refuse("cycle");
    if (this.#ancestors.length >= MAX_CANONICAL_DEPTH) this.#refuse("too-deep");
    this.#ancestors.push(value);
    if (Array.isArray(value)) this.#array(value);
    else this.#object(value);
    this.#ancestors.pop();
  }

  #array(value: readonly unknown[]): void {
    // Fewer keys than items is a hole, more is a stray property; either would be lost in the text.
    if (Object.keys(value).length !== value.length) this.#refuse("not-plain");
    this.#emit("[");
    for (let index = 0; index < value.length; index++) {
      if (index > 0) this.#emit(",");
      this.#member(value, String(index));
    }
    this.#emit("]");
  }

  #object(value: object): void {
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) this.#refuse("not-plain");
    for (const symbol of Object.getOwnPropertySymbols(value)) {
      if (Object.prototype.propertyIsEnumerable.call(value, symbol)) this.#refuse("not-plain");
    }
    this.#emit("{");
    let first = true;
    // The default sort compares UTF-16 units, as RFC 8785 section 3.2.3 asks.
    for (const key of Object.keys(value).toSorted()) {
      if (key === "__proto__") this.#refuse("forbidden-key");
      if (!first) this.#emit(",");
      first = false;
      this.#text(key);
      this.#emit(":");
      this.#member(value, key);
    }
    this.#emit("}");
  }

  #member(container: object, key: string): void {
    this.path.push(key);
    this.write((container as Record<string, unknown>)[key]); // any object, read by a key of its own
    this.path.pop();
  }

  #text(value: string): void {
    if (value.length > this.#unitsLeft) this.#refuse("too-large");
    if (LONE_SURROGATE.test(value)) this.#refuse("lone-surrogate");
    this.#emit(JSON.stringify(value));
  }

  #emit(part: string): void {
    this.#unitsLeft -= part.length;
    if (this.#unitsLeft < 0) this.#refuse("too-large");
    this.text += part;
  }

  #refuse(reason: CanonicalRefusal): never {
    throw new Refused(reason, this.path);
  }
}
