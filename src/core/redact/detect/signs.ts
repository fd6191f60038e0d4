// Labels that the walk over words does not see: "S/N", whose words have one letter, and labels of scripts without word
// borders. Called for one letter each, so that other texts pay nothing. Knows no pseudonyms.
import { NATIVE_LABELS } from "../labels.data.ts";
import type { Kind } from "../levels.data.ts";
import { isWordUnit, matchAt } from "./finding.ts";
import type { Report } from "./finding.ts";
import { reportLabelled, reportValue } from "./labelled.ts";

/** A serial number by its look alone: capitals and digits, of both at least one. */
const BARE_SERIAL = /[ \t]{1,4}(?=[A-Z]*\d)(?=\d*[A-Z])([0-9A-Z]{10,12})(?![0-9A-Za-z])/y;
const NATIVE_SIGN = /\s{0,4}(?:[:=]|は|为|為|是)[\s"'「『<([]{0,8}/y;

const NATIVE = new Map<number, (readonly [word: string, kind: Kind])[]>();
for (const [kind, words] of NATIVE_LABELS)
  for (const word of words.split(" ")) {
    const last = word.charCodeAt(word.length - 1);
    NATIVE.set(last, [...(NATIVE.get(last) ?? []), [word, kind]]);
  }

/** Looks around a slash, which may stand in "S/N". */
export function reportSlashed(text: string, at: number, report: Report): void {
  if (
    (text.charCodeAt(at - 1) | 0x20) !== 0x73 ||
    (text.charCodeAt(at + 1) | 0x20) !== 0x6e ||
    isWordUnit(text.charCodeAt(at - 2)) ||
    isWordUnit(text.charCodeAt(at + 2))
  )
    return;
  const end = at + 2;
  const bare = matchAt(BARE_SERIAL, text, end);
  if (bare === null) reportLabelled(text, end, "serial", true, "sn", report);
  else reportValue(text, end + bare[0].length - (bare[1]?.length ?? 0), "serial", "sn", report);
}

/** Looks at a letter outside ASCII, which may end a label. */
export function reportNative(text: string, at: number, unit: number, report: Report): void {
  const label = NATIVE.get(unit)?.find(([word]) => text.endsWith(word, at + 1));
  if (label === undefined) return;
  const sign = matchAt(NATIVE_SIGN, text, at + 1);
  if (sign !== null) reportValue(text, at + 1 + sign[0].length, label[1], label[0], report);
}
