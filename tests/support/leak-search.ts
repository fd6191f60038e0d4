// Looks for raw values in finished bytes by means of its own: Node's Buffer finds and codes, regular expressions undo
// escapes. Shares nothing with src/core/redact, so that one fault cannot hide another.

/** The first spelling in which `raw` is left in the bytes, or null. */
export function findLeak(haystack: Haystack, raw: string): string | null {
  for (const cased of new Set([raw, raw.toUpperCase(), raw.toLowerCase()])) {
    const utf8 = Buffer.from(cased);
    const utf16 = Buffer.from(cased, "utf16le");
    for (const [name, bytes] of [
      ["utf-16le", utf16],
      ["utf-16be", Buffer.from(utf16).swap16()],
    ] as const)
      if (haystack.bytes.includes(bytes)) return name;
    for (const [name, bytes] of [
      ["base64", utf8],
      ["base64 of utf-16", utf16],
    ] as const)
      for (const shift of [0, 1, 2]) {
        const whole = Buffer.concat([Buffer.alloc(shift), bytes])
          .toString("base64")
          .replace(/=+$/, "");
        const inner = whole.slice(
          shift === 0 ? 0 : shift + 1,
          bytes.length % 3 === 0 && shift === 0 ? undefined : -1,
        );
        if (inner.length >= 8 && haystack.text.includes(inner)) return name;
      }
    if (raw.length >= 6 && haystack.small.includes(utf8.toString("hex"))) return "hex";
  }
  const small = raw.toLowerCase();
  if (haystack.small.includes(small)) return "plain";
  if (haystack.decoded.includes(small)) return "escaped or folded";
  const bare = small.replaceAll(/[\s:-]/g, "");
  if (bare.length >= 12 && /^[0-9a-f]+$/.test(bare) && haystack.bare.includes(bare))
    return "separated";
  return null;
}

export interface Haystack {
  readonly bytes: Buffer;
  readonly text: string;
  readonly small: string;
  /** Escapes undone, folds joined. */
  readonly decoded: string;
  /** Without spaces, colons and dashes. */
  readonly bare: string;
}

export function haystackOf(bytes: Uint8Array): Haystack {
  const buffer = Buffer.from(bytes);
  const text = buffer.toString("utf8");
  const decoded = text
    .replaceAll(/\r?\n {8,}/g, "")
    .replaceAll(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replaceAll(/(?:%[0-9a-f]{2})+/gi, (run) =>
      Buffer.from(run.replaceAll("%", ""), "hex").toString("utf8"),
    )
    .replaceAll("\\\\", "\\");
  return {
    bytes: buffer,
    text,
    small: text.toLowerCase(),
    decoded: decoded.toLowerCase(),
    bare: text.toLowerCase().replaceAll(/[\s:-]/g, ""),
  };
}

type Coding = (text: string) => string;
const units = (text: string) => text.split("").map((unit) => unit.charCodeAt(0));

/** Ways in which a value may be written elsewhere, each within other text. */
export const CODINGS: Readonly<Record<string, Coding>> = {
  plain: (text) => `saw ${text} again`,
  glued: (text) => `copy_${text}_1.log`,
  upper: (text) => `saw ${text.toUpperCase()} again`,
  base64: (text) => `payload=${Buffer.from(`a record of ${text}, seen`).toString("base64")};`,
  "base64 shifted": (text) => `payload: ${Buffer.from(`one${text} seen`).toString("base64")}`,
  "base64 of utf-16": (text) =>
    `payload: ${Buffer.from(`seen ${text} once`, "utf16le").toString("base64")}`,
  hex: (text) => `bytes ${Buffer.from(`seen ${text} once`).toString("hex")} end`,
  percent: (text) =>
    `https://gs.apple.com/?q=${Buffer.from(text).toString("hex").replaceAll(/../g, "%$&")}&v=1`,
  json: (text) =>
    `{"v":"${units(text)
      .map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`)
      .join("")}"}`,
  "half json": (text) =>
    `{"v":"${units(text)
      .map((unit, at) =>
        at % 2 === 0 || unit > 126
          ? `\\u${unit.toString(16).padStart(4, "0")}`
          : String.fromCharCode(unit),
      )
      .join("")}"}`,
  xml: (text) =>
    `<v>${units(text)
      .map((unit) => `&#${unit};`)
      .join("")}</v>`,
  "xml hex": (text) =>
    `<v>${units(text)
      .map((unit) => `&#x${unit.toString(16)};`)
      .join("")}</v>`,
  "utf-16": (text) =>
    `raw ${units(text)
      .map((unit) => `${String.fromCharCode(unit)}\0`)
      .join("")}`,
  folded: (text) =>
    `00:32:04.867: a line of one hundred and forty units, as some writers fold it, whatever stands there: ${text.slice(0, text.length >> 1)}\n${" ".repeat(21)}${text.slice(text.length >> 1)} end`,
};
