// The worker's own file: joins the messages of its scope to serve-backup.ts, and does nothing else.
import type { ToPage, ToWorker } from "./messages.ts";
import { serveBackup } from "./serve-backup.ts";

const take = serveBackup((message: ToPage) => postMessage(message, { transfer: [] }));
addEventListener("message", ({ data }: MessageEvent<ToWorker>) => take(data));
