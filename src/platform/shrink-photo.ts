// Makes a picture ready to be kept: decoded and turned upright by the browser, drawn anew, encoded as JPEG. Only its
// pixels go on; what the file said of place, time and camera does not. Knows no session and keeps nothing.
import { fitInto, MAX_PHOTO_BYTES, MAX_PHOTO_PX, type ShrunkPhoto } from "../core/photo.ts";

/** Fine enough for the small print of a screen. */
const QUALITY = 0.85;
const TYPE = "image/jpeg";

/** Never rejects. */
export async function shrinkPhoto(file: Blob): Promise<ShrunkPhoto> {
  if (file.size > MAX_PHOTO_BYTES) return { kind: "refused", code: "too-large" };
  const decoded = await createImageBitmap(file).catch((thrown: unknown) => {
    console.warn(thrown);
    return null;
  });
  if (decoded === null) return { kind: "refused", code: "not-a-picture" };
  try {
    const { width, height } = fitInto(decoded, MAX_PHOTO_PX);
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext("2d", { alpha: false });
    if (context === null) return { kind: "refused", code: "failed" };
    // What is transparent would turn black.
    context.fillStyle = "white";
    context.fillRect(0, 0, width, height);
    context.imageSmoothingQuality = "high";
    context.drawImage(decoded, 0, 0, width, height);
    const blob = await canvas.convertToBlob({ type: TYPE, quality: QUALITY });
    return { kind: "photo", bytes: new Uint8Array(await blob.arrayBuffer()), mediaType: TYPE };
  } catch (thrown) {
    console.warn(thrown);
    return { kind: "refused", code: "failed" };
  } finally {
    decoded.close();
  }
}
