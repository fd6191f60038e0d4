// What the dialog of a deletion says above, as far as it has come: a question only while something is asked.
import type { ForgetSubject, KeepingWords } from "../../i18n/keeping-words.ts";
import type { Deletion } from "./create-deletion.ts";

/** The heading: the question, or what came of it. */
export function forgetTitle(
  deletion: Deletion,
  subject: ForgetSubject,
  { forget }: KeepingWords,
): string {
  if (deletion.kind === "done") return forget.over;
  if (deletion.kind === "ready" && deletion.scope.rows.length === 0) return forget.empty;
  return forget.title(subject);
}

/** Why there is nothing to delete: of a customer it may be the reference that was mistyped. */
export function nothingText(kind: ForgetSubject["kind"], { forget, remove }: KeepingWords): string {
  return kind === "customer" ? remove.nobody : forget.nothing;
}
