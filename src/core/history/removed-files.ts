// What the record says of files that a person removed for good. That a picture is kept is an event, that a log is kept
// is none: of a log its time must tell.
import { isKeptLog } from "../photo.ts";
import type { StoredFile } from "../ports.ts";
import type { RecordedEvent } from "../session/events.ts";

/** Whether a person removed it, on whichever laptop, and nobody has kept it again since. */
export function isRemoved(
  events: readonly RecordedEvent[],
  file: Pick<StoredFile, "hash" | "keptWall" | "mediaType">,
): boolean {
  const last = events.findLast(
    ({ body }) =>
      (body.type === "photo-kept" || body.type === "file-removed") && body.hash === file.hash,
  );
  if (last?.body.type !== "file-removed") return false;
  return !isKeptLog(file) || file.keptWall <= last.at.wall;
}

/**
 * The pictures that a record which has grown by a copy from elsewhere takes away: no screen shows them any more. A log
 * stays in its list, and is removed where it lies.
 */
export function picturesTakenAway<File extends StoredFile>(
  files: readonly File[],
  before: readonly RecordedEvent[],
  joined: readonly RecordedEvent[],
): readonly File[] {
  const pictures = files.filter((file) => !isKeptLog(file));
  if (pictures.length === 0) return [];
  const known = new Set(before.map(({ hash }) => hash));
  // A removal that was known may stand before bytes that are being kept again.
  const added = joined.filter(({ hash }) => !known.has(hash));
  return pictures.filter((file) => isRemoved(added, file) && isRemoved(joined, file));
}
