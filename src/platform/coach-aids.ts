// What the coach needs of this computer, made when its screen is opened and freed when it is left.
import type { Clock, CoachAids } from "../core/ports.ts";
import { recall, remember } from "./remembered.ts";
import { createScreenLock } from "./screen-lock.ts";
import { createTones } from "./tones.ts";
import { createVoice } from "./voice.ts";

/** Sounds, voice and screen lock of this browser. */
export function createCoachAids(clock: Clock): CoachAids {
  const tones = createTones(clock);
  // Missing in some browsers, whatever the DOM library says.
  const voice = createVoice("speechSynthesis" in globalThis ? speechSynthesis : undefined);
  const lock = createScreenLock("wakeLock" in navigator ? navigator.wakeLock : undefined, document);
  return {
    tones,
    voice,
    keepAwake: (on) => lock.set(on),
    recall,
    remember,
    end() {
      voice.hush();
      tones.end();
      lock.end();
    },
  };
}
