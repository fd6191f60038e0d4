// English words of the bench: many phones, a line each.
export const bench = {
  title: "Bench",
  lead: "Every device on this computer, a line each. A line stays while its device is away.",
  empty:
    "No device is connected. Connect one on the start screen, or plug in what the browser already knows.",
  gone: "Away",
  noSession: "No session yet",
  waits: {
    question: "A question to answer",
    restart: "A force restart",
    recovery: "Recovery mode",
    dfu: "DFU mode",
    normal: "The device to start",
    answer: "Your answer",
    end: "Closing the session",
  },
  start: "Start the guide",
  open: (device: string) => `Open the session of ${device}`,
};

export type BenchWords = typeof bench;
