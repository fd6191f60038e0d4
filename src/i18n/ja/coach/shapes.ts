import type { CoachWords } from "../../coach-words.ts";

/** それぞれの絵が表す機種。「第」と数字の間では改行させない（U+2060）。 */
export const shapes: CoachWords["shapes"] = {
  "iphone-face": { name: "ホームボタンのないiPhone", models: "X、XR、XS、11以降、16e" },
  "iphone-8": {
    name: "iPhone 8、SE（第\u20602・第\u20603\u2060世代）",
    models: "背面はガラス、動かないホームボタン",
  },
  "iphone-7": { name: "iPhone 7", models: "7と7 Plus。背面は金属、イヤホン端子なし" },
  "iphone-6": {
    name: "iPhone 6、6s",
    models: "Plusも同じ。押し込めるホームボタン、イヤホン端子あり、電源は側面",
  },
  "iphone-5": {
    name: "iPhone 5s、SE（第\u20601\u2060世代）以前",
    models: "ホームボタンあり、電源は上面",
  },
  "ipad-top": {
    name: "ホームボタンのないiPad",
    models: "Proは2018年から、Airは第\u20604\u2060世代から、iPadは第\u206010\u2060世代から",
  },
  "ipad-mini": {
    name: "iPad mini（第\u20606\u2060世代、A17 Pro）",
    models: "音量ボタンが上面にあります",
  },
  "ipad-home": {
    name: "ホームボタンのあるiPad",
    models: "iPadは第\u20609\u2060世代まで、miniは第\u20605\u2060世代まで",
  },
  "ipod-7": { name: "iPod touch（第\u20607\u2060世代）", models: "2019年、モデルA2178" },
  ipod: { name: "iPod touch（第\u20606\u2060世代まで）", models: "2015年以前" },
};
