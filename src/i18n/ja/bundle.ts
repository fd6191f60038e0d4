// バンドルについての日本語：受け取れない理由と、summary.htmlの言葉。
import type { BundleWords } from "../en/bundle.ts";

export const bundle: BundleWords = {
  error: {
    "not-a-zip":
      "Kintsugiのバンドルではありません。Kintsugiが作った、末尾が .zip のファイルを選んでください。",
    "zip-damaged": "ファイルが壊れているか、途中で切れています。もう一度受け取ってください。",
    "too-large": "バンドルとしては大きすぎるため、開きませんでした。",
    "no-manifest": "zipファイルですが、目録がないのでKintsugiのバンドルではありません。",
    "manifest-invalid": "バンドルの目録が形式に合わないため、開きませんでした。",
    "newer-format":
      "新しい版のKintsugiで作られたバンドルです。このKintsugiを更新してから開いてください。",
    "unsafe-path": "危険なファイル名が含まれているため、開きませんでした。",
    "file-missing": "目録にあるファイルが足りません。もう一度受け取ってください。",
    "file-unlisted": "目録にないファイルが含まれているため、開きませんでした。",
    "hash-mismatch":
      "作られたあとで中のファイルが変更されています。内容を信用せず、もう一度受け取ってください。",
    "record-invalid": "バンドルの記録が形式に合わないため、開きませんでした。",
    "chain-broken":
      "バンドルの記録が欠けているか、変更されています。内容を信用せず、もう一度受け取ってください。",
    "signature-invalid":
      "署名が正しくありません。署名のあとで書き換えられたか、別の鍵で署名されています。もう一度もらってください。",
    "wrong-key":
      "この合言葉や鍵では開きません。入力を確かめるか、だれ宛てに暗号化したのかを送り主に聞いてください。",
    "lock-damaged":
      "暗号化されたファイルが途中で切れているか、壊れているか、このアプリでは開けない方式です。もう一度送ってもらってください。",
    unreadable:
      "ブラウザがファイルを読めなくなりました。移動したり、ほかのアプリで開いたりしていませんか。もう一度選んでください。",
  },
  summary: {
    name: "日本語",
    device: "デバイス",
    facts: "セッション",
    steps: "試したこと",
    timeline: "起きたこと",
    answers: {
      worked: "うまくいった",
      failed: "効果なし",
      "could-not": "できなかった",
      skipped: "飛ばした",
    },
    open: "次はここから",
    nothing: "記録はありません。",
  },
  title: (failure, device) => `${failure}：${device}`,
  lead: {
    open: (step) => `途中です。次の手順は「${step}」です。`,
    mended: "復元と確認が済み、直りました。",
    "to-service": "Appleか修理店へ渡しました。",
    "given-up": "直らないまま終えました。",
  },
  fact: {
    name: "機種",
    product: "製品タイプ",
    board: "ボード",
    identifiers: "識別番号",
    session: "セッション",
    started: "開始",
    role: "作業者",
    computer: "コンピュータ",
    codes: "エラー番号",
    ticket: "受付番号",
    customer: "お客様",
    technician: "担当者",
  },
  masked: (ends) => `${ends.join("、")}（ここでは末尾の4文字だけ）`,
  system: {
    macos: "macOS",
    windows: "Windows",
    linux: "Linux",
    chromeos: "ChromeOS",
    other: "不明なシステム",
  },
  code: (code) => `表示されたエラー番号：${code}`,
  connected: (mode) => `見えた：${mode}`,
  disconnected: "USBから見えなくなった",
  resumed: "ページを開き直した（その間の動きは見ていない）",
  attempt: ({ way, setup, result, code, stage }) => {
    const what = { update: "アップデート", restore: "復元", unknown: "アップデートか復元" }[way];
    const how = `ケーブル${setup.cable}、ポート${setup.port}${setup.hub ? "（ハブ経由）" : ""}、コンピュータ${setup.computer}`;
    if (result === "worked") return `${what}：最後まで進んだ（${how}）`;
    const where = {
      "before-the-bar": "バーが出る前に",
      "bar-first-third": "バーのはじめの3分の1で",
      "bar-middle": "バーの真ん中あたりで",
      "bar-last-third": "バーの終わりの3分の1で",
      "after-the-bar": "バーがいっぱいになってから",
      unknown: "",
    }[stage];
    return `${what}：${where}${code === null ? "止まった" : `エラー${code}で止まった`}（${how}）`;
  },
  coached: (goal, verdict) => {
    const name = {
      "force-restart": "強制再起動",
      recovery: "リカバリーモード",
      dfu: "DFUモード",
      "leave-dfu": "DFUモードから出る",
    }[goal];
    const end = { reached: "できた", stopped: "途中でやめた", other: "できなかった" }[verdict];
    return `ボタンのコーチ、${name}：${end}`;
  },
  watching: { started: "Appleのアプリの見守りを始めた", ended: "見守りを終えた" },
  notWatched: (seconds) => `${seconds}秒間は見ていない（何が起きたかわからない）`,
  logRead: (name, codes) =>
    `ログを読んだ：${name}${codes.length === 0 ? "" : `（${codes.join("、")}）`}`,
  photo: (subject, name) => {
    const what = {
      cable: "ケーブル",
      port: "端子",
      screen: "画面",
      damage: "損傷箇所",
      other: "修理",
    }[subject];
    return `${what}の写真を保存：${name}`;
  },
  fileRemoved: "保存していたログまたは写真を、このコンピュータから削除",
  utc: (time) => `${time}（協定世界時）`,
  cut: (count) => `これより前の${count}行は record.ndjson にあります`,
  whole: (count) => `記録は完全です（${count}件、連鎖を確認済み）。`,
  damaged: (lost) => `記録が壊れています（${lost}件が不足）。残っている分を収めました。`,
  practice: "練習用のiPhoneです。修理の記録ではありません。",
  app: (version, commit) => `Kintsugi ${version}（${commit}）がオフラインで作成`,
};
