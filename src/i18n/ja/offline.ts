// Japanese words of the line at the foot of every screen: working offline, and new versions.
import type { OfflineWords } from "../en/offline.ts";

export const offline: OfflineWords = {
  unsupported: "このブラウザでは、オフライン用の控えを持てません。",
  installing: "オフラインの準備をしています…",
  incomplete: (missing, total) =>
    `オフラインの準備ができていません。${total}個のうち${missing}個のファイルが足りません。オンラインのまま再読み込みしてください。`,
  ready: (version, entries, size) =>
    `オフラインで使えます：バージョン${version}、${size}、${entries}個のファイルを開いて確認しました。`,
  waiting: "新しい版の準備ができました。切り替えるまで今の版のまま動きます。",
  update: "新しい版に切り替える",
  working: "進行中の作業が終わると切り替えられます。",
  held: "このウインドウかほかのウインドウの作業が終わりしだい、新しい版に切り替わります。",
  failed: "オフラインの準備ができていません。オンラインの間は使えます。",
  check: "もう一度確認",
  checking: "確認しています…",
};
