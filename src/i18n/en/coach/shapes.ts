import type { CoachWords } from "../../coach-words.ts";

/** What each outline stands for; models as printed on the box. */
export const shapes: CoachWords["shapes"] = {
  "iphone-face": { name: "iPhone without a Home button", models: "X, XR, XS, 11 and later, 16e" },
  "iphone-8": { name: "iPhone 8 and SE (2nd, 3rd)", models: "Glass back, one flat Home button" },
  "iphone-7": { name: "iPhone 7", models: "7 and 7 Plus: metal back, no headphone jack" },
  "iphone-6": {
    name: "iPhone 6 and 6s",
    models: "Also Plus: Home button that clicks, headphone jack, button on the side",
  },
  "iphone-5": {
    name: "iPhone 5s, SE (1st) and older",
    models: "Home button, power button on top",
  },
  "ipad-top": {
    name: "iPad without a Home button",
    models: "Pro since 2018, Air since 4th, iPad since 10th",
  },
  "ipad-mini": {
    name: "iPad mini (6th, A17 Pro)",
    models: "Volume buttons on the top edge",
  },
  "ipad-home": { name: "iPad with a Home button", models: "iPad up to 9th, mini up to 5th" },
  "ipod-7": { name: "iPod touch (7th)", models: "2019, model A2178" },
  ipod: { name: "iPod touch (up to 6th)", models: "2015 and before" },
};
