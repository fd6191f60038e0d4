import type { CoachWords } from "../../coach-words.ts";

/** それぞれの絵が表す機種。 */
export const shapes: CoachWords["shapes"] = {
  "iphone-face": { name: "ホームボタンのないiPhone", models: "X、XR、XS、11以降、16e" },
  "iphone-8": { name: "iPhone 8、SE（第2・第3世代）", models: "背面はガラス、動かないホームボタン" },
  "iphone-7": { name: "iPhone 7", models: "7と7 Plus。背面は金属、イヤホン端子なし" },
  "iphone-6": {
    name: "iPhone 6、6s",
    models: "Plusも同じ。押し込めるホームボタン、イヤホン端子あり、電源は側面",
  },
  "iphone-5": {
    name: "iPhone 5s、SE（第1世代）以前",
    models: "ホームボタンあり、電源は上面",
  },
  "ipad-top": {
    name: "ホームボタンのないiPad",
    models: "Proは2018年から、Airは第4世代から、iPadは第10世代から",
  },
  "ipad-mini": {
    name: "iPad mini（第6世代、A17 Pro）",
    models: "音量ボタンが上面にあります",
  },
  "ipad-home": { name: "ホームボタンのあるiPad", models: "iPadは第9世代まで、miniは第5世代まで" },
  "ipod-7": { name: "iPod touch（第7世代）", models: "2019年、モデルA2178" },
  ipod: { name: "iPod touch（第6世代まで）", models: "2015年以前" },
};
