import type { LineOf } from "../../../core/guide/playbooks/error-4013-reading.data.ts";

/** 受け入れの確認、修理窓口、ガイドが止まるときの言葉。 */
export const linesEnd = {
  "acceptance.why": "復元が終わっても、直ったとは限りません。一度ていねいに確かめます。",
  "acceptance.no-error": "アップデートか復元が、4013を出さずに最後まで終わったかを確かめます。",
  "acceptance.home-screen": "デバイスが自分で起動し、ホーム画面まで進むかを確かめます。",
  "acceptance.data":
    "消去した場合は、バックアップを戻します。連絡先、写真、設定がそろっているか見ます。",
  "acceptance.works": "電話、カメラ、音、Wi-Fi、充電も試しておきます。",
  "acceptance.backup-now": "今日のうちに、新しいバックアップを作成します。",
  "acceptance.security-on": "セキュリティソフトを止めていたら、元に戻します。",

  "service.why":
    "2台のコンピュータと2本のケーブルで、同じ段階で同じように止まるなら、原因はデバイスの内部にありそうです。開けて調べる人が必要です。",
  "service.stop":
    "復元を繰り返すのはやめます。復元でショートした部品は直らず、データの望みを断つことがあります。",
  "service.where":
    "Appleサポート、Apple正規サービスプロバイダ、または信頼できる修理店に相談します。",
  "service.data-first":
    "データが大切なら、修理や交換の前に、最初にそう伝えます。交換したデバイスにデータは入っていません。",
  "service.bundle":
    "このセッションのバンドルを持って行きます。試したことと順番、USBで見えたデバイスの動きが入っています。",
  "service.story":
    "その前にあったことを伝えます。落とした、ぬらした、修理した、バッテリーを替えた、圏外になった、アップデートに失敗した、などです。",
  "service.exchange":
    "離れた所から、直ると約束できる人はいません。どの方法でも復元できないときは本体交換をとAppleに勧められた、という修理店の報告があります。",
  "service.log-mac":
    "Appleのログ：Finderで「移動」>「フォルダへ移動」を選び、~/Library/Logs/iPhone Updater Logs（iPadは iPad Updater Logs）を開いて、最新のファイルを取ります。",
  "service.log-itunes-installer":
    "Appleのログ：エクスプローラーのアドレスバーに %AppData%\\Apple Computer\\iTunes と入れ、iPhone Updater Logs（iPadは iPad Updater Logs）を開いて、最新のファイルを取ります。",
  "service.log-itunes-store":
    "Appleのログは、%LocalAppData%\\Packages\\AppleInc.iTunes_nzyj5cx40ttqa の中にあると思われます。iPhoneUpdater で検索します。",
  "service.log-apple-devices":
    "Appleのログは、%LocalAppData%\\Packages\\AppleInc.AppleDevices_nzyj5cx40ttqa の中にあると思われます。iPhoneUpdater で検索します。",
  "service.tech-earpiece":
    "Face ID搭載機：受話口や環境光センサーのフレキがぬれてI2Cがショートする例が最も多い、と大手の修理店が書いています。フレキを外して復元すると見分けられます。",
  "service.tech-display":
    "13 Proと14 Proで、システムの転送中に止まる例：ディスプレイを外すと通ったという報告が2件あります。",
  "service.tech-iphone7":
    "iPhone 7と7 Plus：粗悪な充電器のあとなどに、CPUの接合不良でロゴループと4013になる例が報告されています。",

  "data-first.no-erase":
    "データが大切で、バックアップがありません。そのため、消去を伴う手順は勧めません。「復元」はすべて消してしまいます。",
  "data-first.update-again":
    "「アップデート」はデータを残そうとします。別のケーブル、別のコンピュータで、もう一度試せます。",
  "data-first.recoverer":
    "復元の前に、データ復旧を扱う修理店に相談します。ショートした部品を切り離すと、また起動することがあります。",
  "data-first.exchange": "データが大切だと伝えます。本体や基板を交換すると、データは戻りません。",
  "data-first.look-again":
    "iCloud、古いコンピュータ、前のデバイス、共有アルバムも見てみます。思ったより残っていることがあります。",

  "no-consent.stop":
    "このデバイスは別の人のもので、同意の記録がありません。そのため、消去を伴う手順は勧めません。",
  "no-consent.ask": "持ち主に、失われるものを伝えて相談し、返事をここに記録します。",

  "hardware-likely.basis":
    "ケーブルを替えても、コンピュータを替えても、失敗しました。共通しているのはデバイスなので、内部の故障が考えられます。",
  "hardware-likely.no-erase":
    "これ以上消去しても直らず、データを失うことがあります。そのため、消去は勧めません。",
  "hardware-likely.next": "次は、このセッションのバンドルを持って、Appleか修理店に相談します。",
} satisfies Record<
  LineOf<"acceptance" | "service" | "data-first" | "no-consent" | "hardware-likely">,
  string
>;
