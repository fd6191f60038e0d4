import type { CodesWords } from "../codes-words.ts";
import { faults } from "./codes/faults.ts";
import { familyLines } from "./codes/lines-families.ts";
import { hopLines } from "./codes/lines-hop.ts";
import { networkLines } from "./codes/lines-network.ts";
import { restoreLines } from "./codes/lines-restore.ts";
import { symptomLines } from "./codes/lines-symptoms.ts";
import { parts, playbooks, unknownName } from "./codes/names.ts";
import { sharedLines } from "./codes/shared.ts";

/** 番号と不具合の、日本語の言葉。 */
export const codes = {
  playbooks,
  lines: {
    ...sharedLines,
    ...hopLines,
    ...restoreLines,
    ...networkLines,
    ...symptomLines,
    ...familyLines,
  },
  parts,
  faults,
  unknownName,
} satisfies CodesWords;
