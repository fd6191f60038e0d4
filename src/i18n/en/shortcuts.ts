// English words of the keyboard shortcuts. Loaded with their list.
export const shortcuts = {
  title: "Keyboard shortcuts",
  use: "Use single keys as shortcuts",
  does: {
    help: "This list",
    search: "To the search field, or to the codes",
    next: "To what is next on this screen",
    start: "Start",
    bench: "Bench",
    history: "History",
    learn: "Learn",
    codes: "Codes and signs",
    coach: "Button coach",
    logs: "Read a log",
  },
  note: "Two keys are pressed one after the other. In the coach, the space bar begins and Esc stops. While you type, letters are letters.",
  close: "Close",
};

export type ShortcutsWords = typeof shortcuts;
