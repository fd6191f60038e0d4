import type { LineOf } from "../../../core/guide/playbooks/error-4013-reading.data.ts";

/** ネットワーク、ダウンロードしたファイル、Appleのサーバー。 */
export const stepsNetwork = {
  "network.why":
    "Appleのアプリは、復元のたびにAppleのサーバーに承認を求めます。遮られると、3000番台などの番号が出ます。",
  "network.time": "コンピュータの日付と時刻を、自動設定にします。",
  "network.vpn": "VPN、プロキシ、フィルタリングを、この一回だけ止めます。",
  "network.other-network": "テザリングや自宅の回線など、別のネットワークにします。",
  "network.hosts-mac":
    "Finderの「移動」>「フォルダへ移動」で /etc を開き、hostsを見ます。gs.apple.comの行がなければ正常です。",
  "network.hosts-win":
    "メモ帳で C:\\Windows\\System32\\drivers\\etc\\hosts を開きます。gs.apple.comの行がなければ正常です。",
  "network.try-again":
    "Appleのアプリでもう一度試します。「アップデート」と「復元」が出たら、「アップデート」を選びます。",
  "network.past-check": "Appleへの確認が済み、デバイスにバーが出ます。",
  "network.same-code":
    "エラーなら、そう答えて番号を入れます。違う番号なら、よい手がかりになります。",
  "network.hosts-line":
    "gs.apple.comの行は、昔のツールの名残と思われます。管理者の権限で取り除きます。",
  "network.no-other": "別のネットワークがなければ「できなかった」と答えます。",
  "network.turn-on": "終わったら、VPN、フィルタリング、セキュリティソフトを元に戻します。",
  "network.company":
    "会社のネットワークは、暗号化された通信を検査していることがあります。Appleのサーバーを検査から外せるか、管理者に相談します。",
  "network.hotspot-cost": "テザリングでは、数GBのダウンロードに料金がかかることがあります。",
  "network.tech-fdr":
    "53のログにproxyやhttpの語があればネットワーク、403ならサーバーがデバイスの識別情報を拒んだことが疑われます。",

  "fresh-firmware.why":
    "壊れたり古くなったりしたダウンロードでは、何度試しても止まることがあります。取り直しても、失うのは時間だけです。",
  "fresh-firmware.newer-mac":
    "先にmacOSを最新にします。これから入れるシステムより古いと、10で止まったという報告があります。",
  "fresh-firmware.delete-mac":
    "Finderで「移動」>「フォルダへ移動」を選び、~/Library/iTunes/iPhone Software Updates（iPadは iPad Software Updates）の .ipsw ファイルをゴミ箱に入れます。",
  "fresh-firmware.delete-itunes-installer":
    "iTunesを終了します。エクスプローラーで %AppData%\\Apple Computer\\iTunes\\iPhone Software Updates（iPadは iPad Software Updates）を開き、.ipsw ファイルを削除します。",
  "fresh-firmware.delete-itunes-store":
    "iTunesを終了します。エクスプローラーで %LocalAppData%\\Packages\\AppleInc.iTunes_nzyj5cx40ttqa を開き、.ipsw で検索して、出たものを削除します。",
  "fresh-firmware.delete-apple-devices":
    "「Appleデバイス」を終了します。エクスプローラーで %LocalAppData%\\Packages\\AppleInc.AppleDevices_nzyj5cx40ttqa を開き、.ipsw で検索して、出たものを削除します。",
  "fresh-firmware.space": "コンピュータの空きが20 GBほどあるか確かめます。",
  "fresh-firmware.try-again":
    "Appleのアプリでもう一度試すと、ダウンロードし直します。「アップデート」と「復元」が出たら、「アップデート」を選びます。",
  "fresh-firmware.downloads": "ダウンロードが最初から始まり、前に止まった所をバーが通り過ぎます。",
  "fresh-firmware.no-file": "ファイルがなければ、消すものがなかっただけです。そのまま試します。",
  "fresh-firmware.error": "またエラーが出たら、番号とバーの位置を控えて、そう答えます。",
  "fresh-firmware.signed-only":
    "Appleが承認するのは新しいバージョンだけです。よそで手に入れた古いファイルでは、3194で止まります。",
  "fresh-firmware.tech-hash":
    "1100とチェックサムの不一致：2台のコンピュータでファイルのSHA-1を比べ、次にケーブル、その次にメモリかストレージを疑います。",

  "wait-and-retry.why":
    "Appleのサーバーが混み合っていたのかもしれません。待っても失うものはありません。",
  "wait-and-retry.wait": "デバイスを充電したまま、1、2時間おきます。",
  "wait-and-retry.status": "別のデバイスで、Appleの「システム状況」のページを見ます。",
  "wait-and-retry.try-again":
    "時間帯を変えて、もう一度試します。「アップデート」と「復元」が出たら、「アップデート」を選びます。",
  "wait-and-retry.goes-on": "Appleへの確認が済み、インストールが始まります。",
  "wait-and-retry.still":
    "数時間あけて2回とも同じ番号なら、そう答えます。次は手元のネットワークを疑います。",
  "wait-and-retry.release-days": "新しいiOSが出た直後は、サーバーが混み合いやすいようです。",
} satisfies Record<LineOf<"network" | "fresh-firmware" | "wait-and-retry">, string>;
