import type { LineOf } from "../../../core/guide/playbooks/error-4013-reading.data.ts";

/** The computer’s side: its programs, Apple’s app, another computer. */
export const stepsComputer = {
  "computer.why":
    "A program that holds the device, or an Apple service that hangs, can break off a restore. A restart clears both.",
  "computer.restart": "Unplug the device and restart the computer.",
  "computer.close-programs":
    "Close every other program that talks to devices, in the menu bar or tray too: 3uTools, iMazing, sync tools, virtual machines.",
  "computer.mac-listed":
    "Connect the device. Hold Option, open the Apple menu and choose System Information > USB.",
  "computer.win-service":
    "Open “Services” from the Start menu, select “Apple Mobile Device Service” and choose “Restart”.",
  "computer.win-process":
    "Close Apple’s app. If Task Manager still lists AppleMobileDeviceProcess, end it, then open the app again.",
  "computer.win-driver":
    "Connect the device and open Device Manager. Look under both “Universal Serial Bus” entries.",
  "computer.no-apple-app":
    "Apple has no app that restores devices on this system. Use a Mac or a Windows PC for the tries.",
  "computer.try-again":
    "Open Apple’s app and try again. If it offers “Update” and “Restore”, choose “Update”.",
  "computer.mac-seen": "The device stands in the USB list.",
  "computer.win-seen":
    "“Apple Mobile Device USB …” or, in recovery mode, “Apple Recovery …” without a yellow mark.",
  "computer.it-installs": "Over there, the bar passes the point where it broke off before.",
  "computer.mac-missing":
    "Not in the list: another cable and another port come first. Answer “The same or another error”.",
  "computer.win-marked": "Missing or marked: renew Apple’s driver, as said further down.",
  "computer.win-driver-store":
    "To renew the driver, right-click the device’s entry (also under “Portable Devices”), “Update driver” > “Search automatically for drivers”, then replug.",
  "computer.win-driver-installer":
    "To renew the driver, right-click the device’s entry, “Update driver” > “Browse my computer for drivers”, give C:\\Program Files\\Common Files\\Apple\\Mobile Device Support\\Drivers, then replug.",
  "computer.error": "An error again: note the code and how far the bar had come, and answer so.",
  "computer.mac-mirroring": "Quit iPhone Mirroring and Apple Configurator as well.",
  "computer.security":
    "If it fails again, pause security software and firewall for one more try, and turn them on again right after.",
  "computer.security-on": "Is the security software on again? Check, whatever the result was.",
  "computer.other-account": "Another user account on this computer is worth one try.",
  "computer.store-process":
    "Apps from Microsoft Store have no Apple Mobile Device Service; AppleMobileDeviceProcess does its work.",
  "computer.apple-driver-only":
    "Keep Apple’s own driver. If a tool puts another one in its place, Apple’s app no longer sees the device.",

  "update-app.why":
    "An old version of Apple’s app may not know the device or the system that it installs.",
  "update-app.finder":
    "Apple menu > System Settings > General > Software Update (macOS Monterey or earlier: System Preferences). Install what is offered: Finder comes with macOS.",
  "update-app.itunes-mac":
    "Open iTunes, choose iTunes > Check for Updates in the menu bar, and install what is offered.",
  "update-app.apple-devices":
    "Open Microsoft Store, go to “Downloads” (earlier: “Library”), check for updates and update Apple Devices.",
  "update-app.itunes-store":
    "Open Microsoft Store, go to “Downloads” (earlier: “Library”), check for updates and update iTunes.",
  "update-app.itunes-installer":
    "Open iTunes, choose Help > Check for Updates, and install what is offered.",
  "update-app.none-mac":
    "From macOS Catalina on nothing needs installing: open a Finder window, the device stands in the sidebar. Before that, use iTunes.",
  "update-app.none-windows":
    "Install Apple Devices from Microsoft Store. It is free and comes from Apple.",
  "update-app.none-other":
    "There is no Apple app for this system. Go on with a Mac or a Windows PC.",
  "update-app.restart": "Restart the computer and connect the device again.",
  "update-app.find-finder":
    "In a Finder window, click the device in the sidebar, then “Check for Update” under “General”.",
  "update-app.find-itunes":
    "In iTunes, click the small device icon at the top left, then “Check for Update” under “Summary”.",
  "update-app.find-apple-devices":
    "In Apple Devices, choose the device in the sidebar, then “Check for Update” under “General”.",
  "update-app.try-again": "If a window offers “Update” and “Restore” instead, choose “Update”.",
  "update-app.newest": "The computer says that it is up to date, and the bar passes the old point.",
  "update-app.mac-message":
    "If a message says that an update is needed to connect to the device, choose “Install”.",
  "update-app.too-old":
    "If the computer is too old for new versions, answer “I could not do it”: another computer comes later.",
  "update-app.one-app":
    "On Windows, Apple Devices has taken over iPhone and iPad from iTunes. Keep only one of the two open.",
  "update-app.reinstall":
    "If iTunes is the newest and still fails: uninstall it with its Apple parts, restart, and install it again. That also renews the driver.",

  "other-computer.why":
    "It rules out this computer’s port, driver and programs at a stroke: of all tests without tools, the one that tells the most.",
  "other-computer.which":
    "Take another computer, best of the other kind (Mac or Windows), whose owner you trust.",
  "other-computer.other-cable": "Use another cable there as well, if you have one.",
  "other-computer.newest": "Bring Apple’s app there up to date first.",
  "other-computer.try-again":
    "Connect the device and choose “Update”, in recovery mode if it does not start.",
  "other-computer.passes": "The bar passes the point where it broke off before.",
  "other-computer.note-stage":
    "If it breaks off, note the code and how far the bar had come, and answer “The same or another error”.",
  "other-computer.no-computer":
    "No second computer: answer “I could not do it”. A shop or a friend may help later.",
  "other-computer.if-it-works":
    "If it goes through, the first computer or its cable was likely the cause, and the device is fine.",
  "other-computer.if-same":
    "If it breaks off at the same stage, the cause is likely in the device. More swapping then tells little.",
  "other-computer.apples": "Another computer is part of Apple’s own advice.",
} satisfies Record<LineOf<"computer" | "update-app" | "other-computer">, string>;
