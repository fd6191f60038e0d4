// What the guide asks because USB cannot tell it. Codes only; the words stand in src/i18n.
import type { Question } from "../playbook.ts";

/**
 * Every question of the guide. `buttons` is asked only while the model is unknown; its choices are the
 * button families of core/apple/model.ts. `computer-app` gives the `HostApp`, or `none`. `cable-kind`
 * gives the `CableKind`. The last five are the story: what came before the failure; asked only where the
 * answer tells something for the case.
 */
export const QUESTIONS = [
  {
    id: "computer-app",
    choices: ["finder", "itunes-mac", "apple-devices", "itunes-store", "itunes-installer", "none"],
  },
  {
    id: "phone-screen",
    choices: ["home-screen", "apple-logo", "recovery-picture", "black", "other"],
  },
  { id: "buttons", choices: ["home", "iphone7", "iphone8", "ipad-top"] },
  { id: "whose", choices: ["mine", "consent-given", "no-consent"] },
  { id: "data", choices: ["backup-exists", "data-not-needed", "data-needed"] },
  {
    id: "cable-kind",
    choices: [
      "usb-a-lightning",
      "usb-c-lightning",
      "usb-a-usb-c",
      "usb-c-usb-c",
      "other",
      "unknown",
    ],
  },
  { id: "dropped", choices: ["yes", "no", "unsure"] },
  { id: "wet", choices: ["yes", "no", "unsure"] },
  { id: "repaired", choices: ["yes", "no", "unsure"] },
  { id: "no-service", choices: ["yes", "no", "unsure"] },
  { id: "storage-full", choices: ["yes", "no", "unsure"] },
] as const satisfies readonly Question[];

type Asked = (typeof QUESTIONS)[number];

/** The name of one question, as `question-answered` events carry it. */
export type QuestionId = Asked["id"];

/** The choices of one question, or of all of them. */
export type ChoiceId<Q extends QuestionId = QuestionId> = Extract<
  Asked,
  { id: Q }
>["choices"][number];
