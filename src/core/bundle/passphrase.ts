// Passphrases for locked bundles: suggested from random bits that are handed in, and judged by their words. Knows no
// randomness of its own and keeps nothing.

/** Consonants and vowels of proquints (arXiv 0901.4016): five letters hold 16 bits and are read out without mishearing. */
const CONSONANTS = "bdfghjklmnprstvz";
const VOWELS = "aiou";

/** Words of a suggestion: 96 bits, beyond any guessing against the slow hash of a locked file. */
const SUGGESTED_WORDS = 6;

/** `hex` is at least 24 random hex digits; gives "lusab-babad-gutih-tugad-mudof-sakat". */
export function suggestPassphrase(hex: string): string {
  const words = Array.from({ length: SUGGESTED_WORDS }, (_, at) =>
    proquint(Number.parseInt(hex.slice(at * 4, at * 4 + 4), 16)),
  );
  return words.join("-");
}

function proquint(bits: number): string {
  const consonant = (shift: number): string => CONSONANTS.charAt((bits >> shift) & 15);
  const vowel = (shift: number): string => VOWELS.charAt((bits >> shift) & 3);
  return consonant(12) + vowel(10) + consonant(6) + vowel(4) + consonant(0);
}

export type PassphraseStrength = "none" | "weak" | "fair" | "strong";

/** Fewest words for each; characters without spaces or dashes count as a word for every eight. */
const FAIR_WORDS = 4;
const STRONG_WORDS = 6;
const CHARACTERS_A_WORD = 8;

/** How many words it is worth: parts of at least three characters, different ones only; a long one counts as several. */
export function passphraseWords(passphrase: string): number {
  const parts = new Set(
    passphrase
      .trim()
      .split(/[\s-]+/)
      .filter(({ length }) => length >= 3),
  );
  return [...parts].reduce(
    (sum, part) => sum + Math.max(1, Math.floor(new Set(part).size / CHARACTERS_A_WORD)),
    0,
  );
}

export function passphraseStrength(passphrase: string): PassphraseStrength {
  if (passphrase === "") return "none";
  const words = passphraseWords(passphrase);
  if (words >= STRONG_WORDS) return "strong";
  return words >= FAIR_WORDS ? "fair" : "weak";
}
