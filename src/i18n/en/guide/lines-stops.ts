import type { LineOf } from "../../../core/guide/playbooks/error-4013-reading.data.ts";

/** What is said where the guide stops. */
export const linesStops = {
  "data-first.no-erase":
    "Your data matters and there is no backup. So nothing that erases is proposed: “Restore” would delete everything.",
  "data-first.update-again":
    "“Update” tries to keep the data. It may be tried again with another cable and another computer.",
  "data-first.recoverer":
    "Ask a repairer who does data recovery before any restore. If a part inside is shorted, they can isolate it and the device may start again.",
  "data-first.exchange":
    "Say that the data matters. An exchange or a board swap does not bring it back.",
  "data-first.look-again":
    "Look once more: iCloud, an old computer, a previous device, a shared album may hold more than you think.",

  "no-consent.stop":
    "This device belongs to somebody else, and their consent is not recorded. Nothing that erases is proposed.",
  "no-consent.ask": "Ask the owner, tell them what would be lost, and record their answer here.",

  "hardware-likely.basis":
    "What was seen and tried so far speaks for a fault inside the device. What that rests on is listed with the causes.",
  "hardware-likely.not-certain": "It is likely, not certain: only somebody who opens it can tell.",
  "hardware-likely.no-erase":
    "More erasing would not repair it, and it can cost the data. So none is proposed.",
  "hardware-likely.next": "Next: Apple or a repairer, with the bundle of this session.",
} satisfies Record<LineOf<"data-first" | "no-consent" | "hardware-likely">, string>;
