// 結果の日本語：何が起きたか、根拠は何か、何があれば見立てが変わるか。
import type { WatchWords } from "../../watch-words.ts";

export const verdicts: WatchWords["verdicts"] = {
  bounced: {
    title: "復元モードになるはずが、リカバリーモードに戻りました",
    told: "復元用カーネルを受け取ったあと、デバイスはリカバリーモードで現れました。データの書き込みはまだ始まっていません。",
  },
  "fell-to-dfu": {
    title: "DFUモードに落ちました",
    told: "リカバリーモードさえ起動できないほど早い段階で止まっています。",
  },
  "never-returned": {
    title: "デバイスが戻ってきませんでした",
    told: "復元モードへ向かったまま、10分たっても現れませんでした。Appleのアプリが待つのも10分です。",
  },
  "link-glitch": {
    title: "接続が一瞬途切れました",
    told: "復元モードが、再起動では間に合わない速さで消えて戻りました。デバイスは動き続けていて、切れたのは接続のほうです。",
  },
  "reset-in-restore": {
    title: "復元の途中でデバイスが再起動しました",
    told: "復元モードに入って作業が始まっていましたが、終わるはずのない早さで起動し直しました。",
  },
  vanished: {
    title: "復元の途中でデバイスが消えました",
    told: "復元モードを抜けたあと、このページから見えるどのモードでも戻ってきていません。",
  },
  finished: {
    title: "復元は最後まで進みました",
    told: "復元モードが十分に続き、再起動のあとシステムが立ち上がりました。",
  },
  "finished-not-booted": {
    title: "書き込みは終わりましたが、起動しませんでした",
    told: "復元モードは一回の復元に足りるだけ続きました。けれども新しいシステムは立ち上がっていません。",
  },
  "not-seen": {
    title: "どう終わったかは見えませんでした",
    told: "肝心な瞬間が、このページの見られないところで過ぎました。考えられるものを下に挙げます。",
  },
};

export const gaps: WatchWords["gaps"] = {
  blink: "再起動には短すぎます。切れたのは接続そのものです。",
  short:
    "短い：カーネルがすぐに止まっています。拒まれたか、早い段階で応答しない部品がある場合の長さです。",
  middle: "中くらい：長さだけでは、カーネルがどこまで進んだかわかりません。",
  long: "長い：カーネルは動き出していました。そのあとデバイスの中か途中の何かに止められています。",
  unknown: "消えていた長さは測れませんでした。",
};

export const bases: WatchWords["bases"] = {
  "host-hop-to-ibec":
    "リカバリーモードかDFUモードから、短い間を置いてリカバリーモードになりました。コンピュータがiBECを起動した印です。",
  "gap-before-recovery": "リカバリーモードに戻るまでに消えていた時間。",
  "recovery-where-restore-mode-was-due":
    "順調なら復元モードになるところで、リカバリーモードが現れました。",
  "dfu-where-restore-mode-was-due": "順調なら復元モードになるところで、DFUモードが現れました。",
  "silence-of-ten-minutes": "10分間見ていても、デバイスは現れませんでした。",
  "restore-mode-by-order": "モードの移り変わりの順番から、復元モードと判断しました。",
  "same-mode-back-within-seconds": "数秒のうちに同じモードで戻りました。",
  "recovery-out-of-restore-mode": "復元モードのすぐ次に、リカバリーモードが現れました。",
  "restart-out-of-restore-mode": "復元モードを抜けて、再起動にかかるだけの時間消えていました。",
  "stay-in-restore-mode": "復元モードが続いていた長さ。",
  "silence-out-of-restore-mode": "復元モードのあと、何も現れませんでした。",
  "normal-mode-after-a-start": "再起動のあと、通常モードになりました。",
  "break-in-watching": "このページが見ていられない時間がありました。",
  "mode-never-seen": "ここで必要なモードを、このページは一度も見ていません。",
};

export const changesOfMind: WatchWords["changesOfMind"] = {
  "hands-on-the-buttons": "その瞬間に、誰かがデバイスのボタンを押していた。",
  "cable-pulled": "その瞬間に、ケーブルが抜けたり動いたりした。",
  "grant-for-every-mode": "前もって、すべてのモードを一度ずつ選んであった。",
  "unbroken-watching": "ページが途切れずに見ていられた。",
  "log-with-a-checkpoint": "ログに、これより先のチェックポイントがある。",
  "log-with-a-code": "ログやAppleのアプリに、別の番号が出ている。",
  "later-return": "あとになって、デバイスがひとりでに戻ってくる。",
  "phone-looked-at": "デバイスの画面に、違うものが出ている。",
  "second-attempt": "もう一度試すと、別のところで止まる。",
};
