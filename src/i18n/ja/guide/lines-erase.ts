import type { LineOf } from "../../../core/guide/playbooks/error-4013-reading.data.ts";

/** データが消えることのある手順。 */
export const linesErase = {
  "nearby.why": "コンピュータも、コンピュータにつなぐケーブルも使わない方法です。",
  "nearby.assistant":
    "iOS・iPadOS 26以降：復旧アシスタント（Recovery Assistant）が自動で始まったら、Wi-Fiにつなぎ、問題を調べ終わるまで待ちます。",
  "nearby.models":
    "もう1台のiPhoneかiPadで復元できる機種：iPhone 15 Proシリーズ、16シリーズ、16e、17シリーズ、Air。iPad（A16）、iPad mini（A17 Pro）、iPad Air（第5世代、M2、M3）、iPad Pro（M4、M5）、12.9インチ（第5・第6世代）、11インチ（第3・第4世代）。",
  "nearby.helper":
    "2台とも電源につなぎ、並べて置きます。もう1台はiOS・iPadOS 18以降で、Wi-Fiにつなぎ、ロックを解除したままにします。",
  "nearby.code":
    "もう1台に近くのデバイスを復元する案内が出たら、「続ける」をタップし、このデバイスに出た6桁の数字を入れます。",
  "nearby.wait": "終わるまで、2台を一緒に置いておきます。",
  "nearby.data":
    "この方法でデータが残るかどうかを書いた資料は見つかりませんでした。バックアップがあるか、データが消えてもよい場合だけ進めます。",
  "nearby.not-offered":
    "使えるのは、このデバイスに2台を近づける絵が出ている間だけです。ケーブルとコンピュータの絵なら、「できなかった」と答えます。",
  "nearby.network": "ログイン画面のあるWi-Fiや、会社の認証（802.1X）のWi-Fiでは使えません。",

  "erase-all.why":
    "まだ起動するなら、デバイス側で消去してからアップデートを試せます。バックアップがあるか、データが消えてもよい場合だけ行います。",
  "erase-all.backup":
    "前回のバックアップの日時を見ます。できれば、中の写真や連絡先もいくつか確かめます。",
  "erase-all.erase":
    "デバイスの「設定」>「一般」>「転送またはiPhoneをリセット」>「すべてのコンテンツと設定を消去」を選び、画面に従って「こんにちは」が出るまで進めます。",
  "erase-all.try-again": "コンピュータにつなぎ、もう一度アップデートを試します。",
  "erase-all.data-back":
    "うまくいったら初期設定を進め、アプリとデータの画面で自分のバックアップを選びます。",
  "erase-all.gone": "デバイスの中身はすべて消えます。戻せるのはバックアップだけです。",
  "erase-all.account": "消去するときと初期設定のときに、Apple Accountのパスワードを求められます。",
  "erase-all.not-apples":
    "4013についてのAppleの案内には含まれません。リカバリーモードの「復元」も消去を行い、さらにシステムを入れ直します。",

  "recovery-restore.why":
    "「復元」はデバイスを消去し、システムを入れ直します。Appleの順番では、「アップデート」が失敗したあとです。",
  "recovery-restore.backup":
    "最後の確認です。バックアップがあるか、データが消えてもよいですか。どちらでもなければ、ここで止めます。",
  "recovery-restore.press":
    "デバイスをつなぎ、Appleのアプリを開いて、示されたボタンを押します。Appleロゴが出ても押し続け、ケーブルとコンピュータの絵が出たら放します。",
  "recovery-restore.choose": "出てきた画面で「復元」を選び、確認します。",
  "recovery-restore.wait":
    "デバイスに「こんにちは」が出るまで、ケーブルは抜きません。ロゴとバーが数分止まって見えることもあります。",
  "recovery-restore.data-back":
    "初期設定を進め、アプリとデータの画面で自分のバックアップを選びます。",
  "recovery-restore.erases": "「復元」は、デバイスの中身を必ずすべて消去します。",
  "recovery-restore.fifteen-minutes":
    "ダウンロードがおよそ15分を超えると、デバイスはリカバリーモードの画面から抜けます。ダウンロードが終わるのを待ち、もう一度ボタンを押します。",
  "recovery-restore.same-stage":
    "前と同じ段階で止まったら、繰り返しません。同じことが2回起きれば十分です。",

  "dfu-restore.why":
    "DFUモードはチップ自身のメモリから動き、ストレージ上の壊れた起動ソフトを通りません。部品は直りません。直すためというより、見分けるための手順です。",
  "dfu-restore.backup":
    "最後の確認です。バックアップがあるか、データが消えてもよいですか。どちらでもなければ、ここで止めます。",
  "dfu-restore.cable-lightning":
    "幅の広いUSB-A端子のLightningケーブルを使います。必要なら、コンピュータ側に変換アダプタを付けます。",
  "dfu-restore.cable-usb-c": "普通のUSB-Cデータケーブルを、ハブを通さずに使います。",
  "dfu-restore.connect": "デバイスをコンピュータに直接つなぎ、Appleのアプリを開きます。",
  "dfu-restore.press": "先にすべての操作を読み、それから間を空けずに続けて行います。",
  "dfu-restore.black":
    "画面は黒いままで、何も起きていないように見えます。それで正常です。Appleのアプリには、リカバリーモードのデバイスが見つかったと出ます。",
  "dfu-restore.choose":
    "「復元」を選び、確認します。デバイスに「こんにちは」が出るまで、ケーブルは抜きません。",
  "dfu-restore.says-recovery":
    "Finder、「Appleデバイス」、iTunesは、DFUモードも「リカバリーモード」と表示します。違いは、画面が黒いことです。",
  "dfu-restore.apple-logo":
    "Appleロゴが出たら、普通に起動しています。最初からやり直し、最初の長押しを長めにします。最後に押し続けるボタンは、途中で放さないようにします。",
  "dfu-restore.picture":
    "ケーブルとコンピュータの絵が出たら、リカバリーモードです。最初からやり直し、サイドボタン（トップボタン）を少し早く放します。",
  "dfu-restore.usb-c-lightning":
    "Apple純正のUSB-C - Lightningケーブルでは、正しく押してもDFUモードに入れないデバイスが多いと報告されています。USB-Aのケーブルでは入れました。",
  "dfu-restore.times-differ":
    "秒数はツールによって数秒違います。時計より、実際に見えるものを目安にします。",
  "dfu-restore.no-apple-page":
    "わかっている限り、AppleはiPhoneとiPadのDFUモードの手順を公開していません。",
  "dfu-restore.tells":
    "DFUモードで通れば、デバイスのソフトウェアの破損が原因だったようです。同じように止まれば、内部の故障が考えられます。",
  "dfu-restore.way-out": "DFUモードから出るには、強制再起動をします。",
} satisfies Record<LineOf<"nearby" | "erase-all" | "recovery-restore" | "dfu-restore">, string>;
