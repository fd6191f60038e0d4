// Starts the worker of the second copy from the app's own files. As in start-log-worker.ts, the page's policy lets no
// address of a script be made from a string but in the places that it names.
// oxlint-disable-next-line import/default -- Vite makes the address of the built worker of it
import workerUrl from "./copy-worker.ts?worker&url";
import type { SecondCopy } from "../../core/second-copy.ts";
import { recall, remember } from "../remembered.ts";
import { createCopyDesk, type CopyWorker } from "./copy-desk.ts";
import { originFolder } from "./copy-folder.ts";
import type { ToPage } from "./messages.ts";

const MARKS = "uncopied";

/** Made once a page: a policy's name cannot be taken twice. */
let trusted: TrustedScriptUrl | null = null;

/** The second copy of this origin's events. */
export const openSecondCopy = (): SecondCopy =>
  createCopyDesk(startWorker, originFolder, {
    get: () => recall(MARKS),
    set: (text) => remember(MARKS, text),
  });

function startWorker(): CopyWorker {
  trusted ??= scriptUrl(workerUrl);
  // The DOM library wants a string; under Trusted Types only the policy's own value is one.
  const worker = new Worker(trusted as string, { type: "module", name: "copy" });
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
  // oxlint-disable-next-line no-restricted-properties -- the one place of the policy named copy-worker-url
  const policy = trustedTypes.createPolicy("copy-worker-url", {
    createScriptURL(asked) {
      if (asked === url) return asked;
      throw new TypeError(`not the worker of the second copy: ${asked}`);
    },
  });
  return policy.createScriptURL(url);
}
