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
  "cable-kind": {
    ask: "デバイスとコンピュータをつなぐケーブルはどれですか。",
    help: "両端の形を見ます。USB-Aは幅が広く、差す向きが決まっています。USB-Cは小さな長円で、どちら向きでも差せます。Lightningは薄く、端子が外に見えます。",
    choices: {
      "usb-a-lightning": { label: "USB-A - Lightning", hint: "コンピュータ側は幅の広い端子。" },
      "usb-c-lightning": { label: "USB-C - Lightning", hint: "コンピュータ側は長円の端子。" },
      "usb-a-usb-c": { label: "USB-A - USB-C", hint: "コンピュータ側は幅の広い端子。" },
      "usb-c-usb-c": { label: "USB-C - USB-C", hint: "両端が同じ長円の端子。" },
      other: {
        label: "そのほか、または変換アダプタを使用",
        hint: "ハブやドックを通すときもこちら。",
      },
      unknown: { label: "わからない", hint: "" },
    },
  },
  dropped: {
    ask: "不調になる前に、落としたりぶつけたりしましたか。",
    help: "しばらく普通に使えていた場合も含みます。枠の曲がり、角のひび、画面の浮きがあるときも「はい」です。",
    choices: {
      yes: { label: "はい", hint: "数日前から数週間前までを含みます。" },
      no: { label: "いいえ", hint: "" },
      unsure: { label: "わからない", hint: "" },
    },
  },
  wet: {
    ask: "水にぬれたことはありますか。",
    help: "雨、入浴、湯気、汗でも、数週間たってから影響が出ることがあります。多くの機種では、SIMトレイの奥の小さな白い紙がぬれると赤くなります。",
    choices: {
      yes: { label: "はい、または紙が赤い", hint: "" },
      no: { label: "いいえ", hint: "" },
      unsure: { label: "わからない", hint: "" },
    },
  },
  repaired: {
    ask: "不調になる前に、開けたり修理したりしましたか。",
    help: "画面、バッテリー、充電口など、どこを誰が直した場合も含みます。この数か月を思い出してください。",
    choices: {
      yes: { label: "はい", hint: "部品と時期をメモに残します。" },
      no: { label: "いいえ", hint: "" },
      unsure: { label: "わからない", hint: "中古で買ったときなど。" },
    },
  },
  "no-service": {
    ask: "不調になる前に、「圏外」が続いていましたか。",
    help: "ほかのデバイスがつながる場所で、「圏外」や「検索中」になっていた場合です。",
    choices: {
      yes: { label: "はい", hint: "何日か続いた、またはときどき。" },
      no: { label: "いいえ", hint: "モバイル通信のない機種もこちら。" },
      unsure: { label: "わからない", hint: "" },
    },
  },
  "storage-full": {
    ask: "不調になる前に、空き容量はほとんどありませんでしたか。",
    help: "空きが少ないという警告が出た、写真やアプリを追加できなくなった、などです。",
    choices: {
      yes: { label: "ほとんどなかった", hint: "目安は5 GB未満。" },
      no: { label: "余裕があった", hint: "" },
      unsure: { label: "わからない", hint: "" },
    },
  },
};
