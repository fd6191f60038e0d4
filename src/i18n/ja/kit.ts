// サービス窓口キットとプライバシーのページの日本語。
import type { KitWords, PrivacyWords } from "../kit-words.ts";

export const kit: KitWords = {
  title: "サービス窓口キット",
  lead: "ノートPCを管理する方のためのページです。このアプリのアドレスに合わせて、Chrome と Edge のポリシーファイルを作ります。",
  origin: (origin) => `対象のアドレス：${origin}`,
  localOnly:
    "このアドレスは、このコンピュータからしか開けません。配布用には、各ノートPCが実際に開くアドレスでこのページを開いてください。",
  wishes: "ノートPCで行うこと",
  wish: {
    grant: {
      name: "選択なしで、すべての Apple デバイスを検知する",
      what: "ブラウザにとって、モードが変わったデバイスは別のデバイスです。このポリシーがあれば、どのモードもすぐに見えます。",
      policy: "WebUsbAllowDevicesForUrls（ベンダー 1452、このアドレスのみ）",
    },
    install: {
      name: "アプリをインストールする",
      what: "スタートメニューや Dock に入り、専用のウインドウで開き、初回の起動後はオフラインで使えます。",
      policy: "WebAppInstallForceList",
    },
    keep: {
      name: "ブラウザを閉じても記録を残す",
      what: "全サイトのデータを終了時に消す既定の設定より優先されます。下に挙げるポリシーには勝てません。",
      policy: "CookiesAllowedForUrls",
    },
  },
  browsers: "ブラウザ",
  browser: { chrome: "Chrome", edge: "Edge" },
  files: "ファイル",
  file: {
    reg: {
      name: "Windows：レジストリファイル",
      how: "管理者として取り込むか、グループポリシーや Intune で配布します。その後、ブラウザを再起動します。",
    },
    "reg-removal": { name: "Windows：元に戻す", how: "ここで設定した値だけを削除します。" },
    commands: {
      name: "Windows：コマンド",
      how: "同じ内容を一行ずつ。管理者のコマンドプロンプトや起動スクリプト用です。",
    },
    mobileconfig: {
      name: "macOS：構成プロファイル",
      how: "デバイス管理で配布するか、開いてから「システム設定」の「一般」「デバイス管理」で許可します。",
    },
    json: {
      name: "Linux：ポリシーファイル",
      how: "kintsugi.json として /etc/opt/chrome/policies/managed、/etc/opt/edge/policies/managed、または /etc/chromium/policies/managed に置きます。",
    },
    udev: {
      name: "Linux：udev ルール",
      how: "見守るだけなら不要です。コーチがリカバリーモードのデバイスを再起動できるようになります。/etc/udev/rules.d に置き、「udevadm control --reload」の後につなぎ直します。",
    },
  },
  save: (name) => `${name}を保存`,
  show: (name) => `${name}の内容`,
  nothing: "項目とブラウザを、それぞれ一つ以上選んでください。",
  harmful: {
    title: "妨げになるポリシー",
    lead: "次のいずれかが設定されている場合は、このアドレスを対象から外してください。",
    what: {
      ClearBrowsingDataOnExitList:
        "「cookies_and_other_site_data」を含むと、ほかの許可に関係なく、終了時にすべての記録を消します。",
      BrowsingDataLifetime:
        "「cookies_and_other_site_data」を含むと、決められた時間の後に記録を消します。",
      ForceEphemeralProfiles: "終了時にプロファイルごと消します。",
      DefaultWebUsbGuardSetting: "2 は WebUSB を無効にします。上の最初のポリシーが優先されます。",
      WebUsbBlockedForUrls: "指定したアドレスで WebUSB を無効にします。",
    },
  },
  check: "設定後、ノートPCで確認する",
  toDoctor:
    "chrome://policy または edge://policy を開き、「ポリシーを再読み込み」を押してください。残りは点検ページで確認できます。",
  untried:
    "Linux のファイルは実際の Chromium で確認済みです。Windows と macOS のファイルは、形式だけを確認しています。",
};

export const privacy: PrivacyWords = {
  title: "プライバシーと通信",
  lead: "Kintsugi には、何かを受け取るサーバーがありません。以下はどなたでも確かめられます。",
  parts: [
    {
      title: "何が、どこに保存されるか",
      lines: [
        "USB からわかること（機種、ECID、シリアル番号）、入力した内容、保存を選んだログと写真です。",
        "すべて、このコンピュータの、このブラウザの中にあります。バックアップ用フォルダを選ばないかぎり、ほかへは写しません。",
        "「履歴」の「保管とバックアップ」で、セッション、デバイス、お客様ごとに完全に削除できます。",
      ],
    },
    {
      title: "このコンピュータから出るもの",
      lines: [
        "ご自分で保存または共有したファイルだけです（バンドル、バックアップ、表、作業票）。",
        "バンドルは、出す前に含める範囲を選び、中身を一バイトまで確認できます。",
      ],
    },
    {
      title: "それを保証するもの",
      lines: [
        "ページ自身のポリシーが、ほかのアドレスへの通信と、外部のスクリプトを禁じています。",
        "アプリ全体がブラウザに保管されるため、初回の後はネットワークが要りません。",
        "アカウント、利用状況の収集、エラー報告、広告はありません。Cookie は、ご自分で始める終了試験の一つだけです。",
      ],
    },
  ],
  network: {
    title: "このページの通信（実時間）",
    lead: "このページを開いてから、ブラウザが数えた結果です。",
    none: "アプリが保管先から読み込まれた後、このコンピュータの外へ出た通信はありません。",
    some: (count) => `アプリ自身を読み込むために、このアプリのアドレスへ ${count} 件。`,
    foreign: (count) => `ほかのアドレスへ ${count} 件。`,
    fromCopy: (count) => `このコンピュータの控えから ${count} 件。`,
    list: "すべての通信",
    method:
      "このページを信用せずに確かめるには、ブラウザの開発者ツールの「ネットワーク」を開くか、ネットワークを切ってみてください。",
  },
};
