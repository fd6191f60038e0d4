import type { LineOf } from "../../../core/guide/playbooks/error-4013-reading.data.ts";

/** データを残したままデバイス側で行う手順。 */
export const stepsPhone = {
  "force-restart.why":
    "止まったデバイスを、データに触れずに再起動します。Appleの案内でも、コンピュータを最新にした次の手順です。",
  "force-restart.charged": "充電が十分にあることを確かめます。",
  "force-restart.press": "ボタンを示された順に押し、Appleロゴが出たら放します。",
  "force-restart.try-again":
    "そのあと、Appleのアプリでもう一度試します。「アップデート」と「復元」が出たら、「アップデート」を選びます。",
  "force-restart.logo": "画面が黒くなり、それからAppleロゴが出ます。",
  "force-restart.it-starts": "ホーム画面が出たら、何より先にバックアップします。",
  "force-restart.back-to-picture":
    "ケーブルとコンピュータの絵に戻っても、何も失われていません。またリカバリーモードになっただけです。",
  "force-restart.nothing":
    "画面が変わらないときは、ボタンが違うか、押し方が短すぎます。もう一度、長めに押します。",
  "force-restart.what-it-does":
    "強制再起動は、止まった状態を解くだけです。壊れたシステムは直りません。効果は、次に試したときにわかります。",
  "force-restart.home":
    "このボタンは、iPhone 6s以前、iPhone SE（第1世代）、iPod touch（第6世代まで）、ホームボタンのあるiPadのものです。iPhone SE（第2・第3世代）とiPhone 8はボタンが違います。",
  "force-restart.iphone7":
    "このボタンは、iPhone 7、iPhone 7 Plus、iPod touch（第7世代）のものです。",
  "force-restart.iphone8":
    "このボタンは、iPhone 8、X以降と、iPhone SE（第2・第3世代）のものです。SEはホームボタンがあっても、こちらです。",
  "force-restart.ipad-top":
    "このボタンは、ホームボタンのないすべてのiPad（Face ID、またはトップボタンにTouch IDがあるもの）のものです。どちらの音量ボタンが近いかは機種によります。+と−ではなく、トップボタンからの距離で選びます。",

  "free-storage.why":
    "アップデートには空きが必要で、満杯に近いと途中で止まることがあります。空けられるのは、起動する間だけです。",
  "free-storage.check":
    "デバイスの「設定」>「一般」>「iPhoneストレージ」（iPadストレージ）で、空きを確かめます。",
  "free-storage.photos":
    "写真とビデオをコンピュータか外部ストレージにコピーし、コピー先で見てから、デバイスの分を削除します。",
  "free-storage.apps": "使っていないアプリをタップし、「Appを取り除く」を選びます。",
  "free-storage.backup": "今日のバックアップがなければ作成します。",
  "free-storage.try-again":
    "もう一度アップデートを試します。「設定」>「一般」>「ソフトウェアアップデート」か、コンピュータのAppleのアプリで行います。",
  "free-storage.room": "空きが10 GB以上になり、前に止まった所を過ぎて進みます。",
  "free-storage.enough":
    "もともと空きがあったなら「できなかった」と答えます。また止まったら、そう答えて番号を控えます。",
  "free-storage.icloud-photos":
    "iCloud写真を使っているときは、ここで削除するとiCloudからも消えます。削除せず、「設定」の写真の項目で「iPhoneのストレージを最適化」を選びます。",
  "free-storage.offload": "「Appを取り除く」は書類とデータを残し、「Appを削除」は残しません。",
  "free-storage.goal":
    "10 GBは私たちの目安です。コンピュータからのアップデートは、Wi-Fi経由より少ない空きで済みます。",

  "reset-settings.why":
    "まれに、設定が妨げになることがあります。すべての設定を初期値に戻す手順で、写真、メッセージ、アプリは残ります。",
  "reset-settings.reset":
    "デバイスの「設定」>「一般」>「転送またはiPhoneをリセット」>「リセット」>「すべての設定をリセット」を選びます。",
  "reset-settings.not-the-other":
    "押す前にもう一度見ます。近くにある「すべてのコンテンツと設定を消去」ではありません。",
  "reset-settings.try-again":
    "もう一度アップデートを試します。「設定」>「一般」>「ソフトウェアアップデート」か、コンピュータのAppleのアプリで行います。",
  "reset-settings.restarts": "パスコードを求めて再起動します。写真とアプリは残っています。",
  "reset-settings.error": "またエラーが出たら、番号とバーの位置を控えて、そう答えます。",
  "reset-settings.what-goes":
    "Wi-Fiのパスワード、Apple Payのカード、自分で変えた設定は、あとで設定し直します。",
  "reset-settings.may-skip": "この手順は飛ばしてもかまいません。",
} satisfies Record<LineOf<"force-restart" | "free-storage" | "reset-settings">, string>;
