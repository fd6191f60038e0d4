// 時間軸の日本語。ログの画面でも使う。
import type { AxisWords } from "../../watch-words.ts";

export const axis: AxisWords = {
  title: "時間軸",
  scale: "長い時間は縮めて描いています。下の時間は実際のものです。",
  empty: "まだ何も見えていません。USBの出入りがここに描かれていきます。",
  away: "USBになし",
  stage: "段階",
  unwatched: "見ていない",
  unwatchedFor: (span) => `${span}見ていません`,
  now: "今",
  log: "ログから",
  bus: "USBから",
  list: "同じ内容を一覧で",
  olderMerged: (stays) => `${stays}回分をまとめて描いています`,
  lanes: {
    normal: "通常",
    restore: "復元",
    recovery: "リカバリー",
    dfu: "DFU",
    other: "その他",
  },
  story: {
    stay: (lane, span) => `${lane}：${span}`,
    stayNow: (lane, span) => `${lane}：今の時点で${span}`,
    stayUnseen: (lane) => `${lane}：終わりは見ていません`,
    away: (span) => `USBに見えない：${span}`,
    unwatched: (span) => `見ていない時間：${span}（何があったかはわかりません）`,
    stage: (stage) => `段階：${stage}`,
    verdict: (title) => `結果：${title}`,
    log: (lane) => `ログから：${lane}`,
  },
};
