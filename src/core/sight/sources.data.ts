// Where the statements about seeing devices come from, beside the guide's own sources. Titles are names
// of pages, not advice, so they stand here and not in src/i18n.
import type { Source } from "../guide/playbook.ts";
import { SOURCES } from "../guide/playbooks/sources.data.ts";

/** Every source that a line of this room may name, by id. Shown as text, never fetched. */
export const SIGHT_SOURCES = {
  "apple-recognise": SOURCES["apple-recognise"],
  "apple-devices-store": SOURCES["apple-devices-store"],
  libirecovery: SOURCES.libirecovery,
  palera1n: SOURCES.palera1n,
  webusb: {
    title: "WebUSB specification: secure contexts, and devices that a person has chosen",
    url: "https://usb.spec.whatwg.org",
  },
  "chromium-grants": {
    title: "Chromium usb_chooser_context.cc: a grant is for ids and serial number together",
    url: "https://source.chromium.org/chromium/chromium/src/+/main:chrome/browser/usb/usb_chooser_context.cc",
  },
  "chromium-windows": {
    title:
      "Chromium usb_service_win.cc, usb_device_win.cc: devices without a driver, and who may open",
    url: "https://source.chromium.org/chromium/chromium/src/+/main:services/device/usb/usb_service_win.cc",
  },
  "chromium-linux": {
    title: "Chromium usb_device_linux.cc: listing needs no permission, opening does",
    url: "https://source.chromium.org/chromium/chromium/src/+/main:services/device/usb/usb_device_linux.cc",
  },
  "chromium-policies": {
    title: "Chrome Enterprise policies: WebUsbAllowDevicesForUrls, DefaultWebUsbGuardSetting",
    url: "https://chromeenterprise.google/policies/#WebUsbAllowDevicesForUrls",
  },
  "grapheneos-1065": {
    title: "GrapheneOS os-issue-tracker issue 1065: udev rules count from the next plugging in",
    url: "https://github.com/GrapheneOS/os-issue-tracker/issues/1065",
  },
  "espconnect-95": {
    title: "ESPConnect issue 95: the entry in the list has to be clicked first",
    url: "https://github.com/thelastoutpostworkshop/ESPConnect/issues/95",
  },
  "pybricks-428": {
    title: "pybricks support issue 428: Chromium as a Snap lists devices and cannot open them",
    url: "https://github.com/pybricks/support/issues/428",
  },
  "flathub-124": {
    title: "flathub org.chromium.Chromium issue 124: WebUSB does not find devices in a Flatpak",
    url: "https://github.com/flathub/org.chromium.Chromium/issues/124",
  },
  tidbits: {
    title: "TidBITS 2018: USB Restricted Mode of iOS 11.4.1 and later",
    url: "https://tidbits.com/2018/08/06/usb-restricted-mode-can-block-ios-device-charging/",
  },
} as const satisfies Readonly<Record<string, Source>>;
