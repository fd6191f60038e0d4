// Joins the rooms: the only file that knows them all. Builds the ports, then mounts the app. How storage and platform
// make the record stands in record.ts.
import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { chooserOf } from "./core/doctor/chooser.ts";
import { errorFacts } from "./core/errors.ts";
import type { Launch } from "./core/launch.ts";
import type { HostFacts } from "./core/session/events.ts";
import { findBrowserUsb, refusalOf } from "./device/browser-usb.ts";
import { createPracticePort } from "./device/practice-port.ts";
import { createUsbWatcher } from "./device/usb-watcher.ts";
import { chooseLanguage } from "./i18n/language.ts";
import { shellOf } from "./i18n/load-first.ts";
import { afterFrame, whenIdle } from "./platform/after-frame.ts";
import { createClock } from "./platform/clock.ts";
import { guessHostFacts, readHostFacts } from "./platform/host-facts.ts";
import { createLocks } from "./platform/locks.ts";
import { randomHex } from "./platform/random-hex.ts";
import { startRecordAnew } from "./platform/record-database.ts";
import { recall, remember } from "./platform/remembered.ts";
import { saveFile } from "./platform/save-file.ts";
import { reloadOnLostChunk } from "./platform/lost-chunk.ts";
import { onWake } from "./platform/wake.ts";
import { sha256 } from "./platform/sha256.ts";
import { openRecord } from "./record.ts";
import { App } from "./ui/app.tsx";
import { createRouter, RouterProvider } from "./ui/router.tsx";
import { ServicesProvider, type OfflineView, type Services } from "./ui/services.ts";
import { makeSessions, SessionsProvider } from "./ui/state/sessions.ts";
import { isWorking } from "./ui/state/working.ts";
import "./ui/styles/tokens.css";
import "./ui/styles/base.css";
import { createWordsService, WordsProvider } from "./ui/words.ts";

// As the build wrote it (src/host/vite-version.ts).
const { version = "", commit = "" } = document.documentElement.dataset;
const app = { version, commit };
async function start(root: HTMLElement): Promise<void> {
  const language = chooseLanguage(recall("language"), navigator.languages);
  const { promise: drawn, resolve: setDrawn } = Promise.withResolvers<void>();
  const record = openRecord();
  const { store } = record;
  const browser = findBrowserUsb();

  const clock = createClock();
  const watcher = createUsbWatcher(browser, clock);
  const [unavailable, setUnavailable] = createSignal(watcher.unavailable);
  const devices: typeof watcher = {
    ...watcher,
    get unavailable() {
      return unavailable();
    },
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
  let host: HostFacts | null = null;
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
    health: record.health,
    acknowledgeLoss: () => record.acknowledgeLoss(),
    acknowledgeBack: () => record.acknowledgeBack(),
    startRecordAnew,
    clock,
    choices: { recall, remember },
    locks: createLocks(),
    sha256,
    practice,
    host: () => (host ??= guessHostFacts()),
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
  const wordsService = createWordsService(language, shellOf, (chosen) =>
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
    await devices.watch(browser.usb, false).then(
      // Hot-plug events are missed while a machine sleeps or a tab is frozen.
      () => onWake(clock, () => void devices.refresh()),
      (thrown: unknown) => setUnavailable(refusalOf(thrown)),
    );
  }
  await afterFrame();
  // The mark of a used folder stands outside the database, so that a start without one loads nothing. One that is
  // picked from here on has its round at once; a second one would only say that nothing had changed.
  const folderUsed = recall("folder") === "yes";
  host = await readHostFacts();
  await drawn;
  await record.lookAfter();
  if (folderUsed)
    await import("./ui/keeping/auto-backup.ts").then(
      ({ autoBackup }) => autoBackup(services, "start"),
      console.warn,
    );
}

const root = document.getElementById("app");
if (root === null) throw new Error("index.html has no #app");
// Whoever waits for a start that never comes (public/rescue.js) sees that this file is whole.
root.dataset["shell"] = "begun";
// Not awaited: lazy parts import from this file, and would wait for what waits for them.
void start(root);
