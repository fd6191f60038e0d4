// セッションの案件情報と写真の日本語。形は en/case.ts に従う。
import type { CaseWords } from "../en/case.ts";

export const caseFacts: CaseWords = {
  title: "案件",
  fields: { ticket: "受付番号", customer: "お客様（管理用）", technician: "担当者" },
  hint: "整理用の情報です。履歴の検索に使えます。お名前でなくても、管理番号などで十分です。",
  saved: (field) => `${field}を保存しました`,
  remembered: (name) => `「${name}」を入れる`,
  outcome: "結果",
  consent: "持ち主の同意",
  data: "データ",
  notAsked: "まだ聞いていません",
  photos: {
    title: "写真",
    lead: "ケーブル、端子、画面など、メモでは伝わらないものを残せます。写真はこのコンピュータの中だけに置かれます。",
    stripped:
      "写真は最大2000ピクセルに描き直してから保存します。撮影場所、日時、カメラの情報は残りません。",
    subject: "写っているもの",
    subjects: {
      cable: "ケーブル",
      port: "端子",
      screen: "画面",
      damage: "破損",
      other: "その他",
    },
    add: "写真を追加",
    keeping: "写真を保存しています…",
    kept: (subject) => `写真を保存しました：${subject}`,
    remove: "削除",
    removeNamed: (subject, name) => `写真「${name}」（${subject}）を削除`,
    sure: "完全に削除する",
    keep: "残す",
    removed: "写真を完全に削除しました。写真があったことは記録に残ります。",
    gone: "この写真のファイルは、このコンピュータにありません。",
    full: (most) =>
      `1件のセッションに残せる写真は${most}枚までです。どれかを削除してから追加してください。`,
    trouble: {
      "not-a-picture":
        "このブラウザでは画像として読めませんでした。iPhoneのHEIC形式などは、JPEGで保存し直してから追加してください。",
      "too-large": "ファイルが大きすぎます（64 MBまで）。小さい写真を追加してください。",
      failed: "写真を描き直せませんでした。ほかのアプリを閉じてから、もう一度追加してください。",
    },
  },
  toTimeline: "このセッションの経過",
};
