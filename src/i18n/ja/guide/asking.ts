import type { GuideWords } from "../../guide-words.ts";

/** ガイドがたずねること。 */
export const questions: GuideWords["questions"] = {
  "computer-app": {
    ask: "このコンピュータで使うAppleのアプリはどれですか。",
    help: "アプリによって、手順が少し違います。",
    choices: {
      finder: { label: "Finder", hint: "macOS Catalina（10.15）以降のMac。" },
      "itunes-mac": { label: "MacのiTunes", hint: "macOS Mojave（10.14）以前。" },
      "apple-devices": { label: "Appleデバイス", hint: "Windows、Microsoft Storeから。" },
      "itunes-store": {
        label: "Microsoft Store版のiTunes",
        hint: "「ヘルプ」に「更新プログラムを確認」がありません。",
      },
      "itunes-installer": {
        label: "AppleのサイトのiTunes",
        hint: "「ヘルプ」に「更新プログラムを確認」があります。",
      },
      none: { label: "どれもない", hint: "用意のしかたを案内します。" },
    },
  },
  "phone-screen": {
    ask: "デバイスの画面には今、何が出ていますか。",
    help: "ケーブルをつないだまま、1分ほど見てください。",
    choices: {
      "home-screen": {
        label: "ホーム画面かロック画面",
        hint: "起動しています。今のうちにバックアップします。",
      },
      "apple-logo": {
        label: "Appleロゴ",
        hint: "出たまま、または消えてはまた出る。起動の途中で止まっています。",
      },
      "recovery-picture": { label: "ケーブルとコンピュータの絵", hint: "リカバリーモードです。" },
      black: { label: "真っ黒", hint: "電源が切れている、充電がない、またはDFUモードです。" },
      other: { label: "そのほか", hint: "バー、メッセージ、しま模様、触っても動かない画面など。" },
    },
  },
  buttons: {
    ask: "デバイスの見た目は、どれに近いですか。",
    help: "iPhone 8とiPhone SE（第2・第3世代）は、ホームボタンがあっても3番目です。電源が切れているときに押してカチッと沈まないホームボタンなら、1番目ではありません。",
    choices: {
      home: {
        label: "カチッと沈むホームボタン",
        hint: "iPhone 6s以前、iPhone SE（第1世代）、ホームボタンのあるiPad。",
      },
      iphone7: {
        label: "iPhone 7か7 Plus",
        hint: "沈まないホームボタンと、金属の背面。iPod touch（第7世代）はボタンが沈みますが、こちらです。",
      },
      iphone8: {
        label: "iPhone 8、X以降、SE（第2・第3世代）",
        hint: "ガラスの背面。ホームボタンがないか、あっても沈みません。",
      },
      "ipad-top": {
        label: "ホームボタンのないiPad",
        hint: "Face ID、またはトップボタンにTouch ID。",
      },
    },
  },
  whose: {
    ask: "どなたのデバイスですか。",
    help: "消去を伴う手順には、持ち主の同意が必要です。",
    choices: {
      mine: { label: "自分のデバイス", hint: "" },
      "consent-given": {
        label: "別の人のデバイスで、同意がある",
        hint: "データが消えることがあると伝えてあります。誰の同意かをメモに残します。",
      },
      "no-consent": {
        label: "別の人のデバイスで、まだ聞いていない",
        hint: "消去を伴う手順は勧めません。",
      },
    },
  },
  data: {
    ask: "デバイスのデータはどうしますか。",
    help: "ここから先の手順では、中身がすべて消えることがあります。",
    choices: {
      "backup-exists": {
        label: "バックアップがある",
        hint: "iCloudかコンピュータにあり、日時も確かめました。",
      },
      "data-not-needed": { label: "消えてもよい", hint: "データは必要ありません。" },
      "data-needed": {
        label: "大切だが、バックアップがない",
        hint: "消去を伴う手順は勧めません。",
      },
    },
  },
};
