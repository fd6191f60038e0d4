// 練習用のiPhoneの日本語。形は en/practice.ts に従う。
import type { PracticeWords } from "../en/practice.ts";

export const practice: PracticeWords = {
  title: "練習用のiPhone",
  plug: "つなぐ",
  pull: "ケーブルを抜く",
  holdHint: "押すとそのまま押し続け、もう一度押すと離します。かかる時間は実物と同じです。",
  scene: "起こしてみる",
  unplug: "片付ける",
  screen: {
    black: "画面：真っ黒",
    "apple-logo": "画面：Appleロゴ",
    progress: "画面：Appleロゴとバー",
    "recovery-picture": "画面：ケーブルとコンピュータ",
    home: "画面：ホーム画面",
  },
  scenes: {
    restart: "強制再起動する",
    recovery: "リカバリーモードにする",
    dfu: "DFUモードにする",
    "to-recovery": "リカバリーモードへ送られる",
    "to-dfu": "DFUモードに落ちる",
    "restore-fails": "4013で失敗する復元",
    "restore-succeeds": "成功する復元",
  },
};
