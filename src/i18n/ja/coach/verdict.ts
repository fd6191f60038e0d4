import type { CoachWords } from "../../coach-words.ts";

/** カウントの結果と、次に変えること。責めず、一度に一つずつ。 */
export const verdict: CoachWords["verdict"] = {
  weakDfu:
    "DFUとして応答しているのはUSB-Cポートだけです（F014）。確かな証拠とまでは言えず、Appleのアプリからは見えないことがあります。",
  weakRestart:
    "デバイスは戻ってきましたが、離れるところは見ていません。確かな再起動とまでは言えません。",
  endings: {
    stopped: {
      title: "中止しました",
      told: "ボタンをすべて放してください。何も変わっていません。",
    },
    unseen: {
      title: "確認できませんでした",
      told: "ブラウザからデバイスを見られなかったため、結果はわかりません。失敗には数えません。",
    },
    interrupted: {
      title: "コンピュータの動作が遅れました",
      told: "合図が間に合いませんでした。失敗には数えません。",
    },
  },
  misses: {
    "never-left": {
      title: "デバイスはUSBにつながったままでした",
      told: "再起動していません。ボタンが同時に押されていないか、押す時間が足りなかったようです。",
    },
    "cable-moved": {
      title: "ケーブルが動いたようです",
      told: "いったん離れて、すぐに戻りました。再起動には早すぎるので、接続が一瞬切れたと考えられます。",
    },
    "released-late": {
      title: "放すのが少し遅かったようです",
      told: "再起動して、リカバリーモードになりました。二つのボタンを押す時間が長すぎました。",
    },
    "second-not-held": {
      title: "二つ目のボタンが押されていなかったようです",
      told: "すぐにリカバリーモードになりました。起動の瞬間に、二つのボタンがそろって押されていませんでした。",
    },
    booted: {
      title: "ふつうに起動しました",
      told: "通常モードになりました。必要な長さより先に、ボタンが放されたようです。",
    },
    "held-too-long": {
      title: "少し長く押しすぎたようです",
      told: "再起動を通り過ぎて、リカバリーモードになりました。害はありません。",
    },
    "into-dfu": {
      title: "DFUモードになりました",
      told: "片方のボタンだけが押され続け、DFUモードへの操作になりました。害はありません。",
    },
    "nothing-returned": {
      title: "離れたまま、何も現れません",
      told: "電源が切れているか、DFUモードなのにこのコンピュータへ届いていないか、どちらかです。",
    },
    blinking: {
      title: "現れたり消えたりしています",
      told: "USBに一瞬だけ現れて、また消えます。電力か接続が安定していません。",
    },
    "recovery-not-seen": {
      title: "絵は出ているのに、USBには見えません",
      told: "リカバリーモードですが、データがコンピュータに届いていません。",
    },
    "reboot-not-taken": {
      title: "再起動しませんでした",
      told: "コンピュータの命令が届かなかったか、デバイスが従いませんでした。",
    },
  },
  change: "次に変えること",
  changes: {
    "press-firmly": "ケースを外し、ボタンを奥までしっかり押します。",
    "right-buttons": "始める前に、ボタンの位置を絵と見比べます。",
    "hold-longer": "コーチの合図があるまで放しません。",
    "hold-until-black": "思ったより長くても、画面が黒くなるまで押し続けます。",
    "press-second-sooner": "画面が黒くなった瞬間に、二つ目のボタンを押します。",
    "keep-second-held": "放すのは最初のボタンだけです。二つ目は途切れさせません。",
    "release-earlier": "合図が聞こえたら、すぐに最初のボタンを放します。",
    "release-at-logo": "Appleロゴが出た瞬間に放します。",
    "hold-through-logo": "Appleロゴが出ても、ケーブルとコンピュータの絵が出るまで押し続けます。",
    "release-together": "二つのボタンを同時に放します。",
    "restart-first": "先に強制再起動をしてから、もう一度数えます。",
    "hands-off-cable": "押している間に動かないよう、ケーブルを置きます。",
    "direct-port": "ハブやドックを使わず、コンピュータに直接つなぎます。",
    "usb-a-cable": "USB-\u2060A\u00a0-\u2060\u00a0Lightningケーブルに替えます。",
    "other-cable": "ケーブルを替えます。",
    "other-port": "コンピュータの別のポートにつなぎます。",
    charge: "コンセントで30分ほど充電してから、もう一度数えます。",
    "check-driver":
      "Appleのアプリから見えるか確かめます。WindowsではAppleデバイスまたはiTunes、MacではFinderです。",
    "clean-port": "デバイスの端子を明かりで照らし、ほこりを木のつまようじで取り除きます。",
    "by-hand": "ボタンだけの操作で、もう一度数えます。",
  },
  offer: (told) => `次は別のタイミングが合いそうです：${told}`,
  take: (timing) => `「${timing}」に切り替える`,
  trail: "USBで見えたこと",
  trailNothing: "数えている間、USBには何も起こりませんでした。",
  began: "カウント開始",
  left: "USBから離れた",
  at: (seconds) => `${seconds}秒`,
  sources: "この説明の根拠",
  next: "次にすること",
};
