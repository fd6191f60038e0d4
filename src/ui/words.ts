// The words of the language in use, and the switch. Shell words are there from the start; the guide's
// come with its screen.
import {
  createContext,
  createResource,
  createSignal,
  useContext,
  type Accessor,
  type Resource,
} from "solid-js";
import type { Language } from "../i18n/language.ts";
import type { ShellWords } from "../i18n/en/shell.ts";

export interface WordsService {
  readonly language: Accessor<Language>;
  readonly words: Accessor<ShellWords>;
  readonly choose: (language: Language) => Promise<void>;
}

const Context = createContext<WordsService>();
export const WordsProvider = Context.Provider;

/** The words service; only inside `WordsProvider`. */
export function useLanguage(): WordsService {
  const service = useContext(Context);
  if (service === undefined) throw new Error("useLanguage() is called outside WordsProvider");
  return service;
}

/** The shell's words, reactive to the language. */
export const useWords = (): Accessor<ShellWords> => useLanguage().words;

/** Starts with loaded words; `load` fetches another language's, from the app's own files. */
export function createWordsService(
  first: { readonly language: Language; readonly words: ShellWords },
  load: (language: Language) => Promise<ShellWords>,
  remember: (language: Language) => void,
): WordsService {
  const [current, setCurrent] = createSignal(first);
  return {
    language: () => current().language,
    words: () => current().words,
    async choose(language) {
      const words = await load(language);
      remember(language);
      setCurrent({ language, words });
    },
  };
}

/** Words of a lazy part of the app, loaded for the language in use and again when it changes. */
export function createLazyWords<T>(
  load: (language: Language) => Promise<T>,
): Accessor<T | undefined> {
  const { language } = useLanguage();
  const [words] = createResource(language, load);
  return () => arrived(words);
}

/**
 * What a resource has brought, undefined until then. Reading it outright would take the whole screen away until it
 * has come, with whatever was in focus: `Suspense` knows no part of a screen.
 */
export const arrived = <T>(resource: Resource<T>): T | undefined =>
  resource.state === "unresolved" || resource.state === "pending" ? undefined : resource.latest;
