// 枠組み、最初の画面、デバイス、起こりうる不具合についての日本語。形は en/shell.ts に従う。
import type { ShellWords } from "../en/shell.ts";

/** Apple Japanの書き方に合わせる。「(6th generation, Wi-Fi)」は「（第6世代、Wi-Fi）」になる。 */
function japaneseModelName(name: string): string {
  return name
    .replace(/(\d+)(?:st|nd|rd|th) generation/, "第$1世代")
    .replace(/([\d.]+)-inch/, "$1インチ")
    .replace("Cellular", "Wi-Fi + Cellular")
    .replace(/ \((.+)\)$/, "（$1）")
    .replaceAll(", ", "、");
}

export const shell: ShellWords = {
  product: "Kintsugi",
  nav: {
    start: "はじめる",
    bench: "作業台",
    history: "履歴",
    learn: "調べる",
    more: "メニュー",
    skip: "本文へ移動",
  },
  languages: "言語",
  loading: "お待ちください…",
  failedScreen:
    "この画面を表示できませんでした。ページを再読み込みしてください。保存した内容は残っています。",
  reload: "再読み込み",

  start: {
    title: "エラー4013で復元が止まったとき",
    lead: "デバイスをケーブルでつないでください。どのモードかを見分け、修復を一歩ずつ案内し、試したことを記録します。",
    limits:
      "Kintsugiがデバイスを復元するわけではありません。復元は、このコンピュータにあるApple純正のアプリが行います。",
    connect: "デバイスを接続",
    connectHint:
      "ウインドウの上のほうに一覧が開きます。「iPhone」「iPad」「Apple Mobile Device」で始まる項目を選び、「接続」を押してください。",
    notSeen: "デバイスが見えない",
    haveCode: "エラー番号から調べる",
    coach: "強制再起動・リカバリー・DFUのボタン操作",
    logs: "復元のログを読む",
    bundles: "バンドルを開く",
    more: "ほかの入り口",
    practice: "練習用のiPhone",
    practiceHint: "手元にデバイスがなくても、このページの中だけにあるiPhoneでひと通り試せます。",
    guide: "エラー4013のガイドを始める",
    guideWithout: "デバイスなしで始める",
    devices: "このコンピュータにつながっているデバイス",
    none: "つながっているデバイスはまだありません。",
    open: "途中のセッション",
  },

  role: {
    legend: "どなたの作業ですか",
    owner: "自分のデバイスを直す",
    ownerHint: "一度に一歩ずつ、わかりやすく案内します。",
    technician: "預かったデバイスを直す",
    technicianHint: "全体の流れを見ながら、好きな手順へ移れます。",
  },

  device: {
    mode: {
      normal: "通常モード",
      recovery: "リカバリーモード",
      dfu: "DFUモード",
      "port-dfu": "ポートDFUモード",
      kis: "DFUモード",
      wtf: "WTFモード",
      "mac-restore": "Macの復元モード",
      ibridge: "MacのT1またはT2チップ",
      unknown: "未知のApple製デバイス",
    },
    class: {
      iphone: "iPhone",
      ipad: "iPad",
      ipod: "iPod touch",
      tv: "Apple TV",
      homepod: "HomePod",
      watch: "Apple Watch",
      vision: "Apple Vision Pro",
      display: "Appleのディスプレイ",
      mac: "Mac",
      t2: "MacのT2チップ",
      vm: "仮想デバイス",
    },
    model: japaneseModelName,
    someone: "Apple製デバイス",
    practice: "練習用のiPhone",
    came: (name, mode) => `${name}が見えました。${mode}です。`,
    went: (name) => `${name}がUSBから見えなくなりました。`,
  },

  history: {
    unknownDevice: "デバイス未確認",
    started: (date) => `${date}に開始`,
    entries: (count) => `${count}件の記録`,
    practice: "練習",
    outcome: {
      open: "途中",
      mended: "直りました",
      "to-service": "修理窓口へ",
      "given-up": "直らずに終了",
    },
    playbook: (code) => `エラー${code}`,
  },

  version: (version, commit) => `バージョン${version}（${commit}）`,
};
