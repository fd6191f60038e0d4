// Lets a waiting version in, when no work goes on in any tab; loaded when a person has asked for it.
import { WORK_LOCK } from "../core/ports.ts";
import { onceAlone } from "./alone.ts";
import { keepOldFiles } from "./keep-old-files.ts";
import type { PrecacheList } from "./precache-list.ts";

/**
 * Puts the files of the running version (`own`) aside for other tabs that run it too, lets the new worker in, and
 * reloads this tab. `onWait` is called once where work must end first.
 */
export async function letInAlone(
  registration: ServiceWorkerRegistration,
  own: PrecacheList | null,
  onWait: () => void,
): Promise<void> {
  await onceAlone(WORK_LOCK, () => letIn(registration, own), onWait);
}

async function letIn(
  registration: ServiceWorkerRegistration,
  own: PrecacheList | null,
): Promise<void> {
  if (registration.waiting !== null) {
    const inside = new Promise((resolve) =>
      navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }),
    );
    // Where it fails (quota), old tabs are left with their one reload.
    if (own !== null) await keepOldFiles(caches, own, registration.scope).catch(console.warn);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
    registration.waiting.postMessage({ type: "SKIP_WAITING" });
    await inside;
  }
  location.reload();
}
