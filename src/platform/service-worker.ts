// Registers the service worker and keeps one observable state of it. Never reloads a page by itself and never lets an
// update in unasked: this tab or another may be in the middle of a repair (vite-plugin-pwa's own prompt reloads
// every open tab).
import type { Workbox } from "workbox-window";
import { errorFacts } from "../core/errors.ts";
import { readOfflineState, type OfflineState, type RunningBuild } from "./offline-state.ts";

export interface OfflineWatch {
  state(): OfflineState;
  /** Calls back on every change after the call; returns the way to stop. */
  subscribe(listener: (state: OfflineState) => void): () => void;
  /** Counts again, for instance when a person asks for it. Never rejects. */
  recheck(): Promise<void>;
  /**
   * Lets the waiting version in and reloads this tab, and no other, once it runs. Only for a person's
   * click, and never while a step is running. Does nothing without an update.
   */
  applyUpdate(): void;
}

/** A registered worker, and the way to speak to it. */
interface Registered {
  readonly workbox: Workbox;
  readonly registration: ServiceWorkerRegistration;
}

/**
 * Starts after the page has loaded, so that nothing here delays the first screen. The state also stands in the
 * `data-offline` attribute of <html>. Call once per page: a Trusted Types policy cannot be made twice.
 */
export function makeOfflineWatch(running: RunningBuild): OfflineWatch {
  const supported = import.meta.env.PROD && "serviceWorker" in navigator && "caches" in globalThis;
  let current: OfflineState = { kind: supported ? "installing" : "unsupported" };
  let registered: Registered | null = null;
  let reading = Promise.resolve();
  const listeners = new Set<(state: OfflineState) => void>();

  const enter = (next: OfflineState): void => {
    current = next;
    document.documentElement.dataset["offline"] = next.kind;
    for (const listener of listeners) listener(next);
  };
  const fail = (thrown: unknown): void => enter({ kind: "failed", error: errorFacts(thrown) });
  /** One reading after another, so that an older answer never replaces a newer one. */
  const recheck = (): Promise<void> => {
    const { registration } = registered ?? {};
    if (registration !== undefined) {
      reading = reading.then(() => readOfflineState(registration, running)).then(enter, fail);
    }
    return reading;
  };

  enter(current);
  if (supported) {
    whenLoaded(() => {
      register().then((result) => {
        registered = result;
        for (const change of ["waiting", "activated", "controlling", "redundant"] as const) {
          result.workbox.addEventListener(change, () => void recheck());
        }
        return recheck();
      }, fail);
    });
  }

  return {
    state: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    recheck,
    applyUpdate() {
      if (registered === null || current.kind !== "update-waiting") return;
      const reload = (): void => location.reload();
      if (registered.registration.waiting === null) return reload();
      navigator.serviceWorker.addEventListener("controllerchange", reload, { once: true });
      registered.workbox.messageSkipWaiting();
    },
  };
}

async function register(): Promise<Registered> {
  const { Workbox } = await import("workbox-window");
  const workbox = new Workbox(scriptUrl(`${import.meta.env.BASE_URL}sw.js`));
  const registration = await workbox.register({ immediate: true });
  if (registration === undefined) throw new Error("no registration");
  return { workbox, registration };
}

/** The one address of a script that this page may make from a string. */
function scriptUrl(url: string): TrustedScriptUrl {
  const { trustedTypes } = globalThis;
  if (trustedTypes === undefined) return url;
  // oxlint-disable-next-line no-restricted-properties -- the one place of the policy named sw-url
  const policy = trustedTypes.createPolicy("sw-url", {
    createScriptURL(asked) {
      if (asked === url) return asked;
      throw new TypeError(`not the service worker: ${asked}`);
    },
  });
  return policy.createScriptURL(url);
}

function whenLoaded(task: () => void): void {
  if (document.readyState === "complete") task();
  else addEventListener("load", task, { once: true });
}
