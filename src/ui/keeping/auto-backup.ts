// What happens by itself: a round with the shared folder at the start and after each closed session, and, with the first
// of those, the question to the browser not to clear the records. Nothing waits for it.
import { askOnce } from "./asked.ts";
import type { Services } from "../services.ts";
import { folderBackupOf } from "./folder-backup.ts";

/** `after`: a session was just closed, which is when there is something worth keeping. */
export async function autoBackup(services: Services, after: "start" | "session"): Promise<void> {
  if (after === "session") await askOnce(services);
  const folder = folderBackupOf(services);
  await folder.open();
  await folder.run();
}
