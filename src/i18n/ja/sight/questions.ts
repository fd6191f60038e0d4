import type { SightWords } from "../../sight-words.ts";

/** たずねること。 */
export const questions: SightWords["questions"] = {
  list: {
    ask: "ブラウザの一覧には何が出ますか。",
    choices: {
      mine: {
        label: "一覧に自分のデバイスがある",
        hint: "そこで選べば、この確認は終わります。",
      },
      refused: {
        label: "一覧にあるが、開こうとすると断られる",
        hint: "「アクセス拒否」や「使用中」というメッセージが出ます。",
      },
      others: {
        label: "一覧にあるのは別のものだけ",
        hint: "Appleのキーボードやディスプレイなど。",
      },
      nothing: {
        label: "一覧は空",
        hint: "「対応デバイスが見つかりません」のように出ます。",
      },
      "no-list": { label: "一覧が開かない", hint: "何も起きないか、一瞬で消えます。" },
    },
  },
  earlier: {
    ask: "このページで、このデバイスが見えたことはありますか。",
    choices: {
      yes: { label: "前に見えたことがある", hint: "別のモードのときや、別の日でも。" },
      no: { label: "まだ一度も見えていない", hint: "" },
    },
  },
  cable: {
    ask: "デバイスは、このコンピュータにどうつながっていますか。",
    choices: {
      straight: {
        label: "ケーブルでコンピュータに直接",
        hint: "両端とも奥まで差してあります。",
      },
      through: {
        label: "間に何かをはさんでいる",
        hint: "ハブ、ドック、変換アダプタ、キーボード、ディスプレイなど。",
      },
      no: {
        label: "このコンピュータにケーブルでつないでいない",
        hint: "つないでいない、Wi-Fiだけ、または充電器につないでいる。",
      },
    },
  },
  screen: {
    ask: "デバイスの画面には今、何が出ていますか。",
    choices: {
      unlocked: { label: "ホーム画面かアプリ", hint: "起動していて、ロックは解除されています。" },
      locked: { label: "ロック画面", hint: "パスコードや顔での解除を待っています。" },
      "recovery-picture": { label: "ケーブルとコンピュータの絵", hint: "リカバリーモードです。" },
      black: { label: "真っ黒", hint: "ボタンを押しても何も出ません。" },
      "black-dfu": {
        label: "真っ黒だが、DFUモードにしたところ",
        hint: "数分のうちに、ボタン操作でしました。",
      },
      other: { label: "そのほか", hint: "Appleロゴ、バー、メッセージ、しま模様など。" },
    },
  },
  "computer-sees": {
    ask: "コンピュータ自体には、デバイスが見えていますか。",
    choices: {
      yes: { label: "コンピュータの一覧にある", hint: "" },
      marked: {
        label: "黄色い印か「不明なデバイス」で出ている",
        hint: "「ほかのデバイス」の中かもしれません。",
      },
      no: {
        label: "コンピュータの一覧にもない",
        hint: "つなぎ直しても、何も変わりません。",
      },
      unknown: { label: "その一覧を開けない", hint: "" },
    },
  },
  swapped: {
    ask: "別のケーブルと別のポートは、もう試しましたか。",
    choices: {
      no: { label: "両方はまだ試していない", hint: "" },
      yes: {
        label: "別のケーブルと別のポートでも同じ",
        hint: "データを通したことのあるケーブルで、コンピュータに直接。",
      },
    },
  },
  browser: {
    ask: "このブラウザは、どこから入れたものですか。",
    choices: {
      sandboxed: {
        label: "SnapかFlatpakのブラウザ",
        hint: "パスが/snapか/appで始まります。",
      },
      package: { label: "普通のパッケージのブラウザ", hint: "パスが/usrか/optで始まります。" },
      unknown: { label: "ブラウザの入手元がわからない", hint: "" },
    },
  },
  "other-program": {
    ask: "ほかのタブやソフトが、デバイスを使っていませんか。",
    choices: {
      yes: {
        label: "ほかのタブかソフトが使っているかもしれない",
        hint: "開いていて、よくわからない場合も。",
      },
      no: { label: "ほかに使っているものはない", hint: "確かめました。" },
    },
  },
};
