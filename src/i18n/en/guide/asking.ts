import type { GuideWords } from "../../guide-words.ts";

/** What the guide asks. */
export const questions: GuideWords["questions"] = {
  "computer-app": {
    ask: "Which of Apple’s apps do you use on this computer?",
    help: "The steps differ a little from app to app.",
    choices: {
      finder: { label: "Finder", hint: "Mac with macOS Catalina (10.15) or later." },
      "itunes-mac": { label: "iTunes on a Mac", hint: "macOS Mojave (10.14) or earlier." },
      "apple-devices": { label: "Apple Devices", hint: "Windows, from Microsoft Store." },
      "itunes-store": {
        label: "iTunes from Microsoft Store",
        hint: "Its Help menu has no “Check for Updates”.",
      },
      "itunes-installer": {
        label: "iTunes from Apple’s website",
        hint: "Its Help menu has “Check for Updates”.",
      },
      none: { label: "None of these", hint: "We show how to get one." },
    },
  },
  "phone-screen": {
    ask: "What does the device show now?",
    help: "Look at it for a minute, with the cable in.",
    choices: {
      "home-screen": {
        label: "Home Screen or Lock Screen",
        hint: "It starts. Make a backup while it does.",
      },
      "apple-logo": {
        label: "Apple logo",
        hint: "It stays, or comes and goes: it does not get past the start.",
      },
      "recovery-picture": { label: "A cable and a computer", hint: "Recovery mode." },
      black: { label: "Nothing, black", hint: "Off, flat, or in DFU mode." },
      other: {
        label: "Something else",
        hint: "A bar, a message, stripes, a screen that reacts to nothing.",
      },
    },
  },
  buttons: {
    ask: "Which of these does the device look like?",
    help: "Careful: iPhone 8 and iPhone SE (2nd and 3rd generation) have a Home button and still belong to the third choice. If the device is off and its Home button does not click, it is not the first.",
    choices: {
      home: {
        label: "Home button that clicks",
        hint: "iPhone 6s or earlier, iPhone SE (1st generation), iPad with a Home button.",
      },
      iphone7: {
        label: "iPhone 7, 7 Plus",
        hint: "Home button that does not move, metal back. Also iPod touch (7th generation), although its button moves.",
      },
      iphone8: {
        label: "iPhone 8, X or later, SE (2nd, 3rd)",
        hint: "Glass back; no Home button, or one that does not move.",
      },
      "ipad-top": {
        label: "iPad without a Home button",
        hint: "Face ID, or Touch ID in the top button.",
      },
    },
  },
  whose: {
    ask: "Whose device is it?",
    help: "Steps that erase need the owner’s consent.",
    choices: {
      mine: { label: "Mine", hint: "" },
      "consent-given": {
        label: "Somebody else’s, and they agreed",
        hint: "They know that the data may be lost. Note who agreed.",
      },
      "no-consent": {
        label: "Somebody else’s, not asked yet",
        hint: "Nothing that erases is proposed.",
      },
    },
  },
  data: {
    ask: "What about the data on the device?",
    help: "From here on, steps can erase everything on it.",
    choices: {
      "backup-exists": {
        label: "There is a backup",
        hint: "In iCloud or on a computer, and I have seen its date.",
      },
      "data-not-needed": { label: "The data may be lost", hint: "I do not need it." },
      "data-needed": {
        label: "It matters, and there is no backup",
        hint: "Then nothing that erases is proposed.",
      },
    },
  },
};
