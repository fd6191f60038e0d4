import type { GuideWords } from "../guide-words.ts";
import { questions } from "./guide/asking.ts";
import { linesEnd } from "./guide/lines-end.ts";
import { linesErase } from "./guide/lines-erase.ts";
import { linesPhone } from "./guide/lines-phone.ts";
import { linesStart } from "./guide/lines-start.ts";
import { button, presses } from "./guide/presses.ts";
import { cases, faq, linesReading } from "./guide/reading.ts";
import { answers, grades, parts, reasons, steps, stops } from "./guide/saying.ts";

/** The guide in English. */
export const guide = {
  terms: "“Apple’s app” means Finder, Apple Devices or iTunes, whichever this computer has.",
  lines: { ...linesStart, ...linesPhone, ...linesErase, ...linesEnd, ...linesReading },
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
