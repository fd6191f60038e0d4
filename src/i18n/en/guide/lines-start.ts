import type { LineOf } from "../../../core/guide/playbooks/error-4013-reading.data.ts";

/** Causes, getting ready, and the steps on the computer's side. */
export const linesStart = {
  "causes.no-rates":
    "Nobody has published how often each cause occurs. Percentages you find on the web have no source.",
  "causes.cable": "The cable, or a plug that does not sit well.",
  "causes.port": "The computer’s USB port, or a hub or adapter in between.",
  "causes.computer":
    "The computer: an old version of Apple’s app, a stuck Apple service or driver, another program that holds the device.",
  "causes.phone-software": "Damaged software on the device, or storage that is full.",
  "causes.flex-short":
    "A part inside, often wet. On Face ID models, one large repair shop most often finds the earpiece flex, which keeps the whole device from starting.",
  "causes.storage-board": "The storage chip, the modem or the main board.",
  "causes.battery": "The battery or its contact, above all shortly after a battery was replaced.",
  "causes.charge-port": "The device’s own charging port.",
  "causes.network":
    "Network trouble: Apple lists it under other codes, mostly in the 3000s, not under 4013.",

  "prepare.why":
    "With these at hand, each try tells you more. Nothing on the device is changed in this step.",
  "prepare.backup":
    "If the device still starts, back it up now: Settings > your name > iCloud > iCloud Backup > Back Up Now, or “Back Up Now” in Apple’s app. Wait until the last backup shows today’s time.",
  "prepare.cable": "Have a cable that carries data: one from Apple, or one with the MFi mark.",
  "prepare.second-way":
    "Think of a second cable, a second USB port and, if you can, a second computer.",
  "prepare.app":
    "Find out which of Apple’s apps restores devices on this computer: Finder, Apple Devices or iTunes. It should be the newest version.",
  "prepare.charge":
    "Charge the device to more than half. If it shows no percentage, leave it on a wall charger for 30 minutes.",
  "prepare.time":
    "Allow an hour: the download is several gigabytes. Keep the computer on power and from going to sleep.",
  "prepare.measured":
    "In a recorded restore that went well, an iPhone 11 Pro was busy for about six minutes once its restore system had started.",
  "prepare.encrypted":
    "A backup on the computer can be encrypted; then it also holds passwords and Health data. Write its password down.",
  "prepare.account":
    "Find your Apple Account password. A device that has been erased asks for it before it can be used.",
  "prepare.one-change":
    "Change one thing per try, and note the code each time. That is how the cause shows itself.",

  "computer.why":
    "Another program that holds the device, or an Apple service that hangs, can break off a restore. A restart clears both and costs nothing.",
  "computer.restart": "Unplug the device and restart the computer.",
  "computer.close-programs":
    "Close every other program that talks to devices, in the menu bar or tray as well: 3uTools, iMazing, backup and sync tools, virtual machines.",
  "computer.mac-mirroring": "Quit iPhone Mirroring and Apple Configurator.",
  "computer.mac-listed":
    "Connect the device. Hold Option, open the Apple menu and choose System Information > USB: the device should be in the list.",
  "computer.win-service":
    "Open “Services” from the Start menu, select “Apple Mobile Device Service” and choose “Restart”. It should then say “Running”.",
  "computer.win-process":
    "Close Apple’s app. If AppleMobileDeviceProcess is still in Task Manager, end it, then open the app again. The Store version uses this process and has no service.",
  "computer.win-driver":
    "Connect the device and open Device Manager. Under “Universal Serial Bus controllers” or “Universal Serial Bus devices” there should be “Apple Mobile Device USB …” or, in recovery mode, “Apple Recovery …”, without a yellow mark.",
  "computer.win-driver-store":
    "If it is missing or marked: right-click the device’s entry (it may stand under “Portable Devices”), choose “Update driver” > “Search automatically for drivers”, then replug.",
  "computer.win-driver-installer":
    "If it is missing or marked: right-click the device’s entry, choose “Update driver” > “Browse my computer for drivers”, give the folder C:\\Program Files\\Common Files\\Apple\\Mobile Device Support\\Drivers, then replug.",
  "computer.no-apple-app":
    "Apple has no app that restores devices on this system. Use a Mac or a Windows PC for the tries.",
  "computer.try-again":
    "Open Apple’s app and try the update again. If it offers “Update” and “Restore”, choose “Update”.",
  "computer.security":
    "Same error: pause security software and firewall for one more try, and turn them on again right after.",
  "computer.other-account": "Or try once from another user account on this computer.",
  "computer.security-on": "Is the security software on again? Check, whatever the result was.",
  "computer.security-rare":
    "Apple lists network trouble under other codes, mostly in the 3000s. It is not what Apple names for 4013.",
  "computer.apple-driver-only":
    "Keep Apple’s own driver. If a tool puts another one in its place, Apple’s app no longer sees the device.",

  "cable-port.why":
    "Apple describes 4013 as a device that disconnected during an update or restore. Another cable and another port are part of Apple’s advice.",
  "cable-port.look":
    "Look at both ends of the cable and into both ports: lint, bent contacts, a plug that wobbles.",
  "cable-port.no-hub":
    "Plug straight into the computer: no hub, dock, keyboard or display in between. Unplug other USB devices for now.",
  "cable-port.other-port":
    "Try another port of the computer, best on another side, or of the other kind (USB-A or USB-C).",
  "cable-port.other-cable": "Then try another cable, best one from Apple.",
  "cable-port.lie-still": "Lay the device down and leave it alone until the bar has finished.",
  "cable-port.try-again":
    "After each change, try the update again. If the app offers “Update” and “Restore”, choose “Update”.",
  "cable-port.one-at-a-time":
    "Change port or cable, not both at once. Then you know which one it was.",
  "cable-port.good-for-a-while":
    "A bad cable can charge and even start a restore, and still drop out in the middle.",
  "cable-port.apple-cable-too":
    "One person got rid of 4013 on an iPad Air 3 by changing one Apple cable for another. A genuine cable can be bad too.",

  "update-app.why":
    "Apple’s advice for this error begins with the newest software on the computer.",
  "update-app.finder":
    "Apple menu > System Settings > General > Software Update (macOS Monterey or earlier: System Preferences > Software Update). Install what is offered: Finder comes with macOS.",
  "update-app.itunes-mac":
    "macOS Mojave or earlier: open iTunes, choose iTunes > Check for Updates in the menu bar, and install what is offered.",
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
  "update-app.try-again":
    "Try the update again. If the app offers “Update” and “Restore”, choose “Update”.",
  "update-app.one-app":
    "On Windows, Apple Devices has taken over iPhone and iPad from iTunes. Keep only one of the two open.",
  "update-app.reinstall":
    "If iTunes is the newest and still fails: uninstall it with its Apple parts, restart, and install it again. That also renews the driver.",
} satisfies Record<LineOf<"causes" | "prepare" | "computer" | "cable-port" | "update-app">, string>;
