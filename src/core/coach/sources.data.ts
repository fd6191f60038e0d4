// Where the coach's times and rules come from, beside the guide's own sources. Titles are names of
// pages and files, not advice, so they stand here and not in src/i18n.
import type { Source } from "../guide/playbook.ts";

/** Every source that a press, a timing or a rule may name, by id; what names none is our judgement. Shown as text. */
export const COACH_SOURCES = {
  "apple-buttons": {
    title:
      "Apple Support: force restart and recovery mode (as quoted by ZDNet, 2017, and Macworld)",
    url: "https://www.zdnet.com/article/iphone-8-tips-how-to-force-restart-enter-recovery-and-dfu-mode/",
  },
  "legacy-ios-kit": {
    title: "Legacy-iOS-Kit restore.sh @86cf0c1, device_dfuhelper: 10 s, then 5 s, then 8 s",
    url: "https://github.com/LukeZGD/Legacy-iOS-Kit",
  },
  palera1n: {
    title: "palera1n src/dfuhelper.c @b0348f1: reboot sent at 2 s, 4 s of both, then 10 s",
    url: "https://github.com/palera1n/palera1n",
  },
  "palera1n-cables": {
    title: "palera1n README: USB-A cables; DFU needs USB voltage through Lightning",
    url: "https://github.com/palera1n/palera1n#readme",
  },
  "checkra1n-860": {
    title: "checkra1n BugTracker issues 395, 554 and 860: USB-C to Lightning does not reach DFU",
    url: "https://github.com/checkra1n/BugTracker/issues/860",
  },
  "dfu-helper": {
    title: "tctvn DFU-Helper main.cpp @2725e76: release as soon as the phone leaves the bus",
    url: "https://github.com/tctvn/DFU-Helper",
  },
  "field-guides": {
    title: "Repairers' guides (fixstorydtla.com and others): until black, 5 s of both, 10 s",
    url: "https://fixstorydtla.com",
  },
  "port-dfu": {
    title: "libirecovery commit d3198a5: DFU of the USB-C port controller",
    url: "https://github.com/libimobiledevice/libirecovery",
  },
} as const satisfies Readonly<Record<string, Source>>;

/** The name of one source. */
export type CoachSourceId = keyof typeof COACH_SOURCES;
