import type { GuideWords } from "../../guide-words.ts";

export const steps: GuideWords["steps"] = {
  prepare: { title: "準備する" },
  computer: { title: "コンピュータを確かめる" },
  "cable-port": { title: "ケーブルとポート" },
  "update-app": { title: "Appleのアプリを最新にする" },
  "force-restart": { title: "強制再起動" },
  "free-storage": { title: "空き容量を増やす" },
  "reset-settings": { title: "設定をリセット" },
  "recovery-update": { title: "リカバリーモードで「アップデート」" },
  "other-computer": { title: "別のコンピュータで試す" },
  nearby: { title: "コンピュータを使わない方法" },
  "erase-all": { title: "デバイス側で消去する" },
  "recovery-restore": { title: "リカバリーモードで「復元」" },
  "dfu-restore": { title: "DFUモードで「復元」" },
  acceptance: { title: "直ったか確かめる" },
  service: { title: "Appleか修理店へ" },
};

export const reasons: GuideWords["reasons"] = {
  "first-step": "ここから始めます。",
  "lower-risk-first": "このあとの手順より、失うおそれが少ないからです。",
  "previous-failed": "前の手順で直らなかったので、次はこれです。",
  "cannot-apply-in-this-mode": "起動したデバイスが要る手順は、起動しない間は飛ばします。",
  "data-question-before-erase":
    "この先は消去することがあります。先にデータについて答えてください。",
  "consent-before-erase": "この先は消去することがあります。先に持ち主の同意が必要です。",
  "data-needed-no-erase": "データが大切でバックアップがないため、消去を伴う手順は外しています。",
  "chosen-by-you": "この手順を選びました。",
  "restored-check-it": "最後まで終わりました。デバイスが正常か確かめます。",
  "acceptance-failed": "まだ気になる点があったので、ここから続けます。",
  "nothing-left": "ここで試せることは、すべて試しました。",
  "already-in-mode": "デバイスはもう、この手順に必要なモードです。",
  "same-stage-twice": "2回、同じ段階で止まりました。今いちばん多くのことがわかるテストです。",
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
