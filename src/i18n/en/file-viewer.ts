// English words of the window that shows a bundle's files byte for byte.
export interface FileViewerWords {
  readonly close: string;
  readonly region: string;
  /** `bytes` as written. */
  readonly size: (bytes: string) => string;
  readonly hint: string;
  readonly gone: string;
  readonly noPicture: string;
}

export const fileViewer: FileViewerWords = {
  close: "Close",
  region: "The file’s text",
  size: (bytes) => `${bytes} bytes.`,
  hint: "Long lines go on after ↳. What would not show is written by name.",
  gone: "The file is no longer at hand. Close this and prepare or open the bundle again.",
  noPicture: "This picture cannot be drawn here. Its bytes are in the bundle all the same.",
};
