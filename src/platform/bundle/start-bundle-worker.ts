// Starts the worker for bundles from the app's own files. The page's policy lets no address of a script be made from a
// string but in the few places that headers.mjs names.
// oxlint-disable-next-line import/default -- Vite makes the address of the built worker of it
import workerUrl from "./bundle-worker.ts?worker&url";
import type { BundleDesk } from "../../core/bundle-desk.ts";
import type { RecordStore } from "../../core/ports.ts";
import { createBundleDesk, type BundleWorker } from "./bundle-desk.ts";
import { createLaptopSecrets } from "./laptop-secrets.ts";
import type { ToPage } from "./messages.ts";

/** Made once a page: a policy's name cannot be taken twice. */
let trusted: TrustedScriptUrl | null = null;

/** A desk whose worker starts with its first job. */
export function openBundleDesk(
  store: RecordStore,
  app: { readonly version: string; readonly commit: string },
): BundleDesk {
  const secrets = createLaptopSecrets(
    () => store.history(),
    (work) => navigator.locks.request("kintsugi-laptop-secrets", work),
  );
  return createBundleDesk({ start: startWorker, store, app, secrets });
}

function startWorker(): BundleWorker {
  trusted ??= scriptUrl(workerUrl);
  // The DOM library wants a string; under Trusted Types only the policy's own value is one.
  const worker = new Worker(trusted as string, { type: "module", name: "bundles" });
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
  // oxlint-disable-next-line no-restricted-properties -- the one place of the policy named bundle-worker-url
  const policy = trustedTypes.createPolicy("bundle-worker-url", {
    createScriptURL(asked) {
      if (asked === url) return asked;
      throw new TypeError(`not the worker for bundles: ${asked}`);
    },
  });
  return policy.createScriptURL(url);
}
