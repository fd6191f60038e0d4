import fc from "fast-check";
import { expect, test } from "vitest";
import {
  passphraseStrength,
  passphraseWords,
  suggestPassphrase,
} from "../../../src/core/bundle/passphrase.ts";

test("a suggestion is six words that hold every bit they were made of", () => {
  const seen = new Map<string, string>();
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9a-f]{24}$/), (hex) => {
      const suggested = suggestPassphrase(hex);
      expect(suggested).toMatch(
        /^([bdfghjklmnprstvz][aiou]){2}[bdfghjklmnprstvz](-([bdfghjklmnprstvz][aiou]){2}[bdfghjklmnprstvz]){5}$/,
      );
      expect(seen.get(suggested) ?? hex).toBe(hex);
      seen.set(suggested, hex);
    }),
  );
});

test("follows the published proquints", () => {
  // 127.0.0.1 and 63.84.220.193 of arXiv 0901.4016.
  expect(suggestPassphrase("7f0000013f54dcc100000000")).toBe("lusab-babad-gutih-tugad-babab-babab");
});

test("strength counts different words, and says so plainly", () => {
  expect(passphraseStrength("")).toBe("none");
  expect(passphraseStrength("password")).toBe("weak");
  expect(passphraseStrength("one one one one one one")).toBe("weak");
  expect(passphraseStrength("green tea with honey")).toBe("fair");
  expect(passphraseStrength("lusab-babad-gutih-tugad-mudof-sakat")).toBe("strong");
  expect(passphraseWords("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")).toBe(1);
});
