// 作業票（紙に刷る1枚）の日本語。
import type { SheetWords } from "../en/sheet.ts";

export const sheet: SheetWords = {
  title: "作業票",
  back: "セッションに戻る",
  print: "印刷・PDFに保存",
  hint: "A4またはレターで1枚です。印刷画面で「PDFに保存」も選べます。",
  missing: "このコンピュータにそのセッションはないか、読み取れません。",
  section: {
    case: "受付",
    device: "デバイス",
    verdict: "USBで見えたこと",
    steps: "行ったこと",
    notes: "メモ",
    unseen: "見ていないこと",
    sign: "署名",
  },
  masked: (ends) => `${ends.join("、")}（末尾の4文字だけ）`,
  none: "記録はありません。",
  codes: (codes) => `Appleのアプリが示したエラー番号：${codes.join("、") || "記録なし"}`,
  noVerdict: "最後まで見届けた復元はありません。",
  answers: {
    worked: "うまくいった",
    failed: "効果なし",
    "could-not": "できなかった",
    skipped: "飛ばした",
  },
  next: (step) => `次の手順：${step}`,
  earlier: (count) => `これより前の${count}件はバンドルにあります。`,
  away: (span) => `USBから消えていた時間：${span}。`,
  grade: (grade) => `根拠：${grade}。`,
  viewBroken: "途中に、見ていない時間があります。",
  mayBe: (titles) => `ここからは同じに見えるもの：${titles.join("／")}。`,
  notSeen: {
    noDevice: "このセッションでは、デバイスがUSBに現れていません。",
    modes: (modes) => `ブラウザに一度も見せていない状態：${modes}。`,
    gaps: (count, span) => `見ていない時間：${count}回、合計${span}。`,
    closed: (count) => `途中でページが${count}回閉じられました。`,
    lost: (count) => `記録が壊れています（${count}件が不足）。`,
    unknown: (count) => `新しい版の記録が${count}件あり、ここには出ていません。`,
    never:
      "ケーブル、ハブ、デバイスの画面はUSBでは見えません。それらについては人が伝えた内容です。",
  },
  qr: {
    label: "要点を文字で収めたQRコード",
    hint: "どのスマートフォンのカメラでも読めます。アプリも通信も要りません。",
    show: "QRコードから誰でも読める文字",
  },
  sign: { customer: "お客様", technician: "担当者", date: "日付" },
  foot: (app, session, entries) => `${app}・セッション ${session}・記録${entries}件`,
};
