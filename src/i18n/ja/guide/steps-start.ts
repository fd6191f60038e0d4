import type { LineOf } from "../../../core/guide/playbooks/error-4013-reading.data.ts";

/** 試す前にすること。準備、充電、ログ。 */
export const stepsStart = {
  "prepare.why":
    "先にそろえておくと、一回ごとの結果がはっきりします。この手順ではデバイスの中身は変わりません。",
  "prepare.backup":
    "まだ起動するなら、今のうちにバックアップします。Appleのアプリの「今すぐバックアップ」か、「設定」>名前>「iCloud」>「iCloudバックアップ」です。",
  "prepare.cable": "データ通信のできるケーブルを用意します。Apple純正か、MFi認証の付いたものです。",
  "prepare.second-way":
    "別のケーブル、別のUSBポート、できれば別のコンピュータも、使えるか考えておきます。",
  "prepare.app":
    "このコンピュータのAppleのアプリを確かめます。Finder、「Appleデバイス」、iTunesのどれかです。",
  "prepare.time": "1時間ほど見ておきます。コンピュータは電源につなぎ、スリープしないようにします。",
  "prepare.backup-dated": "前回のバックアップが、今日の時刻になっています。",
  "prepare.no-backup":
    "バックアップできないときは「全部はそろわなかった」と答えて進みます。消去を伴う手順の前には、必ずデータについてたずねます。",
  "prepare.one-change":
    "一度に変えるのは一つだけにして、出た番号を毎回控えます。そうすると原因が見えてきます。",
  "prepare.download":
    "ダウンロードは数GBあります。コンピュータには20 GBほどの空きがあると安心です。",
  "prepare.measured":
    "うまくいった復元の記録では、iPhone 11 Proで復元用のシステムが動き始めてから終わるまで、約6分でした。",
  "prepare.encrypted":
    "コンピュータへのバックアップは暗号化できます。暗号化すると、パスワードやヘルスケアのデータも残ります。暗号化のパスワードは書き留めておきます。",
  "prepare.account":
    "Apple Accountのパスワードを確かめておきます。消去したデバイスは、使い始めるときにこれを求めます。",

  "charge.why":
    "充電が足りないと復元が途中で止まることがあり、ケーブルの不良と見分けがつきません。",
  "charge.wet": "最近ぬれたなら、充電はしません。「全部はそろわなかった」と答えます。",
  "charge.wall": "コンピュータではなく、コンセントの充電器で30分充電します。",
  "charge.percent": "残量が表示されるなら、50%を超えるまで待ちます。",
  "charge.direct": "そのあと、ハブを通さずコンピュータに直接つなぎます。",
  "charge.sign": "充電中は、電池の絵、Appleロゴ、または前と同じ絵が出ます。",
  "charge.nothing":
    "30分たっても真っ黒なら、充電器とケーブルを替え、差込口のほこりを見ます。だめなら「全部はそろわなかった」と答えます。",
  "charge.no-sign": "リカバリーモードとDFUモードでは、電池の絵は出ません。30分は私たちの目安です。",
  "charge.waits": "復元は充電を待つことがあります。復元の工程の一つに「充電待ち」があります。",
  "charge.dry-first":
    "ぬれたまま充電すると、傷みが広がることがあります。先に乾かすか、修理店に相談します。",
  "charge.hot": "熱くなっていたら、冷めてから次を試します。",

  "read-log.why":
    "Appleのアプリは、試すたびに記録を残します。最後の数行から、画面の番号より多くのことがわかります。",
  "read-log.open-mac":
    "Finderで「移動」>「フォルダへ移動」を選び、~/Library/Logs/iPhone Updater Logs と入れます（iPadは iPad Updater Logs）。",
  "read-log.open-itunes-installer":
    "エクスプローラーのアドレスバーに %AppData%\\Apple Computer\\iTunes と入れ、iPhone Updater Logs（iPadは iPad Updater Logs）を開きます。",
  "read-log.open-itunes-store":
    "エクスプローラーのアドレスバーに %LocalAppData%\\Packages\\AppleInc.iTunes_nzyj5cx40ttqa と入れ、iPhoneUpdater（iPadは iPadUpdater）で検索します。この中にあると思われます。",
  "read-log.open-apple-devices":
    "エクスプローラーのアドレスバーに %LocalAppData%\\Packages\\AppleInc.AppleDevices_nzyj5cx40ttqa と入れ、iPhoneUpdater（iPadは iPadUpdater）で検索します。この中にあると思われます。",
  "read-log.open-elsewhere":
    "ログは、試したMacかWindowsのコンピュータにあります。そこからここへコピーします。",
  "read-log.newest": "日付順に並べ、最新のファイルを取ります。",
  "read-log.drop": "そのファイルをこのアプリで開きます。ここで読むだけで、どこにも送りません。",
  "read-log.stage": "止まった段階が出ます。読めない部分は、読めないと出ます。",
  "read-log.none":
    "フォルダもファイルもないときは、Appleのアプリでまだ試していないか、ログが別の場所にあります。「全部はそろわなかった」と答えます。",
  "read-log.next-one":
    "次に試したときのログも取っておきます。デバイスに残った前回の記録が、そこに入ることがあります。",
  "read-log.harmless":
    "うまくいった復元のログにも「error」の行が何十もあります。一行だけでは何も言えません。",
  "read-log.private":
    "シリアル番号などが入っています。そのまま公開しないでください。バンドルでは伏せられます。",
  "read-log.tech-panic":
    "以前のパニックログも役に立ちます。デバイスの「解析データ」か、Macの ~/Library/Logs/CrashReporter/MobileDevice にあります。",
} satisfies Record<LineOf<"prepare" | "charge" | "read-log">, string>;
