import type { LineOf } from "../../../core/guide/playbooks/error-4013-reading.data.ts";

/** データを残すリカバリーモードの手順。抜ける、アップデート。 */
export const stepsRecovery = {
  "leave-recovery.why":
    "システムが無事でも、リカバリーモードで止まることがあります。その場合は、再起動だけでデータごと戻ることがあります。",
  "leave-recovery.download-first": "Appleのアプリがダウンロード中なら、終わるまで待ちます。",
  "leave-recovery.unplug": "ケーブルを抜きます。",
  "leave-recovery.press":
    "ボタンを示された順に押し、Appleロゴが出たら放します。押し続けると、また戻ってしまいます。",
  "leave-recovery.wait": "5分待ちます。",
  "leave-recovery.starts":
    "Appleロゴ、次にロック画面が出ます。すぐにバックアップし、「エラーなしで最後まで終わった」と答えます。",
  "leave-recovery.picture":
    "ケーブルとコンピュータの絵に戻っても、何も失われていません。「同じエラー、または別のエラー」と答えます。次は「アップデート」です。",
  "leave-recovery.loop": "ロゴが出ては消えるなら、起動の途中で止まっています。同じように答えます。",
  "leave-recovery.fifteen-minutes":
    "リカバリーモードの画面は、15分ほどでひとりでに終わることもあります。",
  "leave-recovery.stuck-button":
    "ホームボタンや音量ボタンが戻らないと、毎回この絵が出ることがあります。何度か押してみます。",
  "leave-recovery.keeps-data": "この手順では、何もインストールせず、何も消去しません。",

  "recovery-update.why":
    "「アップデート」は、起動しないデバイスにもシステムを入れ直し、データを残そうとします。だから先に行います。",
  "recovery-update.connect": "デバイスをコンピュータに直接つなぎ、Appleのアプリを開きます。",
  "recovery-update.already": "もうリカバリーモードなので、ボタンの操作は飛ばします。",
  "recovery-update.press":
    "示された順にボタンを押します。Appleロゴが出ても押し続け、ケーブルとコンピュータの絵で放します。",
  "recovery-update.finder":
    "Finderのサイドバーの「場所」でデバイスを選びます。問題があると知らせる画面が出ます。",
  "recovery-update.itunes":
    "iTunesに、問題があると知らせる画面が出ます。出ないときは、左上にある小さなデバイスの形のボタンを押します。",
  "recovery-update.apple-devices":
    "「Appleデバイス」に、問題があると知らせる画面が出ます。出ないときは、サイドバーでデバイスを選びます。",
  "recovery-update.choose":
    "「アップデート」（「更新」のことも）を選びます。「復元」ではありません。",
  "recovery-update.bar":
    "Appleロゴとバーが出て、最後にロック画面か「こんにちは」が出ます。それまでケーブルに触りません。",
  "recovery-update.fifteen-minutes":
    "ダウンロード中に絵が消えたら（15分ほどのようです）、終わるのを待ち、もう一度ボタンを押して「アップデート」を選びます。",
  "recovery-update.error": "エラーなら、番号とバーの位置を控えて、そう答えます。",
  "recovery-update.no-update":
    "「復元」しか選べないときは「キャンセル」を押し、「できなかった」と答えます。",
  "recovery-update.keeps-data":
    "「アップデート」はシステムを入れ直し、データを残そうとします。「復元」は必ず消去します。",
  "recovery-update.screens":
    "ケーブルとコンピュータの絵はリカバリーモードです。バーのないAppleロゴは、起動の途中です。真っ黒なら、電源が切れているかDFUモードです。",
  "recovery-update.healthy":
    "うまくいくときも、デバイスは何度かUSBから消えます。ある復元の記録では、2秒ほど、そのあと14秒ほどでした。",
  "recovery-update.downloading":
    "ダウンロードの様子は、Finderと「Appleデバイス」ではデバイス名の横に、iTunesでは右上の矢印に出ます。",
  "recovery-update.leave":
    "何もインストールせずにリカバリーモードから出るには、強制再起動をします。",
} satisfies Record<LineOf<"leave-recovery" | "recovery-update">, string>;
