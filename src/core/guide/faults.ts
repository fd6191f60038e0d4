// Which known faults belong to a model. A model nobody told anything of gets those told of all.
import type { Model } from "../apple/model.ts";
import { FAULTS, type Fault, type FaultId } from "./faults.data.ts";

/** The faults told of this model, in the table's order; null: the model is not known yet. */
export function faultsFor(model: Pick<Model, "productType"> | null): readonly Fault<FaultId>[] {
  const all: readonly Fault<FaultId>[] = FAULTS;
  return all.filter(
    ({ models }) => models === "all" || (model !== null && models.includes(model.productType)),
  );
}
