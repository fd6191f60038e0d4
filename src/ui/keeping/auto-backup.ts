// What happens by itself: a round with the shared folder at the start and after each closed session, and, with the first
// of those, the question to the browser not to clear the records. Nothing waits for it, and where no folder is used
// nothing is loaded for it.
import type { Services } from "../services.ts";
import { FOLDER_MARK } from "./folder-key.ts";

/** Never rejects: whatever fails is shown on the screen for keeping, and tried again. */
export async function autoBackup(services: Services, after: "start" | "session"): Promise<void> {
  try {
    if (after === "session") {
      const { askOnce } = await import("./ask-once.ts");
      await askOnce(services);
    }
    // Asked of a mark outside the database, so that a start without a folder loads nothing.
    if (services.choices.recall(FOLDER_MARK) !== "yes") return;
    const { folderBackupOf } = await import("./folder-backup.ts");
    const folder = folderBackupOf(services);
    await folder.open();
    await folder.run();
  } catch (thrown) {
    console.warn(thrown);
  }
}
