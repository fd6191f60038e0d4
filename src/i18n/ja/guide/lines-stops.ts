import type { LineOf } from "../../../core/guide/playbooks/error-4013-reading.data.ts";

/** ガイドが止まるときの言葉。 */
export const linesStops = {
  "data-first.no-erase":
    "データが大切で、バックアップがありません。そのため、消去を伴う手順は勧めません。「復元」はすべて消してしまいます。",
  "data-first.update-again":
    "「アップデート」はデータを残そうとします。別のケーブル、別のコンピュータで、もう一度試せます。",
  "data-first.recoverer":
    "復元の前に、データ復旧を扱う修理店に相談します。ショートした部品を切り離すと、また起動することがあります。",
  "data-first.exchange": "データが大切だと伝えます。本体や基板を交換すると、データは戻りません。",
  "data-first.look-again":
    "iCloud、古いコンピュータ、前のデバイス、共有アルバムも見てみます。思ったより残っていることがあります。",

  "no-consent.stop":
    "このデバイスは別の人のもので、同意の記録がありません。そのため、消去を伴う手順は勧めません。",
  "no-consent.ask": "持ち主に、失われるものを伝えて相談し、返事をここに記録します。",

  "hardware-likely.basis":
    "これまでに見えたことと試したことから、デバイス内部の故障が考えられます。そう考える根拠は、原因の一覧にあります。",
  "hardware-likely.not-certain": "確実ではありません。開けて調べた人だけが、はっきり言えます。",
  "hardware-likely.no-erase":
    "これ以上消去しても直らず、データを失うことがあります。そのため、消去は勧めません。",
  "hardware-likely.next": "次は、このセッションのバンドルを持って、Appleか修理店に相談します。",
} satisfies Record<LineOf<"data-first" | "no-consent" | "hardware-likely">, string>;
