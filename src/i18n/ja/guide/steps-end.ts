import type { LineOf } from "../../../core/guide/playbooks/error-4013-reading.data.ts";

/** 作業台での切り分け、受け入れの確認、修理窓口。 */
export const stepsEnd = {
  "isolate-parts.why":
    "ショートしたフレキ一つで、全体が起動しなくなることがあります。外して復元すると、どの部品か見当がつきます。",
  "isolate-parts.off":
    "電源を切って開け、最初にバッテリーを外します。部品は一度に一つだけ外し、バッテリーを戻して試します。",
  "isolate-parts.ear": "Face ID搭載機は、まず受話口と環境光センサーのフレキを外します。",
  "isolate-parts.display": "次にディスプレイを外し、USBの動きをここで見ます。",
  "isolate-parts.bare": "次にバッテリーと充電口のフレキだけにし、さらにその二つを良品に替えます。",
  "isolate-parts.try-again": "毎回まず「アップデート」を選び、止まった段階を控えます。",
  "isolate-parts.passes":
    "一つ外したときに前の段階を越えたら、その部品かフレキの故障が考えられます。",
  "isolate-parts.all-out":
    "すべて外しても同じ段階なら、基板（ストレージや接合部）が考えられます。「同じエラー、または別のエラー」と答えます。",
  "isolate-parts.no-bench":
    "設備がない、またはデータが大切で基板を扱えないときは「できなかった」と答えます。",
  "isolate-parts.paired":
    "元の受話口フレキと前面の部品は取っておきます。Face IDは、これらと結び付いています。",
  "isolate-parts.look": "先に、受話口と充電口のまわりに水の跡がないか見ます。",
  "isolate-parts.panic": "以前のパニックログにセンサーの名前があれば、そのフレキが疑われます。",
  "isolate-parts.charge-port":
    "充電電流が安定しない、動かすと切れるといった様子は、充電口のフレキを疑う手がかりです。",

  "acceptance.why": "復元が終わっても、直ったとは限りません。一度ていねいに確かめます。",
  "acceptance.no-error": "アップデートか復元が、エラーを出さずに最後まで終わったかを確かめます。",
  "acceptance.home-screen": "デバイスが自分で起動し、ホーム画面まで進むかを確かめます。",
  "acceptance.data": "消去した場合は、バックアップを戻します。それから連絡先、写真、設定を見ます。",
  "acceptance.works": "電話、カメラ、音、Wi-Fi、充電を試します。",
  "acceptance.all-there": "続けて2回起動し、連絡先、写真、設定がそろっています。",
  "acceptance.something":
    "足りないものがある、または再起動するときは「おかしいところがある」と答え、メモに書きます。",
  "acceptance.backup-now": "今日のうちに、新しいバックアップを作成します。",
  "acceptance.security-on": "セキュリティソフトを止めていたら、元に戻します。",
  "acceptance.comes-back":
    "数日のうちにまた起きたら、内部の部品が弱っていると考えられます。バンドルは残しておきます。",

  "service.why":
    "2台のコンピュータと2本のケーブルで、同じ段階で同じように止まるなら、原因はデバイスの内部にありそうです。開けて調べる人が必要です。",
  "service.stop":
    "復元を繰り返すのはやめます。ショートした部品は直らず、データの望みを断つことがあります。",
  "service.data-first": "データが大切なら、修理や交換の前に、最初にそう伝えます。",
  "service.where":
    "Appleサポート、Apple正規サービスプロバイダ、または信頼できる修理店に相談します。",
  "service.bundle": "このセッションのバンドルを持って行きます。",
  "service.story":
    "その前にあったことを伝えます。落とした、ぬらした、修理した、バッテリーを替えた、圏外になった、アップデートに失敗した、などです。",
  "service.written": "データが大切だと書き留めてもらい、開ける前に見積もりをもらいます。",
  "service.exchange-only":
    "交換しかないと言われ、データが大切なら、先にデータ復旧を扱う店に相談します。交換したデバイスにデータは入っていません。",
  "service.in-bundle":
    "バンドルには、試したことと順番、USBで見えたデバイスの動きが入っています。識別番号は伏せられます。",
  "service.logs":
    "最後に試したときのAppleのログも添えます。場所は「Appleのログを読む」にあります。",
  "service.exchange":
    "離れた所から、直ると約束できる人はいません。どの方法でも復元できないときは本体交換をとAppleに勧められた、という修理店の報告があります。",
  "service.tech-earpiece":
    "Face ID搭載機：受話口や環境光センサーのフレキがぬれてI2Cがショートする例が最も多い、と大手の修理店が書いています。フレキを外して復元すると見分けられます。",
  "service.tech-display":
    "13 Proと14 Proで、システムの転送中に止まる例：ディスプレイを外すと通ったという報告が2件あります。",
  "service.tech-iphone7":
    "iPhone 7と7 Plus：粗悪な充電器のあとなどに、CPUの接合不良でロゴループと4013になる例が報告されています。",
} satisfies Record<LineOf<"isolate-parts" | "acceptance" | "service">, string>;
