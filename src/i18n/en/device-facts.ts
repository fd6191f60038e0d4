// English words of what a device on the bus tells: its mode in words, how sure the model is, its identifiers.
// Loaded with the first device.
export const deviceFacts = {
  modeHint: {
    normal:
      "The device is started, or it is in the middle of a restore: both look the same on USB.",
    recovery: "Its screen shows a cable and a computer.",
    dfu: "Its screen is black. That is right in this mode.",
    "port-dfu":
      "Its screen is black. Only the USB-C port answers, which is weaker proof than DFU mode.",
    kis: "Its screen is black. That is right in this mode.",
    wtf: "An early boot mode of the first models.",
    "mac-restore": "This is no iPhone or iPad. Kintsugi does not lead through repairs of a Mac.",
    ibridge: "This is part of a Mac. Kintsugi does not lead through its repair.",
    unknown: "An id that no list has. It is shown as it came.",
  },
  off: "Not on the bus",
  offHint: "Unplugged, off, or in a mode this page may not see yet.",
  certainty: {
    board: "Model certain: chip and board id name it.",
    probable: "Model probable: only one source lists these ids.",
    product: "Model as the device reports it; its chip agrees.",
    family: "USB does not tell the exact model in this mode.",
    "unknown-board": "Chip and board id are in no list we know.",
    none: "Its USB strings do not tell the model.",
  },
  ecid: "ECID",
  serial: "Serial number",
  udid: "UDID",
  ids: (product: string) => `USB id 05AC:${product}`,
  show: "Show identifiers",
  hide: "Hide identifiers",
  pwned: (name: string) =>
    `Its boot ROM is patched (${name}). Restart it by its buttons before a restore.`,
  notMendable: "Kintsugi helps with iPhone, iPad and iPod touch.",
};

export type DeviceFactsWords = typeof deviceFacts;
