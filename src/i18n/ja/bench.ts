// 作業台の日本語。形は en/bench.ts に従う。
import type { BenchWords } from "../en/bench.ts";

export const bench: BenchWords = {
  title: "作業台",
  lead: "このコンピュータにつながるデバイスを、1台1行で並べます。離れている間も行は残ります。",
  empty:
    "つながっているデバイスはありません。最初の画面で接続するか、一度許可したデバイスをつないでください。",
  gone: "離れています",
  noSession: "セッションなし",
  waits: {
    question: "質問への答え",
    restart: "強制再起動",
    recovery: "リカバリーモード",
    dfu: "DFUモード",
    normal: "デバイスの起動",
    answer: "結果の入力",
    end: "セッションを閉じること",
  },
  start: "ガイドを始める",
  open: (device) => `${device}のセッションを開く`,
};
