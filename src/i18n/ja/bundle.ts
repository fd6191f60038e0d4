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
  },
};
