// メニューの日本語。はじめて開いたときに読み込む。
import type { MenuWords } from "../en/menu.ts";

export const menu: MenuWords = {
  groups: { device: "デバイス", "look-up": "コードとログ", app: "このアプリ" },
  entries: {
    see: { name: "デバイスが見えない", hint: "質問に一つずつ答えて、理由を探します" },
    coach: { name: "ボタンのコーチ", hint: "強制再起動・リカバリー・DFUを、声で数えます" },
    codes: { name: "コードと症状", hint: "エラーの意味と、するべきこと" },
    logs: { name: "ログを読む", hint: "復元がどこで、どの行で止まったか" },
    learn: { name: "調べる", hint: "よくある質問、画面の見分け方、用語" },
    keys: { name: "キーボードショートカット", hint: "キーの一覧と、切り替え" },
    about: { name: "Kintsugiについて", hint: "できること、できないこと" },
  },
};
