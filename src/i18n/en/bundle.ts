// English words about bundles: why a file is not accepted, and the words of summary.html.
import type { BundleErrorCode } from "../../core/errors.ts";

export interface BundleWords {
  readonly error: Readonly<Record<BundleErrorCode, string>>;
}

export const bundle: BundleWords = {
  error: {
    "not-a-zip":
      "This file is not a Kintsugi bundle. Choose a file whose name ends in .zip that Kintsugi made.",
    "zip-damaged": "The file is damaged or cut off. Ask for it again.",
    "too-large": "The file is larger than a bundle can be. It was not opened.",
    "no-manifest": "The file is a zip, but not a Kintsugi bundle: it has no manifest.",
    "manifest-invalid": "The bundle’s manifest does not follow the format. It was not opened.",
    "newer-format": "The bundle was made by a newer Kintsugi. Update this one, then open it again.",
    "unsafe-path": "The bundle holds a file name that could harm. It was not opened.",
    "file-missing": "A file that the manifest lists is missing. Ask for the bundle again.",
    "file-unlisted": "The bundle holds a file that its manifest does not list. It was not opened.",
    "hash-mismatch":
      "A file in the bundle was changed after it was made. Do not rely on it; ask for it again.",
    "record-invalid": "The record in the bundle does not follow the format. It was not opened.",
    "chain-broken":
      "The record in the bundle is not complete or was changed. Do not rely on it; ask for it again.",
  },
};
