// English words in and under the pictures: Apple's programs in outline, plugs and ports. The labels of buttons
// are those of Apple's English programs.
export const pictures = {
  apps: {
    finder: "Finder",
    "itunes-mac": "iTunes",
    "apple-devices": "Apple Devices",
    "itunes-store": "iTunes",
    "itunes-installer": "iTunes",
  },
  locations: "Locations",
  problem: "There is a problem with the device.",
  cancel: "Cancel",
  restore: "Restore",
  update: "Update",
  /** What to press: 1 is the device, 2 the button. `button` is its label. */
  press: (app: string, button: string) =>
    `In ${app}: 1 the device, if the window does not open by itself; 2 “${button}”.`,
  outline: "An outline. The real window looks different from version to version.",
  plugs: {
    "usb-a": "USB-A",
    "usb-c": "USB-C",
    lightning: "Lightning",
    "30-pin": "30-pin",
  },
  plugTells: {
    "usb-a": "Wide, fits one way up. At the computer.",
    "usb-c": "Small and rounded, fits both ways up. At the computer and at newer devices.",
    lightning: "Narrow, contacts outside. At the device.",
    "30-pin": "Very wide and flat. At the oldest devices.",
  },
  straight: "Right: straight into the computer.",
  hub: "Not so: a hub, a dock or a display in between.",
};

export type PicturesWords = typeof pictures;
