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
  "cable-kind": {
    ask: "Which cable joins the device and the computer?",
    help: "Look at both plugs. USB-A is wide, flat and fits one way up; USB-C is small and oval and fits both ways; Lightning is thin and has bare contacts.",
    choices: {
      "usb-a-lightning": { label: "USB-A to Lightning", hint: "Wide plug at the computer." },
      "usb-c-lightning": { label: "USB-C to Lightning", hint: "Oval plug at the computer." },
      "usb-a-usb-c": { label: "USB-A to USB-C", hint: "Wide plug at the computer." },
      "usb-c-usb-c": { label: "USB-C to USB-C", hint: "The same oval plug at both ends." },
      other: { label: "Another one, or with an adapter", hint: "A hub or dock counts as well." },
      unknown: { label: "I cannot tell", hint: "" },
    },
  },
  dropped: {
    ask: "Did the device fall or take a knock before this began?",
    help: "A bent frame, a cracked corner or a screen that lifts counts too, even if it worked on for a while.",
    choices: {
      yes: { label: "Yes", hint: "In the days or weeks before." },
      no: { label: "No", hint: "" },
      unsure: { label: "I do not know", hint: "" },
    },
  },
  wet: {
    ask: "Did it get wet?",
    help: "Rain, a bath, steam or sweat can be enough, weeks before. In the SIM tray opening many models have a small white strip that turns red.",
    choices: {
      yes: { label: "Yes, or the strip is red", hint: "" },
      no: { label: "No", hint: "" },
      unsure: { label: "I do not know", hint: "" },
    },
  },
  repaired: {
    ask: "Was it opened or repaired before this began?",
    help: "Screen, battery, charging port or anything else, by anybody, in the last few months.",
    choices: {
      yes: { label: "Yes", hint: "Note which part and when." },
      no: { label: "No", hint: "" },
      unsure: { label: "I do not know", hint: "Bought used, for instance." },
    },
  },
  "no-service": {
    ask: "Had it lost mobile service before this began?",
    help: "“No Service” or “Searching” in places where other devices had a signal.",
    choices: {
      yes: { label: "Yes", hint: "For days, or on and off." },
      no: { label: "No", hint: "Also if it has no mobile data." },
      unsure: { label: "I do not know", hint: "" },
    },
  },
  "storage-full": {
    ask: "Was its storage nearly full before this began?",
    help: "It had warned of it, or no photo or app could be added any more.",
    choices: {
      yes: { label: "Yes", hint: "Less than about 5 GB free counts." },
      no: { label: "No", hint: "" },
      unsure: { label: "I do not know", hint: "" },
    },
  },
};
