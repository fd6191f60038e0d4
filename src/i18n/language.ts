// The languages there are, and which one to begin with. A new language is one more folder and one line here.

export const LANGUAGES = ["ja", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The remembered choice, else the first of the browser's languages that there is, else English. */
export function chooseLanguage(remembered: string | null, wanted: readonly string[]): Language {
  const known = (tag: string): Language | undefined =>
    LANGUAGES.find((language) => tag.toLowerCase().split("-")[0] === language);
  for (const tag of [remembered ?? "", ...wanted]) {
    const language = known(tag);
    if (language !== undefined) return language;
  }
  return "en";
}
