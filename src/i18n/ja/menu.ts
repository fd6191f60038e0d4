// メニューの日本語。はじめて開いたときに読み込む。
import type { MenuWords } from "../en/menu.ts";

export const menu: MenuWords = {
  groups: { device: "デバイス", "look-up": "エラー番号とログ", records: "記録", app: "このアプリ" },
  entries: {
    see: { name: "デバイスが見えない", hint: "質問に一つずつ答えて、理由を探します" },
    coach: { name: "ボタンのコーチ", hint: "強制再起動・リカバリー・DFUを、声で数えます" },
    codes: { name: "エラー番号と症状", hint: "エラーの意味と、するべきこと" },
    logs: { name: "ログを読む", hint: "復元がどこで、どの行で止まったか" },
    learn: { name: "調べる", hint: "よくある質問、画面の見分け方、用語" },
    bundles: { name: "バンドル", hint: "開く、または作成・受領したものを見る" },
    statistics: { name: "統計", hint: "エラー番号や機種ごとの修理の結果" },
    keeping: { name: "保管とバックアップ", hint: "容量、バックアップ、共有フォルダ、完全な削除" },
    doctor: { name: "このコンピュータの点検", hint: "ブラウザ、USB、保存、オフライン、音声" },
    kit: { name: "サービス窓口キット", hint: "多数のノートPC向けのポリシーファイル" },
    privacy: { name: "プライバシーと通信", hint: "何が保存され、何が通信されるか" },
    keys: { name: "キーボードショートカット", hint: "キーの一覧と、切り替え" },
    about: { name: "Kintsugiについて", hint: "できること、できないこと" },
  },
};
