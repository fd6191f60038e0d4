// A kept picture before it is kept: what comes of drawing it anew, and how it is told from a kept log. Knows no canvas.
import type { StoredFile } from "./ports.ts";
import type { PhotoType } from "./session/events.ts";

/** Longer side of a kept picture, in pixels: enough to read a screen, small enough for a bundle. */
export const MAX_PHOTO_PX = 2000;
/** Largest file that is opened as a picture, in bytes. */
export const MAX_PHOTO_BYTES = 64 * 1024 * 1024;

/** "failed": it is a picture, but drawing or encoding it did not go through. */
export type PhotoRefusal = "not-a-picture" | "too-large" | "failed";

/** A picture drawn anew: whatever its file said of place, time and camera is gone. */
export type ShrunkPhoto =
  | { readonly kind: "photo"; readonly bytes: Uint8Array; readonly mediaType: PhotoType }
  | { readonly kind: "refused"; readonly code: PhotoRefusal };

/** Width and height at which a picture is drawn: its shape is kept, nothing is made larger; at least one pixel. */
export function fitInto(
  size: { readonly width: number; readonly height: number },
  most: number,
): { readonly width: number; readonly height: number } {
  const share = Math.min(1, most / Math.max(size.width, size.height, 1));
  const side = (px: number): number => Math.max(1, Math.round(px * share));
  return { width: side(size.width), height: side(size.height) };
}

/** True for a kept log, false for a kept picture. */
export const isKeptLog = ({ mediaType }: Pick<StoredFile, "mediaType">): boolean =>
  mediaType === undefined;

/** Longest name that is kept, in code points. */
const MAX_NAME = 100;

/** The file's own name, without folders, on one line, its end where it is long; "photo" where nothing is left. */
export function photoName(given: string): string {
  const name = (given.split(/[\\/]/).at(-1) ?? "").replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, "").trim();
  return Array.from(name).slice(-MAX_NAME).join("") || "photo";
}
