// English words of the practice phone; loaded with it.
export const practice = {
  title: "Practice phone",
  plug: "Plug in",
  pull: "Pull the cable",
  holdHint:
    "Click to press and hold, click again to let go. The phone takes as long as a real one.",
  scene: "Let something happen",
  unplug: "Put it away",
  screen: {
    black: "Screen: black",
    "apple-logo": "Screen: Apple logo",
    progress: "Screen: Apple logo with a bar",
    "recovery-picture": "Screen: cable and computer",
    home: "Screen: Home Screen",
  },
  scenes: {
    restart: "Force restart",
    recovery: "Enter recovery mode",
    dfu: "Enter DFU mode",
    "to-recovery": "Sent to recovery mode",
    "to-dfu": "Falls into DFU mode",
    "restore-fails": "A restore that fails with 4013",
    "restore-succeeds": "A restore that goes through",
  },
};

export type PracticeWords = typeof practice;
