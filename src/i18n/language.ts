// The languages there are, and which one to begin with. A new language is one line in the table and its file.
import type { Catalogue } from "./catalogue.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";

/** Each language's name for itself, and its words. The order is that of the switch in the header. */
const TABLE = {
  ja: { name: "日本語", words: ja },
  en: { name: "English", words: en },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly words: Catalogue }>>;

export type Language = keyof typeof TABLE;
export const LANGUAGES = Object.keys(TABLE) as Language[]; // the keys of a constant

/** The language's name for itself, for instance "日本語". */
export const nameOf = (language: Language): string => TABLE[language].name;

/** The words of a language: the shell's are here, each further part is fetched from the app's own files. */
export const catalogueOf = (language: Language): Catalogue => TABLE[language].words;

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
