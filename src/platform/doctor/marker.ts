// Finds out whether this browser keeps the app's data when it is closed. A marker stands in localStorage, which is
// cleared together with the records; a second one in a cookie of the session alone, which every closing takes away, so
// that a browser that was never closed is not taken for one that keeps. Knows no words and no screen.

/** The part of the page that is used. */
export interface MarkerPlace {
  recall(key: string): string | null;
  remember(key: string, value: string): void;
  cookie: string;
}

const KEY = "exit-marker";
const RESULT_KEY = "exit-result";
const COOKIE = "kintsugi-exit";

/** `marker` is a fresh random name of letters and digits. */
export function leaveMarker(place: MarkerPlace, marker: string): void {
  place.remember(KEY, marker);
  place.remember(RESULT_KEY, "");
  // Without an end: it goes with the browser. The server sees it and has no use for it.
  place.cookie = `${COOKIE}=${marker}; SameSite=Strict`;
}

/** What became of the marker of this name; the good news is remembered. */
export function readMarker(place: MarkerPlace, marker: string): "kept" | "cleared" | "open" {
  const cookies = place.cookie.split("; ");
  if (cookies.includes(`${COOKIE}=${marker}`)) return "open";
  if (place.recall(KEY) !== marker) return "cleared";
  place.remember(RESULT_KEY, "kept");
  return "kept";
}

/** What the last test found, as far as that can be remembered. */
export const lastResult = (place: Pick<MarkerPlace, "recall">): "kept" | "untried" =>
  place.recall(RESULT_KEY) === "kept" ? "kept" : "untried";
