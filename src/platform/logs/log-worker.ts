// The worker's own file: joins the messages of its scope to serve-logs.ts, and does nothing else.
import type { ToPage, ToWorker } from "./messages.ts";
import { serveLogs } from "./serve-logs.ts";

const take = serveLogs({ send: (message: ToPage) => postMessage(message, { transfer: [] }) }, () =>
  performance.now(),
);
addEventListener("message", ({ data }: MessageEvent<ToWorker>) => take(data));
