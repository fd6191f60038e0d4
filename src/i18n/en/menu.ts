// English words of the menu. Loaded when it is first opened.
export const menu = {
  groups: { device: "The device", "look-up": "Codes and logs", records: "Records", app: "The app" },
  entries: {
    see: { name: "I do not see my device", hint: "Find out why, one question at a time" },
    coach: { name: "Button coach", hint: "Force restart, recovery and DFU mode, counted aloud" },
    codes: { name: "Codes and signs", hint: "What an error means and what to do" },
    logs: { name: "Read a log", hint: "Where a restore died, and on which line" },
    learn: { name: "Learn", hint: "Questions, what you see, words" },
    bundles: { name: "Bundles", hint: "Open one, or see those made and received" },
    statistics: { name: "Statistics", hint: "What came of the repairs, by code and model" },
    keeping: {
      name: "Keeping and backup",
      hint: "Room, backups, shared folder, deleting for good",
    },
    doctor: { name: "Is this computer ready?", hint: "Browser, USB, storage, offline use, voices" },
    kit: { name: "Service desk kit", hint: "Policy files for a fleet of laptops" },
    privacy: { name: "Privacy and network", hint: "What is stored, and every request, live" },
    keys: { name: "Keyboard shortcuts", hint: "All keys, and the switch for them" },
    about: { name: "About Kintsugi", hint: "What it does, and what it does not" },
  },
};

export type MenuWords = typeof menu;
