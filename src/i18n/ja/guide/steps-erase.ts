import type { LineOf } from "../../../core/guide/playbooks/error-4013-reading.data.ts";

/** データが消えることのある手順。 */
export const stepsErase = {
  "nearby.why": "コンピュータも、コンピュータにつなぐケーブルも使わない方法です。",
  "nearby.assistant":
    "復旧アシスタント（Recovery Assistant、iOS 26以降）が始まっていたら、Wi-Fiにつなぎ、調べ終わるまで待ちます。",
  "nearby.helper":
    "2台を近づける絵なら、iOS 18以降でWi-Fiにつないだもう1台のiPhoneかiPadを、ロックを解除して横に置きます。2台とも電源につなぎます。",
  "nearby.code": "もう1台で「続ける」をタップし、このデバイスに出た6桁の数字を入れます。",
  "nearby.wait": "終わるまで、2台を一緒に置いておきます。",
  "nearby.bar": "このデバイスにバーが出て、最後にロック画面か「こんにちは」が出ます。",
  "nearby.not-offered":
    "ケーブルとコンピュータの絵だけなら、この方法は使えません。「できなかった」と答えます。",
  "nearby.data":
    "この方法でデータが残るかどうかを書いた資料は見つかりませんでした。バックアップがあるか、データが消えてもよい場合だけ進めます。",
  "nearby.models":
    "もう1台のiPhoneかiPadで復元できる機種：iPhone 15 Proシリーズ、16シリーズ、16e、17シリーズ、Air。iPad（A16）、iPad mini（A17 Pro）、iPad Air（第5世代、M2、M3）、iPad Pro（M4、M5）、12.9インチ（第5・第6世代）、11インチ（第3・第4世代）。",
  "nearby.network": "ログイン画面のあるWi-Fiや、会社の認証（802.1X）のWi-Fiでは使えません。",

  "erase-all.why":
    "まだ起動するなら、デバイス側で消去してからアップデートを試せます。バックアップがあるか、データが消えてもよい場合だけ行います。",
  "erase-all.backup":
    "前回のバックアップの日時を見ます。バックアップがなくデータが大切なら、ここで止めます。",
  "erase-all.erase":
    "デバイスの「設定」>「一般」>「転送またはiPhoneをリセット」>「すべてのコンテンツと設定を消去」を選びます。",
  "erase-all.try-again":
    "「こんにちは」が出たら、コンピュータにつなぎ、もう一度アップデートを試します。",
  "erase-all.data-back":
    "うまくいったら初期設定を進め、アプリとデータの画面で自分のバックアップを選びます。",
  "erase-all.hello": "Appleロゴとバーが数分出て、「こんにちは」になります。",
  "erase-all.error": "アップデートがまた止まったら、番号とバーの位置を控えて、そう答えます。",
  "erase-all.no-password":
    "Apple Accountのパスワードがわからなければ、ここで止めて「できなかった」と答えます。",
  "erase-all.gone": "デバイスの中身はすべて消えます。戻せるのはバックアップだけです。",
  "erase-all.account": "消去するときと初期設定のときに、Apple Accountのパスワードを求められます。",

  "recovery-restore.why":
    "「復元」はデバイスを消去し、システムを入れ直します。Appleの順番では、「アップデート」が失敗したあとです。",
  "recovery-restore.backup":
    "バックアップがあるか、データが消えてもよいか、最後に確かめます。どちらでもなければ、ここで止めます。",
  "recovery-restore.already": "もうリカバリーモードなら、ボタンの操作は飛ばします。",
  "recovery-restore.press":
    "デバイスをつなぎ、Appleのアプリを開いて、ボタンを示された順に押します。ケーブルとコンピュータの絵が出るまで、ロゴが出ても押し続けます。",
  "recovery-restore.choose":
    "出てきた画面で「復元」を選び、次の画面でもう一度「復元」のボタンを押します。",
  "recovery-restore.wait": "デバイスに「こんにちは」が出るまで、ケーブルは抜きません。",
  "recovery-restore.bar":
    "ダウンロードのあと、ロゴとバーが出ます。数分止まって見えることもあります。最後に「こんにちは」が出ます。",
  "recovery-restore.fifteen-minutes":
    "ダウンロード中に絵が消えたら（15分ほどのようです）、終わるのを待ち、もう一度ボタンを押します。",
  "recovery-restore.error": "エラーなら、番号とバーの位置を控えて、そう答えます。",
  "recovery-restore.erases": "「復元」は、デバイスの中身を必ずすべて消去します。",
  "recovery-restore.finder": "Finderでは、サイドバーの「場所」にあるデバイスをクリックします。",
  "recovery-restore.itunes": "iTunesでは、左上にある小さなデバイスの形のボタンを押します。",
  "recovery-restore.apple-devices": "「Appleデバイス」では、サイドバーのデバイスを選びます。",
  "recovery-restore.data-back":
    "初期設定を進め、アプリとデータの画面で自分のバックアップを選びます。",
  "recovery-restore.same-stage":
    "前と同じ段階で止まったら、繰り返しません。同じことが2回起きれば十分です。",

  "dfu-restore.why":
    "DFUモードはチップ自身のメモリから動き、壊れた起動ソフトを通りません。部品は直りません。直すより、見分けるための手順です。",
  "dfu-restore.backup":
    "バックアップがあるか、データが消えてもよいか、最後に確かめます。どちらでもなければ、ここで止めます。",
  "dfu-restore.cable-lightning":
    "幅の広いUSB-A端子のケーブルを使います。必要なら、コンピュータ側に変換アダプタを付けます。",
  "dfu-restore.cable-usb-c": "普通のUSB-Cデータケーブルを、ハブを通さずに使います。",
  "dfu-restore.press":
    "デバイスをつなぎ、Appleのアプリを開きます。操作を先に全部読み、間を空けずに行います。",
  "dfu-restore.choose":
    "デバイスが見つかったと出たら「OK」を押し、「iPhoneを復元」（iPadも同様）を選んで確認します。",
  "dfu-restore.wait": "「こんにちは」が出るまで、ケーブルは抜きません。",
  "dfu-restore.black": "画面は黒いままで、何も起きていないように見えます。それで正常です。",
  "dfu-restore.apple-logo":
    "Appleロゴが出たら起動しています。最初の長押しを長めにして、やり直します。",
  "dfu-restore.picture":
    "ケーブルとコンピュータの絵ならリカバリーモードです。先に放すボタンを少し早く放して、やり直します。",
  "dfu-restore.error": "エラーが出たら、番号と使ったケーブルを控えて、そう答えます。",
  "dfu-restore.says-recovery":
    "Finder、「Appleデバイス」、iTunesは、DFUモードも「リカバリーモード」と表示します。違いは、画面が黒いことです。",
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
