import type { LogWords } from "../../log-words.ts";

export const stages: LogWords["stages"] = {
  preparing: { name: "コンピュータでの準備", when: "コンピュータが準備しているときに" },
  personalising: { name: "Appleのサーバーの承認", when: "Appleのサーバーに承認を求めているときに" },
  "entering-recovery": { name: "リカバリーモードへの移行", when: "リカバリーモードに移るときに" },
  dfu: { name: "DFUモード", when: "DFUモードのときに" },
  "dfu-hop": { name: "DFUからリカバリーモードへ", when: "DFUからリカバリーモードに移るときに" },
  recovery: { name: "リカバリーモード", when: "リカバリーモードのときに" },
  "ibec-hop": { name: "ローダー（iBEC）の起動", when: "ローダー（iBEC）に切り替わるときに" },
  "sending-ramdisk": { name: "復元用のシステムの送信", when: "復元用のシステムを送っているときに" },
  "kernel-hand-over": { name: "復元用のシステムの起動", when: "復元用のシステムが起動するときに" },
  "restore-start": {
    name: "復元用のシステムの最初の工程",
    when: "復元用のシステムが起動した直後に",
  },
  storage: { name: "ストレージの準備", when: "ストレージを準備しているときに" },
  security: { name: "チップの安全を守る部分", when: "チップの安全を守る部分を準備しているときに" },
  "old-data": { name: "前のデータの確認", when: "前のデータを調べているときに" },
  identity: {
    name: "部品の工場出荷時のデータ",
    when: "部品の工場出荷時のデータを取得しているときに",
  },
  "system-image": { name: "システムの書き込み", when: "システムを書き込んでいるときに" },
  peripherals: { name: "部品の更新", when: "部品のファームウェアを更新しているときに" },
  finishing: { name: "仕上げ", when: "仕上げの工程で" },
  "first-boot": {
    name: "新しいシステムの初めての起動",
    when: "新しいシステムが初めて起動するときに",
  },
  done: { name: "完了", when: "すべて終わったあとに" },
  "system-panic": { name: "システムの停止（パニック）", when: "システム自身が止まったときに" },
  unknown: { name: "ログからはわかりません", when: "ログからはわからない時点で" },
};

export const dialects: LogWords["dialects"] = {
  "itunes-10-windows": "Windows版のiTunes 10",
  "itunes-10-mac": "Mac版のiTunes 10",
  "mobile-device": "Appleのアプリ（Finder、Appleデバイス、iTunes 11以降）",
  "third-party": "Appleの復元機能を使うソフト（3uTools、iMazingなど）",
  restored: "デバイス側の復元用のシステム",
  "idevicerestore-old": "idevicerestore（初期の版）",
  idevicerestore: "idevicerestore",
  pymobiledevice3: "pymobiledevice3",
  syslog: "コンピュータのシステムログ",
  "dfu-tool": "DFUモード用のツール",
  "panic-text": "パニックログ（古い形式）",
  "panic-full": "パニックログ",
};

export const notes: LogWords["notes"] = {
  "cut-short":
    "ファイルが途中で切れています。全体がそろったものがあれば、そちらを読ませてください。",
  "binary-part": "文字でない部分があり、読み飛ばしました。",
  "folded-lines":
    "長い行が、書き出したソフトによって折り返されていました。つなぎ直して読みました。",
  "long-lines-cut": "とても長い行は、一部だけを読みました。",
  "bad-characters": "壊れた文字があり、�で示しています。",
  "utf-16": "Windowsのソフトがよく使うUTF-16の文字で書かれています。そのとおりに読みました。",
  "two-writers": "2つのソフトが、かわるがわる書き込んでいます。",
  "no-clock": "行に時刻がないため、かかった時間はわかりません。",
  "clock-to-ms": "時刻はミリ秒までです。近い行は、同時に見えることがあります。",
  "tail-missing": "終わりの部分がありません。作業の途中か、止められたものです。",
  "tables-differ": "パニックの数字の意味は、デバイスの世代によって違います。",
};

export const errors: LogWords["errors"] = {
  empty: "ファイルが空です。同じフォルダで、もっと大きいものを探します。",
  binary:
    "文字のファイルではありません。別の形式の圧縮ファイルなら、先に展開してから渡してください。",
  "not-a-log":
    "復元のログともパニックログとも認められませんでした。ログのある場所は、下にあります。",
  "unsupported-report": "パニックとは別の種類の報告です。panic-fullで始まるファイルを探します。",
  "line-too-long": "ログのような行がありません。壊れているかもしれないので、もう一度コピーします。",
  "archive-damaged":
    "圧縮ファイルが壊れているか、このアプリの知らない方法で圧縮されています。展開して、フォルダごと渡してください。",
  "archive-too-large": "展開すると大きくなりすぎます。展開して、ログだけを渡してください。",
  unreadable:
    "ファイルを読めませんでした。移動、変更、またはほかのソフトが使用中のようです。もう一度選んでください。",
  "too-many": "一度に渡されたログが多すぎます。新しいものだけを渡してください。",
};

export const tests: LogWords["tests"] = {
  none: { title: "もう試すことはありません", proof: "復元は最後まで終わっています。" },
  "whole-log": {
    title: "全体がそろったログを探す",
    proof:
      "このログでは、終わり方がわかりません。フォルダを日付順に並べ、最新のファイルを取ります。",
  },
  "charge-and-direct-port": {
    title: "充電してから、別のポートで",
    proof: "1時間ほど充電し、ハブを通さず、コンピュータの別のポートに直接つなぎます。",
  },
  "close-other-programs": {
    title: "デバイスを扱うほかのソフトをすべて閉じる",
    proof: "コンピュータとデバイスを再起動し、Appleのアプリだけを開いて、もう一度試します。",
  },
  "check-network": {
    title: "ネットワークを確かめる",
    proof:
      "スマートフォンのテザリングなど別のネットワークで、VPN、プロキシ、フィルターを切って試します。",
  },
  "current-firmware": {
    title: "最新のバージョンを使う",
    proof: "Appleのアプリを更新し、最新のシステムをアプリ自身にダウンロードさせます。",
  },
  "other-cable": {
    title: "別のケーブル",
    proof: "残った候補を分ける、いちばん手軽な試し方です。ほかは何も変えず、次のログも読みます。",
  },
  "other-computer": {
    title: "別のコンピュータ",
    proof: "そこでも同じところで終わるなら、コンピュータ、ポート、ケーブルの疑いはほぼ晴れます。",
  },
  "download-again": {
    title: "システムをダウンロードし直す",
    proof: "ダウンロードしたファイルを消し、空き容量を確かめ、Appleのアプリに取り直させます。",
  },
  "restore-instead-of-update": {
    title: "アップデートではなく復元",
    proof:
      "アップデートでは空きが足りないか、進めません。復元するとデバイスの中身は消えます。バックアップがあれば使います。",
  },
  "watch-first-boot": {
    title: "初めての起動を見守る",
    proof:
      "充電器につないで30分ほど待ち、画面を見ます。ロゴ、進み具合の線、繰り返し、何も出ない、のどれかを確かめます。",
  },
  "dfu-restore": {
    title: "DFUモードから復元する",
    proof: "デバイスに入っているものを使わずに復元します。中身はすべて消えます。",
  },
  bench: {
    title: "修理店へ",
    proof: "残りは、デバイスを開けないとわかりません。この結果を持って相談します。",
  },
};

export const touches: LogWords["touches"] = {
  host: "コンピュータ",
  storage: "ストレージ",
  sep: "チップの安全を守る部分",
  "old-data": "前のデータ",
  space: "空き容量",
  identity: "工場出荷時のデータ",
  image: "システム",
  firmware: "ファームウェア",
  baseband: "通信モデム",
  nfc: "NFC",
  "secure-element": "決済用のチップ",
  uwb: "超広帯域無線（UWB）",
  "face-id": "Face ID",
  battery: "バッテリー",
  display: "ディスプレイ",
  "usb-port": "充電口",
  finish: "後片付け",
  unknown: "不明",
};

export const compare: LogWords["compare"] = {
  "same-stage":
    "失敗した試みは、どれも同じところで終わっています。ケーブルやポートよりも、デバイスの側が疑われます。",
  wandering:
    "試みごとに、終わるところが違います。接続と電力（ケーブル、ポート、充電口、バッテリー）が疑われます。",
  "one-attempt": "",
};
