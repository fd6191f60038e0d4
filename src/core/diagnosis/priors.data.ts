// Where the diagnosis starts, before anything is known but that a restore fails with 4013. There are no
// base rates in any source we could read: these shares are our judgement, to be edited when real
// sessions tell better. Their sum does not matter; they are normalised.
import type { CauseId } from "./causes.data.ts";

/** Share of each cause at the start. Grade: judgement. */
export const PRIORS: Readonly<Record<CauseId, number>> = {
  "host-software": 0.1,
  cable: 0.15,
  "port-power": 0.1,
  network: 0.03,
  "phone-software": 0.17,
  "charge-port": 0.1,
  "flex-short": 0.12,
  nand: 0.08,
  board: 0.06,
  baseband: 0.03,
  battery: 0.05,
  "sep-pairing": 0.01,
};
