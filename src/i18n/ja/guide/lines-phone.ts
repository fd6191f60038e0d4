import type { LineOf } from "../../../core/guide/playbooks/error-4013-reading.data.ts";

/** データを残したままデバイス側で行う手順と、別のコンピュータ。 */
export const linesPhone = {
  "force-restart.why":
    "止まったデバイスを、データに触れずに再起動します。Appleの案内でも、コンピュータを最新にした次の手順です。",
  "force-restart.charged": "充電が十分にあることを確かめます。",
  "force-restart.press":
    "お使いの機種のボタンを、示された順に押します。画面が黒くなり、Appleロゴが出たら放します。",
  "force-restart.it-starts": "ホーム画面が出たら、何より先にバックアップします。",
  "force-restart.back-to-picture":
    "ケーブルとコンピュータの絵に戻っても、何も失われていません。またリカバリーモードになっただけです。",
  "force-restart.try-again":
    "そのあと、もう一度アップデートを試します。「アップデート」と「復元」が出たら、「アップデート」を選びます。",
  "force-restart.home":
    "このボタンは、iPhone 6s以前、iPhone SE（第1世代）、iPod touch（第6世代まで）、ホームボタンのあるiPadのものです。iPhone SE（第2・第3世代）とiPhone 8はボタンが違います。",
  "force-restart.iphone7":
    "このボタンは、iPhone 7、iPhone 7 Plus、iPod touch（第7世代）のものです。",
  "force-restart.iphone8":
    "このボタンは、iPhone 8、X以降と、iPhone SE（第2・第3世代）のものです。SEはホームボタンがあっても、こちらです。",
  "force-restart.ipad-top":
    "このボタンは、ホームボタンのないすべてのiPad（Face ID、またはトップボタンにTouch IDがあるもの）のものです。どちらの音量ボタンが近いかは機種によります。+と−ではなく、トップボタンからの距離で選びます。",
  "force-restart.what-it-does":
    "強制再起動は、止まった状態を解くだけです。壊れたシステムは直りません。効果は、次に試したときにわかります。",

  "free-storage.why":
    "デバイスがまだ起動する今だからできる手順です。アップデートには空きが必要で、満杯に近いと途中で止まることがあります。",
  "free-storage.check":
    "デバイスの「設定」>「一般」>「iPhoneストレージ」（iPadストレージ）で、空きを確かめます。",
  "free-storage.photos":
    "写真とビデオをコンピュータか外部ストレージにコピーし、コピー先で見てから、デバイスの分を削除します。iCloud写真を使っているときは、ここで削除するとiCloudからも消えます。削除せず、「設定」の写真の項目で「iPhoneのストレージを最適化」を選びます。",
  "free-storage.apps":
    "使っていないアプリをタップします。「Appを取り除く」は書類とデータを残し、「Appを削除」は残しません。",
  "free-storage.backup": "空きができたら、今日のバックアップがなければ作成します。",
  "free-storage.try-again":
    "もう一度アップデートを試します。「設定」>「一般」>「ソフトウェアアップデート」でも、コンピュータのAppleのアプリでもかまいません。",
  "free-storage.not-apples":
    "次のアップデートのための手順です。4013についてのAppleの案内には含まれません。",

  "reset-settings.why":
    "まれに、設定が妨げになることがあります。すべての設定を初期値に戻す手順で、写真、メッセージ、アプリは残ります。",
  "reset-settings.reset":
    "デバイスの「設定」>「一般」>「転送またはiPhoneをリセット」>「リセット」>「すべての設定をリセット」を選びます。パスコードを入れると再起動します。",
  "reset-settings.not-the-other":
    "押す前にもう一度見ます。近くにある「すべてのコンテンツと設定を消去」ではありません。",
  "reset-settings.try-again":
    "もう一度アップデートを試します。「設定」>「一般」>「ソフトウェアアップデート」でも、コンピュータのAppleのアプリでもかまいません。",
  "reset-settings.what-goes":
    "Wi-Fiのパスワード、Apple Payのカード、自分で変えた設定は、あとで設定し直します。",
  "reset-settings.not-apples":
    "4013についてのAppleの案内には含まれません。飛ばしてもかまいません。",

  "recovery-update.why":
    "リカバリーモードなら、起動しなくなったデバイスにも、コンピュータからシステムを入れ直せます。「アップデート」はデータを残そうとします。だから「復元」より先に行います。",
  "recovery-update.connect": "デバイスをコンピュータに直接つなぎ、Appleのアプリを開きます。",
  "recovery-update.press":
    "お使いの機種のボタンを、示された順に押します。Appleロゴが出ても押し続け、ケーブルとコンピュータの絵が出たら放します。",
  "recovery-update.finder":
    "Finderのサイドバーの「場所」でデバイスをクリックします。問題があると知らせる画面が出ます。",
  "recovery-update.itunes":
    "iTunesに、問題があると知らせる画面が出ます。出ないときは、左上にある小さなデバイスの形のボタンを押します。",
  "recovery-update.apple-devices":
    "「Appleデバイス」に、問題があると知らせる画面が出ます。出ないときは、サイドバーでデバイスを選びます。",
  "recovery-update.choose": "「アップデート」を選びます。「復元」ではありません。",
  "recovery-update.wait":
    "ダウンロードとインストールが終わるまで待ちます。デバイスにはAppleロゴとバーが出ます。ロック画面か「こんにちは」が出るまで、ケーブルは抜きません。",
  "recovery-update.already": "デバイスはもうリカバリーモードです。ボタンを押す必要はありません。",
  "recovery-update.keeps-data":
    "「アップデート」はシステムを入れ直し、データを残そうとします。「復元」は必ず消去します。",
  "recovery-update.fifteen-minutes":
    "ダウンロードがおよそ15分を超えると、デバイスはリカバリーモードの画面から抜けます。ダウンロードが終わるのを待ち、もう一度ボタンを押して「アップデート」を選びます。",
  "recovery-update.screens":
    "ケーブルとコンピュータの絵はリカバリーモードです。バーのないAppleロゴは、起動の途中です。真っ黒なら、電源が切れているかDFUモードです。",
  "recovery-update.healthy":
    "うまくいくときも、デバイスは何度かUSBから消えます。ある復元の記録では、2秒ほど、そのあと14秒ほどでした。",
  "recovery-update.leave":
    "何もインストールせずにリカバリーモードから出るには、強制再起動をします。",

  "other-computer.why":
    "別のコンピュータは、Appleの案内にもあります。今のコンピュータのポート、ドライバー、ソフトを、まとめて原因から外せます。",
  "other-computer.which":
    "別のコンピュータで試します。MacならWindows、WindowsならMacと、種類が違うほどよくわかります。持ち主を信頼できるコンピュータを使います。",
  "other-computer.other-cable": "ケーブルも別のものにします。",
  "other-computer.newest": "そのコンピュータのAppleのアプリを、先に最新にします。",
  "other-computer.try-again":
    "必要ならもう一度リカバリーモードにして、「アップデート」を選びます。",
  "other-computer.note-stage": "途中で止まったら、番号と、バーがどこまで進んだかを控えます。",
  "other-computer.if-it-works":
    "うまくいけば、原因は元のコンピュータかケーブルです。デバイスは無事と考えられます。",
  "other-computer.if-same":
    "同じ段階で止まるなら、原因はデバイスにありそうです。これ以上取り替えても、わかることはわずかです。",
  "other-computer.best-split": "工具のいらないテストの中で、いちばん多くのことがわかります。",
} satisfies Record<
  LineOf<
    "force-restart" | "free-storage" | "reset-settings" | "recovery-update" | "other-computer"
  >,
  string
>;
