import type { SightWords } from "../../sight-words.ts";

/** What the test asks. */
export const questions: SightWords["questions"] = {
  list: {
    ask: "What does the browser’s list show?",
    choices: {
      mine: {
        label: "The list shows my device",
        hint: "If you choose it there, this test ends.",
      },
      refused: {
        label: "The device is in the list, but opening it is refused",
        hint: "A message says that access was denied or that it is in use.",
      },
      others: {
        label: "The list shows other things only",
        hint: "For example an Apple keyboard or display.",
      },
      nothing: {
        label: "The list is empty",
        hint: "It says that no compatible devices were found.",
      },
      "no-list": { label: "No list opens", hint: "Nothing happens, or only for a moment." },
    },
  },
  earlier: {
    ask: "Has this page shown this device before?",
    choices: {
      yes: {
        label: "The page has shown it before",
        hint: "Perhaps in another mode, or on another day.",
      },
      no: { label: "The page has never shown it", hint: "" },
    },
  },
  cable: {
    ask: "How is the device connected to this computer?",
    choices: {
      straight: {
        label: "By a cable, straight to the computer",
        hint: "The plug is all the way in at both ends.",
      },
      through: {
        label: "Through something in between",
        hint: "A hub, dock, adapter, keyboard or display.",
      },
      no: {
        label: "Not by a cable to this computer",
        hint: "Not at all, over Wi-Fi, or at a charger.",
      },
    },
  },
  screen: {
    ask: "What does the device show now?",
    choices: {
      unlocked: {
        label: "The Home Screen or an app",
        hint: "The device is started and unlocked.",
      },
      locked: { label: "The Lock Screen", hint: "It asks for the passcode or for your face." },
      "recovery-picture": { label: "A cable and a computer", hint: "Recovery mode." },
      black: { label: "Nothing, black", hint: "It does not wake up." },
      "black-dfu": {
        label: "Black, because I put it into DFU mode",
        hint: "With the buttons, in the last minutes.",
      },
      other: {
        label: "Something else",
        hint: "The Apple logo, a bar, a message, stripes.",
      },
    },
  },
  "computer-sees": {
    ask: "Does the computer itself see the device?",
    choices: {
      yes: { label: "The computer lists the device", hint: "" },
      marked: {
        label: "Windows lists it with a yellow mark, or as unknown",
        hint: "Perhaps under “Other devices”.",
      },
      no: {
        label: "The computer does not list it either",
        hint: "Nothing changes when you plug it in again.",
      },
      unknown: { label: "I cannot look there", hint: "" },
    },
  },
  swapped: {
    ask: "Have you tried another cable and another port?",
    choices: {
      no: { label: "I have not changed both yet", hint: "" },
      yes: {
        label: "Another cable and another port changed nothing",
        hint: "A cable that has carried data before, straight to the computer.",
      },
    },
  },
  browser: {
    ask: "Where does this browser come from?",
    choices: {
      sandboxed: {
        label: "The browser is a Snap or a Flatpak",
        hint: "The path begins with /snap or /app.",
      },
      package: {
        label: "The browser is an ordinary package",
        hint: "The path begins with /usr or /opt.",
      },
      unknown: { label: "I cannot tell where the browser comes from", hint: "" },
    },
  },
  "other-program": {
    ask: "Could another tab or program be using the device?",
    choices: {
      yes: {
        label: "Another tab or program may be using it",
        hint: "Or it is open, and I am not sure.",
      },
      no: { label: "Nothing else uses it", hint: "I have looked." },
    },
  },
};
