// The words of the test "I do not see my device", as every language must give them. The keys are the
// codes of core's data, so a missing or a left-over text does not compile. Loaded with its screen.
import type { SightAction, SightEndId, SightEndLineId } from "../core/sight/ends.data.ts";
import type { SightChoiceId, SightHelpId, SightQuestionId } from "../core/sight/questions.data.ts";
import type { ChoiceWords } from "./guide-words.ts";

/** Facts nobody has to be asked for, each with the values a conclusion can rest on. */
export interface FactWords {
  readonly usb: Readonly<Record<"no-webusb" | "insecure-page" | "blocked-by-policy", string>>;
  readonly request: Readonly<
    Record<"not-a-phone" | "blocked-by-policy" | "device-in-use" | "access-denied", string>
  >;
  readonly phone: Readonly<Record<"seen", string>>;
}

export interface SightWords {
  readonly title: string;
  readonly lead: string;
  readonly now: {
    readonly nothing: string;
    readonly sees: (devices: readonly string[]) => string;
    readonly cannot: string;
  };
  readonly seen: { readonly title: string; readonly body: (device: string) => string };
  readonly questions: {
    readonly [Q in SightQuestionId]: {
      readonly ask: string;
      /** Labels are whole statements: they are shown again as reasons. */
      readonly choices: Readonly<Record<SightChoiceId<Q>, ChoiceWords>>;
    };
  };
  readonly ends: Readonly<Record<SightEndId, { readonly title: string }>>;
  readonly lines: Readonly<Record<SightHelpId | SightEndLineId, string>>;
  readonly facts: FactWords;
  readonly actions: Readonly<Record<SightAction, string>>;
  readonly because: string;
  readonly todo: string;
  readonly notes: string;
  /** Label of the text to copy. */
  readonly copyText: string;
  readonly copied: string;
  /** Where the page may not write to the clipboard. */
  readonly selected: string;
  readonly notIt: string;
  readonly again: string;
  readonly back: string;
  readonly backToSession: string;
}
