// Joins the rooms: the only file that knows them all. Builds the ports, then mounts the app.
import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { chooserOf } from "./core/doctor/chooser.ts";
import { errorFacts, storageCodeOf, StorageError } from "./core/errors.ts";
import type { Launch } from "./core/launch.ts";
import type { SecondCopy } from "./core/second-copy.ts";
import { findBrowserUsb } from "./device/browser-usb.ts";
import { createPracticePort } from "./device/practice-port.ts";
import { createUsbWatcher } from "./device/usb-watcher.ts";
import { chooseLanguage } from "./i18n/language.ts";
import { loadShell } from "./i18n/load-first.ts";
import { afterFrame, whenIdle } from "./platform/after-frame.ts";
import { createClock } from "./platform/clock.ts";
import { hasCopy, originFolder } from "./platform/copy/copy-folder.ts";
import { guessHostFacts, readHostFacts } from "./platform/host-facts.ts";
import { createLocks } from "./platform/locks.ts";
import { randomHex } from "./platform/random-hex.ts";
import { recordFactory, startRecordAnew } from "./platform/record-database.ts";
import { recall, remember } from "./platform/remembered.ts";
import { saveFile } from "./platform/save-file.ts";
import { reloadOnLostChunk } from "./platform/lost-chunk.ts";
import { onWake } from "./platform/wake.ts";
import { sha256 } from "./platform/sha256.ts";
import { localHeads } from "./storage/local-heads.ts";
import { openRecordStore, type OpenRecordStore } from "./storage/record-store.ts";
import { storeWhenOpen } from "./storage/store-when-open.ts";
import { App } from "./ui/app.tsx";
import { createRouter, RouterProvider } from "./ui/router.tsx";
import {
  ServicesProvider,
  type Loss,
  type OfflineView,
  type Services,
  type StorageHealth,
} from "./ui/services.ts";
import { makeSessions, SessionsProvider } from "./ui/state/sessions.ts";
import { isWorking } from "./ui/state/working.ts";
import "./ui/styles/tokens.css";
import "./ui/styles/base.css";
import { createWordsService, WordsProvider } from "./ui/words.ts";

const app = { version: __APP_VERSION__, commit: __APP_COMMIT__ };
const heads = localHeads(() => localStorage);
const newWriter = (): string => randomHex(8);
const [health, setHealth] = createSignal<StorageHealth>({
  trouble: null,
  loss: null,
  back: 0,
  low: false,
});

let copying: Promise<SecondCopy> | undefined;
const secondCopy = (): Promise<SecondCopy> =>
  (copying ??= import("./platform/copy/start-copy-worker.ts").then(
    ({ openSecondCopy }) => openSecondCopy(),
    (thrown: unknown) => {
      // Its file was lost after an update: the next start looks what is missing in the copy.
      remember("uncopied", "all");
      copying = undefined;
      throw thrown;
    },
  ));

/** IndexedDB, or memory where it is refused: the app works on, and says that nothing will last. */
async function openStore(): Promise<OpenRecordStore> {
  try {
    const store = await openRecordStore({
      indexedDB: recordFactory,
      heads,
      sha256,
      newWriter,
      giveRoom: () =>
        import("./storage/reserve.ts").then(
          (reserve) => reserve.giveRoom(originFolder),
          () => false, // its file was lost after an update: then the disk is simply full
        ),
      onTrouble: (code) => setHealth((before) => ({ ...before, trouble: code })),
      copy: secondCopy,
    });
    filled = refill(store);
    // The record of years takes minutes to come back: nobody waits for that.
    await Promise.race([filled, new Promise((resolve) => setTimeout(resolve, REFILL_MS))]);
    return guarded(store);
  } catch (thrown) {
    setHealth({
      trouble: thrown instanceof StorageError ? thrown.code : "storage-refused",
      loss: null,
      back: 0,
      low: false,
    });
    const { createMemoryStore } = await import("./storage/memory-store.ts");
    return createMemoryStore({ sha256, newWriter });
  }
}

/** How long the first screens wait for what comes back. Milliseconds. */
const REFILL_MS = 3000;
let filled: Promise<void> = Promise.resolve();

const isEmpty = async (store: OpenRecordStore): Promise<boolean> =>
  (await store.list({ before: null, limit: 1 })).length === 0;

/** A database that the browser has emptied is filled from the second copy; broken off, the next start goes on with it. */
async function refill(store: OpenRecordStore): Promise<void> {
  try {
    const begun = recall("refilling") === "yes";
    if (!(begun || (await isEmpty(store))) || !(await hasCopy())) return;
    remember("refilling", "yes");
    const { sessions } = await store.bringBack();
    remember("refilling", "no");
    setHealth((before) => ({ ...before, back: sessions }));
  } catch (thrown) {
    // The check at the start tells what is wrong.
    console.warn(thrown);
  }
}

/**
 * The same store, whose first event waits until a killed browser can no longer cost the database and room is held back
 * for a full disk. Without these parts (their files lost after an update) events are written all the same.
 */
function guarded(store: OpenRecordStore): OpenRecordStore {
  let ready: Promise<void> | undefined;
  return {
    ...store,
    async append(...event) {
      await (ready ??= makeReady());
      return store.append(...event);
    },
  };
}

async function makeReady(): Promise<void> {
  secondCopy().then((copy) => copy.begin(), console.warn);
  await import("./storage/fresh-log.ts").then((log) => log.startFreshLog(), console.warn);
  await import("./storage/reserve.ts").then((room) => room.holdRoom(originFolder), console.warn);
}

/** Whether the room runs out; what is not known is not told. */
const isLow = (): Promise<boolean> =>
  secondCopy()
    .then((copy) => copy.hasRoom())
    .then(
      (has) => !has,
      () => false,
    );

/** Compares what is stored with what was confirmed, mends it, and says what came back and what is missing. */
async function checkStore(store: OpenRecordStore): Promise<() => void> {
  await filled;
  // A first visit has nothing to look after, and fetches no part for it.
  if (heads.keys().length === 0 && (await isEmpty(store))) return () => {};
  const { lookAfter } = await import("./storage/look-after.ts");
  const { findings, back } = await lookAfter(store, hasCopy);
  const empty = await isEmpty(store);
  const lost = findings.map(({ integrity }) => (integrity.kind === "damaged" ? integrity.lost : 0));
  const events = lost.reduce((sum, count) => sum + count, 0);
  const loss = (): Loss =>
    empty ? { kind: "vanished" } : events > 0 ? { kind: "lost", events } : { kind: "changed" };
  setHealth((before) => ({
    ...before,
    back: before.back + back,
    loss: findings.length > 0 ? loss() : null,
  }));
  const low = !empty && (await isLow());
  setHealth((before) => ({ ...before, low }));
  // Events of which a page before this one went away too soon, or that were recorded before there was a copy.
  if (!empty) store.completeCopy(whenIdle).catch(console.warn);
  // Told until the store has noted that it was told.
  return () =>
    void Promise.all(findings.map(({ session }) => store.acknowledge(session))).then(
      () => setHealth((before) => ({ ...before, loss: null })),
      (thrown: unknown) => setHealth((before) => ({ ...before, trouble: storageCodeOf(thrown) })),
    );
}

async function start(root: HTMLElement): Promise<void> {
  const language = chooseLanguage(recall("language"), navigator.languages);
  const { promise: drawn, resolve: setDrawn } = Promise.withResolvers<void>();
  const opening = openStore();
  const store = storeWhenOpen(opening);
  const [words, browser] = await Promise.all([loadShell(language), findBrowserUsb()]);

  const clock = createClock();
  const watcher = createUsbWatcher(browser, clock);
  const devices: typeof watcher = {
    ...watcher,
    async request() {
      const result = await watcher.request();
      // A device that is seen although nobody ever picked one is shown by a policy: the doctor tells that.
      if (result.kind === "picked") remember("picked", "1");
      const chooser = chooserOf(result);
      if (chooser !== null) remember("chooser", chooser);
      return result;
    },
  };
  const practice = createPracticePort(devices, clock);
  let host = guessHostFacts();
  let acknowledgeLoss = (): void => {};
  const [offline, setOffline] = createSignal<OfflineView>({ kind: "installing" });
  const [launch, setLaunch] = createSignal<Launch | null>(null);
  // Nothing of this is needed for the first screen.
  const watching = drawn.then(async () => {
    const { makeOfflineWatch } = await import("./platform/service-worker.ts");
    const watch = makeOfflineWatch(app);
    setOffline(watch.state());
    watch.subscribe(setOffline);
    return watch;
  });
  watching.catch((thrown: unknown) => setOffline({ kind: "failed", error: errorFacts(thrown) }));

  const services: Services = {
    drawn,
    afterFrame,
    devices,
    store,
    health,
    acknowledgeLoss: () => acknowledgeLoss(),
    acknowledgeBack: () => setHealth((before) => ({ ...before, back: 0 })),
    startRecordAnew,
    clock,
    choices: { recall, remember },
    locks: createLocks(),
    sha256,
    practice,
    host: () => host,
    app,
    offline: {
      state: offline,
      applyUpdate: () => void watching.then((watch) => watch.applyUpdate()),
      recheck: async () => (await watching).recheck(),
    },
    launch,
    newSessionId: () => randomHex(16),
    saveFile,
    shrinkPhoto: async (file) => (await import("./platform/shrink-photo.ts")).shrinkPhoto(file),
    copyText: async (text) => (await import("./platform/copy-text.ts")).copyText(text),
    coachAids: async () => (await import("./platform/coach-aids.ts")).createCoachAids(clock),
    watchAids: async () => (await import("./platform/watch-aids.ts")).createWatchAids(),
    pulse: async () =>
      (await import("./platform/open-pulse.ts")).openPulse(clock, () => void devices.refresh()),
    keeping: async () => (await import("./platform/backup/keeping-aids.ts")).keepingAids(),
    doctor: async () => (await import("./platform/doctor/open-doctor.ts")).openDoctor(clock),
    logDesk: async () => (await import("./platform/logs/start-log-worker.ts")).openLogDesk(),
    bundleDesk: async () =>
      (await import("./platform/bundle/start-bundle-worker.ts")).openBundleDesk(store, app),
  };
  const wordsService = createWordsService({ language, words }, loadShell, (chosen) =>
    remember("language", chosen),
  );

  const router = createRouter(import.meta.env.BASE_URL);
  const sessions = makeSessions(services);
  reloadOnLostChunk(() => isWorking(router.route(), sessions.live()));

  root.replaceChildren();
  delete root.dataset["shell"];
  render(
    () => (
      <WordsProvider value={wordsService}>
        <ServicesProvider value={services}>
          <SessionsProvider value={sessions}>
            <RouterProvider value={router}>
              <App />
            </RouterProvider>
          </SessionsProvider>
        </ServicesProvider>
      </WordsProvider>
    ),
    root,
  );
  void whenIdle().then(setDrawn);

  // The system hands over to windows of the installed app alone.
  if (!matchMedia("(display-mode: browser)").matches) {
    import("./platform/launch.ts").then(
      ({ receiveLaunches }) => receiveLaunches(import.meta.env.BASE_URL, setLaunch),
      console.warn,
    );
  }
  if ("usb" in browser) {
    await devices.watch(browser.usb, false);
    // Hot-plug events are missed while a machine sleeps or a tab is frozen.
    onWake(clock, () => void devices.refresh());
  }
  host = await readHostFacts();
  await drawn;
  acknowledgeLoss = await checkStore(await opening).catch((thrown: unknown) => {
    // It opens and cannot be read: its files were cut short, for instance. Anything else is no damage.
    if (!(thrown instanceof StorageError && thrown.cause instanceof DOMException)) throw thrown;
    console.warn(thrown);
    setHealth((before) => ({ ...before, trouble: "storage-damaged" }));
    return () => {};
  });
  // The mark of a used folder stands outside the database, so that a start without one loads nothing.
  if (recall("folder") === "yes")
    await import("./ui/keeping/auto-backup.ts").then(
      ({ autoBackup }) => autoBackup(services, "start"),
      console.warn,
    );
}

const root = document.getElementById("app");
if (root === null) throw new Error("index.html has no #app");
await start(root);
