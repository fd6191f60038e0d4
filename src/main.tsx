// Joins the rooms: the only file that knows them all. Builds the ports, then mounts the app.
import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { StorageError } from "./core/errors.ts";
import { findBrowserUsb } from "./device/browser-usb.ts";
import { createPracticePort } from "./device/practice-port.ts";
import { createUsbWatcher } from "./device/usb-watcher.ts";
import { chooseLanguage } from "./i18n/language.ts";
import { loadShell } from "./i18n/load-first.ts";
import { createClock } from "./platform/clock.ts";
import { guessHostFacts, readHostFacts } from "./platform/host-facts.ts";
import { createLocks } from "./platform/locks.ts";
import { randomHex } from "./platform/random-hex.ts";
import { recall, remember } from "./platform/remembered.ts";
import { saveFile } from "./platform/save-file.ts";
import { makeOfflineWatch } from "./platform/service-worker.ts";
import { onWake } from "./platform/wake.ts";
import { sha256 } from "./platform/sha256.ts";
import { localHeads } from "./storage/local-heads.ts";
import { openRecordStore, type OpenRecordStore } from "./storage/record-store.ts";
import { App } from "./ui/app.tsx";
import { createRouter, RouterProvider } from "./ui/router.tsx";
import { ServicesProvider, type Loss, type Services, type StorageHealth } from "./ui/services.ts";
import { makeSessions, SessionsProvider } from "./ui/state/sessions.ts";
import "./ui/styles/tokens.css";
import "./ui/styles/base.css";
import { createWordsService, WordsProvider } from "./ui/words.ts";

const app = { version: __APP_VERSION__, commit: __APP_COMMIT__ };
const newWriter = (): string => randomHex(8);
const [health, setHealth] = createSignal<StorageHealth>({ trouble: null, loss: null });

/** IndexedDB, or memory where it is refused: the app works on, and says that nothing will last. */
async function openStore(): Promise<OpenRecordStore> {
  try {
    const store = await openRecordStore({
      indexedDB: () => indexedDB,
      heads: localHeads(() => localStorage),
      sha256,
      newWriter,
      onTrouble: (code) => setHealth((before) => ({ ...before, trouble: code })),
    });
    return guarded(store);
  } catch (thrown) {
    setHealth({
      trouble: thrown instanceof StorageError ? thrown.code : "storage-refused",
      loss: null,
    });
    const { createMemoryStore } = await import("./storage/memory-store.ts");
    return createMemoryStore({ sha256, newWriter });
  }
}

/**
 * The same store, whose first event waits until a killed browser can no longer cost the database. Without
 * that part (its file lost after an update) events are written all the same.
 */
function guarded(store: OpenRecordStore): OpenRecordStore {
  let fresh: Promise<void> | undefined;
  return {
    ...store,
    async append(...event) {
      await (fresh ??= import("./storage/fresh-log.ts").then(
        (log) => log.startFreshLog(),
        console.warn,
      ));
      return store.append(...event);
    },
  };
}

/** Compares what is stored with what was confirmed, and says what is missing. */
async function checkStore(store: OpenRecordStore): Promise<() => void> {
  const findings = await store.check();
  if (findings.length > 0) {
    const [newest] = await store.list({ before: null, limit: 1 });
    const lost = findings.map(({ integrity }) =>
      integrity.kind === "damaged" ? integrity.lost : 0,
    );
    const events = lost.reduce((sum, count) => sum + count, 0);
    const loss: Loss =
      newest === undefined
        ? { kind: "vanished" }
        : events > 0
          ? { kind: "lost", events }
          : { kind: "changed" };
    setHealth((before) => ({ ...before, loss }));
  }
  return () => {
    setHealth((before) => ({ ...before, loss: null }));
    for (const { session } of findings) void store.acknowledge(session);
  };
}

async function start(root: HTMLElement): Promise<void> {
  const language = chooseLanguage(recall("language"), navigator.languages);
  const [words, store, browser] = await Promise.all([
    loadShell(language),
    openStore(),
    findBrowserUsb(),
  ]);

  const clock = createClock();
  const devices = createUsbWatcher(browser, clock);
  const practice = createPracticePort(devices, clock);
  let host = guessHostFacts();
  let acknowledgeLoss = (): void => {};
  const watch = makeOfflineWatch(app);
  const [offline, setOffline] = createSignal(watch.state());
  watch.subscribe(setOffline);

  const services: Services = {
    devices,
    store,
    health,
    acknowledgeLoss: () => acknowledgeLoss(),
    clock,
    choices: { recall, remember },
    locks: createLocks(),
    sha256,
    practice,
    host: () => host,
    app,
    offline: { state: offline, applyUpdate: () => watch.applyUpdate() },
    newSessionId: () => randomHex(16),
    saveFile,
    copyText: async (text) => (await import("./platform/copy-text.ts")).copyText(text),
    coachAids: async () => (await import("./platform/coach-aids.ts")).createCoachAids(clock),
    watchAids: async () => (await import("./platform/watch-aids.ts")).createWatchAids(),
    pulse: async () =>
      (await import("./platform/open-pulse.ts")).openPulse(clock, () => void devices.refresh()),
    logDesk: async () => (await import("./platform/logs/start-log-worker.ts")).openLogDesk(),
  };
  const wordsService = createWordsService({ language, words }, loadShell, (chosen) =>
    remember("language", chosen),
  );

  const router = createRouter(import.meta.env.BASE_URL);

  root.replaceChildren();
  render(
    () => (
      <WordsProvider value={wordsService}>
        <ServicesProvider value={services}>
          <SessionsProvider value={makeSessions(services)}>
            <RouterProvider value={router}>
              <App />
            </RouterProvider>
          </SessionsProvider>
        </ServicesProvider>
      </WordsProvider>
    ),
    root,
  );

  if ("usb" in browser) {
    await devices.watch(browser.usb, false);
    // Hot-plug events are missed while a machine sleeps or a tab is frozen.
    onWake(clock, () => void devices.refresh());
  }
  host = await readHostFacts();
  acknowledgeLoss = await checkStore(store);
}

const root = document.getElementById("app");
if (root === null) throw new Error("index.html has no #app");
await start(root);
