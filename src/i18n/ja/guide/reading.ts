import type { LineOf } from "../../../core/guide/playbooks/error-4013-reading.data.ts";
import type { GuideWords } from "../../guide-words.ts";

/** 手順ではなく、読むためのもの。 */
export const linesReading = {
  "causes.no-rates":
    "どの原因がどれだけ多いかを示す資料はありません。ネット上の「○％」には出典がありません。",
  "causes.cable": "ケーブル、または差し込みの緩み。",
  "causes.port": "コンピュータのUSBポート、間にあるハブや変換アダプタ。",
  "causes.computer":
    "コンピュータ側：古いバージョンのアプリ、止まったままのAppleのサービスやドライバー、デバイスをつかんでいる別のソフト。",
  "causes.phone-software": "デバイスのソフトウェアの破損、またはストレージの満杯。",
  "causes.flex-short":
    "内部の部品の故障。水ぬれが絡むことも多く、Face ID搭載機では、受話口のフレキ（薄い配線）が起動全体を妨げる例が最も多いと、ある大手の修理店が書いています。",
  "causes.storage-board": "ストレージ、モデム、基板の故障。",
  "causes.battery": "バッテリーやその接触不良。特にバッテリー交換の直後。",
  "causes.charge-port": "デバイスの充電口。",
  "causes.network":
    "ネットワークの不調。Appleの一覧では4013ではなく、主に3000番台など別の番号に分類されています。",

  "meaning.what":
    "コンピュータは、デバイスが復元用のシステムで起動するのを待っていました。ところがデバイスはリカバリーモードで戻ってきました。そのときにAppleのアプリが示すのが4013です。",
  "meaning.apple":
    "Appleは9、4005、4014とともに、アップデートや復元の途中でデバイスの接続が切れたエラーと説明しています。",
  "meaning.not-only-cable":
    "ケーブルが抜けただけでは、デバイスはリカバリーモードに戻りません。戻るのは、途中で再起動したときです。ケーブルは、疑わしいものの一つにすぎません。",

  "error-4013.newest-first":
    "4013についてのAppleの案内は、コンピュータ側を最新にすることから始まります。",
  "error-4013.told-as-link":
    "Appleは4013を、アップデートや復元の途中でデバイスの接続が切れたエラーと説明しています。別のケーブルと別のポートも、案内にあります。",
  "error-4013.network-rare":
    "Appleの一覧では、ネットワークの不調は主に3000番台など別の番号です。4013の原因としては挙げられていません。",
  "error-4013.storage-not-apples":
    "次のアップデートのための手順です。4013についてのAppleの案内には含まれません。",
  "error-4013.settings-not-apples": "4013についてのAppleの案内には含まれません。",
  "error-4013.erase-not-apples":
    "4013についてのAppleの案内には含まれません。リカバリーモードの「復元」も消去を行い、さらにシステムを入れ直します。",
  "error-4013.seen-as-bounce":
    "バーが出る前にケーブルとコンピュータの絵に戻ったら、段階は「バーが出る前」です。4013でよく見る動きです。",
  "error-4013.log-stage":
    "4013では、チェックポイントが一つでも始まったかを見ます。なければ、復元用のシステムは動かなかったようです。あれば、その中で止まっています。",
  "error-4013.same-in-dfu": "DFUモードでも4013なら、起動ソフトの破損とは考えにくくなります。",

  "faq.first-checks":
    "まずコンピュータ側です。Appleのアプリを最新にし、再起動し、別のケーブルで別のポートに直接つなぎ、それから別のコンピュータで試します。",
  "faq.then-update":
    "次に、リカバリーモードで「アップデート」を選びます。データを残そうとする方法です。「復元」はそのあと、バックアップがある場合だけにします。",
  "faq.recovery-mode":
    "リカバリーモードでは、デバイスの起動ソフトが動き、ケーブルとコンピュータの絵が出ます。Appleのアプリからアップデートか復元ができます。",
  "faq.dfu-mode":
    "DFUモードでは起動ソフトも動かず、画面は黒いままです。起動ソフトが壊れているときに役立ちますが、部品は直りません。",
  "faq.update-keeps": "「アップデート」はシステムを入れ直し、データを残そうとします。",
  "faq.restore-erases":
    "「復元」は、リカバリーモードでもDFUモードでも必ず消去します。「すべてのコンテンツと設定を消去」も同じです。",
  "faq.reset-keeps": "「すべての設定をリセット」はデータを残し、設定だけを初期値に戻します。",

  "alternatives.other-computer":
    "別のコンピュータで試すと、原因がコンピュータとデバイスのどちらにあるか、いちばん早くわかります。",
  "alternatives.reinstall":
    "WindowsでiTunesを関連ソフトごと入れ直します。壊れたドライバーも新しくなります。",
  "alternatives.nearby":
    "iOS 18以降の新しい機種は、近くのもう1台のiPhoneかiPadで、コンピュータなしで復元できます。",
  "alternatives.assistant":
    "iOS 26以降では、起動に失敗すると復旧アシスタントが自動で始まることがあります。",
  "alternatives.drain":
    "バッテリーを使い切り、充電してから、もう一度試します。Appleがそう答えたという修理店の報告があります。",
  "alternatives.apple":
    "内部の故障が考えられるときは、AppleサポートかApple正規サービスプロバイダに相談します。",

  "checklist.app-newest": "Appleのアプリは最新バージョンか",
  "checklist.restarted": "コンピュータを再起動してから試したか",
  "checklist.direct-cable": "純正ケーブルで、ハブを通さず直接つないだか",
  "checklist.swaps":
    "別のケーブル、別のポート、別のコンピュータを一つずつ試し、番号と段階を控えたか",
  "checklist.storage": "起動する場合：空き容量を確かめ、設定のリセットを行うか見送るか決めたか",
  "checklist.security": "セキュリティソフトとファイアウォールを一度だけ止めて試し、元に戻したか",
  "checklist.force-restart": "強制再起動をしたか",
  "checklist.update-first":
    "リカバリーモードの「アップデート」を試し、消去の前にバックアップと同意を記録したか",
  "checklist.dfu": "DFUモードで復元を試し、使ったケーブルを控えたか",
  "checklist.decide": "修理に出すかどうかを、理由とともに決めたか",

  "owner.cable": "まず別のケーブルで試します。",
  "owner.app": "Appleのアプリを最新にします。",
  "owner.backup": "起動するうちに、大切なものをiCloudかコンピュータにバックアップします。",
  "owner.update": "リカバリーモードでは「復元」ではなく「アップデート」を選びます。",
  "owner.ask": "迷ったらAppleサポートに相談します。待っても失うものはありません。",
  "technician.reproduce": "別のコンピュータと別のケーブルで再現を確かめます。",
  "technician.driver":
    "ドライバーと、Apple Mobile Device Service（Microsoft Store版ではAppleMobileDeviceProcess）の状態を確かめます。",
  "technician.stage":
    "試すたびに番号と段階を控えます。段階が変わらないかどうかが、いちばん手軽な手がかりです。",
  "technician.dfu-log":
    "DFUモードで復元し、毎回ログを保存します。上の窓口に回すときに必要です。場所は「Appleのログを読む」にあります。",
  "technician.consent": "消去の前に、データの質問に答えてもらい、持ち主の同意を記録します。",

  "security.backup": "復元の前にバックアップします。コンピュータでは暗号化を勧めます。",
  "security.consent":
    "別の人のデバイスでは、持ち主の同意を得て、誰が何にいつ同意したかを記録します。",
  "security.company":
    "会社のデバイスは会社のものです。管理している人に確かめます。消去後に管理のロックがかかることがあります。",
  "security.trusted-computer": "バックアップは、持ち主を信頼できるコンピュータにだけ作成します。",
} satisfies Record<
  LineOf<
    | "causes"
    | "meaning"
    | "error-4013"
    | "faq"
    | "alternatives"
    | "checklist"
    | "owner"
    | "technician"
    | "security"
  >,
  string
>;

export const faq: GuideWords["faq"] = {
  "cannot-restore": "復元できないときは、どうすればよいですか。",
  "recovery-or-dfu": "リカバリーモードとDFUモードは何が違いますか。",
  "is-data-lost": "データは必ず消えますか。",
};

export const cases: GuideWords["cases"] = {
  "other-computer-worked": {
    title: "復元の途中で4013が出る",
    told: "バーが止まって4013が出ます。もう一度試しても同じです。",
    done: "純正ケーブルで直接つないでも4013。別のポートでも4013。別のコンピュータでは「アップデート」が最後まで終わりました。",
    learned: "デバイスは無事でした。元のコンピュータのポートかドライバーが原因でした。",
  },
  "storage-was-full": {
    title: "iTunesは最新なのに失敗する",
    told: "デバイスはまだ起動しますが、アップデートがいつも途中で止まります。",
    done: "セキュリティソフトを一度だけ止めても変わらず、元に戻しました。空きがほとんどなかったので、写真をコンピュータに移し、バックアップしてから試すと、最後まで終わりました。",
    learned: "満杯のストレージはアップデートを止めます。空けられるのは、起動するうちだけです。",
  },
  "dfu-went-through": {
    title: "2台のコンピュータで、何をしても直らない",
    told: "リカバリーモードのまま動きません。先週のバックアップがあります。",
    done: "「アップデート」で4013、「復元」でも4013。USB-AのケーブルでDFUモードにして復元すると、終わりました。バックアップを戻し、連絡先と写真を確かめました。",
    learned: "起動ソフトの破損だったようです。バックアップがなければ、この方法は選べませんでした。",
  },
};
