// USBから読み取れたことの日本語：モードの説明、機種の確かさ、識別番号。最初のデバイスとともに読み込む。
import type { DeviceFactsWords } from "../en/device-facts.ts";

export const deviceFacts: DeviceFactsWords = {
  modeHint: {
    normal: "起動しているか、復元の途中です。USBではこの二つは同じに見えます。",
    recovery: "画面にケーブルとコンピュータの絵が出ています。",
    dfu: "画面は真っ黒です。このモードではそれが正常です。",
    "port-dfu":
      "画面は真っ黒です。応答しているのはUSB-Cポートだけなので、DFUモードの確かな証拠とまでは言えません。",
    kis: "画面は真っ黒です。このモードではそれが正常です。",
    wtf: "初期の機種だけにある起動モードです。",
    "mac-restore": "iPhoneやiPadではありません。Macの修復は案内できません。",
    ibridge: "Macの一部です。その修復は案内できません。",
    unknown: "どの一覧にもないIDです。受け取ったまま表示しています。",
  },
  off: "USBに見えません",
  offHint: "抜けているか、電源が切れているか、このページからまだ見えないモードです。",
  certainty: {
    board: "機種は確実です。チップとボードのIDが一致しています。",
    probable: "機種はおそらく合っています。このIDを載せている資料は一つだけです。",
    product: "機種はデバイスの申告どおりで、チップも一致しています。",
    family: "このモードでは、USBから正確な機種まではわかりません。",
    "unknown-board": "チップとボードのIDが、手元のどの一覧にもありません。",
    none: "USBの文字列からは機種がわかりません。",
  },
  ecid: "ECID",
  serial: "シリアル番号",
  udid: "UDID",
  ids: (product) => `USB ID 05AC:${product}`,
  show: "識別番号を表示",
  hide: "識別番号を隠す",
  pwned: (name) =>
    `起動ROMが書き換えられています（${name}）。復元の前に、ボタン操作で再起動してください。`,
  notMendable: "Kintsugiが案内できるのは、iPhone、iPad、iPod touchです。",
};
