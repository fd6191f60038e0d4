// The system's own voices, by Web Speech. Voices that speak over a network are never used: nothing that
// is said here leaves the computer. What is said is the caller's affair.
import type { VoicePort } from "../core/ports.ts";

/** Faster than reading aloud, slow enough for a first time. */
const RATE = 1.1;

/** The best local voice of a language, or null. The system's own default comes first. */
export function pickVoice<
  Voice extends Pick<SpeechSynthesisVoice, "lang" | "localService" | "default">,
>(voices: readonly Voice[], language: string): Voice | null {
  // Android writes "ja_JP".
  const fits = voices.filter(
    ({ lang, localService }) => localService && lang.toLowerCase().split(/[-_]/)[0] === language,
  );
  return fits.find((voice) => voice.default) ?? fits[0] ?? null;
}

/** The voices of `synthesis`; undefined where the browser has none. */
export function createVoice(synthesis: SpeechSynthesis | undefined): VoicePort {
  const voiceOf = (language: string): SpeechSynthesisVoice | null =>
    pickVoice(synthesis?.getVoices() ?? [], language);
  return {
    has: (language) => voiceOf(language) !== null,
    onChange(listener) {
      synthesis?.addEventListener("voiceschanged", listener);
      return () => synthesis?.removeEventListener("voiceschanged", listener);
    },
    say(text, language) {
      const voice = voiceOf(language);
      if (synthesis === undefined || voice === null) return;
      // A cue that comes late is worse than one cut short.
      synthesis.cancel();
      const speech = new SpeechSynthesisUtterance(text);
      speech.voice = voice;
      speech.lang = voice.lang;
      speech.rate = RATE;
      synthesis.speak(speech);
    },
    hush: () => synthesis?.cancel(),
  };
}
