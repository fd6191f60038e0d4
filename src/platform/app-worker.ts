// A worker of the app's own files, and what is used of it.
import { trustedScript } from "./trusted-script.ts";

export interface AppWorker<Out, In> {
  send(message: Out, transfer?: readonly Transferable[]): void;
  onMessage(listener: (message: In) => void): void;
  /** The worker is broken: its file is gone, or a fault of our own ended it. */
  onError(listener: (why: string) => void): void;
  terminate(): void;
}

/** Starts the worker whose file Vite built at `url`, under the policy of that name; `name` is for debuggers. */
export function startWorker<Out, In>(
  policy: string,
  url: string,
  name: string,
): AppWorker<Out, In> {
  const worker = new Worker(trustedScript(policy, url), { type: "module", name });
  return {
    send: (message, transfer = []) => worker.postMessage(message, { transfer: [...transfer] }),
    onMessage: (listener) =>
      worker.addEventListener("message", ({ data }: MessageEvent<In>) => listener(data)),
    onError: (listener) => worker.addEventListener("error", (event) => listener(event.message)),
    terminate: () => worker.terminate(),
  };
}
