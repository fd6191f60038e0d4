import type { CodesLineOf } from "../../codes-words.ts";

/** 番号の出ない不具合。 */
export const symptomLines = {
  "stuck-in-recovery.meaning":
    "デバイスにケーブルとコンピュータの絵が出ています。起動ソフトが動き、コンピュータからシステムが届くのを待っています。",
  "stuck-in-recovery.nothing-erased": "このモードになっただけでは、何も消えません。",
  "stuck-in-recovery.button": "戻らなくなったボタンや、ケースで押されたままのボタン。",
  "stuck-in-recovery.backup-if-starts":
    "起動したら、何よりも先にバックアップします。アップデートはそのあとです。",
  "stuck-in-recovery.note-code":
    "番号が出たら、ここに入れます。その番号に合わせた手順に変わります。",

  "apple-logo-loop.meaning":
    "デバイスが起動しかけて止まります。Appleロゴが消えてはまた出る、または出たままになります。",
  "apple-logo-loop.data-there":
    "データはたいてい残っています。足りないのは、起動できるシステムです。",
  "apple-logo-loop.storage-full": "空きのなくなったストレージ。",
  "apple-logo-loop.ear-flex":
    "Face ID搭載機では、受話口のぬれたフレキ（薄い配線）。ある大手の修理店は、再起動の繰り返しもこれで起こると書いています。",
  "apple-logo-loop.full-half-hour":
    "バッテリーが空でも、同じように繰り返します。コンセントで30分、しっかり充電します。",
  "apple-logo-loop.time-it":
    "ロゴが出ている時間を毎回控えます。たとえばいつも3分ほどなら、応答しない部品があるのかもしれません。",
  "apple-logo-loop.update-first":
    "「アップデート」はシステムを入れ直し、データを残そうとします。どの復元よりも先です。",
  "apple-logo-loop.unplug-ear-flex":
    "Face ID搭載機は、受話口のフレキから始めます。ある大手の修理店で最も多い原因です。",

  "not-recognised.meaning":
    "コンピュータの一覧にデバイスがありません。Appleのアプリには、アップデートや復元の相手がいない状態です。",
  "not-recognised.data-safe": "これだけで、デバイスのデータが危なくなることはありません。",
  "not-recognised.charge-only": "充電専用のケーブル、または傷んだケーブル。",
  "not-recognised.locked": "デバイスのロック、またはこのコンピュータをまだ信頼していないこと。",
  "not-recognised.off": "電源が切れたデバイス、または空のバッテリー。",
  "not-recognised.data-cable":
    "データを送ったことのあるケーブルを使います。充電しかできないケーブルは珍しくありません。",
  "not-recognised.black": "画面が黒いままなら、まずバッテリーが空でないかを確かめます。",
  "not-recognised.start-software":
    "リカバリーモードでは、デバイスのソフトはほとんど関わりません。そのときだけ見えるなら、ケーブルとポートは無事です。",
  "not-recognised.port-work":
    "2台のコンピュータと2本のケーブルで見えないなら、まず充電口を調べてもらいます。",
} satisfies Record<CodesLineOf<"stuck-in-recovery" | "apple-logo-loop" | "not-recognised">, string>;
