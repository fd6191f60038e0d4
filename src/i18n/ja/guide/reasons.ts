import type { GuideWords } from "../../guide-words.ts";

/** なぜ次がこれなのか。 */
export const reasons: GuideWords["reasons"] = {
  "first-step": "ここから始めます。",
  "previous-failed": "前の手順で直らなかったので、次はこれです。",
  "cannot-apply-in-this-mode": "起動したデバイスが要る手順は、起動しない間は飛ばします。",
  "data-question-before-erase":
    "この先は消去することがあります。先にデータについて答えてください。",
  "consent-before-erase": "この先は消去することがあります。先に持ち主の同意が必要です。",
  "data-needed-no-erase": "データが大切でバックアップがないため、消去を伴う手順は外しています。",
  "chosen-by-you": "この手順を選びました。",
  "restored-check-it": "最後まで終わりました。デバイスが正常か確かめます。",
  "acceptance-failed": "まだ気になる点があったので、ここから続けます。",
  "nothing-left": "ここで試せることは、すべて試しました。",
  "already-in-mode": "デバイスはもう、この手順に必要なモードです。ボタンの操作は飛ばします。",
  "same-stage-twice": "2回、同じ段階で止まりました。今いちばん多くのことがわかるテストです。",
  "tells-most-for-its-cost": "残りの手順のうち、かかる時間のわりに最も多くのことがわかります。",
  "apple-order": "Appleの案内では、次がこの手順です。",
  "update-before-restore": "「アップデート」はデータを残そうとします。だから「復元」より先です。",
  "dfu-tells-more":
    "DFUモードはストレージ上の起動ソフトを通りません。結果から、ソフトウェアか部品かの見当がつきます。",
  "charge-first": "充電が少ないと、どの手順も途中で止まることがあります。先に充電します。",
  "leave-recovery-first": "リカバリーモードのままです。まず、自分で抜けられるか確かめます。",
  "bench-tells-the-rest": "残りの見分けは、作業台でしかできません。",
  "already-tried-this-setup-twice":
    "同じケーブル、同じポート、同じコンピュータでは2回で十分です。次は条件を変えます。",
  "code-changed": "別の番号が出たので、ここからはその番号の手順で進めます。",
  "stage-varies": "止まる段階が毎回違います。接続か電源が疑われます。",
  "cable-not-varied-yet": "これまでの試行は、すべて同じケーブルでした。",
  "port-not-varied-yet": "これまでの試行は、すべて同じポートでした。",
  "computer-not-varied-yet": "これまでの試行は、すべて同じコンピュータでした。",
  "mode-not-varied-yet": "これまでの試行は、すべて同じモードから始めました。",
  "hub-in-between": "間にハブかドック、変換アダプタがあります。まず外します。",
  "bus-bounced": "USBで見えたこと：復元が始まる前に、リカバリーモードへ戻りました。",
  "bus-fell-to-dfu": "USBで見えたこと：DFUモードに落ちました。",
  "bus-dropped": "USBで見えたこと：途中で接続が切れたか、ついたり消えたりしました。",
  "bus-never-returned": "USBで見えたこと：デバイスが消え、戻りませんでした。",
  "not-seen": "コンピュータからデバイスが見えていません。まずそこからです。",
  "dfu-missed-with-usb-c":
    "USB-C - LightningケーブルではDFUモードに入れませんでした。USB-A端子のケーブルを試す価値があります。",
  "log-says": "読み込んだログが、ここを指しています。",
  "log-would-tell": "もう一度試すより、前回のAppleのログを読む方が多くのことがわかります。",
  "code-points-to-network": "この番号は、ネットワークかAppleのサーバーに関するものです。",
  "code-points-to-firmware":
    "この番号は、ダウンロードしたファイルやコンピュータのバージョンが原因で出ることがあります。",
  "server-was-busy": "Appleのサーバーが正しく応答しませんでした。時間をおくと通ることがあります。",
  "storage-is-full": "ストレージがいっぱいです。または、失敗する前にいっぱいでした。",
  "ask-what-usb-cannot-show": "USBからはわからず、次の手順がこれで決まります。",
  "ask-what-came-before": "これまでの経緯がわかると、原因を見分けやすくなります。",
  "hardware-likely": "これまでに見えたことから、デバイス内部の故障が考えられます。",
};
