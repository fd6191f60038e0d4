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
} as const satisfies Readonly<Record<string, Source>>;

/** The name of one source, as lines carry it. */
export type SourceId = keyof typeof SOURCES;
