// Which code of Apple's apps is which evidence. 4013 is not here: the priors are those of a 4013. Codes
// that are not listed say nothing by themselves. Names of the codes stand in guide/code-table.data.ts.
import type { EvidenceId } from "./evidence.data.ts";

type Codes = number | readonly [from: number, to: number];

/** First match counts, so single codes stand before the ranges they lie in. */
export const CODE_EVIDENCE: readonly (readonly [EvidenceId, readonly Codes[]])[] = [
  ["code-dfu", [4014]],
  ["code-not-booted", [4005]],
  ["code-never-returned", [4041]],
  ["code-host", [4042, 4017, 10, 11, 20, 39, 45, [1600, 1699]]],
  ["code-link", [9, 4010]],
  ["code-power", [2011]],
  ["code-usb", [[2000, 2099]]],
  ["code-network", [[3000, 3099], 1109]],
  ["code-not-signed", [[3100, 3999]]],
  ["code-fdr", [53]],
  ["code-storage", [13, 26, 27, 28, 35, 36, 40, 46, 47]],
  ["code-baseband", [23, [1000, 1020]]],
  ["code-battery", [29]],
  ["code-image", [14, 1100]],
  ["code-no-room", [1110]],
  ["code-command", [21]],
  ["code-secure-part", [50, 51, 54, 55, 56, 58]],
];

/**
 * Codes that are verdicts on the link or the moment it broke. Two kinds of them on one phone, without
 * anything changed on purpose, speak for link, power or a joint.
 */
export const BREAKING_CODES: readonly Codes[] = [9, 21, 4005, 4010, 4013, 4014, [2000, 2099]];

/** Whether a code is one of these. */
export const isAmong = (code: number, codes: readonly Codes[]): boolean =>
  codes.some((entry) =>
    typeof entry === "number" ? entry === code : code >= entry[0] && code <= entry[1],
  );
