// English words of the page to learn from: questions people ask, what the screen of a device means, words.
// Nothing here says more than the guide does; what the guide grades as our judgement is worded as such.
export const faq = {
  title: "Learn",
  lead: "Short answers for a bad evening. For an error on the screen, look the code up.",
  /** Said under the questions: how well the answers are known. */
  graded:
    "These answers are our judgement, drawn from the guide. Its pages give the source of each statement.",
  about4013: "Error 4013",
  toCodes: "Look up a code or a sign",
  parts: {
    questions: "Questions",
    screens: "What you see on the device",
    windows: "What Apple’s app shows",
    links: "Plugs and ports",
    words: "Words",
    keys: "Keyboard",
  },
  questions: [
    {
      id: "data",
      asks: "Is my data lost?",
      answers: [
        "Nobody can say yet: a restore that stopped does not tell.",
        "“Update” tries to keep it, “Restore” always erases. The guide tries “Update” first and asks before anything erases.",
        "Data that was only on the device and never backed up is gone after an erase. Nobody can bring it back.",
      ],
    },
    {
      id: "does-it",
      asks: "Does Kintsugi restore the device?",
      answers: [
        "No. Apple’s own app does that, on this computer. Kintsugi watches, leads and writes down.",
        "It sends nothing anywhere, and it works without a network once it says that it is ready offline.",
      ],
    },
    {
      id: "how-long",
      asks: "How long does it take?",
      answers: [
        "That depends on the download and on which step helps. Nobody can promise a time.",
        "You can stop at any time: the session is saved, and goes on where it was.",
      ],
    },
    {
      id: "not-seen",
      asks: "The device is plugged in and nothing happens.",
      answers: [
        "Many cables only charge. Try the cable that came with the device, straight into the computer.",
        "“I do not see my device” finds the reason, one question at a time.",
      ],
    },
    {
      id: "hot",
      asks: "It gets hot. Is that dangerous?",
      answers: [
        "Warm is usual during a restore. If it is too hot to hold or the case bulges, unplug it, leave it on stone or tile and bring it to a repairer.",
      ],
    },
    {
      id: "driver",
      asks: "A page says I should replace the USB driver.",
      answers: [
        "Do not. Apple’s app needs Apple’s driver. Kintsugi needs no other one either.",
        "If the driver is broken, installing Apple’s app again puts it back.",
      ],
    },
    {
      id: "end",
      asks: "When should I stop?",
      answers: [
        "When two cables, two computers and DFU mode all end the same way, the fault is likely in the device. More tries do not help then.",
        "The session makes a bundle for the repairer, so that nobody has to begin again.",
      ],
    },
  ],
  screens: {
    home: {
      name: "Home Screen or Lock Screen",
      tells: "It is started. Make a backup now, before anything else.",
    },
    "recovery-picture": {
      name: "Cable and computer",
      tells: "Recovery mode. “Update” can be tried; it tries to keep the data.",
    },
    "apple-logo": {
      name: "Logo, no bar",
      tells: "It is trying to start.",
    },
    progress: {
      name: "Logo with a bar",
      tells: "A restore or an update is at work. Do not touch the cable.",
    },
    black: {
      name: "Black",
      tells: "Off, empty, or in DFU mode, which looks the same. The computer can tell.",
    },
  },
  words: [
    {
      id: "restore",
      word: "Restore",
      means: "Erases everything and installs the system anew.",
    },
    {
      id: "update",
      word: "Update",
      means: "Installs the system anew and tries to keep the data.",
    },
    {
      id: "recovery",
      word: "Recovery mode",
      means: "The device shows a cable and a computer and waits for Apple’s app.",
    },
    {
      id: "dfu",
      word: "DFU mode",
      means: "The deepest mode: the screen is black and only the chip answers.",
    },
    {
      id: "restart",
      word: "Force restart",
      means: "A restart by the buttons. It erases nothing.",
    },
    {
      id: "ecid",
      word: "ECID",
      means: "The number of the chip. Every device has its own, in every mode.",
    },
    {
      id: "hop",
      word: "Hop",
      means: "One move of the restore from mode to mode. The device leaves USB for a moment.",
    },
    {
      id: "session",
      word: "Session",
      means: "One repair of one device with all that was tried. It is kept on this computer.",
    },
    {
      id: "bundle",
      word: "Bundle",
      means: "One file with the record of a session, for support to check.",
    },
    {
      id: "grade",
      word: "Grade",
      means:
        "How well a piece of advice is known: from a source, from repairers, or our judgement.",
    },
  ],
};

export type FaqWords = typeof faq;
