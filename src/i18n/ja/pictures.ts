// 絵の中と下に置く日本語：Appleのアプリの略図、コネクタと差し込み口。ボタンの名前はAppleの日本語版に合わせる。
import type { PicturesWords } from "../en/pictures.ts";

export const pictures: PicturesWords = {
  apps: {
    finder: "Finder",
    "itunes-mac": "iTunes",
    "apple-devices": "「Appleデバイス」",
    "itunes-store": "iTunes",
    "itunes-installer": "iTunes",
  },
  locations: "場所",
  problem: "デバイスに問題があります。",
  cancel: "キャンセル",
  restore: "復元",
  update: "アップデート",
  press: (app, button) =>
    `${app}では、窓がひとりでに開かなければ①のデバイスを選び、②の「${button}」を押します。`,
  outline: "略図です。実際の画面はバージョンによって違います。",
  plugs: {
    "usb-a": "USB-A",
    "usb-c": "USB-C",
    lightning: "Lightning",
    "30-pin": "30ピン",
  },
  plugTells: {
    "usb-a": "幅が広く、向きがあります。コンピュータ側です。",
    "usb-c": "小さくて丸みがあり、向きはありません。コンピュータと新しいデバイスの両方にあります。",
    lightning: "細く、接点が外に出ています。デバイス側です。",
    "30-pin": "とても幅が広く、平たい形です。いちばん古いデバイスにあります。",
  },
  straight: "よい例：コンピュータに直接つなぐ",
  hub: "避ける例：ハブやドック、ディスプレイを間にはさむ",
};
