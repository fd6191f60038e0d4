// What is said aloud for what happens at one moment: one sentence, since a voice that talks through the
// next cue is worse than none.
import type { Coach } from "../../../core/coach/types.ts";
import type { CoachWords } from "../../../i18n/coach-words.ts";
import type { PowerPlace } from "../../../i18n/power-place.ts";
import { pressParts } from "../../../i18n/press-parts.ts";
import type { Saying } from "./create-coach.ts";

/** The sentence for these codes, or null where nothing is to be said. */
export function sentenceOf(
  sayings: readonly Saying[],
  coach: Coach,
  words: CoachWords,
  place: PowerPlace,
): string | null {
  const last = sayings.at(-1);
  // An ending, or the word to let go of everything, says all that matters at that moment.
  const said = last !== undefined && ENDS.has(last.say) ? [last] : sayings;
  const texts = said.map((saying) => textOf(saying, coach, words, place)).filter((it) => it !== "");
  return texts.length === 0 ? null : texts.join(" ");
}

const ENDS: ReadonlySet<Saying["say"]> = new Set(["wait", "success", "miss", "click-again"]);

function textOf(
  { say, press }: Saying,
  { setup, state }: Coach,
  words: CoachWords,
  place: PowerPlace,
): string {
  const parts = pressParts(setup.timing.presses);
  const { spoken, now, goals } = words;
  switch (say) {
    case "get-ready": {
      const [first] = parts;
      return spoken.getReady(first === undefined ? "" : now(first, place));
    }
    case "tap":
    case "hold": {
      const part = press === null ? undefined : parts[press];
      return part === undefined ? "" : now(part, place);
    }
    case "release": {
      const held = press === null ? undefined : setup.timing.presses[press];
      const next = press === null ? undefined : setup.timing.presses[press + 1];
      if (held?.kind !== "hold") return "";
      return next?.kind === "hold"
        ? spoken.release(next.release, next.buttons, place)
        : spoken.release(held.buttons, [], place);
    }
    case "hold-on":
      return spoken.holdOn;
    case "wait":
      return spoken.wait;
    case "click-again":
      return spoken.clickAgain;
    case "success": {
      const already =
        state.kind === "ended" && state.verdict.kind === "reached" && state.verdict.already;
      return already ? goals[setup.goal].already : goals[setup.goal].done;
    }
    case "miss":
      return spoken.miss;
  }
}

/** Where the count stands, as a screen reader tells it; digits are left to the tones. */
export function spokenState({ state, setup }: Coach, words: CoachWords, place: PowerPlace): string {
  const parts = pressParts(setup.timing.presses);
  switch (state.kind) {
    case "ready":
      return state.hindrance === null ? "" : words.hindrance[state.hindrance];
    case "lead-in": {
      const [first] = parts;
      return first === undefined ? "" : words.spoken.getReady(words.now(first, place));
    }
    case "counting": {
      const part = parts[state.press];
      if (state.black) return words.stage.holdOn;
      return part === undefined
        ? ""
        : `${words.stage.position(state.press + 1, parts.length)} ${words.now(part, place)}`;
    }
    case "waiting":
      return `${words.stage.waiting}. ${words.stage.waitingHint}`;
    case "asking":
      return `${words.asking.title}. ${words.asking.body}`;
    case "ended":
      // The verdict is an alert of its own.
      return "";
  }
}
