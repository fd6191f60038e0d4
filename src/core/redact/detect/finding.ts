// What a detector hands on: a place in a view and what stands there. Knows no pseudonyms.
import type { Kind } from "../levels.data.ts";
import type { Form } from "../shapes.ts";

/** `start` and `end` in units of the view. */
export type Finding =
  | {
      readonly type: "value";
      readonly start: number;
      readonly end: number;
      readonly kind: Kind;
      readonly form: Form;
    }
  /** Text in another coding, which may hold values itself; `encode` writes a text in the same coding. */
  | {
      readonly type: "coded";
      readonly start: number;
      readonly end: number;
      readonly text: string;
      readonly encode: (text: string) => string;
    };

export type Report = (finding: Finding) => void;

/** The characters of one text that detectors ask about. */
export const isWordUnit = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0x61 && unit <= 0x7a);

/** The match of a sticky expression at this place, or null. */
export function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}
