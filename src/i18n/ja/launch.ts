// Japanese words for files and shortcuts that the system hands over.
import type { LaunchWords } from "../en/launch.ts";

export const launch: LaunchWords = {
  waiting: "作業中にKintsugiで開かれたものがあります。作業はそのまま続いています。",
  left: "ほかにもKintsugiで開かれたファイルがあります。1つずつ表示します。",
  open: "今すぐ表示",
  leave: "あとにする",
  refused: (names) =>
    `読めないファイルです：${names}。Kintsugiのバンドル（.zip、.zip.age）と、ログ（.log、.txt、.ips、それらの圧縮ファイル）を開けます。`,
};
