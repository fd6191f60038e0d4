import type { LineOf } from "../../../core/guide/playbooks/error-4013-reading.data.ts";

/** Recovery mode without losing the data: the way out, and “Update”. */
export const stepsRecovery = {
  "leave-recovery.why":
    "A device can sit in recovery mode although its system is whole. Then a restart may bring it back with all its data.",
  "leave-recovery.download-first": "If Apple’s app is downloading, let it finish first.",
  "leave-recovery.unplug": "Unplug the cable.",
  "leave-recovery.press":
    "Press the buttons shown, in this order. Let go when the Apple logo appears: holding on leads back.",
  "leave-recovery.wait": "Wait five minutes.",
  "leave-recovery.starts":
    "Apple logo, then the Lock Screen. Make a backup at once, then answer “It went through without the error”.",
  "leave-recovery.picture":
    "Cable and computer again: nothing is lost. Answer “The same or another error”; “Update” comes next.",
  "leave-recovery.loop": "The logo comes and goes: it cannot finish starting. Answer the same.",
  "leave-recovery.fifteen-minutes":
    "The recovery screen also ends by itself, likely after about 15 minutes.",
  "leave-recovery.stuck-button":
    "A Home or volume button that sticks can bring the picture back every time. Press each one a few times.",
  "leave-recovery.keeps-data": "Nothing is installed and nothing is erased in this step.",

  "recovery-update.why":
    "“Update” installs the system anew, even if the device no longer starts, and tries to keep the data. So it comes first.",
  "recovery-update.connect": "Connect the device straight to the computer and open Apple’s app.",
  "recovery-update.already": "It is in recovery mode already: leave the buttons out.",
  "recovery-update.press":
    "Press the buttons shown. Hold past the Apple logo, until a cable and a computer appear.",
  "recovery-update.finder":
    "In Finder, click the device in the sidebar under “Locations”. A window says that there is a problem.",
  "recovery-update.itunes":
    "In iTunes a window says that there is a problem. If none appears, click the small device icon at the top left.",
  "recovery-update.apple-devices":
    "In Apple Devices a window says that there is a problem. If none appears, choose the device in the sidebar.",
  "recovery-update.choose": "Choose “Update”. Not “Restore”.",
  "recovery-update.bar":
    "Apple logo with a bar, at the end the Lock Screen or “Hello”. Leave the cable alone until then.",
  "recovery-update.fifteen-minutes":
    "If the picture goes away during the download (likely after 15 minutes): let it finish, then press the buttons and choose “Update” again.",
  "recovery-update.error": "An error: note the code and how far the bar had come, and answer so.",
  "recovery-update.no-update":
    "Only “Restore” is offered: press “Cancel” and answer “I could not do it”.",
  "recovery-update.keeps-data":
    "“Update” reinstalls the system and tries to keep the data. “Restore” always erases.",
  "recovery-update.screens":
    "Cable and computer: recovery mode. Apple logo that stays without a bar: the device is trying to start. Black: off, or DFU mode.",
  "recovery-update.healthy":
    "When it goes well, the device vanishes from USB a few times: in one recorded restore for 2 seconds, then for about 14.",
  "recovery-update.downloading":
    "Where the download shows: in Finder and Apple Devices beside the device’s name, in iTunes as an arrow at the top right.",
  "recovery-update.leave":
    "To leave recovery mode without installing anything, do a force restart.",
} satisfies Record<LineOf<"leave-recovery" | "recovery-update">, string>;
