import type { CodesLineOf } from "../../codes-words.ts";

/** 専用の手順がない番号を、範囲ごとにまとめたもの。 */
export const familyLines = {
  "family-hop.meaning":
    "復元の間、デバイスはモードからモードへ移ります。4000番台は、そのどこで移れなかったかを示します。",
  "family-hop.overlap":
    "4017なら、前の復元がまだ動いているようです。Appleのアプリを終了し、つなぎ直して、もう一度試します。",

  "family-restore.meaning":
    "-1と99までの番号は、Appleの復元ライブラリのものです。止まった部品や段階を示すものが多くあります。",
  "family-restore.named-part": "ログの最後に名前が出た部品、またはそのフレキ。",
  "family-restore.which-updater":
    "最後に動いていた更新の名前を見ます。SE、Rose、Savage、basebandなどは、デバイスの部品です。-1のログも、こうした名前で終わっていました。",
  "family-restore.say-part": "ログに出た部品の名前を伝えます。修理する人は、そこから調べられます。",

  "family-baseband.meaning":
    "Appleの復元ライブラリでは、モデム（ベースバンド）の更新に使われる番号です。",
  "family-baseband.older-version":
    "モデムの今のものより古いバージョン。1015は、元に戻せないという番号です。",
  "family-baseband.server":
    "1013では、gs.apple.comへの接続の遮断や転送も、Appleが原因に挙げていました。",
  "family-baseband.signing-server":
    "一度は確かめます。Appleが1013の原因に、gs.apple.comの遮断を挙げていたからです。ほかの番号には、そうした記載がありません。",
  "family-baseband.no-downgrade":
    "入れるのは今のバージョンだけにします。古いものはモデムと合いません。",

  "family-image.neighbours":
    "隣の番号の1100は、システムのイメージをデバイスに入れられなかったという意味です。",
  "family-image.1109":
    "1109は、Appleのサーバーとのやりとりが終わらなかった番号だと言われています。",
  "family-image.network":
    "コンピュータとAppleのサーバーの間のネットワーク。1109について言われています。",

  "family-old-host.meaning":
    "昔のiTunesの番号です。わかっている限り、コンピュータ側とUSBについての番号でした。",
  "family-old-host.newest": "今のAppleのアプリでは、ほとんど見られない番号です。まず最新にします。",
  "family-old-host.1671":
    "1671は、ダウンロードがまだ続いているという意味かもしれません。終わるのを待って、もう一度試します。",

  "family-usb.meaning":
    "Appleの復元ライブラリでは、USBに使われる番号です。2011は、電力が足りないという意味です。",
  "family-usb.2011":
    "2011では、この手順が肝心です。コンセントで充電し、そのあとコンピュータに直接つなぎます。",

  "family-server.meaning":
    "Appleの復元ライブラリでは、Appleのサーバーによるシステムの署名に使われる番号です。",
  "family-server.status":
    "3100からの番号は、3100にサーバーが返した状態を足したものです。3194なら、状態94です。",

  "family-mux.meaning":
    "コンピュータのUSBの層が返す番号です。大きな負の数で表示されることもあります。",
  "family-mux.detail":
    "ログの途中に出る細かな情報で、復元が止まった理由そのものであることは、あまりありません。",
  "family-mux.stuck-service":
    "接続を受け持つコンピュータのソフトから出る番号です。まずコンピュータを再起動します。",

  "unknown-code.general-order":
    "手順は、Appleの一般的な順番に沿っています。危険のないものが先で、消去の前に必ず「アップデート」があります。",
  "unknown-code.inside": "デバイスの内部の故障。",
  "unknown-code.check-number":
    "画面の番号を、もう一度確かめます。1桁違うだけで、別の手順になります。",
} satisfies Record<
  CodesLineOf<
    | "family-hop"
    | "family-restore"
    | "family-baseband"
    | "family-image"
    | "family-old-host"
    | "family-usb"
    | "family-server"
    | "family-mux"
    | "unknown-code"
  >,
  string
>;
