import type { DeviceErrorWords } from "../en/device-error.ts";

/** One sentence a code, in Japanese. */
export const deviceError: DeviceErrorWords = {
  "no-webusb":
    "このブラウザではUSBデバイスを確認できません。パソコンのChromeかEdgeでこのページを開いてください。ガイドと履歴は、このままでも使えます。",
  "insecure-page":
    "USBは安全なページでしか使えません。httpsのアドレスか、http://localhost でこのページを開いてください。",
  "blocked-by-policy":
    "ブラウザの一覧が開きませんでした。このページではUSBが使えない設定です。アドレスの横にあるサイトの設定を確認してください。会社や学校のコンピュータでは、管理者にWebUSBの許可を頼んでください。",
  "chooser-cancelled":
    "何も選ばれませんでした。一覧にデバイスがなかったときは、ロックを解除し、別のケーブルでコンピュータに直接つないで、もう一度お試しください。",
  "not-a-phone":
    "選ばれたのはApple製の周辺機器で、iPhoneやiPadではありません。もう一度接続を押し、「iPhone」「iPad」「Apple Mobile Device」で始まる項目を選んでください。",
  "access-denied":
    "システムがデバイスを開くことを許しませんでした。状態の確認はできますので、このままガイドを進めてください。",
  "device-in-use":
    "ほかのタブかアプリがデバイスを使っています。そちらを閉じてから、もう一度お試しください。",
  "device-gone": "途中でデバイスが見えなくなりました。つなぎ直してください。",
  "transfer-stalled": "デバイスがこの要求を断りました。つなぎ直して、ガイドを続けてください。",
  "device-timeout": "デバイスが応答しません。つなぎ直してください。",
  "usb-failed":
    "USBの応答がいつもと違います。つなぎ直し、それでも直らなければページを再読み込みしてください。",
};
