// What can lie behind a restore that fails: the closed set of causes, as a bench tells them apart. Holds
// no weights (priors.data.ts, evidence.data.ts) and no words (src/i18n). Taken as exclusive: one of them
// is the cause, which is a simplification that the diagnosis states.

/**
 * Every cause. `inside`: a fault of the phone's hardware, which no restore mends. `host-software`:
 * program, driver, firmware file or a rival tool. `charge-port`: the whole USB path inside the phone.
 * `flex-short`: a sensor, ear-speaker or display flex that pulls a bus down. `board`: processor, memory,
 * power, a joint. `sep-pairing`: secure enclave, or a part that is paired to it.
 */
export const CAUSES = [
  { id: "host-software", inside: false },
  { id: "cable", inside: false },
  { id: "port-power", inside: false },
  { id: "network", inside: false },
  { id: "phone-software", inside: false },
  { id: "charge-port", inside: true },
  { id: "flex-short", inside: true },
  { id: "nand", inside: true },
  { id: "board", inside: true },
  { id: "baseband", inside: true },
  { id: "battery", inside: true },
  { id: "sep-pairing", inside: true },
] as const satisfies readonly { readonly id: string; readonly inside: boolean }[];

/** The name of one cause. */
export type CauseId = (typeof CAUSES)[number]["id"];

/** How much each cause is raised (over 1) or lowered (under 1); what is not named stays as it is. */
export type Ratios = Readonly<Partial<Record<CauseId, number>>>;
