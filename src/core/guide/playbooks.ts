// Which playbook a session or a code follows. One line a playbook. A code is looked up in three rounds:
// a playbook of its own, its family's by range, and what is left is said to be unknown.
import type { Playbook, PlaybookId } from "./playbook.ts";
import { APPLE_LOGO_LOOP } from "./playbooks/apple-logo-loop.data.ts";
import { ERROR_10 } from "./playbooks/error-10.data.ts";
import { ERROR_11 } from "./playbooks/error-11.data.ts";
import { ERROR_1100 } from "./playbooks/error-1100.data.ts";
import { ERROR_1110 } from "./playbooks/error-1110.data.ts";
import { ERROR_14 } from "./playbooks/error-14.data.ts";
import { ERROR_2001 } from "./playbooks/error-2001.data.ts";
import { ERROR_21 } from "./playbooks/error-21.data.ts";
import { ERROR_23 } from "./playbooks/error-23.data.ts";
import { ERROR_28 } from "./playbooks/error-28.data.ts";
import { ERROR_29 } from "./playbooks/error-29.data.ts";
import { ERROR_3004 } from "./playbooks/error-3004.data.ts";
import { ERROR_3194 } from "./playbooks/error-3194.data.ts";
import { ERROR_40 } from "./playbooks/error-40.data.ts";
import { ERROR_4005 } from "./playbooks/error-4005.data.ts";
import { ERROR_4010 } from "./playbooks/error-4010.data.ts";
import { ERROR_4013 } from "./playbooks/error-4013.data.ts";
import { ERROR_4014 } from "./playbooks/error-4014.data.ts";
import { ERROR_404X } from "./playbooks/error-404x.data.ts";
import { ERROR_53 } from "./playbooks/error-53.data.ts";
import { ERROR_9 } from "./playbooks/error-9.data.ts";
import { FAMILY_BASEBAND } from "./playbooks/family-baseband.data.ts";
import { FAMILY_HOP } from "./playbooks/family-hop.data.ts";
import { FAMILY_IMAGE } from "./playbooks/family-image.data.ts";
import { FAMILY_MUX } from "./playbooks/family-mux.data.ts";
import { FAMILY_OLD_HOST } from "./playbooks/family-old-host.data.ts";
import { FAMILY_RESTORE } from "./playbooks/family-restore.data.ts";
import { FAMILY_SERVER } from "./playbooks/family-server.data.ts";
import { FAMILY_USB } from "./playbooks/family-usb.data.ts";
import { NOT_RECOGNISED } from "./playbooks/not-recognised.data.ts";
import { STUCK_IN_RECOVERY } from "./playbooks/stuck-in-recovery.data.ts";
import { UNKNOWN_CODE } from "./playbooks/unknown-code.data.ts";

/** Every playbook but that of error 4013, whose words belong to the guide. */
const OTHERS = [
  ERROR_4005,
  ERROR_4014,
  ERROR_9,
  ERROR_4010,
  ERROR_404X,
  ERROR_14,
  ERROR_21,
  ERROR_23,
  ERROR_28,
  ERROR_29,
  ERROR_40,
  ERROR_53,
  ERROR_1100,
  ERROR_1110,
  ERROR_2001,
  ERROR_3004,
  ERROR_3194,
  ERROR_10,
  ERROR_11,
  STUCK_IN_RECOVERY,
  APPLE_LOGO_LOOP,
  NOT_RECOGNISED,
  FAMILY_HOP,
  FAMILY_RESTORE,
  FAMILY_BASEBAND,
  FAMILY_IMAGE,
  FAMILY_OLD_HOST,
  FAMILY_USB,
  FAMILY_SERVER,
  FAMILY_MUX,
  UNKNOWN_CODE,
] as const;

/** Every playbook there is, error 4013 first, then in the order a list shows them. */
export const PLAYBOOKS: readonly Playbook[] = [ERROR_4013, ...OTHERS];

type Other = (typeof OTHERS)[number];
type LinesOf<T> = T extends readonly (infer L extends { readonly line: string })[]
  ? L["line"]
  : never;
type ExtrasOf<P> = P extends { readonly extras: infer E } ? LinesOf<E[keyof E]> : never;

/** Every line of these playbooks; the words stand in src/i18n/codes-words.ts. */
export type CodesLineId = LinesOf<Other["meaning" | "causes"]> | ExtrasOf<Other>;

const BY_ID: ReadonlyMap<string, Playbook> = new Map(PLAYBOOKS.map((one) => [one.id, one]));

/** The playbook of this id, or null for a record of a newer version. */
export function playbookOf(id: PlaybookId): Playbook;
export function playbookOf(id: string): Playbook | null;
export function playbookOf(id: string): Playbook | null {
  return BY_ID.get(id) ?? null;
}

/** The playbook for a code that Apple's app showed. Total: what no range holds is "unknown-code". */
export function playbookForCode(code: number): Playbook {
  return PLAYBOOKS.find((one) => one.about === "code" && covers(one, code)) ?? familyForCode(code);
}

/** The family of a code by its range alone, also where the code has a playbook of its own. */
export function familyForCode(code: number): Playbook {
  return PLAYBOOKS.find((one) => one.about === "family" && covers(one, code)) ?? UNKNOWN_CODE;
}

/** Whether the playbook names the code, alone or in one of its ranges. */
export function covers({ codes }: Playbook, code: number): boolean {
  return codes.some((one) =>
    typeof one === "number" ? one === code : one[0] <= code && code <= one[1],
  );
}
