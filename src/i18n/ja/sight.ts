// 「デバイスが見えない」の日本語。この画面と一緒に読み込む。
import type { SightWords } from "../sight-words.ts";
import { lines } from "./sight/lines.ts";
import { questions } from "./sight/questions.ts";

export const sight: SightWords = {
  title: "デバイスが見えない",
  lead: "よくある原因から順に、いくつかたずねます。その間もUSBを見ています。デバイスが見えたら、そこで終わります。",
  now: {
    nothing: "今、このページから見えるデバイスはありません。",
    sees: (devices) => `今見えているのは、${devices.join("、")}です。`,
    cannot: "今、このページはUSBを見られません。",
  },
  seen: {
    title: "見えました",
    body: (device) => `${device}が見えています。元の作業に戻れます。`,
  },
  questions,
  ends: {
    "no-webusb": { title: "このブラウザはUSBを見られません" },
    "insecure-page": { title: "安全なアドレスではないため、USBが使えません" },
    "blocked-by-policy": { title: "このページではUSBが止められています" },
    "sandboxed-browser": { title: "ブラウザがSnapかFlatpakの中に閉じ込められています" },
    "linux-permission": { title: "Linuxがデバイスを開くことを許していません" },
    "not-plugged-in": { title: "デバイスがつながっていません" },
    "charge-only-or-bad-cable": { title: "ケーブルかポートがデータを通していません" },
    "off-or-flat": { title: "電源が切れているか、充電がありません" },
    locked: { title: "ロック中のため、データの通り道が閉じています" },
    "no-driver": { title: "Windowsにデバイスのドライバーがありません" },
    "not-picked": { title: "デバイスがまだ選ばれていません" },
    "grant-for-another-mode": { title: "モードが変わったので、もう一度選ぶ必要があります" },
    "held-by-another": { title: "ほかのものがデバイスをつかんでいます" },
    "other-computer": { title: "よくある原因には当てはまりません" },
  },
  lines,
  facts: {
    usb: {
      "no-webusb": "このブラウザにはWebUSBがありません。",
      "insecure-page": "アドレスがhttpsでもhttp://localhostでもありません。",
      "blocked-by-policy": "ブラウザがこのページにUSBを許しませんでした。",
    },
    request: {
      "not-a-phone": "選ばれたのはApple製の周辺機器でした。",
      "blocked-by-policy": "ブラウザの一覧が開きませんでした。",
      "device-in-use": "ブラウザが「使用中」と答えました。",
      "access-denied": "ブラウザが「アクセス拒否」と答えました。",
    },
    phone: { seen: "このセッションでは、前にデバイスが見えていました。" },
  },
  actions: {
    connect: "デバイスを接続",
    "plug-again": "できたので、もう一度見る",
    "copy-rule": "ルールをコピー",
    "copy-policy": "ポリシーをコピー",
    "copy-command": "Snap用のコマンドをコピー",
    "open-elsewhere": "アドレスをコピー",
    "continue-without": "見えないまま続ける",
  },
  because: "そう考える理由",
  todo: "すること",
  notes: "知っておきたいこと",
  copyText: "コピーする文字列",
  copied: "コピーしました。",
  selected: "文字列を選択しました。キーボードでコピーしてください。",
  notIt: "やってみたが、まだ見えない",
  again: "はじめからやり直す",
  back: "最初の画面へ",
  backToSession: "セッションに戻る",
};
