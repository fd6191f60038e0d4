// 接続の安定についての日本語。
import type { WatchWords } from "../../watch-words.ts";

export const stability: WatchWords["stability"] = {
  title: "接続の安定",
  kinds: {
    steady: { title: "安定しています", told: "この2分間、一度も切れていません。" },
    drops: {
      title: "接続が切れています",
      told: "再起動では間に合わない速さで消え、同じモードで戻りました。",
    },
    blinking: {
      title: "付いたり消えたりしています",
      told: "3秒ともたずに切れることを繰り返しています。この状態では何もできません。まず別のケーブルと別のポートを試してください。",
    },
    "boot-loop": {
      title: "再起動を繰り返しています",
      told: "起動してしばらくすると、ひとりでに起動し直します。ケーブルではなく、デバイスの側の動きです。",
    },
    "recovery-loop": {
      title: "リカバリーモードに戻り続けています",
      told: "リカバリーモードを抜けても、ひとりでにまた戻ります。",
    },
    "too-little-seen": {
      title: "まだわかりません",
      told: "デバイスがつながった状態で1分ほど見ていると、わかってきます。",
    },
  },
  drops: "切れた回数",
  rate: "1分あたり",
  shortest: "いちばん短い接続",
  seen: "途切れず見ていた時間",
  perMinute: (count) => `${count}回`,
  none: "－",
};

export const cable: WatchWords["cable"] = {
  title: "ケーブルの試験",
  body: "2分間、ケーブルにも差し込み口にもデバイスにも触れないでください。その間に切れたなら、ひとりでに切れたことになります。復元の最中は避けてください。",
  start: "試験を始める",
  stop: "試験をやめる",
  again: "もう一度試験する",
  running: "手を離してください",
  left: (span) => `あと${span}`,
  trace: "試験の間の接続",
  kinds: {
    steady: { title: "切れませんでした", told: "2分間、接続は保たれました。" },
    drops: {
      title: "ひとりでに切れました",
      told: "誰も触れていないのに、デバイスがUSBから消えました。別のケーブル、次に別のポートで同じ試験をしてください。",
    },
    blinking: {
      title: "付いたり消えたりしています",
      told: "触れていないのに、数秒で消えては現れます。何よりも先にケーブルを替えてください。",
    },
    "not-there": {
      title: "デバイスが一度も見えませんでした",
      told: "充電専用のケーブルだと、ちょうどこうなります。ブラウザの一覧でまだ選んでいないモードでも同じです。",
    },
    "changed-mode": {
      title: "デバイスのモードが変わりました",
      told: "ひとりでに別のモードへ移ったので、ケーブルについては何も言えません。",
    },
    "too-little-seen": {
      title: "短すぎてわかりません",
      told: "試験を途中でやめたか、ページが見ていられない時間がありました。",
    },
  },
  drops: (count) => `切れた回数：${count}回`,
  longest: (span) => `消えていた最長：${span}`,
  shortest: (span) => `いちばん短い接続：${span}`,
};
