import type { CodesWords } from "../../codes-words.ts";

/** What repairers report of a model. */
export const faults: CodesWords["faults"] = {
  "iphone7-processor":
    "iPhone 7 and 7 Plus: broken joints of the processor, also after poor chargers, with an Apple logo loop and 4013. Moving or reballing the processor helped.",
  "iphone7-modem":
    "iPhone 7 and 7 Plus: a fault of the modem. First “No Service”; on iOS 11 or earlier the restore then ends in 4013, later it completes without activation.",
  "iphone7-drop":
    "iPhone 7: after a fall first an Apple logo loop, then 4013, in the end only DFU mode. Damage to the board was suspected.",
  "iphone7-audio":
    "iPhone 7 and 7 Plus: the audio chip is named for 4013, with Voice Memos and the speaker button greyed out before.",
  "ipad7-processor":
    "iPad 7: Apple logo loop and 4013 after aftermarket chargers. Moving processor and storage to another board brought it back, data included.",
  "ipad4-memory":
    "iPad 4: 4014 and only DFU mode. A new storage chip did not help; memory was suspected.",
  "ipad-air3-cable": "iPad Air 3: 4013 went away when one Apple cable was changed for another.",
  "pro-display":
    "13 Pro and 14 Pro: broke off while the system was being sent. With the display unplugged it went through, once on each.",
  "iphone16-image":
    "iPhone 16: a rising number of restores that break off while the system is being sent. Nobody has named the cause.",
  "iphone14-mixed":
    "iPhone 14: 21, 2006 and 4013 in turn, back in recovery mode right after the kernel. Not resolved there.",
  "iphone15pro-storage":
    "iPhone 15 Pro: -1 with write errors on three Macs and three PCs. The storage was suspected.",
  "face-id-ear-flex":
    "Face ID models: a wet flex of earpiece and light sensor shorts the I2C line. One large repair shop finds this most often. Test: unplug it, then try again.",
  "after-battery-work":
    "After battery or display work: one shop saw 4013 two weeks after a battery was replaced elsewhere.",
};
