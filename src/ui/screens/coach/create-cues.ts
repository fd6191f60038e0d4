// Voice and tones as the person wants them: each can be switched off, and that is remembered.
import { createSignal, onCleanup, type Accessor } from "solid-js";
import type { Language } from "../../../i18n/language.ts";
import type { CoachAids } from "../../../core/ports.ts";

export interface Cues {
  readonly voice: Accessor<boolean>;
  readonly tones: Accessor<boolean>;
  /** Whether this computer has an offline voice for the language in use. */
  readonly hasVoice: Accessor<boolean>;
  set(which: "voice" | "tones", on: boolean): void;
  say(text: string): void;
}

/** Both on, until somebody said otherwise. */
export function createCues(aids: CoachAids, language: Accessor<Language>): Cues {
  const [voice, setVoice] = createSignal(aids.recall("coach.voice") !== "off");
  const [tones, setTones] = createSignal(aids.recall("coach.tones") !== "off");
  const [listed, setListed] = createSignal(0);
  onCleanup(aids.voice.onChange(() => setListed((count) => count + 1)));
  const hasVoice = (): boolean => {
    listed();
    return aids.voice.has(language());
  };
  return {
    voice,
    tones,
    hasVoice,
    set(which, on) {
      if (which === "voice") setVoice(on);
      else setTones(on);
      if (which === "voice" && !on) aids.voice.hush();
      aids.remember(`coach.${which}`, on ? "on" : "off");
    },
    say(text) {
      if (voice()) aids.voice.say(text, language());
    },
  };
}
