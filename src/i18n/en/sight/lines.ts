import type { SightWords } from "../../sight-words.ts";

/** How to find an answer, and what to do at each end. */
export const lines: SightWords["lines"] = {
  "list.press":
    "Press “Connect a device”. If your device is not in the list, close it with “Cancel”.",
  "list.names":
    "Its entry begins with iPhone or iPad; in recovery and DFU mode with Apple Mobile Device.",
  "earlier.why": "The browser remembers a choice only for the mode the device was in.",
  "cable.look": "Follow the cable with your eyes from the device to the computer.",
  "screen.wake": "Press the side or top button once, and look for a moment.",
  "computer-sees.macos":
    "Hold Option, open the Apple menu, choose System Information, then USB. Look for iPhone, iPad or Apple Mobile Device.",
  "computer-sees.windows":
    "Right-click Start, open Device Manager and look under “Universal Serial Bus devices”, “Universal Serial Bus controllers” and “Portable Devices” for an entry with Apple in its name.",
  "computer-sees.linux":
    "Run lsusb -d 05ac: in a terminal. Look for a line with iPhone, iPad or Apple Mobile Device.",
  "swapped.charging": "A cable can charge the device and still carry no data.",
  "browser.path": "Open chrome://version in a new tab and read “Executable Path”.",
  "other-program.which":
    "Think of other tabs that use USB, of 3uTools, iMazing, backup or sync programs, and of virtual machines.",
  "other-program.chromeos":
    "In Settings look whether the device was handed to the Linux environment or to a virtual machine.",

  "no-webusb.why": "WebUSB, which this page watches devices with, is only there in some browsers.",
  "no-webusb.macos":
    "Open this page in Chrome or Edge on this Mac. Safari and Firefox do not have it.",
  "no-webusb.windows": "Open this page in Edge, which is on this computer already, or in Chrome.",
  "no-webusb.linux":
    "Open this page in Chrome, Edge or Chromium, installed as an ordinary package and not as a Snap or Flatpak.",
  "no-webusb.chromeos": "Open this page in the Chrome of ChromeOS, not in an Android or Linux app.",
  "no-webusb.other":
    "Open this page on a computer, in Chrome or Edge. A browser on an iPhone or iPad cannot watch USB.",
  "no-webusb.without":
    "The guide and the history work in this browser too: the guide then asks what it cannot see.",

  "insecure-page.why": "Browsers open USB only to pages whose address is secure.",
  "insecure-page.https": "Open this page by an address that begins with https.",
  "insecure-page.localhost":
    "If the app runs on this very computer, http://localhost counts as secure too.",

  "blocked-by-policy.why":
    "An administrator’s policy, or a setting of this site, can switch USB off for a page.",
  "blocked-by-policy.site":
    "Click the sign to the left of the address, open the site settings and set “USB devices” to “Ask”. Then reload.",
  "blocked-by-policy.ask":
    "On a computer of a company or school, ask the administrator to allow this page with the policy below.",
  "blocked-by-policy.macos":
    "On a Mac the policy WebUsbAllowDevicesForUrls comes with a configuration profile. Open chrome://policy to see what is set.",
  "blocked-by-policy.windows":
    "In Windows the policy WebUsbAllowDevicesForUrls stands in the registry under Software\\Policies\\Google\\Chrome. Open chrome://policy to see what is set.",
  "blocked-by-policy.linux":
    "In Linux the policy is a file ending in .json in /etc/opt/chrome/policies/managed. Open chrome://policy to see what is set.",
  "blocked-by-policy.chromeos":
    "On a managed Chromebook the policy WebUsbAllowDevicesForUrls is set in the Admin console. Open chrome://policy to see what is set.",
  "blocked-by-policy.other": "If that cannot be changed, open this page on another computer.",
  "blocked-by-policy.effect":
    "With this policy the page sees every mode of every Apple device without any click.",

  "sandboxed-browser.snap":
    "Chromium as a Snap lists devices, but may not open them until it is given access.",
  "sandboxed-browser.flatpak": "As a Flatpak the browser may not find the device at all.",
  "sandboxed-browser.package":
    "Surest: install Chrome, Edge or Chromium as an ordinary package and open this page there.",
  "sandboxed-browser.connect": "Or, for Chromium as a Snap, run the command below in a terminal.",
  "sandboxed-browser.close":
    "Close every window of the browser, open it again and plug the device in again.",

  "linux-permission.why":
    "Linux lists the device for everybody, but only those with permission may open it.",
  "linux-permission.save":
    "Save the rule below as /etc/udev/rules.d/70-apple-device.rules. That needs administrator rights.",
  "linux-permission.reload": "Run sudo udevadm control --reload in a terminal.",
  "linux-permission.replug": "Plug the device in again: a rule counts only from then on.",
  "linux-permission.listing":
    "The rule is only needed to open a device. Kintsugi sees its mode and leads through the repair without it.",

  "not-plugged-in.why": "Kintsugi sees devices by USB alone, so there must be a cable.",
  "not-plugged-in.both-ends": "Push the plug in all the way at both ends, until it sits firmly.",
  "not-plugged-in.direct": "Use a port of the computer itself, not a hub, keyboard or display.",
  "not-plugged-in.macos": "If the Mac asks whether the accessory may connect, allow it.",
  "not-plugged-in.windows":
    "Windows usually plays a sound when the device is plugged in. No sound speaks for the cable or the port.",
  "not-plugged-in.chromeos":
    "If ChromeOS asks where the device should be used, do not hand it to Linux or Android.",
  "not-plugged-in.wireless": "Syncing over Wi-Fi does not count: the browser cannot see it.",

  "charge-only-or-bad-cable.why":
    "Some cables only charge. Others have worn data lines, and they charge all the same.",
  "charge-only-or-bad-cable.hub":
    "What stands between device and computer is the first to leave out.",
  "charge-only-or-bad-cable.blind":
    "The computer does not list the device either, so the browser is not the reason.",
  "charge-only-or-bad-cable.picture":
    "The picture shows that the device has reached recovery mode. What is missing is the way to the computer.",
  "charge-only-or-bad-cable.alone":
    "Unplug every other USB accessory and plug the device straight into the computer.",
  "charge-only-or-bad-cable.ports": "Try each port of the computer in turn.",
  "charge-only-or-bad-cable.cable":
    "Then take another cable, best one from Apple that has carried data before.",
  "charge-only-or-bad-cable.look":
    "Look into the device’s port with a light. Fluff at the bottom keeps the plug out.",
  "charge-only-or-bad-cable.dfu":
    "For DFU mode use a cable with USB-A at the computer’s end: with some USB-C cables it is never reached.",
  "charge-only-or-bad-cable.windows":
    "On a desktop PC take a port at the back, which sits on the main board.",
  "charge-only-or-bad-cable.one-change":
    "Change one thing at a time. Then you know which one it was.",

  "off-or-flat.why": "A device that is off or flat is not there for USB.",
  "off-or-flat.charge":
    "Charge it for 30 minutes at a wall charger. A fully flat one may show nothing for the first minutes.",
  "off-or-flat.switch-on": "Switch it on and plug it into the computer.",
  "off-or-flat.force-restart":
    "If it stays black, force restart it. The guide shows the buttons for each model.",
  "off-or-flat.dfu": "In DFU mode the screen is black too. A device you have put there is not off.",

  "locked.why":
    "About an hour after it was last unlocked, a device closes its data line and only charges (USB Restricted Mode).",
  "locked.unlock": "Unlock the device and go to the Home Screen.",
  "locked.replug": "Leave it unlocked and plug the cable in again.",
  "locked.trust": "If it asks whether to trust this computer, tap “Trust”.",
  "locked.macos": "If the Mac asks whether the accessory may connect, allow it.",
  "locked.recovery":
    "Recovery and DFU mode are seen while the device is locked. Without the passcode, the guide goes that way.",

  "no-driver.why":
    "In Windows the browser does not list a device that has no driver. It looks as if it were not plugged in.",
  "no-driver.app":
    "Install Apple Devices from Microsoft Store, or bring it up to date. Apple’s driver comes with it.",
  "no-driver.update":
    "In Device Manager right-click the device, choose “Update driver”, then “Search automatically for drivers”.",
  "no-driver.restart": "Restart Windows and plug the device in again.",
  "no-driver.apple-only":
    "Keep Apple’s own driver. With any other, Apple’s app no longer sees the device.",

  "not-picked.why":
    "A page sees only those USB devices that somebody has chosen in the browser’s list.",
  "not-picked.accessory":
    "The entry chosen was an Apple accessory, such as a keyboard or a display.",
  "not-picked.press": "Press “Connect a device”.",
  "not-picked.entry":
    "Click the entry of your device, so that it is highlighted, and only then “Connect”.",

  "grant-for-another-mode.why":
    "For the browser each mode is a new device, and each one must be chosen once.",
  "grant-for-another-mode.seen": "The choice made in this session was for another mode.",
  "grant-for-another-mode.again": "Press “Connect a device” once more.",
  "grant-for-another-mode.entry":
    "Choose the entry whose name fits the mode: iPhone or iPad, “(Recovery Mode)” or “(DFU Mode)”.",
  "grant-for-another-mode.policy":
    "In a workshop an administrator can spare you these clicks: the policy is WebUsbAllowDevicesForUrls.",

  "held-by-another.why":
    "Only one program at a time can hold a device open, and a virtual machine can take it away altogether.",
  "held-by-another.driver":
    "In Windows the browser may not open a device that Apple’s driver holds. That is as it should be.",
  "held-by-another.tabs": "Close other tabs and windows that use USB.",
  "held-by-another.macos":
    "Quit iPhone Mirroring, Apple Configurator, iMazing and virtual machines such as Parallels.",
  "held-by-another.windows":
    "Quit 3uTools, iMazing and virtual machines, also in the notification area beside the clock.",
  "held-by-another.linux":
    "Quit virtual machines and other programs that talk to the device, such as file managers that show its photos.",
  "held-by-another.chromeos":
    "In Settings take the device back from the Linux environment and from virtual machines.",
  "held-by-another.other": "Quit every other program that talks to the device.",
  "held-by-another.replug": "Plug the device in again.",
  "held-by-another.restoring":
    "While Apple’s app is updating or restoring, leave it alone: watching does not need to open the device.",

  "other-computer.why": "The usual reasons are ruled out, one after the other.",
  "other-computer.restart": "Restart the device and the computer, then try once more.",
  "other-computer.try":
    "Try another computer. It tells soonest whether the device or the computer is to blame.",
  "other-computer.without": "Or go on without: the guide then asks you what it cannot see.",
  "other-computer.device":
    "If no computer sees it with any cable, the port or the board of the device is suspect. Then it is a case for service.",
};
