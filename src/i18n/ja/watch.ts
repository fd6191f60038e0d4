// 復元を見守る画面と時間軸の日本語。形は watch-words.ts に従う。
import type { WatchWords } from "../watch-words.ts";
import { axis } from "./watch/axis.ts";
import { cable, stability } from "./watch/link.ts";
import { stages } from "./watch/stages.ts";
import { bases, changesOfMind, gaps, verdicts } from "./watch/verdicts.ts";

/** 復元を見守る画面。 */
export const watch = {
  title: "復元を見守る",
  lead: "復元はAppleのアプリで行います。このページは横からUSBを見ているだけで、デバイスを開くことはありません。今どの段階か、失敗したならどの瞬間かをお伝えします。",
  noSession:
    "見守りはセッションごとに記録します。最初の画面でセッションを始めてから、もう一度開いてください。",
  toStart: "最初の画面へ",
  back: "ガイドへ戻る",
  before: {
    title: "始める前に",
    why: "復元の間、デバイスはいくつかのモードを移っていきます。ブラウザは、一度選んだモードのデバイスしか見せてくれません。",
    modes: { normal: "通常モード", recovery: "リカバリーモード", dfu: "DFUモード" },
    seen: "確認済み",
    notSeen: "まだ見ていません",
    costs: {
      normal:
        "USBでは、復元モードと通常モードは同じに見えます。これがないと、復元モードに届いたかどうかがわかりません。",
      recovery: "これがないと、復元の始まりも、リカバリーモードへの逆戻りも見えません。",
      dfu: "これがないと、DFUモードに落ちた場合（4014）と、姿を消した場合を区別できません。",
    },
    how: "そのモードのデバイスをつなぎ、ブラウザの一覧で選んでください。足りなくても始められます。そのときは、見えなかったことを結果に書き添えます。",
    coach: { recovery: "リカバリーモードにする方法", dfu: "DFUモードにする方法" },
    show: "デバイスを選ぶ",
    start: "見守りを始める",
    startAnyway: "このまま見守りを始める",
    noWebUsb: "このブラウザではUSBを見られません。復元のログは、終わってから読めます。",
  },
  app: {
    title: "Appleのアプリで復元を始めてください",
    told: "「Appleデバイス」、iTunes、Finderのどれかで、いつもどおりに行います。終わるまで、ケーブルとデバイスには触れないでください。このページは後ろに隠れていても構いません。",
  },
  watching: "見守り中",
  stop: "見守りをやめる",
  stopped: "今は見守っていません。",
  stages,
  stage: {
    since: "経過",
    usual: "ふだん",
    longest: "最長",
    noTime: "この段階には決まった長さがありません。",
    over: "ふだんより長くかかっています。それだけではまだ何とも言えません。",
    late: "順調なときにはありえない長さです。",
    hops: (count) => `復元が始まってから、モードが${count}回変わりました`,
  },
  notices: {
    offer: "復元には時間がかかります。段階が変わるたびに通知しましょうか。",
    allow: "通知してもらう",
    on: "ほかのことをしている間も、段階が変わるたびに通知します。",
    denied: "このページの通知は切ってあります。段階はページのタイトルにも出ます。",
    lasts: "パソコンのふたは開けておいてください。スリープ中は何も見えません。",
  },
  newStage: (stage) => `次の段階：${stage}`,
  axis,
  verdicts,
  gaps,
  verdict: {
    title: "何が起きたか",
    none: "まだ結果は出ていません。",
    earlier: "このセッションでこれまでに",
    gap: (span) => `USBから${span}消えていました。`,
    code: (codes) => `Appleのアプリでは、たいてい${codes}と表示されます。`,
    restsOn: "そう言える根拠",
    entries: "USBで見えたこと",
    change: "見立てが変わるとすれば",
    mayBe: "ここからは同じに見えるもの",
    broken: "途中に見えなかった部分があり、推測を含みます。",
    unseen: (modes) => `このセッションで一度も見ていないモード：${modes}`,
    evidence: "ガイドはこの結果をすでに手がかりに加えています。",
    toGuide: "ガイドの続きへ",
    toLogs: "この復元のログを読む",
    stillWatching: "見守りは続いています。この先の動きで見立てが変わることもあります。",
  },
  bases,
  changesOfMind,
  record: {
    came: (mode) => `${mode}が出現`,
    left: "USBから消失",
    gap: "見ていない時間",
    resumed: "ページを開き直した",
    other: "記録",
  },
  stability,
  cable,
  practice: {
    title: "練習：復元を起こしてみる",
    hint: "練習用のiPhoneは、本物と同じだけ時間をかけます。先に見守りを始めてから選んでください。",
    scenes: {
      "whole-restore": "最後まで進む復元（4分）",
      "short-gap": "4013：カーネルがすぐに止まる（1分）",
      "long-gap": "4013：長い沈黙のあと（1分半）",
      "mid-image": "書き込みの途中で中断（3分）",
      "to-dfu-after-kernel": "DFUに落ちる：4014（1分）",
      "never-boots": "書き終えたのに起動しない：4005（6分）",
      "link-glitch": "接続が一瞬途切れる（4分）",
      flapping: "付いたり切れたりするケーブル（1分）",
    },
  },
} satisfies WatchWords;
