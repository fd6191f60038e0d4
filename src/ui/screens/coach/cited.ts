// Statements of the coach in the shape in which the guide shows where statements come from.
import type { CoachSourceId } from "../../../core/coach/sources.data.ts";
import type { Grade, Line } from "../../../core/guide/playbook.ts";

/** One line a statement; a null source is our own judgement. */
export function cited(
  statements: readonly { readonly source: CoachSourceId | null; readonly grade: Grade }[],
): readonly Line[] {
  return statements.map(({ source, grade }) => ({
    line: "",
    grade,
    ...(source === null ? {} : { source }),
  }));
}
