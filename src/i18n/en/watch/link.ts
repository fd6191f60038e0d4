// English words about how steady the link is.
import type { WatchWords } from "../../watch-words.ts";

export const stability: WatchWords["stability"] = {
  title: "How steady the link is",
  kinds: {
    steady: { title: "Steady", told: "Nothing has dropped in the last two minutes." },
    drops: {
      title: "The link drops",
      told: "The device left and came back in the same mode sooner than it can start.",
    },
    blinking: {
      title: "The link blinks",
      told: "Again and again the device was there for less than three seconds. Nothing can be done over such a link: try another cable and port first.",
    },
    "boot-loop": {
      title: "The device keeps restarting",
      told: "It starts, stays a while and starts anew, by itself. This is the device, not the cable.",
    },
    "recovery-loop": {
      title: "Recovery mode keeps coming back",
      told: "The device leaves recovery mode and returns to it, by itself.",
    },
    "too-little-seen": {
      title: "Not known yet",
      told: "It takes a minute of watching with the device there to say more.",
    },
  },
  drops: "Drops",
  rate: "Drops a minute",
  shortest: "Shortest stay",
  seen: "Watched without a break",
  perMinute: (count) => `${count} a minute`,
  none: "–",
};

export const cable: WatchWords["cable"] = {
  title: "Cable test",
  body: "For two minutes nobody touches cable, plugs or device: wiggle nothing. Whatever drops then drops by itself. Best outside a restore.",
  start: "Start the test",
  stop: "Stop the test",
  again: "Test again",
  running: "Hands off",
  left: (span) => `${span} to go`,
  trace: "On the bus during the test",
  kinds: {
    steady: { title: "The link held", told: "Two minutes without a drop." },
    drops: {
      title: "The link dropped by itself",
      told: "Nobody touched it, and the device still left the bus. Try the same with another cable, then another port.",
    },
    blinking: {
      title: "The link blinks",
      told: "The device comes and goes within seconds, untouched. Change the cable before anything else.",
    },
    "not-there": {
      title: "The device was never there",
      told: "A cable that only charges looks exactly like this. So does a mode that was never picked in the browser’s list.",
    },
    "changed-mode": {
      title: "The device changed its mode",
      told: "It moved to another mode by itself, so this says nothing about the cable.",
    },
    "too-little-seen": {
      title: "Too short to say",
      told: "The test was stopped, or the page could not look for a while.",
    },
  },
  drops: (count) => (count === 1 ? "1 drop" : `${count} drops`),
  longest: (span) => `Away for ${span} at most`,
  shortest: (span) => `Shortest stay ${span}`,
};
