import type { GuideWords } from "../guide-words.ts";
import { questions } from "./guide/asking.ts";
import { linesStops } from "./guide/lines-stops.ts";
import { button, presses } from "./guide/presses.ts";
import { cases, faq, linesReading } from "./guide/reading.ts";
import { reasons } from "./guide/reasons.ts";
import { answers, grades, parts, steps, stops } from "./guide/saying.ts";
import { stepsComputer } from "./guide/steps-computer.ts";
import { stepsEnd } from "./guide/steps-end.ts";
import { stepsErase } from "./guide/steps-erase.ts";
import { stepsLink } from "./guide/steps-link.ts";
import { stepsNetwork } from "./guide/steps-network.ts";
import { stepsPhone } from "./guide/steps-phone.ts";
import { stepsRecovery } from "./guide/steps-recovery.ts";
import { stepsStart } from "./guide/steps-start.ts";

/** 日本語のガイド。 */
export const guide = {
  terms:
    "「Appleのアプリ」は、このコンピュータにあるFinder、「Appleデバイス」、iTunesのどれかです。",
  lines: {
    ...stepsStart,
    ...stepsComputer,
    ...stepsLink,
    ...stepsPhone,
    ...stepsRecovery,
    ...stepsNetwork,
    ...stepsErase,
    ...stepsEnd,
    ...linesStops,
    ...linesReading,
  },
  steps,
  questions,
  reasons,
  stops,
  answers,
  grades,
  parts,
  faq,
  cases,
  button,
  presses,
} satisfies GuideWords;
