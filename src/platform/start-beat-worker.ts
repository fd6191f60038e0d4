// Starts the worker that beats for a hidden page, from the app's own files.
// oxlint-disable-next-line import/default -- Vite makes the address of the file its default export
import workerUrl from "./beat-worker.ts?worker&url";

/** Made once a page: a policy's name cannot be taken twice. */
let trusted: TrustedScriptUrl | null = null;

/** Calls `beat` at the worker's pace; returns the way to stop it. */
export function startBeatWorker(beat: () => void): () => void {
  trusted ??= scriptUrl(workerUrl);
  // The DOM library wants a string; under Trusted Types only the policy's own value is one.
  const worker = new Worker(trusted as string, { type: "module", name: "beat" });
  worker.addEventListener("message", beat);
  return () => worker.terminate();
}

function scriptUrl(url: string): TrustedScriptUrl {
  const { trustedTypes } = globalThis;
  if (trustedTypes === undefined) return url;
  // oxlint-disable-next-line no-restricted-properties -- the one place of the policy named beat-worker-url
  const policy = trustedTypes.createPolicy("beat-worker-url", {
    createScriptURL(asked) {
      if (asked === url) return asked;
      throw new TypeError(`not the worker that beats: ${asked}`);
    },
  });
  return policy.createScriptURL(url);
}
