// Where the guide's statements come from. Titles are names of pages, not advice, so they stand here
// and not in src/i18n. Apple's support pages were read as other pages quote them, except 102018.
import type { Source } from "../playbook.ts";

/** Every source a line may name, by id. Shown as text, never fetched. */
export const SOURCES = {
  "apple-102561": {
    title: "Apple Support 102561: errors 9, 4005, 4013 and 4014 (as quoted by others)",
    url: "https://support.apple.com/102561",
  },
  "apple-118106": {
    title: "Apple Support 118106: update or restore in recovery mode (as quoted by others)",
    url: "https://support.apple.com/118106",
  },
  "apple-108308": {
    title: "Apple Support 108308: list of update and restore errors (as quoted by others)",
    url: "https://support.apple.com/108308",
  },
  "apple-102018": {
    title: "Apple Support 102018: background processes of iTunes for Windows",
    url: "https://support.apple.com/en-us/102018",
  },
  "apple-recognise": {
    title:
      "Apple Support: when the computer does not recognise the device (copy at elanem.co, 2021)",
    url: "https://elanem.co",
  },
  "apple-devices-store": {
    title: "Microsoft Store: Apple Devices (9NP83LWLPZ9K)",
    url: "https://apps.microsoft.com/detail/9NP83LWLPZ9K",
  },
  nearby: {
    title: "Restore with a nearby device, iOS 18 and later (Grokipedia, quoting Apple)",
    url: "https://grokipedia.com/page/Nearby_device_recovery",
  },
  "nearby-practice": {
    title: "Small Dog: recovering from a failed update with a nearby device (2025)",
    url: "https://smalldog.biz/2025/08/14/recovering-from-a-failed-update-with-a-nearby-iphone-or-ipad",
  },
  "recovery-assistant": {
    title: "Mid Atlantic Consulting: Recovery Assistant in iOS 26, quoting Apple's release notes",
    url: "https://midatlanticconsulting.com/blog/2025/06/what-is-the-new-recovery-assistant-feature-in-ios-26-how-does-it-work",
  },
  "zdnet-buttons": {
    title: "ZDNet 2017: force restart, recovery and DFU mode on iPhone 8",
    url: "https://www.zdnet.com/article/iphone-8-tips-how-to-force-restart-enter-recovery-and-dfu-mode/",
  },
  "idevicerestore-725": {
    title: "idevicerestore issue 725: iPhone 14 with 4013 returns to recovery after the kernel",
    url: "https://github.com/libimobiledevice/idevicerestore/issues/725",
  },
  "idevicerestore-759": {
    title: "idevicerestore issue 759: restores that passed with the display unplugged",
    url: "https://github.com/libimobiledevice/idevicerestore/issues/759",
  },
  idevicerestore: {
    title: "idevicerestore: names of the operations of a restore",
    url: "https://github.com/libimobiledevice/idevicerestore",
  },
  "idevicerestore-707": {
    title: "idevicerestore issue 707: restore logs of macOS by name",
    url: "https://github.com/libimobiledevice/idevicerestore/issues/707",
  },
  "healthy-restore": {
    title: "0x1bit011/iOS18.3-logs: complete log of a restore that went well, iPhone 11 Pro",
    url: "https://github.com/0x1bit011/iOS18.3-logs",
  },
  libirecovery: {
    title: "libirecovery: Apple's modes and Windows drivers in recovery and DFU",
    url: "https://github.com/libimobiledevice/libirecovery",
  },
  "legacy-ios-kit": {
    title: "Legacy-iOS-Kit restore.sh at 86cf0c1: DFU timing",
    url: "https://github.com/LukeZGD/Legacy-iOS-Kit/blob/main/restore.sh",
  },
  palera1n: {
    title: "palera1n README: cables for DFU mode",
    url: "https://github.com/palera1n/palera1n",
  },
  "checkra1n-860": {
    title: "checkra1n issue 860: Apple's USB-C to Lightning cable and DFU mode",
    url: "https://github.com/checkra1n/BugTracker/issues/860",
  },
  "ken-g": {
    title: "ken-g.com: 4013 on iPad Air 3 gone with another Apple cable",
    url: "https://ken-g.com/ios-how-to-fix-error-4013/",
  },
  picico: {
    title: "picico.net: iPhone 7 with 4013, and Apple's answer to a shop",
    url: "https://picico.net/smartphone/iphone7%e3%81%a74013%e3%82%a8%e3%83%a9%e3%83%bc%e3%81%8c%e7%99%ba%e7%94%9f%e3%81%97%e3%81%9f%e5%a0%b4%e5%90%88%e3%81%af%ef%bc%9f",
  },
  rossmann: {
    title: "Rossmann Repair Group: error 4013 and 4014, what they see at the bench (2026)",
    url: "https://rossmanngroup.com/services/iphone-data-recovery/error-4013",
  },
  "ipad-rehab": {
    title: "iPad Rehab: iPhone 7 processor cases with 4013",
    url: "https://forum.ipadrehab.com",
  },
  "iphone-plus-kyoto": {
    title: "iphone-plus-kyoto.com: 4013 two weeks after a battery was replaced elsewhere (2025)",
    url: "https://iphone-plus-kyoto.com/iphone_news/31230",
  },
  "am-restore": {
    title:
      "Names of errors in a public copy of a header of Apple's MobileDevice library, iOS 8 to 9",
    url: "https://github.com/search?q=AMRestoreErrorDomain&type=code",
  },
  "apple-108304": {
    title: "Apple Support 108304: error 53 (as quoted by others)",
    url: "https://support.apple.com/108304",
  },
  mrmacintosh: {
    title: "Mr. Macintosh: messages of bridgeOS restores, 4005 among them",
    url: "https://mrmacintosh.com",
  },
  "rossmann-forum": {
    title: "Rossmann forum: logs of Macs with 4013, 4010 and 4041 (as quoted by others)",
    url: "https://boards.rossmanngroup.com",
  },
  lume: {
    title: "Lume, a tool for virtual Macs: installations that fail partway",
    url: "https://github.com/trycua/cua",
  },
  "virtualmac-11": {
    title: "VirtualMacOniPad issue 11: DFU where RestoreOS was expected, and usbmuxd",
    url: "https://github.com/nfzerox/VirtualMacOniPad/issues/11",
  },
  "discussions-4042": {
    title: "Apple Community 256084317: 4042 on a Mac mini M4 (2025)",
    url: "https://discussions.apple.com/thread/256084317",
  },
  "macuser-21": {
    title: "MacUser forum: a MacBook Air M1 with libusbrestore error 21",
    url: "https://www.macuser.de/threads/macbook-air-m1-bootet-nicht-mehr.869183/",
  },
  appledystopia: {
    title: "Appledystopia: error 14 and full storage (2021)",
    url: "https://www.appledystopia.com/news/hey-apple-please-fix-error-14/",
  },
  "iphoneservice-baseband": {
    title: "iphoneservice.com.my: the modem fault of iPhone 7 and 4013 (2018)",
    url: "https://www.iphoneservice.com.my/2018/05/",
  },
  "legacy-ios-kit-362": {
    title: "Legacy-iOS-Kit issue 362: log of a modem that stays silent",
    url: "https://github.com/LukeZGD/Legacy-iOS-Kit/issues/362",
  },
  "vipfixphone-40": {
    title: "VipFixPhone: error 40 ended with a new storage chip (2017)",
    url: "https://bestvipfixphone.blogspot.com/2017/08/how-to-fix-itunes-unknown-error-40-when.html",
  },
  "idevicerestore-490": {
    title: "idevicerestore issue 490: error 53 with a proxy in the way",
    url: "https://github.com/libimobiledevice/idevicerestore/issues/490",
  },
  "idevicerestore-352": {
    title: "idevicerestore issue 352: error 53, the server answers 403",
    url: "https://github.com/libimobiledevice/idevicerestore/issues/352",
  },
  "idevicerestore-354": {
    title: "idevicerestore issue 354: -1 from the update of one part",
    url: "https://github.com/libimobiledevice/idevicerestore/issues/354",
  },
  "idevicerestore-127": {
    title: "idevicerestore issue 127: error 6 while factory data are created",
    url: "https://github.com/libimobiledevice/idevicerestore/issues/127",
  },
  "idevicerestore-539": {
    title: "idevicerestore issue 539: the system image's checksum does not match",
    url: "https://github.com/libimobiledevice/idevicerestore/issues/539",
  },
  "tss-94": {
    title: "Log of iTunes 10 with status 94 and 3194 (2012)",
    url: "https://pastebin.com/75vKbim4",
  },
  "outofajam-3014": {
    title: "outofajam.net: 3014 on the day iOS 5 came out (2011)",
    url: "https://www.outofajam.net/blog/2011/10/17/iphone-error-3014-just-because-im-panicking-doesnt-mean-you-should/",
  },
  "macworld-1013": {
    title: "Macworld: an update that fails because gs.apple.com is blocked, quoting Apple (2011)",
    url: "https://www.macworld.com/article/1158633/ios_fail_update.html",
  },
  "windowsforum-1109": {
    title: "WindowsForum: error 1109 and the network",
    url: "https://windowsforum.com/threads/how-to-fix-iphone-error-1109-during-update-or-restore.403493/",
  },
  "utm-4104": {
    title: "UTM issue 4104: error 10 when a Mac installs a newer macOS than its own",
    url: "https://github.com/utmapp/UTM/issues/4104",
  },
  "ask-different-t2": {
    title: "Ask Different: a T2 Mac that shows 75 and 4017 in turn",
    url: "https://apple.stackexchange.com",
  },
  "iokit-returns": {
    title: "IOKit's return codes in Apple's published kernel source",
    url: "https://github.com/apple-oss-distributions/xnu/blob/main/iokit/IOKit/IOReturn.h",
  },
  "ipad-rehab-1850": {
    title: "iPad Rehab forum: an iPad 4 with 4014 after a new storage chip",
    url: "https://forum.ipadrehab.com/forum/iphone-logic-board-repair/1850-ipad4-itunes-error-4014-already-tried-changing-nand",
  },
  "iguys-ipad7": {
    title: "iGuys: iPad 7 with 4013, mended by moving the processor",
    url: "https://iguys.co.uk/?p=195",
  },
  "ifixit-792659": {
    title: "iFixit answers 792659: a dropped iPhone 7, 4013, then only DFU mode",
    url: "https://www.ifixit.com/Answers/View/792659/Boot+loop+after+being+dropped,+now+stuck+in+DFU",
  },
  fixstory: {
    title: "fixstorydtla.com: 4013 on iPhone 7 and its audio chip",
    url: "https://fixstorydtla.com/blog/iphone-errors/iphone-error-4013-4014-4005-fix/",
  },
} as const satisfies Readonly<Record<string, Source>>;

/** The name of one source, as lines carry it. */
export type SourceId = keyof typeof SOURCES;
