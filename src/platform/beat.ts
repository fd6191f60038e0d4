// The pace at which the page looks whether it ran all the time. Apart, since the page and its worker keep it.

/** How often the clock is looked at, in milliseconds. */
export const BEAT_MS = 2_000;
