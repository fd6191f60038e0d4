// The coach's sounds, made by Web Audio and started on its own clock: a busy page cannot delay what was
// scheduled before. Knows frequencies and times only; when a tone is due is the caller's affair.
import type { Tone } from "../core/coach/codes.ts";
import type { Clock, TonePort } from "../core/ports.ts";

/** One sound: when after the tone's time, for how long (seconds), from which to which frequency (hertz). */
interface Note {
  readonly after: number;
  readonly for: number;
  readonly from: number;
  readonly to: number;
  readonly loud: number;
}

/**
 * Told apart by shape, not by pitch alone, so that a small speaker and an old ear will do: press rises
 * once, let go falls twice, success climbs, a miss stays low, a tick is a click.
 */
const NOTES: Readonly<Record<Tone, readonly Note[]>> = {
  tick: [{ after: 0, for: 0.04, from: 1000, to: 1000, loud: 0.25 }],
  press: [{ after: 0, for: 0.22, from: 520, to: 1040, loud: 0.7 }],
  release: [
    { after: 0, for: 0.12, from: 900, to: 450, loud: 0.7 },
    { after: 0.16, for: 0.16, from: 900, to: 450, loud: 0.7 },
  ],
  success: [
    { after: 0, for: 0.14, from: 523, to: 523, loud: 0.6 },
    { after: 0.15, for: 0.14, from: 659, to: 659, loud: 0.6 },
    { after: 0.3, for: 0.4, from: 784, to: 784, loud: 0.6 },
  ],
  miss: [{ after: 0, for: 0.45, from: 196, to: 165, loud: 0.7 }],
};

/** A ramp this long keeps the loudspeaker from clicking, in seconds. */
const RAMP = 0.008;

/** A fresh set of sounds, with the way to free its audio. */
export function createTones(clock: Clock): TonePort & { end(): void } {
  let context: AudioContext | null = null;

  /** The audio clock's time at which a sound must start to be heard at `at`. */
  function startOf(audio: AudioContext, at: number): number {
    const { contextTime = 0, performanceTime = 0 } = audio.getOutputTimestamp();
    const time =
      performanceTime === 0
        ? audio.currentTime + (at - clock.now().mono) / 1000
        : contextTime + (at - performanceTime) / 1000;
    return Math.max(audio.currentTime, time);
  }

  function sound(audio: AudioContext, start: number, note: Note): OscillatorNode {
    const oscillator = audio.createOscillator();
    const gain = audio.createGain();
    const from = start + note.after;
    const to = from + note.for;
    oscillator.frequency.setValueAtTime(note.from, from);
    oscillator.frequency.exponentialRampToValueAtTime(note.to, to);
    gain.gain.setValueAtTime(0, from);
    gain.gain.linearRampToValueAtTime(note.loud, from + RAMP);
    gain.gain.setValueAtTime(note.loud, to - RAMP);
    gain.gain.linearRampToValueAtTime(0, to);
    oscillator.connect(gain).connect(audio.destination);
    oscillator.start(from);
    oscillator.stop(to);
    return oscillator;
  }

  return {
    wake() {
      context ??= new AudioContext({ latencyHint: "interactive" });
      // Refused until a person acts: the next click or key wakes it.
      if (context.state !== "running") context.resume().catch(() => {});
    },
    play(tone, at) {
      if (context === null) return () => {};
      const start = startOf(context, at);
      const audio = context;
      const playing = NOTES[tone].map((note) => sound(audio, start, note));
      return () => {
        for (const oscillator of playing) oscillator.disconnect();
      };
    },
    end() {
      context?.close().catch(() => {});
      context = null;
    },
  };
}
