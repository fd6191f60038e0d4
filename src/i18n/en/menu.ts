// English words of the menu. Loaded when it is first opened.
export const menu = {
  groups: { device: "The device", "look-up": "Codes and logs", app: "The app" },
  entries: {
    see: { name: "I do not see my device", hint: "Find out why, one question at a time" },
    coach: { name: "Button coach", hint: "Force restart, recovery and DFU mode, counted aloud" },
    codes: { name: "Codes and signs", hint: "What an error means and what to do" },
    logs: { name: "Read a log", hint: "Where a restore died, and on which line" },
    learn: { name: "Learn", hint: "Questions, what you see, words" },
    keys: { name: "Keyboard shortcuts", hint: "All keys, and the switch for them" },
    about: { name: "About Kintsugi", hint: "What it does, and what it does not" },
  },
};

export type MenuWords = typeof menu;
