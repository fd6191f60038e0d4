import type { CodesLineOf } from "../../codes-words.ts";

/** いくつもの番号に共通すること。 */
export const sharedLines = {
  "codes.apple-disconnected":
    "Appleは9、4005、4013、4014をまとめて、アップデートや復元の途中でデバイスの接続が切れたエラーと説明しています。",
  "codes.apple-cable": "ケーブル、USBポート、間にあるハブ。どれもAppleの案内に出てくるものです。",
  "codes.link": "つなぎ目。ケーブル、USBポート、ハブ、変換アダプタのどれかです。",
  "codes.charge-port": "デバイスの充電口の傷みや汚れ。",
  "codes.battery": "弱ったバッテリーや残量不足。負荷がかかると持ちこたえられません。",
  "codes.storage-chip": "ストレージのチップ（NAND）、またはその電源。",
  "codes.board": "基板。プロセッサ、メモリ、落下で割れたはんだ付けなどです。",
  "codes.computer":
    "コンピュータ側。古いバージョンのアプリ、止まったままのAppleのサービスやドライバー、デバイスをつかんでいる別のソフトです。",
  "codes.firmware":
    "ファームウェアのファイル。壊れている、途中で切れている、または合わないものです。",
  "codes.network":
    "コンピュータとAppleのサーバーgs.apple.comの間にあるもの。hostsファイル、ファイアウォール、プロキシ、セキュリティソフトなどです。",
  "codes.phone-software": "デバイスのソフトウェアの破損。",
  "codes.storage-full": "満杯に近いストレージ。",
  "codes.reset-itself": "内部の理由で、デバイスが途中で再起動したこと。",
  "codes.broken-off": "途中で止まったアップデート。",

  "codes.data-first":
    "データが大切でバックアップがないなら、ここで止めて、先にデータ復旧の店に相談します。消去したあとには、救えるものが残りません。",
  "codes.erase-no-part":
    "消去で直るのはソフトウェアだけです。この番号では変わらないことが多く、データはどちらにしても消えます。",
  "codes.twice-is-enough":
    "同じ番号が同じ段階で2回出れば十分です。繰り返しても、新しいことはわかりません。",
  "codes.once-elsewhere":
    "この番号では、別のコンピュータで1回試せば十分です。ケーブルやポートを替え続けても、わかることはありません。",
  "codes.power-under-load":
    "システムの書き込みには、待機中より多くの電力が要ります。先に充電し、ハブを通さずにつなぎます。",
  "codes.only-last-code":
    "見るのは、ログの最後の番号だけです。途中の21、2001、2008、2009は、うまくいった復元のログにも出てきます。",
  "codes.log-names-stage":
    "もう一度試すより、ログのほうが多くを語ります。どの段階で止まったかが書いてあります。",
  "codes.data-on-chip":
    "デバイスのデータは、まさにこのチップに入っています。試すたびに、その重さを考えます。",
  "codes.backup-now":
    "まだ起動するなら、何よりも先にバックアップします。次は起動しないかもしれません。",
  "codes.device-untouched":
    "デバイスが原因ではありません。この番号が出ても、データには手が付いていません。",
  "codes.fresh-file":
    "ファイルはAppleのアプリにダウンロードし直させます。できれば別の回線で行います。ほかで手に入れたファイルは、壊れていたり古かったりします。",
  "codes.family-plan":
    "この番号だけの手順は、ここにはありません。同じ範囲の番号に共通する手順を示します。",
  "codes.meaning-unknown": "この番号の意味を説明した資料は、見つかりませんでした。",
} satisfies Record<CodesLineOf<"codes">, string>;
