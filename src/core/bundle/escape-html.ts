// Makes any text inert inside HTML, between tags and inside double-quoted attributes alike.

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Controls that a page cannot show (all but tab and line feed), and the marks that turn the direction of
 * the text around them: a serial string could make the line beside it read as another.
 */
const UNSHOWABLE =
  /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029\p{Surrogate}]/gu;

/** `text` as HTML text. What cannot be shown becomes U+FFFD, so that it is seen to be there. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll(UNSHOWABLE, (unit) => (unit === "\n" || unit === "\t" ? unit : "\uFFFD"))
    .replaceAll(/[&<>"']/g, (unit) => ENTITIES[unit] ?? unit);
}
