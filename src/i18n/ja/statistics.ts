// 統計とそのCSVの見出しの日本語。形は en/statistics.ts に従う。
import type { StatisticsWords } from "../en/statistics.ts";

export const statistics: StatisticsWords = {
  title: "統計",
  lead: "このコンピュータで行った修理の結果です。練習は数えません。",
  back: "履歴へ",
  range: "開始日",
  from: "から",
  to: "まで",
  counting: (sessions) => `集計中… ${sessions}件まで数えました`,
  sessions: (count) => `修理${count}件`,
  // A joiner, so that no line begins with the particle.
  mended: (share) => `終わった修理のうち${share}\u2060が直りました`,
  empty: "まだ数える修理がありません。練習は含めません。",
  beyond: (count) => `表に入りきらない${count}件は省いています。`,
  stop: "集計を止める",
  stopped: "途中で止めました。表示は履歴の一部だけのものです。",
  again: "もう一度数える",
  csv: "CSVで保存",
  csvHint: "Excel、Numbers、LibreOfficeで開けます。",
  fewest: (count) => `図は件数の多い${count}件まで、表には全部あります。`,
  tables: {
    codes: "エラー番号別の結果",
    models: "機種別の結果",
    months: "月別の結果",
    helped: "効いた手順",
  },
  notes: {
    codes: "複数のエラー番号が出た修理は、それぞれに数えています。",
    models: "",
    months: "セッションを始めた月です。",
    helped:
      "直った修理で、最後に「できた」と答えた手順です。その前の手順も効いていたかもしれません。",
  },
  columns: {
    code: "エラー番号",
    model: "機種",
    month: "月",
    step: "手順",
    total: "合計",
    share: "直った割合",
    times: "修理",
  },
  none: { codes: "エラー番号なし", models: "未確認", months: "不明" },
  chart: (title) => `${title}の図。同じ内容の表が横にあります。`,
  csvHeads: {
    table: "表",
    key: "キー",
    name: "名前",
    mended: "直った",
    "to-service": "修理窓口へ",
    "given-up": "直らずに終了",
    open: "途中",
    total: "合計",
  },
};
