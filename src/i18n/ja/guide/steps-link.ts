import type { LineOf } from "../../../core/guide/playbooks/error-4013-reading.data.ts";

/** デバイスとコンピュータの間。ポート、ケーブル、見えないデバイス。 */
export const stepsLink = {
  "other-port.why":
    "ポートは、いちばん手軽に変えられます。間にあるハブも、原因になることがあります。",
  "other-port.no-hub":
    "コンピュータ本体に直接差します。ハブ、ドック、キーボード、ディスプレイは通しません。ほかのUSB機器は外します。",
  "other-port.look": "両端の差込口をよく見ます。ほこり、曲がった端子、ぐらつきがないか確かめます。",
  "other-port.other-port":
    "別のポートに差します。反対側や、種類の違うポート（USB-AとUSB-C）が向いています。ケーブルはそのままです。",
  "other-port.lie-still": "デバイスは平らな所に置き、触りません。",
  "other-port.try-again":
    "Appleのアプリでもう一度試します。「アップデート」と「復元」が出たら、「アップデート」を選びます。",
  "other-port.passes": "数秒でアプリにデバイスが出て、前に止まった所をバーが通り過ぎます。",
  "other-port.error": "またエラーが出たら、番号とバーの位置を控えて、そう答えます。",
  "other-port.not-listed":
    "まったく出ないときは、さらに別のポートに差します。どこでも出なければ「できなかった」と答えます。",
  "other-port.one-at-a-time":
    "ポートとケーブルは、同時に変えず一つずつ変えます。そうすれば、どちらが原因かわかります。",
  "other-port.usb-kinds":
    "USB 2とUSB 3のポートで、結果が変わることがあります。デスクトップなら背面のポートを使います。",

  "other-cable.why":
    "傷んだケーブルでも充電はでき、復元が始まることもあります。それでも途中で切れることがあります。",
  "other-cable.take": "データ通信のできる別のケーブルにします。できればApple純正のものです。",
  "other-cable.lightning":
    "幅の広いUSB-A端子のものが向いています。必要なら、コンピュータ側に変換アダプタを付けます。",
  "other-cable.usb-c": "普通のUSB-Cケーブルで十分です。充電専用でデータを通さないものもあります。",
  "other-cable.seat": "ケースを外し、奥までしっかり差します。ポートはそのままです。",
  "other-cable.try-again":
    "Appleのアプリでもう一度試します。「アップデート」と「復元」が出たら、「アップデート」を選びます。",
  "other-cable.passes": "前に止まった所を、バーが通り過ぎます。",
  "other-cable.error": "またエラーが出たら、番号とバーの位置を控えて、そう答えます。",
  "other-cable.no-cable":
    "別のケーブルがなければ「できなかった」と答えます。借りてでも試す価値があります。",
  "other-cable.one-success":
    "ほかに何も変えずに通ったなら、原因は前のケーブルと考えられます。もう使わないでください。",
  "other-cable.apple-cable-too":
    "iPad Air 3の4013が、Apple純正ケーブルを別の純正ケーブルに替えて消えたという報告があります。純正でも不良はあり得ます。",
  "other-cable.lint":
    "デバイスの差込口のほこりは、接触不良のもとです。電源を切り、木のつまようじでそっと取ります。",

  "see-device.why":
    "コンピュータから見えなければ、Appleのアプリは何もできません。まず一覧に出るようにします。",
  "see-device.unlock":
    "起動するなら、ロックを解除してホーム画面のままにし、たずねられたら「信頼」をタップします。",
  "see-device.alone":
    "ほかのUSB機器をすべて外します。ポートを一つずつ試し、次に別のケーブルにします。",
  "see-device.restart-both": "コンピュータとデバイスの両方を再起動します。",
  "see-device.win-service":
    "スタートメニューから「サービス」を開き、「Apple Mobile Device Service」を選んで「再起動」します。",
  "see-device.win-process":
    "「タスク マネージャー」でAppleMobileDeviceProcessを終了し、Appleのアプリを開き直します。",
  "see-device.mac-listed":
    "Optionキーを押しながらアップルメニューを開き、「システム情報」>「USB」を選びます。",
  "see-device.guided-test": "このアプリの「デバイスが見えない」を行います。",
  "see-device.listed": "このアプリにデバイスとモードが出るか、Appleのアプリの一覧に出ます。",
  "see-device.nowhere":
    "どのポートとケーブルでも見えないときは、別のコンピュータで、原因がデバイスかどうかわかります。「全部はそろわなかった」と答えます。",
  "see-device.recovery-unseen":
    "リカバリーモードの絵が出ているのに見えないなら、ケーブルの通信線、充電口、ドライバーが疑われます。",
  "see-device.win-driver":
    "「デバイス マネージャー」に「Apple Mobile Device USB …」か「Apple Recovery …」が、黄色い印なしで出ていれば正常です。",
  "see-device.apple-driver-only":
    "ドライバーはApple純正のまま使います。ツールで置き換えると、Appleのアプリから見えなくなります。",
  "see-device.accessory":
    "Appleシリコン搭載のMacノートブックが、アクセサリの接続を許可するかたずねたら、「許可」を選びます。",
} satisfies Record<LineOf<"other-port" | "other-cable" | "see-device">, string>;
