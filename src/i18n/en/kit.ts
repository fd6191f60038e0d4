// English words of the service desk kit and of the page on privacy.
import type { KitWords, PrivacyWords } from "../kit-words.ts";

export const kit: KitWords = {
  title: "Service desk kit",
  lead: "For whoever manages the laptops: policy files for Chrome and Edge, made for the address of this very copy of the app.",
  origin: (origin) => `Made for ${origin}`,
  localOnly:
    "This address leads to this computer only. For a fleet, open the kit at the address at which the laptops will open the app.",
  wishes: "What the laptops should do",
  wish: {
    grant: {
      name: "See every Apple device without a click",
      what: "For the browser each mode of a device is a new device. With this policy every mode is seen at once.",
      policy: "WebUsbAllowDevicesForUrls, vendor 1452, for this address alone",
    },
    install: {
      name: "Install the app",
      what: "It stands in the Start menu or Dock, opens in a window of its own, and works offline after its first start.",
      policy: "WebAppInstallForceList",
    },
    keep: {
      name: "Keep its records when the browser closes",
      what: "Wins over a default that clears the data of all sites at closing. It does not win over the policies listed below.",
      policy: "CookiesAllowedForUrls",
    },
  },
  browsers: "Browsers",
  browser: { chrome: "Chrome", edge: "Edge" },
  files: "Files",
  file: {
    reg: {
      name: "Windows: registry file",
      how: "Import it as administrator, or hand it out by group policy or Intune. Restart the browser.",
    },
    "reg-removal": { name: "Windows: take it away again", how: "Removes exactly these values." },
    commands: {
      name: "Windows: commands",
      how: "The same, a line each, for an administrator’s prompt or a start-up script.",
    },
    mobileconfig: {
      name: "macOS: profile",
      how: "Hand it out by device management, or open it and allow it in System Settings › General › Device Management.",
    },
    json: {
      name: "Linux: policy file",
      how: "Put it as kintsugi.json into /etc/opt/chrome/policies/managed, /etc/opt/edge/policies/managed or /etc/chromium/policies/managed.",
    },
    udev: {
      name: "Linux: udev rule",
      how: "Watching needs none. It lets the coach restart a device in recovery mode: put it into /etc/udev/rules.d, then “udevadm control --reload” and plug in again.",
    },
  },
  save: (name) => `Save ${name}`,
  show: (name) => `Show ${name}`,
  nothing: "Choose at least one thing and one browser.",
  harmful: {
    title: "Policies that stand against it",
    lead: "If one of these is set for the laptops, take this address out of it.",
    what: {
      ClearBrowsingDataOnExitList:
        "with “cookies_and_other_site_data” it deletes every record when the browser closes, whatever else is allowed.",
      BrowsingDataLifetime:
        "with “cookies_and_other_site_data” it deletes records after so many hours.",
      ForceEphemeralProfiles: "deletes the whole profile at closing.",
      DefaultWebUsbGuardSetting: "2 switches WebUSB off; the first policy above wins over it.",
      WebUsbBlockedForUrls: "switches WebUSB off for the addresses it names.",
    },
  },
  check: "Afterwards, on a laptop",
  toDoctor:
    "Open chrome://policy or edge://policy, press “Reload policies”, and let the doctor check the rest:",
  untried:
    "The Linux file was tried with a real Chromium. The files for Windows and macOS were checked for their form only.",
};

export const privacy: PrivacyWords = {
  title: "Privacy and network",
  lead: "Kintsugi has no server that could receive anything. What follows can be checked by anyone.",
  parts: [
    {
      title: "What is stored, and where",
      lines: [
        "What USB tells of a device (model, ECID, serial number), what you type, logs and pictures that you keep.",
        "All of it in this browser’s storage on this computer. Nothing is copied elsewhere, unless you choose a backup folder.",
        "Under History › Keeping and backup, sessions, devices and customers can be deleted for good.",
      ],
    },
    {
      title: "What leaves this computer",
      lines: [
        "Only files that you save or share: bundles, backups, tables, job sheets.",
        "Before a bundle leaves you choose how much it tells, and see every byte of it.",
      ],
    },
    {
      title: "What makes sure of it",
      lines: [
        "The page’s own policy forbids requests to any other address, and scripts from anywhere but here.",
        "The app is kept whole in the browser’s cache; after the first visit it needs no network.",
        "No account, no usage tracking, no error reports, no advertising, no cookies but the one of the closing test, which you start yourself.",
      ],
    },
  ],
  network: {
    title: "Requests of this page, live",
    lead: "Counted by the browser since this page was opened:",
    none: "None has left this computer since the app was loaded from its copy.",
    some: (count) =>
      count === 1
        ? "1 went to the address of this app, to load the app itself."
        : `${count} went to the address of this app, to load the app itself.`,
    foreign: (count) =>
      count === 1 ? "1 went to another address." : `${count} went to another address.`,
    fromCopy: (count) => `${count} were answered from the copy on this computer.`,
    list: "Every request",
    method:
      "To check it without trusting this page: open the browser’s developer tools, tab “Network”, or switch the network off.",
  },
};
