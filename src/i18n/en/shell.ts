// English words of the frame, the start screen, the devices and everything that can go wrong.
// This file is the shape: src/i18n/ja/shell.ts must have the same keys or the build fails.
export const shell = {
  product: "Kintsugi",
  nav: {
    start: "Start",
    bench: "Bench",
    history: "History",
    learn: "Learn",
    more: "More",
    skip: "Skip to content",
  },
  languages: "Language",
  loading: "One moment…",
  failedScreen:
    "This part of the app could not be shown. Reload the page: everything saved is still here.",
  reload: "Reload",

  start: {
    title: "When a restore stops with error 4013",
    lead: "Plug the device in. Kintsugi sees which mode it is in, leads you through the repair one step at a time and keeps a record of what was tried.",
    limits:
      "Kintsugi does not restore the device itself. Apple’s own app does that, on this computer.",
    connect: "Connect a device",
    connectHint:
      "A list opens at the top of the window. Choose the entry whose name begins with iPhone, iPad or Apple Mobile Device, then “Connect”.",
    notSeen: "I do not see my device",
    haveCode: "I have an error code",
    coach: "Force restart, recovery, DFU: the button coach",
    logs: "Read the log of a restore",
    bundles: "Open a bundle",
    more: "Other ways in",
    practice: "Practice phone",
    practiceHint: "No device at hand? Try everything with a phone that only exists on this page.",
    guide: "Start the guide for error 4013",
    guideWithout: "Start without a device",
    devices: "Devices on this computer",
    none: "No device is connected yet.",
    open: "Sessions not finished yet",
  },

  role: {
    legend: "Whose hands are on it?",
    owner: "It is my own device",
    ownerHint: "One plain step at a time.",
    technician: "I repair it for somebody",
    technicianHint: "The whole plan in view; you may jump.",
  },

  device: {
    mode: {
      normal: "Normal mode",
      recovery: "Recovery mode",
      dfu: "DFU mode",
      "port-dfu": "Port DFU mode",
      kis: "DFU mode",
      wtf: "WTF mode",
      "mac-restore": "Restore mode of a Mac",
      ibridge: "T1 or T2 chip of a Mac",
      unknown: "Unknown Apple device",
    },
    class: {
      iphone: "iPhone",
      ipad: "iPad",
      ipod: "iPod touch",
      tv: "Apple TV",
      homepod: "HomePod",
      watch: "Apple Watch",
      vision: "Apple Vision Pro",
      display: "Apple display",
      mac: "Mac",
      t2: "T2 chip of a Mac",
      vm: "Virtual device",
    },
    /** The table's names are English already. */
    model: (name: string) => name,
    someone: "Apple device",
    practice: "Practice phone",
    came: (name: string, mode: string) => `${name} is here: ${mode}.`,
    went: (name: string) => `${name} has left the bus.`,
  },

  history: {
    unknownDevice: "Device not seen",
    started: (date: string) => `Started ${date}`,
    entries: (count: number) => (count === 1 ? "1 entry" : `${count} entries`),
    practice: "Practice",
    outcome: {
      open: "Not finished",
      mended: "Mended",
      "to-service": "Handed to service",
      "given-up": "Not mended",
    },
    playbook: (code: string) => `Error ${code}`,
  },

  version: (version: string, commit: string) => `Version ${version} (${commit})`,
};

export type ShellWords = typeof shell;
