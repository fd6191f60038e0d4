// English words for files and shortcuts that the system hands over.
export const launch = {
  waiting: "Something was opened with Kintsugi while you are at work. Your work stays as it is.",
  left: "More was opened with Kintsugi. It is shown one after the other.",
  open: "Show it now",
  leave: "Not now",
  refused: (names: string) =>
    `Kintsugi cannot read this: ${names}. It takes its own bundles (.zip, .zip.age) and logs (.log, .txt, .ips, archives of them).`,
};

export type LaunchWords = typeof launch;
