// バンドルのファイルをそのまま見せる窓の日本語。
import type { FileViewerWords } from "../en/file-viewer.ts";

export const fileViewer: FileViewerWords = {
  close: "閉じる",
  region: "ファイルの中身",
  size: (bytes) => `${bytes}バイト。`,
  hint: "長い行は ↳ に続きます。目に見えない文字は名前で示します。",
  gone: "ファイルがもう手元にありません。閉じて、バンドルを作り直すか開き直してください。",
  noPicture: "この写真はここでは表示できません。データはバンドルに入っています。",
};
