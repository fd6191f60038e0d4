import type { GuideWords } from "../../guide-words.ts";

export const steps: GuideWords["steps"] = {
  prepare: { title: "準備する" },
  charge: { title: "先に充電する" },
  "read-log": { title: "Appleのログを読む" },
  computer: { title: "コンピュータを確かめる" },
  "update-app": { title: "Appleのアプリを最新にする" },
  "other-port": { title: "別のポート" },
  "other-cable": { title: "別のケーブル" },
  "other-computer": { title: "別のコンピュータ" },
  "force-restart": { title: "強制再起動" },
  "leave-recovery": { title: "リカバリーモードから抜ける" },
  "see-device": { title: "デバイスを見えるようにする" },
  "free-storage": { title: "空き容量を増やす" },
  "reset-settings": { title: "設定をリセット" },
  network: { title: "ネットワークを確かめる" },
  "fresh-firmware": { title: "ファイルをダウンロードし直す" },
  "wait-and-retry": { title: "時間をおいて試す" },
  "recovery-update": { title: "リカバリーモードで「アップデート」" },
  nearby: { title: "コンピュータを使わない方法" },
  "erase-all": { title: "デバイス側で消去する" },
  "recovery-restore": { title: "リカバリーモードで「復元」" },
  "dfu-restore": { title: "DFUモードで「復元」" },
  "isolate-parts": { title: "部品を切り分ける" },
  acceptance: { title: "直ったか確かめる" },
  service: { title: "Appleか修理店へ" },
};

export const stops: GuideWords["stops"] = {
  "data-first": "データが先です",
  "no-consent": "持ち主の同意がまだです",
  "hardware-likely": "デバイスの内部の故障が考えられます",
};

export const answers: GuideWords["answers"] = {
  prepare: { worked: "準備できた", "could-not": "全部はそろわなかった", skipped: "飛ばす" },
  try: {
    worked: "エラーなしで最後まで終わった",
    failed: "同じエラー、または別のエラー",
    "could-not": "できなかった",
    skipped: "飛ばす",
  },
  accept: { worked: "すべて問題ない", failed: "おかしいところがある" },
  service: { worked: "修理窓口に持って行く", skipped: "今はやめておく" },
};

export const grades: GuideWords["grades"] = {
  source: {
    name: "出典あり",
    meaning: "ログやプログラムのソース、またはAppleの記載を引用したページで確かめました。",
  },
  practitioners: {
    name: "現場の報告",
    meaning: "修理店や経験した人の報告です。証明されたものではありません。",
  },
  judgement: {
    name: "当アプリの判断",
    meaning: "私たちの考えです。そう書いた資料は見つかっていません。",
  },
};

export const parts: GuideWords["parts"] = {
  meaning: "4013の意味",
  causes: "考えられる原因",
  faq: "よくある質問",
  alternatives: "ほかの方法",
  checklist: "技術者のチェックリスト",
  owner: "自分のデバイスを直すとき",
  technician: "預かったデバイスを直すとき",
  security: "データと同意",
  cases: "三つの例",
};
