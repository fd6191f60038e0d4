// Which keys do what. Decides only; shortcuts.tsx performs. Single keys can be switched off (WCAG 2.1.4).
export const SHORTCUT_IDS = [
  "help",
  "search",
  "next",
  "start",
  "bench",
  "history",
  "learn",
  "codes",
  "coach",
  "logs",
] as const;
export type ShortcutId = (typeof SHORTCUT_IDS)[number];

/** The keys of each, pressed one after the other. Letters stand where their screen's English name begins. */
export const KEYS_OF: Readonly<Record<ShortcutId, readonly string[]>> = {
  help: ["?"],
  search: ["/"],
  next: ["n"],
  start: ["g", "s"],
  bench: ["g", "b"],
  history: ["g", "h"],
  learn: ["g", "l"],
  codes: ["g", "c"],
  coach: ["g", "d"],
  logs: ["g", "r"],
};

/** What a key means after the one before it: a shortcut, the first key of some, or nothing. */
export function shortcutOf(
  before: string | null,
  key: string,
): { readonly kind: "shortcut"; readonly id: ShortcutId } | { readonly kind: "begun" | "none" } {
  const pressed = before === null ? [key] : [before, key];
  const begins = (id: ShortcutId): boolean => pressed.every((each, at) => KEYS_OF[id][at] === each);
  const found = SHORTCUT_IDS.filter(begins);
  const [first] = found;
  if (first === undefined) return before === null ? { kind: "none" } : shortcutOf(null, key);
  if (KEYS_OF[first].length > pressed.length) return { kind: "begun" };
  return { kind: "shortcut", id: first };
}
