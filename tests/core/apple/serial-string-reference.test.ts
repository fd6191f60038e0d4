// The scanner beside the slow reading of the same grammar, over texts made to part them.
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseSerialString } from "../../../src/core/apple/serial-string.ts";
import { SERIAL_SAMPLES } from "../../fixtures/serial-samples.data.ts";
import { referenceFields } from "../../support/serial-reference.ts";

const RUNS = 100_000;

/** Every character of the text by itself. */
const each = (text: string): readonly string[] => Array.from(text);

const TAGS = [
  ..."CPID BDID ECID CPRV CPFM SCEP IBFL SRNM IMEI SRTG PWND".split(" "),
  ..."SDOM SIKA PREV NONC cpid Ecid srnm A AB A1 1A 12345678 1CPID XCPID CPI CPIDX ABCDEFGH ABCDEFGHI".split(
    " ",
  ),
  // Not letters, though their capitals or low bytes may look like some.
  "\u017fRNM",
  "\u212aAB",
  "\u0143PID",
  "CP\u0149D",
];
/** Everything the grammar treats apart from its neighbours. */
const UNITS = [
  ...each("[]_: \t\n\v\f\r\0\u0008\u000e\u001f09afAFgGzZ@`/{}^&<>\"'.-()+,\u007f\u0080"),
  ...each(
    "\u0085\u00a0\u1680\u180e\u2000\u200a\u200b\u2028\u2029\u202f\u205f\u3000\ufeff\u0130\u0131\u212a\uff21\uff10",
  ),
  "\ud800",
  "\udc00",
  "💥",
];

const unit = fc.constantFrom(...UNITS);
const hostile = fc.string({ unit, maxLength: 24 });
const digits = fc.string({
  unit: fc.constantFrom(...each("0123456789abcdefABCDEF")),
  maxLength: 18,
});
const word = fc.string({ unit: fc.constantFrom(...each("iBoot-6338.0(1)_Zz9")), maxLength: 20 });
/** Around the greatest length of a value, where a cut decides how the rest is read. */
const long = fc
  .tuple(fc.constantFrom("A", "0", ":", "B1:", "]", "é"), fc.integer({ min: 60, max: 70 }))
  .map(([part, length]) => part.repeat(length).slice(0, length));
const value = fc.oneof(
  { weight: 4, arbitrary: digits },
  { weight: 3, arbitrary: word },
  { weight: 3, arbitrary: hostile },
  { weight: 1, arbitrary: long },
  {
    weight: 1,
    arbitrary: fc.constantFrom("<img src=x onerror=alert(1)>", "&lt;b&gt;", "javascript:1"),
  },
);
const wrapped = fc
  .tuple(value, fc.constantFrom("", "", "", "[]", "[]", "[", "]", "[[]", "[]]"))
  .map(([text, frame]) => `${frame.replace(/\]+$/, "")}${text}${frame.replace(/^\[+/, "")}`);
const tag = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...TAGS) }, hostile);
const separator = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(" ", "_", "") }, unit);
const pair = fc
  .tuple(tag, fc.constantFrom(":", ":", ":", ":", "::", "", "\0:"), wrapped, separator)
  .map((parts) => parts.join(""));
const serial = fc.oneof(
  { weight: 6, arbitrary: fc.array(pair, { maxLength: 9 }).map((pairs) => pairs.join("")) },
  { weight: 2, arbitrary: fc.string({ unit, maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 130 }) },
  // A real shape with a few characters struck out or put in.
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...SERIAL_SAMPLES),
        fc.array(fc.tuple(fc.nat(130), fc.oneof(unit, hostile)), { maxLength: 4 }),
      )
      .map(([sample, strikes]) =>
        strikes.reduce(
          (text, [at, put]) => text.slice(0, at) + put + text.slice(at + 1),
          sample.serial,
        ),
      ),
  },
);

test(`reads ${RUNS} made-up strings as the reference does`, { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(serial, (text) => {
      const ours = parseSerialString(text);
      const reference = referenceFields(text);
      // Compared as text first: `toEqual` on each would take most of the time.
      if (JSON.stringify(ours) !== JSON.stringify(reference)) expect(ours).toEqual(reference);
    }),
    { numRuns: RUNS },
  );
});

test("stops after as many pairs as the reference, with repeats and refusals among them", () => {
  const names = Array.from({ length: 40 }, (_, index) => `T${index}:${index}`);
  for (const more of [[], ["T0:again"], ["CPID:zz", "CPID:8015"], ["CPID:8015", "CPID:8101"]]) {
    for (const at of [0, 1, 29, 30, 31, 32, 40]) {
      const text = names.toSpliced(at, 0, ...more).join(" ");
      expect(parseSerialString(text)).toEqual(referenceFields(text));
    }
  }
});
