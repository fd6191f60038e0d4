import type { DiagnosisWords } from "../diagnosis-words.ts";

const code = (sentence: string) => (shown: string) => `番号${shown}：${sentence}`;

/** 原因と手がかりの日本語。 */
export const diagnosis: DiagnosisWords = {
  causes: {
    "host-software": {
      name: "コンピュータのソフト",
      meaning:
        "Appleのアプリ、ドライバー、ダウンロードしたファイル、間に入るほかのソフトなどです。",
    },
    cable: {
      name: "ケーブル",
      meaning: "傷み、差し込みの緩み、デバイスに合わない種類などです。",
    },
    "port-power": {
      name: "ポートと電力",
      meaning: "緩んだポート、間にあるハブ、いちばん必要なときの電力不足などです。",
    },
    network: {
      name: "ネットワークかAppleのサーバー",
      meaning: "サーバーまでの通信が遮られているか、サーバーが混み合っています。",
    },
    "phone-software": {
      name: "デバイスのソフトウェア",
      meaning: "システムの破損か、ストレージの満杯です。アップデートや復元で直ることがあります。",
    },
    "charge-port": {
      name: "デバイスの充電口",
      meaning: "充電口から基板までの、汚れ、すり減り、傷みです。",
    },
    "flex-short": {
      name: "内部の部品のショート",
      meaning:
        "センサー、受話口、ディスプレイのフレキ（薄い配線）が、ほかの部品まで止めています。修理店で見つかることがよくあります。",
    },
    nand: {
      name: "ストレージのチップ",
      meaning: "システムを書き込めないか、読み出せません。",
    },
    board: {
      name: "基板",
      meaning: "プロセッサ、メモリ、電源、またはそれらをつなぐはんだです。",
    },
    baseband: {
      name: "通信モデム",
      meaning: "携帯電話の電波を受け持つ部品が応答しません。",
    },
    battery: {
      name: "バッテリー",
      meaning: "弱っていて復元を支えきれないか、情報を伝える線が途切れています。",
    },
    "sep-pairing": {
      name: "組になっている部品",
      meaning: "チップの安全を守る部分が、組になっているはずの部品やそのデータを認めません。",
    },
  },
  evidence: {
    bounce: () => "復元用のシステムで現れるはずのときに、リカバリーモードで戻りました。",
    "gap-short": () => "消えてから戻るまで、ほんの数秒でした。",
    "gap-long": () => "消えてから戻るまでに、長くかかりました。",
    "fell-to-dfu": () => "途中でDFUモードに落ちました。",
    "never-returned": () => "消えたまま、戻りませんでした。",
    "link-glitch": () => "復元の途中で、接続が一瞬切れました。",
    "dropped-mid-image": () => "システムを送っている途中で、接続が切れました。",
    "reset-in-restore": () => "復元の途中で、再起動しました。",
    "dfu-blinks": () => "DFUモードで、ついたり消えたりしました。",
    finished: () => "復元が最後まで終わるのを、USBで見ました。",
    "finished-not-booted": () => "復元は終わりましたが、起動しませんでした。",
    "restarts-alone": () => "ひとりでに、何度も再起動しました。",
    "same-stage-two-cables": () => "2本のケーブルで、同じ段階で止まりました。",
    "same-stage-two-ports": () => "2か所のポートで、同じ段階で止まりました。",
    "same-stage-two-computers": () => "2台のコンピュータで、同じ段階で止まりました。",
    "worked-other-cable": () => "別のケーブルでは、最後まで終わりました。",
    "worked-other-port": () => "別のポートでは、最後まで終わりました。",
    "worked-other-computer": () => "別のコンピュータでは、最後まで終わりました。",
    "stage-varies": () => "止まる段階が毎回違います。",
    "codes-mixed": () => "何も変えていないのに、違う番号が出ました。",
    "step-failed": (step) => `直らなかった手順：${step}`,
    "step-worked": (step) => `このあと最後まで終わりました：${step}`,
    "no-dfu-with-usb-c": () => "USB-Cのケーブルでは、何度試してもDFUモードに入れませんでした。",
    "no-dfu": () => "何度試しても、DFUモードに入れませんでした。",
    "log-finding": (finding) => `ログの内容：${finding}`,
    "log-same-step": () => "ログでは、2回とも復元の同じ工程で終わっています。",
    "code-dfu": code("デバイスがDFUモードで現れました。"),
    "code-not-booted": code("作業のあと、デバイスが起動しませんでした。"),
    "code-never-returned": code("デバイスが戻りませんでした。"),
    "code-link": code("作業の途中で、デバイスとの接続が切れました。"),
    "code-usb": code("USBでの転送が失敗しました。"),
    "code-power": code("電力が足りなかったか、充電が少なかったようです。"),
    "code-network": code("ネットワークかAppleのサーバーの番号です。"),
    "code-not-signed": code(
      "Appleのサーバーがこのバージョンを承認しなかったか、届きませんでした。",
    ),
    "code-fdr": code("部品の工場出荷時のデータを取得できませんでした。"),
    "code-storage": code("ストレージを準備できませんでした。"),
    "code-baseband": code("通信モデムを更新できませんでした。"),
    "code-battery": code("バッテリーが応答しませんでした。"),
    "code-image": code("システムが正しく届きませんでした。"),
    "code-no-room": code("アップデートに必要な空きがありませんでした。"),
    "code-host": code("コンピュータ側の番号です。"),
    "code-command": code("デバイスが指示を実行しませんでした。"),
    "code-secure-part": code("チップの安全を守る部分か、それと組になっている部品の番号です。"),
    dropped: () => "お答えより：その前に、落としたりぶつけたりしています。",
    wet: () => "お答えより：その前に、ぬれています。",
    repaired: () => "お答えより：その前に、開けたり修理したりしています。",
    "no-service": () => "お答えより：その前に、圏外が続いています。",
    "storage-full": () => "お答えより：その前に、空き容量がほとんどなくなっています。",
    "model-no-face-id": () =>
      "この機種には、ショートの報告が最も多いFace IDまわりの部品がありません。",
    "hub-in-between": () => "間に、ハブかドック、変換アダプタがあります。",
  },
};
