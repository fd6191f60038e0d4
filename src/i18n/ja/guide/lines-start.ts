import type { LineOf } from "../../../core/guide/playbooks/error-4013-reading.data.ts";

/** 原因、準備、コンピュータ側の手順。 */
export const linesStart = {
  "causes.no-rates":
    "どの原因がどれだけ多いかを示す資料はありません。ネット上の「○％」には出典がありません。",
  "causes.cable": "ケーブル、または差し込みの緩み。",
  "causes.port": "コンピュータのUSBポート、間にあるハブや変換アダプタ。",
  "causes.computer":
    "コンピュータ側：古いバージョンのアプリ、止まったままのAppleのサービスやドライバー、デバイスをつかんでいる別のソフト。",
  "causes.phone-software": "デバイスのソフトウェアの破損、またはストレージの満杯。",
  "causes.flex-short":
    "内部の部品の故障。水ぬれが絡むことも多く、Face ID搭載機では、受話口のフレキ（薄い配線）が起動全体を妨げる例が最も多いと、ある大手の修理店が書いています。",
  "causes.storage-board": "ストレージ、モデム、基板の故障。",
  "causes.battery": "バッテリーやその接触不良。特にバッテリー交換の直後。",
  "causes.charge-port": "デバイスの充電口。",
  "causes.network":
    "ネットワークの不調。Appleの一覧では4013ではなく、主に3000番台など別の番号に分類されています。",

  "prepare.why":
    "先にそろえておくと、一回ごとの結果がはっきりします。この手順では、デバイスの中身は変わりません。",
  "prepare.backup":
    "デバイスがまだ起動するなら、今のうちにバックアップします。「設定」>自分の名前>「iCloud」>「iCloudバックアップ」>「今すぐバックアップを作成」、またはAppleのアプリの「今すぐバックアップ」です。前回のバックアップが今日の時刻になるまで待ちます。",
  "prepare.cable": "データ通信のできるケーブルを用意します。Apple純正か、MFi認証の付いたものです。",
  "prepare.second-way":
    "別のケーブル、別のUSBポート、できれば別のコンピュータも、使えるか考えておきます。",
  "prepare.app":
    "このコンピュータでデバイスを復元するAppleのアプリを確かめます。Finder、「Appleデバイス」、iTunesのどれかです。最新バージョンにしておきます。",
  "prepare.charge":
    "半分より多く充電します。残量が表示されないときは、コンセントで30分充電します。",
  "prepare.time":
    "1時間ほど見ておきます。ダウンロードは数GBあります。コンピュータは電源につなぎ、スリープしないようにします。",
  "prepare.measured":
    "うまくいった復元の記録では、iPhone 11 Proで復元用のシステムが動き始めてから終わるまで、約6分でした。",
  "prepare.encrypted":
    "コンピュータへのバックアップは暗号化できます。暗号化すると、パスワードやヘルスケアのデータも残ります。暗号化のパスワードは書き留めておきます。",
  "prepare.account":
    "Apple Accountのパスワードを確かめておきます。消去したデバイスは、使い始めるときにこれを求めます。",
  "prepare.one-change":
    "一度に変えるのは一つだけにして、出た番号を毎回控えます。そうすると原因が見えてきます。",

  "computer.why":
    "デバイスをつかんでいる別のソフトや、応答しなくなったAppleのサービスがあると、復元が途切れることがあります。再起動なら、どちらも片付き、失うものはありません。",
  "computer.restart": "デバイスを外して、コンピュータを再起動します。",
  "computer.close-programs":
    "デバイスとやりとりするほかのソフトを、常駐分も含めてすべて終了します。3uTools、iMazing、バックアップや同期のソフト、仮想マシンなどです。",
  "computer.mac-mirroring": "iPhoneミラーリングとApple Configuratorを終了します。",
  "computer.mac-listed":
    "デバイスをつなぎます。Optionキーを押しながらアップルメニューを開き、「システム情報」>「USB」を選びます。一覧にデバイスがあれば正常です。",
  "computer.win-service":
    "スタートメニューから「サービス」を開き、「Apple Mobile Device Service」を選んで「再起動」します。状態が「実行中」になれば正常です。",
  "computer.win-process":
    "Appleのアプリを閉じます。「タスク マネージャー」にAppleMobileDeviceProcessが残っていたら終了し、アプリを開き直します。Microsoft Store版にはサービスがなく、このプロセスが代わりに動きます。",
  "computer.win-driver":
    "デバイスをつなぎ、「デバイス マネージャー」を開きます。「ユニバーサル シリアル バス コントローラー」か「ユニバーサル シリアル バス デバイス」に、「Apple Mobile Device USB …」（リカバリーモードでは「Apple Recovery …」）が黄色い印なしで出ていれば正常です。",
  "computer.win-driver-store":
    "ない、または黄色い印があるとき：デバイスの項目（「ポータブル デバイス」にあることもあります）を右クリックし、「ドライバーの更新」>「ドライバーを自動的に検索」を選び、つなぎ直します。",
  "computer.win-driver-installer":
    "ない、または黄色い印があるとき：デバイスの項目を右クリックし、「ドライバーの更新」>「コンピューターを参照してドライバーを検索」で C:\\Program Files\\Common Files\\Apple\\Mobile Device Support\\Drivers を指定し、つなぎ直します。",
  "computer.no-apple-app":
    "このシステムには、デバイスを復元できるAppleのアプリがありません。MacかWindowsのコンピュータで試します。",
  "computer.try-again":
    "Appleのアプリを開き、もう一度アップデートを試します。「アップデート」と「復元」が出たら、「アップデート」を選びます。",
  "computer.security":
    "同じエラーなら、セキュリティソフトとファイアウォールを一度だけ止めて試し、終わったらすぐ元に戻します。",
  "computer.other-account": "このコンピュータの別のユーザアカウントで一度試す方法もあります。",
  "computer.security-on": "結果にかかわらず、セキュリティソフトが元どおり動いているか確かめます。",
  "computer.security-rare":
    "Appleの一覧では、ネットワークの不調は主に3000番台など別の番号です。4013の原因としては挙げられていません。",
  "computer.apple-driver-only":
    "ドライバーはApple純正のまま使います。ツールで別のものに置き換えると、Appleのアプリからデバイスが見えなくなります。",

  "cable-port.why":
    "Appleは4013を、アップデートや復元の途中でデバイスの接続が切れたときのエラーと説明しています。別のケーブルと別のポートは、Appleの案内にもあります。",
  "cable-port.look":
    "ケーブルの両端と、両方の差込口をよく見ます。ほこり、曲がった端子、ぐらつきがないか確かめます。",
  "cable-port.no-hub":
    "コンピュータ本体に直接差します。ハブ、ドック、キーボード、ディスプレイは通しません。ほかのUSB機器は、いったん外します。",
  "cable-port.other-port":
    "コンピュータの別のポートで試します。反対側のポートや、種類の違うポート（USB-AとUSB-C）が向いています。",
  "cable-port.other-cable": "次に別のケーブルで試します。できればApple純正のものを使います。",
  "cable-port.lie-still": "デバイスは平らな所に置き、バーが終わるまで触りません。",
  "cable-port.try-again":
    "一つ変えるたびに、もう一度アップデートを試します。「アップデート」と「復元」が出たら、「アップデート」を選びます。",
  "cable-port.one-at-a-time":
    "ポートとケーブルは、同時に変えず一つずつ変えます。そうすれば、どちらが原因かわかります。",
  "cable-port.good-for-a-while":
    "傷んだケーブルでも充電はでき、復元が始まることもあります。それでも途中で切れます。",
  "cable-port.apple-cable-too":
    "iPad Air 3の4013が、Apple純正ケーブルを別の純正ケーブルに替えて消えたという報告があります。純正でも不良はあり得ます。",

  "update-app.why":
    "このエラーについてのAppleの案内は、コンピュータ側を最新にすることから始まります。",
  "update-app.finder":
    "アップルメニュー>「システム設定」>「一般」>「ソフトウェアアップデート」を開き（macOS Monterey以前は「システム環境設定」>「ソフトウェアアップデート」）、表示されたアップデートを行います。FinderはmacOSと一緒に新しくなります。",
  "update-app.itunes-mac":
    "macOS Mojave以前：iTunesを開き、メニューバーの「iTunes」>「アップデートを確認」を選び、表示されたアップデートを行います。",
  "update-app.apple-devices":
    "Microsoft Storeの「ダウンロード」（以前は「ライブラリ」）で更新を確認し、「Appleデバイス」を更新します。",
  "update-app.itunes-store":
    "Microsoft Storeの「ダウンロード」（以前は「ライブラリ」）で更新を確認し、iTunesを更新します。",
  "update-app.itunes-installer":
    "iTunesを開き、「ヘルプ」>「更新プログラムを確認」を選び、表示されたアップデートを行います。",
  "update-app.none-mac":
    "macOS Catalina以降なら何もインストールしなくてかまいません。Finderのウインドウを開くと、サイドバーにデバイスが出ます。それより前のmacOSではiTunesを使います。",
  "update-app.none-windows":
    "Microsoft Storeから「Appleデバイス」をインストールします。Appleの無料のアプリです。",
  "update-app.none-other":
    "このシステム用のAppleのアプリはありません。MacかWindowsのコンピュータで続けます。",
  "update-app.restart": "コンピュータを再起動し、デバイスをつなぎ直します。",
  "update-app.try-again":
    "もう一度アップデートを試します。「アップデート」と「復元」が出たら、「アップデート」を選びます。",
  "update-app.one-app":
    "Windowsでは、デバイスの管理はiTunesから「Appleデバイス」に移りました。両方を同時には開きません。",
  "update-app.reinstall":
    "最新のiTunesでも失敗するなら、iTunesとAppleの関連ソフトを削除し、再起動してからインストールし直します。ドライバーも新しくなります。",
} satisfies Record<LineOf<"causes" | "prepare" | "computer" | "cable-port" | "update-app">, string>;
