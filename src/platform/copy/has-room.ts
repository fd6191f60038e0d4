// Whether more would go in. What `estimate()` tells cannot say so: Chromium tells every site that 10 GiB are left,
// however full the disk is. A file that is made long without writing to it is counted all the same, and refused.
import { ROOM_BYTES } from "../../core/second-copy.ts";
import type { WorkerFile } from "./sync-access.ts";

const FILE = "room-asked-for";

/** Asks for `ROOM_BYTES` and gives them back at once. Rejects with anything but a lack of room. */
export async function hasRoom(root: () => Promise<FileSystemDirectoryHandle>): Promise<boolean> {
  return navigator.locks.request(`kintsugi-${FILE}`, async () => {
    const folder = await root();
    const file = (await folder.getFileHandle(FILE, { create: true })) as WorkerFile; // in a worker
    const access = await file.createSyncAccessHandle();
    try {
      access.truncate(ROOM_BYTES);
      // Where a window keeps nothing Chromium says nothing, and the file stays as short as it was.
      return access.getSize() === ROOM_BYTES;
    } catch (thrown) {
      if (thrown instanceof DOMException && thrown.name === "QuotaExceededError") return false;
      throw thrown;
    } finally {
      access.close();
      await folder.removeEntry(FILE);
    }
  });
}
