import type { LineOf } from "../../../core/guide/playbooks/error-4013-reading.data.ts";

/** コンピュータ側の手順。ソフト、Appleのアプリ、別のコンピュータ。 */
export const stepsComputer = {
  "computer.why":
    "デバイスをつかむソフトや、応答しないAppleのサービスがあると、復元が途切れることがあります。再起動で両方片付きます。",
  "computer.restart": "デバイスを外して、コンピュータを再起動します。",
  "computer.close-programs":
    "デバイスとやりとりするほかのソフトを、常駐分も含めて終了します。3uTools、iMazing、同期ソフト、仮想マシンなどです。",
  "computer.mac-listed":
    "デバイスをつなぎます。Optionキーを押しながらアップルメニューを開き、「システム情報」>「USB」を選びます。",
  "computer.win-service":
    "スタートメニューから「サービス」を開き、「Apple Mobile Device Service」を選んで「再起動」します。",
  "computer.win-process":
    "Appleのアプリを閉じます。「タスク マネージャー」にAppleMobileDeviceProcessが残っていたら終了し、アプリを開き直します。",
  "computer.win-driver":
    "デバイスをつなぎ、「デバイス マネージャー」を開きます。「ユニバーサル シリアル バス」の項目を二つとも見ます。",
  "computer.no-apple-app":
    "このシステムには、デバイスを復元できるAppleのアプリがありません。MacかWindowsのコンピュータで試します。",
  "computer.try-again":
    "Appleのアプリでもう一度試します。「アップデート」と「復元」が出たら、「アップデート」を選びます。",
  "computer.mac-seen": "USBの一覧に、デバイスが出ています。",
  "computer.win-seen":
    "「Apple Mobile Device USB …」（リカバリーモードでは「Apple Recovery …」）が、黄色い印なしで出ています。",
  "computer.it-installs": "そのコンピュータで、前に止まった所をバーが通り過ぎます。",
  "computer.mac-missing":
    "一覧にないときは、別のケーブルとポートが先です。「同じエラー、または別のエラー」と答えます。",
  "computer.win-marked":
    "ない、または黄色い印があるときは、Appleのドライバーを入れ直します。方法は下の方にあります。",
  "computer.win-driver-store":
    "ドライバーの入れ直し：デバイスの項目（「ポータブル デバイス」にあることも）を右クリックし、「ドライバーの更新」>「ドライバーを自動的に検索」のあと、つなぎ直します。",
  "computer.win-driver-installer":
    "ドライバーの入れ直し：デバイスの項目を右クリックし、「ドライバーの更新」>「コンピューターを参照してドライバーを検索」で C:\\Program Files\\Common Files\\Apple\\Mobile Device Support\\Drivers を指定し、つなぎ直します。",
  "computer.error": "またエラーが出たら、番号とバーの位置を控えて、そう答えます。",
  "computer.mac-mirroring": "iPhoneミラーリングとApple Configuratorも終了しておきます。",
  "computer.security":
    "同じなら、セキュリティソフトとファイアウォールを一度だけ止めて試し、終わったらすぐ元に戻します。",
  "computer.security-on": "結果にかかわらず、セキュリティソフトが元どおり動いているか確かめます。",
  "computer.other-account": "このコンピュータの別のユーザアカウントで、一度試す方法もあります。",
  "computer.store-process":
    "Microsoft Store版のアプリには「Apple Mobile Device Service」がなく、AppleMobileDeviceProcessが代わりに動きます。",
  "computer.apple-driver-only":
    "ドライバーはApple純正のまま使います。ツールで別のものに置き換えると、Appleのアプリからデバイスが見えなくなります。",

  "update-app.why":
    "Appleのアプリが古いと、デバイスやこれから入れるシステムを知らないことがあります。",
  "update-app.finder":
    "アップルメニュー>「システム設定」>「一般」>「ソフトウェアアップデート」（macOS Monterey以前は「システム環境設定」）で、表示されたアップデートを行います。FinderはmacOSと一緒に新しくなります。",
  "update-app.itunes-mac":
    "iTunesを開き、メニューバーの「iTunes」>「アップデートを確認」を選び、表示されたアップデートを行います。",
  "update-app.apple-devices":
    "Microsoft Storeの「ダウンロード」（以前は「ライブラリ」）で更新を確認し、「Appleデバイス」を更新します。",
  "update-app.itunes-store":
    "Microsoft Storeの「ダウンロード」（以前は「ライブラリ」）で更新を確認し、iTunesを更新します。",
  "update-app.itunes-installer":
    "iTunesを開き、「ヘルプ」>「更新プログラムを確認」を選び、表示されたアップデートを行います。",
  "update-app.none-mac":
    "macOS Catalina以降なら何もインストールしなくてかまいません。Finderのウインドウのサイドバーにデバイスが出ます。それより前のmacOSではiTunesを使います。",
  "update-app.none-windows":
    "Microsoft Storeから「Appleデバイス」をインストールします。Appleの無料のアプリです。",
  "update-app.none-other":
    "このシステム用のAppleのアプリはありません。MacかWindowsのコンピュータで続けます。",
  "update-app.restart": "コンピュータを再起動し、デバイスをつなぎ直します。",
  "update-app.find-finder":
    "Finderのウインドウのサイドバーでデバイスをクリックし、「一般」の「アップデートを確認」を押します。",
  "update-app.find-itunes":
    "iTunesの左上にある小さなデバイスの形のボタンを押し、「概要」の「アップデートを確認」（Windowsでは「更新プログラムを確認」のことも）を押します。",
  "update-app.find-apple-devices":
    "「Appleデバイス」のサイドバーでデバイスを選び、「一般」の「アップデートを確認」を押します。",
  "update-app.try-again":
    "代わりに「アップデート」と「復元」を選ぶ画面が出たら、「アップデート」を選びます。",
  "update-app.newest": "コンピュータ側は「最新」と出て、前に止まった所をバーが通り過ぎます。",
  "update-app.mac-message":
    "デバイスに接続するためにアップデートが必要だと出たら、「インストール」を選びます。",
  "update-app.too-old":
    "コンピュータが古くて新しくできないときは「できなかった」と答えます。別のコンピュータはあとで試します。",
  "update-app.one-app":
    "Windowsでは、デバイスの管理はiTunesから「Appleデバイス」に移りました。両方を同時には開きません。",
  "update-app.reinstall":
    "最新のiTunesでも失敗するなら、iTunesとAppleの関連ソフトを削除し、再起動してからインストールし直します。ドライバーも新しくなります。",

  "other-computer.why":
    "今のコンピュータのポート、ドライバー、ソフトを、まとめて原因から外せます。工具のいらないテストの中で、いちばん多くのことがわかります。",
  "other-computer.which":
    "別のコンピュータを使います。MacならWindows、WindowsならMacが最適です。持ち主を信頼できるものにします。",
  "other-computer.other-cable": "あれば、ケーブルも別のものにします。",
  "other-computer.newest": "そのコンピュータのAppleのアプリを、先に最新にします。",
  "other-computer.try-again":
    "デバイスをつなぎ、「アップデート」を選びます。起動しないときはリカバリーモードで行います。",
  "other-computer.passes": "前に止まった所を、バーが通り過ぎます。",
  "other-computer.note-stage":
    "途中で止まったら、番号とバーの位置を控え、「同じエラー、または別のエラー」と答えます。",
  "other-computer.no-computer":
    "別のコンピュータがなければ「できなかった」と答えます。あとで人や店に頼む方法もあります。",
  "other-computer.if-it-works":
    "うまくいけば、原因は元のコンピュータかケーブルにあり、デバイスは無事と考えられます。",
  "other-computer.if-same":
    "同じ段階で止まるなら、原因はデバイスにありそうです。これ以上取り替えても、わかることはわずかです。",
  "other-computer.apples": "別のコンピュータで試すことは、Appleの案内にもあります。",
} satisfies Record<LineOf<"computer" | "update-app" | "other-computer">, string>;
