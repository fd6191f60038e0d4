// Spaces out what is said to a screen reader: the first sentence at once, what comes within a second of it
// together afterwards. A plug storm must not drown the one sentence that matters.

/** The least time between two announcements, in milliseconds. */
export const SAY_GAP_MS = 1000;
/** Of what waits only the latest are said: older ones are no longer true. */
export const MOST_WAITING = 3;

/** `show` puts a text into the live region; `later` runs a task once, after the gap. */
export function makePoliteQueue(
  show: (text: string) => void,
  later: (task: () => void) => void,
): (text: string) => void {
  let waiting: readonly string[] = [];
  let quiet = true;
  const pause = (): void => {
    quiet = false;
    later(() => {
      quiet = true;
      if (waiting.length === 0) return;
      const texts = waiting;
      waiting = [];
      show(texts.join(" "));
      pause();
    });
  };
  return (text) => {
    if (quiet) {
      show(text);
      return pause();
    }
    waiting = [...waiting.filter((other) => other !== text), text].slice(-MOST_WAITING);
  };
}
