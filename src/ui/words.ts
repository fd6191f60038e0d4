// The words of the language in use, and the switch. Shell words of every language are there from the start; the
// guide's come with its screen.
import {
  createContext,
  createResource,
  createSignal,
  onCleanup,
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
  /** Fetches all that the screen would need of a language, so that choosing it takes a moment only. */
  readonly prepare: (language: Language) => Promise<void>;
  /** Has words fetched with the others before the language changes; returns the end of it. */
  readonly alongside: (load: (language: Language) => Promise<unknown>) => () => void;
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

/** The words in use, `first` those of that language; `shellOf` gives the shell's. */
export function createWordsService(
  first: Language,
  shellOf: (language: Language) => ShellWords,
  remember: (language: Language) => void,
): WordsService {
  const [language, setLanguage] = createSignal(first);
  const parts = new Set<(language: Language) => Promise<unknown>>();
  const prepare = async (wanted: Language): Promise<void> => {
    await Promise.all([...parts].map((part) => part(wanted)));
  };
  return {
    language,
    words: () => shellOf(language()),
    prepare,
    async choose(wanted) {
      // All at once: a screen whose parts change one after another moves under the eyes.
      await prepare(wanted);
      remember(wanted);
      setLanguage(wanted);
    },
    alongside(part) {
      parts.add(part);
      return () => parts.delete(part);
    },
  };
}

/** Words of a lazy part of the app, loaded for the language in use and again when it changes. */
export function createLazyWords<T>(
  load: (language: Language) => Promise<T>,
): Accessor<T | undefined> {
  const { language, alongside } = useLanguage();
  const known = new Map<Language, T>();
  const learn = async (wanted: Language): Promise<T> => {
    const words = await load(wanted);
    known.set(wanted, words);
    return words;
  };
  // What is known changes with the language in one go.
  const [words] = createResource(language, (wanted) => known.get(wanted) ?? learn(wanted));
  onCleanup(alongside(learn));
  return () => arrived(words);
}

/**
 * What a resource has brought, undefined until then. Reading it outright would take the whole screen away until it
 * has come, with whatever was in focus: `Suspense` knows no part of a screen.
 */
export const arrived = <T>(resource: Resource<T>): T | undefined =>
  resource.state === "unresolved" || resource.state === "pending" ? undefined : resource.latest;
