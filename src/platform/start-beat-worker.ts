// Starts the worker that beats for a hidden page, from the app's own files.
// oxlint-disable-next-line import/default -- Vite makes the address of the file its default export
import workerUrl from "./beat-worker.ts?worker&url";
import { startWorker } from "./app-worker.ts";

/** Calls `beat` at the worker's pace; returns the way to stop it. */
export function startBeatWorker(beat: () => void): () => void {
  const worker = startWorker<never, null>("beat-worker-url", workerUrl, "beat");
  worker.onMessage(beat);
  return () => worker.terminate();
}
