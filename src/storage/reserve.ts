// Room that is held back for the day on which the disk is full: a file of the origin's own, given up when a write
// fails for want of room, so that the answer just given, the end of the session and the way out are still recorded.
// A file, because on LevelDB rows that are deleted free nothing before the next compaction. Loaded with the first
// event and, where the disk is full, with the first write that fails.

const FILE = "room-kept-free";
/** Some hundreds of events with their entries, and a part of an attached log. */
const RESERVE_BYTES = 1024 * 1024;

/** The folder of files that only this origin sees (File System Standard, `StorageManager.getDirectory`). */
export type OriginFolder = () => Promise<FileSystemDirectoryHandle>;

/**
 * Holds the room back, if it is not already. Where there are no such files or no room any more it resolves all the
 * same, since events must be written in any case; the console has the reason.
 */
export async function holdRoom(folder: OriginFolder): Promise<void> {
  try {
    const directory = await folder();
    const handle = await directory.getFileHandle(FILE, { create: true });
    if ((await handle.getFile()).size >= RESERVE_BYTES) return;
    const stream = await handle.createWritable();
    await stream.write(new Uint8Array(RESERVE_BYTES));
    await stream.close();
  } catch (thrown) {
    console.warn(thrown);
  }
}

/** Gives the room back to whoever needs it now; false where none was held. */
export async function giveRoom(folder: OriginFolder): Promise<boolean> {
  try {
    const directory = await folder();
    const { size } = await (await directory.getFileHandle(FILE)).getFile();
    await directory.removeEntry(FILE);
    // Empty where the disk was full before it could be filled.
    return size > 0;
  } catch {
    // It was given already, or never held: the write has failed for good.
    return false;
  }
}
