import type { LineOf } from "../../../core/guide/playbooks/error-4013-reading.data.ts";

/** Network, firmware file and Apple’s servers. */
export const stepsNetwork = {
  "network.why":
    "Apple’s app asks Apple’s servers to approve every restore. If something stands in between, codes of the 3000s and others follow.",
  "network.time": "Let the computer set its date and time automatically.",
  "network.vpn": "Turn off VPN, proxy and content filters for this try.",
  "network.other-network":
    "Use another network: a hotspot, or one at home instead of the company’s.",
  "network.hosts-mac":
    "In Finder: Go > Go to Folder, /etc, open “hosts”. No line may name gs.apple.com.",
  "network.hosts-win":
    "Open C:\\Windows\\System32\\drivers\\etc\\hosts in Notepad. No line may name gs.apple.com.",
  "network.try-again":
    "Try again in Apple’s app. If it offers “Update” and “Restore”, choose “Update”.",
  "network.past-check": "The app gets past checking with Apple, and the device shows the bar.",
  "network.same-code": "An error: answer so and type in the code. A new one tells more.",
  "network.hosts-line":
    "A line with gs.apple.com likely comes from an old tool. Take it out as administrator.",
  "network.no-other": "No other network: answer “I could not do it”.",
  "network.turn-on": "Turn VPN, filters and security software on again afterwards.",
  "network.company":
    "Company networks often read secure traffic (TLS inspection). Ask the administrator to exempt Apple’s servers.",
  "network.hotspot-cost": "Over a hotspot the download can cost: it is several gigabytes.",
  "network.tech-fdr":
    "Code 53 with words about proxy or http in the log speaks for the network; with status 403 the server refused the device’s identity.",

  "fresh-firmware.why":
    "A damaged or outdated download can break off every try. A fresh one costs only time.",
  "fresh-firmware.newer-mac":
    "Bring macOS up to date first: restores have ended with 10 where it was older than the system to install.",
  "fresh-firmware.delete-mac":
    "Quit Apple’s app. In Finder: Go > Go to Folder, ~/Library/iTunes/iPhone Software Updates (iPad: iPad Software Updates). Move the .ipsw files to the Trash.",
  "fresh-firmware.delete-itunes-installer":
    "Quit iTunes. In File Explorer open %AppData%\\Apple Computer\\iTunes\\iPhone Software Updates (iPad: iPad Software Updates) and delete the .ipsw files.",
  "fresh-firmware.delete-itunes-store":
    "Quit iTunes. In File Explorer search %LocalAppData%\\Packages\\AppleInc.iTunes_nzyj5cx40ttqa for .ipsw and delete what is found.",
  "fresh-firmware.delete-apple-devices":
    "Quit Apple Devices. In File Explorer search %LocalAppData%\\Packages\\AppleInc.AppleDevices_nzyj5cx40ttqa for .ipsw and delete what is found.",
  "fresh-firmware.space": "See that the computer has about 20 GB free.",
  "fresh-firmware.try-again":
    "Try again in Apple’s app: it downloads the file anew. If it offers “Update” and “Restore”, choose “Update”.",
  "fresh-firmware.downloads": "The download begins from zero, then the bar passes the old point.",
  "fresh-firmware.no-file": "No file there: there was nothing to delete. Try again all the same.",
  "fresh-firmware.error":
    "An error again: note the code and how far the bar had come, and answer so.",
  "fresh-firmware.signed-only":
    "Apple approves only current versions. An older file from elsewhere ends with 3194.",
  "fresh-firmware.tech-hash":
    "Code 1100 with a checksum mismatch: compare the file’s SHA-1 on two computers, then change cable, then suspect memory or storage.",

  "wait-and-retry.why": "Apple’s servers may have been busy. Waiting costs nothing.",
  "wait-and-retry.wait": "Leave the device on power for an hour or two.",
  "wait-and-retry.status": "Look at Apple’s “System Status” page on another device.",
  "wait-and-retry.try-again":
    "Try again at another time of day. If it offers “Update” and “Restore”, choose “Update”.",
  "wait-and-retry.goes-on": "The app gets past checking with Apple and begins to install.",
  "wait-and-retry.still":
    "The same code after two tries hours apart: answer so. The network at your side comes next.",
  "wait-and-retry.release-days": "In the first days of a new iOS, the servers are likely busiest.",
} satisfies Record<LineOf<"network" | "fresh-firmware" | "wait-and-retry">, string>;
