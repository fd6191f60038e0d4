// Registers the service worker and keeps one observable state of it. Never reloads a page by itself and never lets an
// update in unasked or while work goes on in any tab (vite-plugin-pwa's own prompt reloads every open tab in mid-work).
import { errorFacts } from "../core/errors.ts";
import type { OfflineState, RunningBuild } from "./offline-state.ts";
import { dropOldFiles, showVersion } from "./old-files.ts";
import type { PrecacheList } from "./precache-list.ts";
import { trustedScript } from "./trusted-script.ts";

export interface OfflineWatch {
  state(): OfflineState;
  /** Calls back on every change after the call; returns the way to stop. */
  subscribe(listener: (state: OfflineState) => void): () => void;
  /** Opens every file of the offline copy again, for instance when a person asks for it. Never rejects. */
  recheck(): Promise<void>;
  /**
   * Lets the waiting version in and reloads this tab, and no other, once it runs. Only for a person's click.
   * Where work goes on in any tab, that happens when it is over. Does nothing without an update.
   */
  applyUpdate(): void;
}

/**
 * Starts after the page has loaded, so that nothing here delays the first screen. The state also stands in the
 * `data-offline` attribute of <html>.
 */
export function makeOfflineWatch(running: RunningBuild): OfflineWatch {
  const supported = import.meta.env.PROD && "serviceWorker" in navigator && "caches" in globalThis;
  let current: OfflineState = { kind: supported ? "installing" : "unsupported" };
  let registration: ServiceWorkerRegistration | null = null;
  let list: PrecacheList | null = null;
  let reading = Promise.resolve();
  const opened = new Set<string>();
  const listeners = new Set<(state: OfflineState) => void>();

  const enter = (next: OfflineState): void => {
    current = next;
    document.documentElement.dataset["offline"] = next.kind;
    for (const listener of listeners) listener(next);
  };
  const fail = (thrown: unknown): void => enter({ kind: "failed", error: errorFacts(thrown) });
  /** One reading after another, so that an older answer never replaces a newer one. */
  const recount = (): Promise<void> => {
    const known = registration;
    if (known !== null) reading = reading.then(() => read(known)).catch(fail);
    return reading;
  };
  const read = async (known: ServiceWorkerRegistration): Promise<void> => {
    // Not before there is something to read: the first screen does not wait for it.
    const { readOfflineState } = await import("./offline-state.ts");
    const calm = isCalm(known);
    const found = await readOfflineState(known, running, opened);
    list = found.list;
    const held = current.kind === "update-held" && found.state.kind === "update-waiting";
    if (!held) enter(found.state);
    // While another version takes over, the list read may still be this one's, whose files are being put aside.
    if (found.state.kind === "ready" && calm && isCalm(known))
      await dropOldFiles(caches, running, known.scope);
  };
  enter(current);
  if (supported) {
    showVersion(running);
    whenLoaded(() => {
      register(recount).then((known) => {
        registration = known;
        return recount();
      }, fail);
    });
  }

  return {
    state: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    recheck() {
      opened.clear();
      return recount();
    },
    applyUpdate() {
      const known = registration;
      if (known === null || current.kind !== "update-waiting") return;
      const own = list?.commit === running.commit ? list : null;
      import("./let-in.ts")
        .then(({ letInAlone }) => letInAlone(known, own, () => enter({ kind: "update-held" })))
        .catch(fail);
    },
  };
}

/** Whether one worker is at work and no other on its way. */
const isCalm = ({ active, waiting }: ServiceWorkerRegistration): boolean =>
  active?.state === "activated" && waiting === null;

/** `onChange` is called whenever a worker of the app has moved on. */
async function register(onChange: () => Promise<void>): Promise<ServiceWorkerRegistration> {
  const change = (): void => void onChange();
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(
    trustedScript("sw-url", `${import.meta.env.BASE_URL}sw.js`),
  );
  const follow = (): void => {
    registration.installing?.addEventListener("statechange", change);
  };
  follow();
  registration.addEventListener("updatefound", follow);
  // One that waited already when this page came is let in by another tab.
  registration.waiting?.addEventListener("statechange", change);
  serviceWorker.addEventListener("controllerchange", change);
  return registration;
}

function whenLoaded(task: () => void): void {
  if (document.readyState === "complete") task();
  else addEventListener("load", task, { once: true });
}
