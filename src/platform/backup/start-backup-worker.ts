// Starts the worker for backups from the app's own files. As in start-log-worker.ts, the page's policy lets no address
// of a script be made from a string but in the places that it names.
// oxlint-disable-next-line import/default -- Vite makes the address of the built worker of it
import workerUrl from "./backup-worker.ts?worker&url";
import type { BackupDesk } from "../../core/backup/backup-desk.ts";
import { createBackupDesk, type BackupWorker } from "./backup-desk.ts";
import type { ToPage } from "./messages.ts";

/** Made once a page: a policy's name cannot be taken twice. */
let trusted: TrustedScriptUrl | null = null;

/** A desk whose worker starts with its first question. */
export const openBackupDesk = (): BackupDesk => createBackupDesk(startWorker);

function startWorker(): BackupWorker {
  trusted ??= scriptUrl(workerUrl);
  // The DOM library wants a string; under Trusted Types only the policy's own value is one.
  const worker = new Worker(trusted as string, { type: "module", name: "backup" });
  return {
    send: (message) => worker.postMessage(message, { transfer: [] }),
    onMessage: (listener) =>
      worker.addEventListener("message", ({ data }: MessageEvent<ToPage>) => listener(data)),
    onError: (listener) => worker.addEventListener("error", (event) => listener(event.message)),
    terminate: () => worker.terminate(),
  };
}

function scriptUrl(url: string): TrustedScriptUrl {
  const { trustedTypes } = globalThis;
  if (trustedTypes === undefined) return url;
  // oxlint-disable-next-line no-restricted-properties -- the one place of the policy named backup-worker-url
  const policy = trustedTypes.createPolicy("backup-worker-url", {
    createScriptURL(asked) {
      if (asked === url) return asked;
      throw new TypeError(`not the worker for backups: ${asked}`);
    },
  });
  return policy.createScriptURL(url);
}
