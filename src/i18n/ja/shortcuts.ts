// キーボードショートカットの日本語。一覧とともに読み込む。
import type { ShortcutsWords } from "../en/shortcuts.ts";

export const shortcuts: ShortcutsWords = {
  title: "キーボードショートカット",
  use: "一つのキーで操作する",
  does: {
    help: "この一覧",
    search: "検索欄へ。なければエラー番号の一覧へ",
    next: "この画面で次にすることへ",
    start: "はじめる",
    bench: "作業台",
    history: "履歴",
    learn: "調べる",
    codes: "エラー番号と症状",
    coach: "ボタンのコーチ",
    logs: "ログを読む",
  },
  note: "キーが二つあるものは、順に押します。コーチではスペースキーで始まり、Escキーで止まります。文字を入力している間は働きません。",
  close: "閉じる",
};
