// Starts the worker for logs from the app's own files. The page's policy lets no address of a script be made from a
// string but here and in service-worker.ts.
// oxlint-disable-next-line import/default -- Vite makes the address of the built worker of it
import workerUrl from "./log-worker.ts?worker&url";
import type { LogDesk } from "../../core/log-desk.ts";
import { createLogDesk, type LogWorker } from "./log-desk.ts";
import type { ToPage } from "./messages.ts";

/** Made once a page: a policy's name cannot be taken twice. */
let trusted: TrustedScriptUrl | null = null;

/** A desk whose worker starts with its first file. */
export const openLogDesk = (): LogDesk => createLogDesk(startWorker);

function startWorker(): LogWorker {
  trusted ??= scriptUrl(workerUrl);
  // The DOM library wants a string; under Trusted Types only the policy's own value is one.
  const worker = new Worker(trusted as string, { type: "module", name: "logs" });
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
  // oxlint-disable-next-line no-restricted-properties -- the one place of the policy named log-worker-url
  const policy = trustedTypes.createPolicy("log-worker-url", {
    createScriptURL(asked) {
      if (asked === url) return asked;
      throw new TypeError(`not the worker for logs: ${asked}`);
    },
  });
  return policy.createScriptURL(url);
}
