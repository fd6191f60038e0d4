// Japanese words for files and shortcuts that the system hands over.
import type { LaunchWords } from "../en/launch.ts";

export const launch: LaunchWords = {
  waiting: "作業中にKintsugiで開かれたものがあります。作業はそのまま続いています。",
  open: "今すぐ表示",
  leave: "あとにする",
  refused: (names) =>
    `読めないファイルです：${names}。Kintsugiのバンドル（.zip）と、ログ（.log、.txt、.ips、それらの圧縮ファイル）を開けます。`,
};
