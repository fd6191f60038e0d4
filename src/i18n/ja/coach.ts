// コーチの日本語。形は coach-words.ts に従う。判定の言葉は coach/verdict.ts にある。
// 端子の名前の途中では改行させない（U+2060、U+00A0）。
import type { CoachWords } from "../coach-words.ts";
import { button, now, releaseNow } from "./coach/presses.ts";
import { shapes } from "./coach/shapes.ts";
import { verdict } from "./coach/verdict.ts";

export const coach: CoachWords = {
  title: "ボタン操作コーチ",
  lead: "両手がふさがっていても大丈夫です。声と音で秒を数え、USBを見守り、何が起きたかをお伝えします。",
  goals: {
    "force-restart": {
      name: "強制再起動",
      what: "固まったデバイスを起動し直します。データは消えません。",
      done: "デバイスが再起動しました。",
      already: "デバイスが再起動しました。",
    },
    recovery: {
      name: "リカバリーモード",
      what: "画面にケーブルとコンピュータの絵が出ます。Appleのアプリでアップデートや復元ができます。",
      done: "リカバリーモードになりました。",
      already: "すでにリカバリーモードです。ボタンを押す必要はありません。",
    },
    dfu: {
      name: "DFUモード",
      what: "いちばん深いモードです。画面は真っ黒のままで、USBにだけ現れます。",
      done: "DFUモードになりました。画面が真っ黒なのは正常です。",
      already: "すでにDFUモードです。ボタンを押す必要はありません。",
    },
    "leave-dfu": {
      name: "DFUモードから抜ける",
      what: "DFUモードから起動し直します。データは消えません。",
      done: "DFUモードから抜けました。",
      already: "DFUモードではありません。ボタンを押す必要はありません。",
    },
  },
  choose: {
    goal: "どの状態にしますか",
    device: "どのデバイスですか",
    attached: "USBにつながっています",
    which: "複数のデバイスがつながっています。手に持っているのはどれですか。",
    how: "どのように始めますか",
    pictures: "手元のデバイスで行う",
    picturesHint:
      "まず正面と側面のボタンを見比べてください。正面が同じものは、背面と下側の端で見分けられます。",
    practise: "デバイスなしで練習する",
    practiseHint: "仮想のデバイスがキーボードに反応し、失敗も本物と同じように起こります。",
    otherGoal: "ほかの操作",
    otherDevice: "デバイスを選び直す",
    noButtons: "コーチが使えるのは、iPhone、iPad、iPod touchです。",
  },
  shapes,
  turn: {
    lying: "横向きで見る",
    upright: "縦向きで見る",
    note: "「近い方」「遠い方」は、iPadの向きに関係なく、トップボタンから数えます。",
  },
  stepsTitle: "操作の流れ",
  before: "始める前に",
  warnings: {
    "usb-c-lightning":
      "USB-\u2060C\u00a0-\u2060\u00a0Lightningケーブルでは、DFUモードにならないことがよくあります。USB-\u2060A\u00a0-\u2060\u00a0Lightningケーブルがあれば、そちらをお使いください。",
    "know-your-cable":
      "コンピュータ側の端子を見てください。USB-\u2060C\u00a0-\u2060\u00a0LightningケーブルではDFUモードにならないことがよくあります。USB-\u2060A\u00a0-\u2060\u00a0Lightningケーブルが確実です。",
    "no-hub": "ハブやドック、変換アダプタを使わず、コンピュータに直接つないでください。",
    "screen-stays-black":
      "DFUモードでは画面に何も出ません。最後まで真っ黒で正常です。うまくいったかどうかはUSBでわかります。",
    "how-to-leave-dfu": "DFUモードから戻るには、強制再起動をします。その操作もコーチが数えます。",
    "how-to-leave-recovery":
      "リカバリーモードから戻るには、強制再起動をします。システムが壊れているときは、復元するまで同じ画面に戻ります。",
    "three-misses":
      "3回続けてうまくいきませんでした。タイミングより先に、ケーブルとポートを替えてください。原因はたいていそこにあります。",
  },
  cable: {
    legend: "お使いのケーブル（コンピュータ側 - デバイス側）",
    kinds: {
      "usb-a-lightning": "USB-\u2060A\u00a0-\u2060\u00a0Lightning",
      "usb-c-lightning": "USB-\u2060C\u00a0-\u2060\u00a0Lightning",
      "usb-a-usb-c": "USB-\u2060A\u00a0-\u2060\u00a0USB-\u2060C",
      "usb-c-usb-c": "USB-\u2060C\u00a0-\u2060\u00a0USB-\u2060C",
      other: "その他、または変換アダプタあり",
      unknown: "わからない",
    },
  },
  timing: {
    chosen: (title) => `タイミング：${title}`,
    names: {
      standard: { title: "標準", told: "放す合図は画面の表示です。" },
      "until-black": {
        title: "画面が黒くなるまで",
        told: "USBから離れた瞬間に、次の操作へ移ります。",
      },
      "legacy-ios-kit": {
        title: "秒数どおり",
        told: "USBに何も現れないときのための、決まった秒数です。",
      },
      "short-both": { title: "短め", told: "二つのボタンを押す時間を1秒短くします。" },
      "release-at-black": {
        title: "黒くなったら放す",
        told: "画面が黒くなった瞬間に、最初のボタンを放します。",
      },
      "host-reboot": {
        title: "コンピュータから再起動",
        told: "リカバリーモードから始めます。操作は二つだけになります。",
      },
    },
  },
  reboot: {
    title: "再起動をコンピュータに任せる方法もあります",
    body: "デバイスはリカバリーモードです。数え始めて2秒後に、コーチが再起動の命令を送ります。押し続ける操作は二つだけになります。デバイスの設定は何も変わりません。",
    back: "DFUモードにならなかったときは、ふつうに起動するか、リカバリーモードに戻ります。強制再起動をすれば必ず抜けられます。",
    take: "この方法を使う",
    leave: "ボタンだけで進める",
    understood: "戻り方を読みました",
    looking: "このコンピュータから命令を送れるか確かめています…",
    possible: "このコンピュータから命令を送れます。",
    refused:
      "このコンピュータからは命令を送れません。ボタンだけで進めてください。Windowsではよくあることで、故障ではありません。",
  },
  hindrance: {
    "needs-recovery":
      "このタイミングはリカバリーモードから始めます。先にリカバリーモードにしてください。",
    "read-how-to-come-back": "戻り方を読んでから、チェックを入れてください。",
  },
  sound: {
    legend: "合図",
    voice: "声",
    tones: "音",
    noVoice:
      "オフラインで使える日本語の声がこのコンピュータにないため、音だけで合図します。声はシステムの設定で追加できます。",
    hear: "音を聞いてみる",
    names: { press: "押す", release: "放す", success: "成功" },
  },
  start: "数え始める",
  stop: "やめる",
  again: "もう一度",
  keys: "スペースキーで開始、中止、やり直し。Escキーで中止。",
  stage: {
    ready: "流れをすべて読み、デバイスを両手で持ってから始めてください。",
    getReady: "用意",
    first: (press) => `最初：${press}`,
    next: (press) => `次：${press}`,
    last: "これで最後です。変わるまで押し続けます。",
    hold: "押し続ける",
    holdOn: "黒くなりました。そのまま",
    waiting: "ボタンをすべて放す",
    waitingHint: "デバイスがUSBに現れるのを待っています。",
    seconds: "秒",
    sofar: "秒経過",
    position: (press, of) => `${press}／${of}`,
  },
  button,
  now,
  spoken: {
    getReady: (first) => `用意。最初は、${first}。`,
    release: releaseNow,
    holdOn: "黒くなりました。そのまま。",
    wait: "全部放して、待ちます。",
    clickAgain: "コンピュータで、もう一度クリックしてください。",
    miss: "うまくいきませんでした。画面を見てください。",
  },
  asking: {
    title: "もう一度だけクリックしてください",
    body: "ブラウザにとって、モードが変わると別のデバイスになります。見えていないだけかもしれません。一覧を開いて確かめてください。",
    click: "一覧を開く",
    notListed: "一覧にない",
    screen: "または、デバイスの画面を教えてください",
    screens: {
      black: "真っ黒",
      "apple-logo": "Appleロゴ",
      "recovery-picture": "ケーブルとコンピュータ",
      home: "ホーム画面かロック画面",
    },
  },
  verdict,
  modes: {
    normal: "通常モード",
    recovery: "リカバリーモード",
    dfu: "DFUモード（1227）",
    "port-dfu": "ポートDFUモード（F014）",
    kis: "DFUモード（1881）",
    wtf: "WTFモード",
  },
  practice: {
    title: "練習用のデバイス",
    hint: "キーボードの矢印キー、または下のボタンを押し続けてください。かかる時間は実物と同じです。",
    keys: { up: "↑", down: "↓", left: "←", right: "→" },
    afresh: "最初の状態に戻す",
    toRecovery: "リカバリーモードにする",
    toDfu: "DFUモードにする",
    away: "片付ける",
    hands: "手の動きとカウントの比較",
    planned: "カウント",
    pressed: "実際の操作",
  },
  kept: "この結果はセッションの記録に残ります。",
  back: "セッションに戻る",
};
