// 復元の段階の日本語名と、そこで起きていること。
import type { WatchWords } from "../../watch-words.ts";

export const stages: WatchWords["stages"] = {
  idle: { title: "デバイスを待っています", told: "USBにはまだ何も見えていません。" },
  normal: {
    title: "通常モード",
    told: "デバイスは起動しています。復元はまだ始まっていないか、Appleのアプリが準備中です。",
  },
  "preparing-recovery": {
    title: "リカバリーモードへ移動中",
    told: "Appleのアプリがデバイスをリカバリーモードへ送りました。いったん終了して起動し直します。",
  },
  recovery: {
    title: "リカバリーモード",
    told: "コンピュータからの指示を待っています。最初に送られるのは、復元用のローダーiBECです。",
  },
  "ibec-hop": {
    title: "iBECが起動中",
    told: "リカバリーモードから一度短く消えて戻るのは、どの復元でも起きることです。",
  },
  ibec: {
    title: "iBECが動作中",
    told: "コンピュータがRAMディスクと復元用カーネルを送っています。",
  },
  "kernel-handover": {
    title: "復元用カーネルが起動中",
    told: "次は復元モードになるはずです。ここでリカバリーモードに戻ると、Appleのアプリでは4013になります。",
  },
  "restore-mode": {
    title: "復元モード",
    told: "システムを書き込んでいます。数分かかります。ケーブルに触れないでください。",
  },
  restarting: {
    title: "再起動中",
    told: "復元モードを抜けました。順調なら、新しいシステムが起動します。",
  },
  booted: { title: "起動しました", told: "復元は終わり、システムが動いています。" },
  dfu: {
    title: "DFUモード",
    told: "最初のローダーを待っています。画面が真っ黒なのは正常です。",
  },
  "dfu-hop": {
    title: "DFUモードから移動中",
    told: "最初のローダーが送られました。次はリカバリーモードになるはずです。",
  },
  away: {
    title: "USBに見えません",
    told: "抜けているか、電源が切れているか、このページがまだ見たことのないモードです。",
  },
  other: { title: "別のモード", told: "iPhoneやiPadの復元では通らないモードです。" },
};
