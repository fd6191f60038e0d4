// Who a virtual phone is: a model from the table and invented identifiers. Its USB strings follow from
// it (serial-strings.ts); nothing here ever changes.
import type { Model } from "../../core/apple/model.ts";

/** What never changes about a phone. All identifiers are invented. */
export interface Traits {
  readonly model: Model;
  /** 16 upper-case hex digits. */
  readonly ecid: string;
  /** As printed on the box, for instance "F0EXAMPLE001". */
  readonly serial: string;
  /** True for a USB-C phone whose port controller answers in DFU (0xF014) instead of the chip. */
  readonly portDfu: boolean;
}
