import type { CodesWords } from "../../codes-words.ts";

/** 不具合の名前と、一文の説明。 */
export const playbooks: CodesWords["playbooks"] = {
  "error-4013": {
    title: "エラー4013",
    summary: "デバイスが、復元用のシステムではなくリカバリーモードで戻ってきました。",
  },
  "error-4005": {
    title: "エラー4005",
    summary: "書き込みは終わりましたが、コンピュータは起動を確かめられませんでした。",
  },
  "error-4014": {
    title: "エラー4014",
    summary: "デバイスが、復元用のシステムではなくDFUモードで現れました。",
  },
  "error-9": {
    title: "エラー9",
    summary: "コンピュータとデバイスのやりとりの途中で、接続が途切れました。",
  },
  "error-4010": {
    title: "エラー4010",
    summary: "復元の途中で、デバイスがUSBから消えました。",
  },
  "error-404x": {
    title: "エラー4041と4042",
    summary: "デバイスが次のモードで戻ってきませんでした。多くはMacの報告です。",
  },
  "error-14": {
    title: "エラー14",
    summary: "システムのイメージを書き込めませんでした。満杯のストレージで報告されています。",
  },
  "error-21": {
    title: "エラー21",
    summary: "リカバリーモードのデバイスへの命令が失敗しました。",
  },
  "error-23": { title: "エラー23", summary: "モデムが応答しませんでした。" },
  "error-28": {
    title: "エラー28",
    summary: "ストレージのチップが時間内に応答しませんでした。",
  },
  "error-29": { title: "エラー29", summary: "バッテリーの残量計を更新できませんでした。" },
  "error-40": {
    title: "エラー40",
    summary: "ストレージのチップのドライバーが動き出しませんでした。",
  },
  "error-53": {
    title: "エラー53",
    summary: "デバイスの工場データを取得できなかったか、断られました。",
  },
  "error-1100": {
    title: "エラー1100",
    summary: "システムのイメージが壊れてデバイスに届きました。",
  },
  "error-1110": {
    title: "エラー1110",
    summary: "意味は知られていません。ストレージの満杯だと推測しています。",
  },
  "error-2001": {
    title: "エラー2001から2009",
    summary: "USBでのデバイスとのやりとりが失敗しました。",
  },
  "error-3004": {
    title: "エラー3004と3014",
    summary: "Appleの署名サーバーにつながらないか、やりとりに失敗しました。",
  },
  "error-3194": {
    title: "エラー3194",
    summary: "Appleのサーバーが、このバージョンに署名しませんでした。",
  },
  "error-10": {
    title: "エラー10",
    summary: "コンピュータとデバイスの話がかみ合いませんでした。",
  },
  "error-11": {
    title: "エラー11",
    summary: "復元に使うファイルを読めなかったか、使えませんでした。",
  },
  "stuck-in-recovery": {
    title: "リカバリーモードから戻らない",
    summary: "ケーブルとコンピュータの絵が出たまま、起動しません。",
  },
  "apple-logo-loop": {
    title: "Appleロゴの繰り返し",
    summary: "Appleロゴが消えては出る、または出たままで、起動しません。",
  },
  "not-recognised": {
    title: "コンピュータが認識しない",
    summary: "つないでいるのに、Appleのアプリにデバイスが出ません。",
  },
  "family-hop": {
    title: "4000から4099の番号",
    summary: "復元の途中で、次のモードへ移れませんでした。",
  },
  "family-restore": {
    title: "-1と、1から99の番号",
    summary: "Appleの復元ライブラリが、ある部品や段階で止まりました。",
  },
  "family-baseband": {
    title: "1000から1099の番号",
    summary: "モデムを更新できませんでした。",
  },
  "family-image": {
    title: "1100から1199の番号",
    summary: "ほとんど知られていません。システムのイメージかネットワークの番号です。",
  },
  "family-old-host": {
    title: "1600から1699の番号",
    summary: "コンピュータ側についての、昔のiTunesの番号です。",
  },
  "family-usb": {
    title: "2000から2099の番号",
    summary: "USBか、その電力の問題です。",
  },
  "family-server": {
    title: "3000から3999の番号",
    summary: "Appleのサーバーによる署名に失敗しました。",
  },
  "family-mux": {
    title: "0xE0000000からの番号",
    summary: "コンピュータのUSBの層が返す番号です。",
  },
  "unknown-code": {
    title: "知られていない番号",
    summary: "意味はわかっていません。一般的な手順を示します。",
  },
};

/** 番号が関わるもの。 */
export const parts: CodesWords["parts"] = {
  generic: "全般の失敗",
  link: "コンピュータとデバイスの接続",
  usb: "USBの通信",
  power: "USBの電力",
  hop: "モードの移り変わり",
  "host-software": "コンピュータのソフト",
  "firmware-file": "ファームウェアのファイル",
  "system-image": "システムのイメージ",
  storage: "デバイスのストレージ",
  baseband: "モデム（ベースバンド）",
  battery: "バッテリー",
  nfc: "NFCのチップ",
  "secure-enclave": "セキュアエンクレーブ",
  "factory-data": "工場データ（FDR）",
  peripheral: "部品のファームウェア",
  network: "ネットワーク",
  signing: "Appleの署名",
  mac: "Macのみ",
  unknown: "不明",
};

export const unknownName = "この番号の意味はわかっていません。";
