// The worker's own file: joins the messages of its scope to serve-bundles.ts, and does nothing else.
import { createRedaction } from "../../core/redact/create-redaction.ts";
import type { ToPage, ToWorker } from "./messages.ts";
import { serveBundles } from "./serve-bundles.ts";
import { packHelpers } from "./start-pack-helper.ts";

const take = serveBundles(
  { send: (message: ToPage) => postMessage(message, { transfer: [] }) },
  { createRedaction, helpers: packHelpers(), now: () => performance.now() },
);
addEventListener("message", ({ data }: MessageEvent<ToWorker>) => take(data));
