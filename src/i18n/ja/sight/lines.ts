import type { SightWords } from "../../sight-words.ts";

/** 答えの見つけ方と、原因ごとの対処。 */
export const lines: SightWords["lines"] = {
  "list.press":
    "「デバイスを接続」を押します。一覧に自分のデバイスがなければ、「キャンセル」で閉じます。",
  "list.names":
    "項目の名前は「iPhone」か「iPad」、リカバリーモードとDFUモードでは「Apple Mobile Device」で始まります。",
  "earlier.why": "ブラウザは、選んだときのモードについてだけ覚えています。",
  "cable.look": "デバイスからコンピュータまで、ケーブルを目でたどってみてください。",
  "screen.wake": "サイドボタンかトップボタンを一度押し、少し待って見てください。",
  "computer-sees.macos":
    "Optionキーを押しながらアップルメニューを開き、「システム情報」>「USB」を選びます。「iPhone」「iPad」「Apple Mobile Device」を探します。",
  "computer-sees.windows":
    "スタートボタンを右クリックして「デバイス マネージャー」を開きます。「ユニバーサル シリアル バス デバイス」「ユニバーサル シリアル バス コントローラー」「ポータブル デバイス」で、Appleの付く項目を探します。",
  "computer-sees.linux":
    "ターミナルで lsusb -d 05ac: を実行します。「iPhone」「iPad」「Apple Mobile Device」のある行を探します。",
  "swapped.charging": "充電できても、データを通さないケーブルがあります。",
  "browser.path": "新しいタブで chrome://version を開き、「実行ファイルのパス」を見ます。",
  "other-program.which":
    "USBを使うほかのタブ、3uTools、iMazing、バックアップや同期のソフト、仮想マシンなどです。",
  "other-program.chromeos":
    "「設定」で、デバイスがLinux環境や仮想マシンに渡されていないかも確かめます。",

  "no-webusb.why": "このページがデバイスを見るのに使うWebUSBは、一部のブラウザにしかありません。",
  "no-webusb.macos":
    "このMacのChromeかEdgeで、このページを開きます。SafariとFirefoxにはWebUSBがありません。",
  "no-webusb.windows": "このコンピュータに初めから入っているEdgeか、Chromeでこのページを開きます。",
  "no-webusb.linux":
    "SnapやFlatpakではない、普通のパッケージのChrome、Edge、Chromiumでこのページを開きます。",
  "no-webusb.chromeos": "AndroidやLinuxのアプリではなく、ChromeOSのChromeでこのページを開きます。",
  "no-webusb.other":
    "コンピュータのChromeかEdgeでこのページを開きます。iPhoneやiPadのブラウザではUSBを見られません。",
  "no-webusb.without":
    "ガイドと履歴は、このブラウザのままでも使えます。USBで見えないことは、ガイドが質問します。",

  "insecure-page.why": "ブラウザは、アドレスが安全なページにしかUSBを使わせません。",
  "insecure-page.https": "httpsで始まるアドレスで、このページを開きます。",
  "insecure-page.localhost":
    "アプリがこのコンピュータで動いているなら、http://localhost も安全と見なされます。",

  "blocked-by-policy.why":
    "管理者のポリシーやサイトの設定で、ページのUSBが止められていることがあります。",
  "blocked-by-policy.site":
    "アドレスの左の印からサイトの設定を開き、「USBデバイス」を「確認」にして、再読み込みします。",
  "blocked-by-policy.ask":
    "会社や学校のコンピュータでは、下のポリシーでこのページを許可するよう、管理者に頼みます。",
  "blocked-by-policy.macos":
    "Macでは、ポリシーWebUsbAllowDevicesForUrlsを構成プロファイルで配ります。今の設定は chrome://policy で見られます。",
  "blocked-by-policy.windows":
    "Windowsでは、レジストリの Software\\Policies\\Google\\Chrome にWebUsbAllowDevicesForUrlsを置きます。今の設定は chrome://policy で見られます。",
  "blocked-by-policy.linux":
    "Linuxでは、/etc/opt/chrome/policies/managed に .json のファイルとして置きます。今の設定は chrome://policy で見られます。",
  "blocked-by-policy.chromeos":
    "管理されたChromebookでは、管理コンソールでWebUsbAllowDevicesForUrlsを設定します。今の設定は chrome://policy で見られます。",
  "blocked-by-policy.other": "設定を変えられないときは、別のコンピュータでこのページを開きます。",
  "blocked-by-policy.effect":
    "このポリシーがあると、Appleのデバイスは、どのモードでもクリックなしで見えます。",

  "sandboxed-browser.snap":
    "SnapのChromiumは、デバイスを一覧に出せても、許可されるまで開けません。",
  "sandboxed-browser.flatpak":
    "Flatpakのブラウザでは、デバイスがまったく見つからないことがあります。",
  "sandboxed-browser.package":
    "いちばん確かなのは、Chrome、Edge、Chromiumを普通のパッケージで入れ、そこでこのページを開くことです。",
  "sandboxed-browser.connect":
    "SnapのChromiumを使い続けるなら、下のコマンドをターミナルで実行します。",
  "sandboxed-browser.close":
    "ブラウザのウインドウをすべて閉じて開き直し、デバイスをつなぎ直します。",

  "linux-permission.why": "Linuxでは、デバイスの一覧は誰でも見られますが、開くには許可が必要です。",
  "linux-permission.save":
    "下のルールを /etc/udev/rules.d/70-apple-device.rules に保存します。管理者の権限が必要です。",
  "linux-permission.reload": "ターミナルで sudo udevadm control --reload を実行します。",
  "linux-permission.replug": "デバイスをつなぎ直します。ルールが効くのは、そのあとです。",
  "linux-permission.listing":
    "ルールが必要なのは、デバイスを開くときだけです。モードの確認とガイドは、なくても使えます。",

  "not-plugged-in.why": "Kintsugiが見るのはUSBだけなので、ケーブルが必要です。",
  "not-plugged-in.both-ends": "両端のプラグを、ぐらつかなくなるまで奥に差します。",
  "not-plugged-in.direct":
    "ハブ、キーボード、ディスプレイではなく、コンピュータ本体のポートに差します。",
  "not-plugged-in.macos": "アクセサリの接続を許可するかMacに聞かれたら、許可します。",
  "not-plugged-in.windows":
    "Windowsでは、つなぐとたいてい音が鳴ります。鳴らなければ、ケーブルかポートが疑わしいところです。",
  "not-plugged-in.chromeos":
    "デバイスをどこで使うかChromeOSに聞かれたら、LinuxやAndroidには渡しません。",
  "not-plugged-in.wireless": "Wi-Fiでの同期は、ブラウザからは見えません。",

  "charge-only-or-bad-cable.why":
    "充電専用のケーブルや、データ線の傷んだケーブルがあります。どちらも充電はできます。",
  "charge-only-or-bad-cable.hub":
    "まず外してみたいのは、デバイスとコンピュータの間にあるものです。",
  "charge-only-or-bad-cable.blind":
    "コンピュータの一覧にもないので、原因はブラウザではありません。",
  "charge-only-or-bad-cable.picture":
    "絵が出ているので、リカバリーモードにはなっています。足りないのは、コンピュータまでの通り道です。",
  "charge-only-or-bad-cable.alone":
    "ほかのUSB機器をすべて外し、デバイスをコンピュータに直接つなぎます。",
  "charge-only-or-bad-cable.ports": "コンピュータのポートを、一つずつ全部試します。",
  "charge-only-or-bad-cable.cable":
    "次に別のケーブルで試します。データを通したことのある、Apple純正のものが最適です。",
  "charge-only-or-bad-cable.look":
    "デバイスの差込口を、明かりを当てて見ます。奥に綿ぼこりがあると、プラグが入りきりません。",
  "charge-only-or-bad-cable.dfu":
    "DFUモードには、コンピュータ側がUSB-Aのケーブルを使います。USB-CではDFUモードにならないケーブルがあります。",
  "charge-only-or-bad-cable.windows":
    "デスクトップPCでは、背面のポートを使います。基板に直接付いているからです。",
  "charge-only-or-bad-cable.one-change":
    "一度に変えるのは一つだけにします。そうすれば、どれが原因かわかります。",

  "off-or-flat.why": "電源が切れていたり、充電がなかったりすると、USBには出てきません。",
  "off-or-flat.charge":
    "コンセントで30分充電します。空に近いと、初めの数分は何も表示されないことがあります。",
  "off-or-flat.switch-on": "電源を入れて、コンピュータにつなぎます。",
  "off-or-flat.force-restart":
    "真っ黒のままなら、強制再起動をします。機種ごとのボタンは、ガイドにあります。",
  "off-or-flat.dfu":
    "DFUモードでも画面は黒いままです。自分でそのモードにしたのなら、電源は切れていません。",

  "locked.why":
    "最後にロックを解除してから1時間ほどたつと、デバイスはデータの通り道を閉じ、充電だけになります（USB制限モード）。",
  "locked.unlock": "デバイスのロックを解除し、ホーム画面を出します。",
  "locked.replug": "解除したまま、ケーブルを差し直します。",
  "locked.trust": "「このコンピュータを信頼しますか？」と出たら、「信頼」をタップします。",
  "locked.macos": "アクセサリの接続を許可するかMacに聞かれたら、許可します。",
  "locked.recovery":
    "リカバリーモードとDFUモードなら、ロック中でも見えます。パスコードがわからないときは、ガイドがその方法で進めます。",

  "no-driver.why":
    "Windowsでは、ドライバーのないデバイスはブラウザの一覧に出ません。つないでいないのと同じに見えます。",
  "no-driver.app":
    "Microsoft Storeから「Appleデバイス」をインストールするか、更新します。Appleのドライバーも一緒に入ります。",
  "no-driver.update":
    "「デバイス マネージャー」でデバイスを右クリックし、「ドライバーの更新」>「ドライバーを自動的に検索」を選びます。",
  "no-driver.restart": "Windowsを再起動し、デバイスをつなぎ直します。",
  "no-driver.apple-only":
    "ドライバーはApple純正のまま使います。別のものにすると、Appleのアプリからデバイスが見えなくなります。",

  "not-picked.why": "ページから見えるのは、ブラウザの一覧で選ばれたUSBデバイスだけです。",
  "not-picked.accessory": "選ばれたのは、キーボードやディスプレイなどApple製の周辺機器でした。",
  "not-picked.press": "「デバイスを接続」を押します。",
  "not-picked.entry":
    "先に自分のデバイスの項目をクリックして色を変え、それから「接続」を押します。",

  "grant-for-another-mode.why":
    "ブラウザにとって、モードが変わると別のデバイスになり、それぞれ一度ずつ選ぶ必要があります。",
  "grant-for-another-mode.seen": "このセッションで選んだのは、別のモードのときでした。",
  "grant-for-another-mode.again": "「デバイスを接続」をもう一度押します。",
  "grant-for-another-mode.entry":
    "モードに合う項目を選びます。名前は「iPhone」か「iPad」、または「(Recovery Mode)」か「(DFU Mode)」の付くものです。",
  "grant-for-another-mode.policy":
    "修理の現場では、管理者がポリシーWebUsbAllowDevicesForUrlsを設定すれば、このクリックは要らなくなります。",

  "held-by-another.why":
    "デバイスを開けるのは一度に一つのソフトだけです。仮想マシンは、デバイスを丸ごと持っていくこともあります。",
  "held-by-another.driver":
    "Windowsでは、Appleのドライバーが使っているデバイスを、ブラウザは開けません。それが正常です。",
  "held-by-another.tabs": "USBを使うほかのタブやウインドウを閉じます。",
  "held-by-another.macos":
    "iPhoneミラーリング、Apple Configurator、iMazing、Parallelsなどの仮想マシンを終了します。",
  "held-by-another.windows":
    "3uTools、iMazing、仮想マシンを、時計の横の通知領域にあるものも含めて終了します。",
  "held-by-another.linux":
    "仮想マシンや、写真を表示しているファイルマネージャーなど、デバイスとやりとりするソフトを終了します。",
  "held-by-another.chromeos": "「設定」で、Linux環境や仮想マシンに渡したデバイスを元に戻します。",
  "held-by-another.other": "デバイスとやりとりするほかのソフトを、すべて終了します。",
  "held-by-another.replug": "デバイスをつなぎ直します。",
  "held-by-another.restoring":
    "Appleのアプリがアップデートや復元をしている間は、そのままにします。見守るだけなら、デバイスを開く必要はありません。",

  "other-computer.why": "よくある原因を一つずつ確かめましたが、どれでもありませんでした。",
  "other-computer.restart": "デバイスとコンピュータを再起動して、もう一度試します。",
  "other-computer.try":
    "別のコンピュータで試します。原因がデバイスとコンピュータのどちらにあるか、いちばん早くわかります。",
  "other-computer.without":
    "見えないままでも続けられます。USBで見えないことは、ガイドが質問します。",
  "other-computer.device":
    "どのコンピュータとどのケーブルでも見えないなら、デバイスの差込口か基板が疑わしく、修理窓口に相談するところです。",
};
