import {
  createEffect,
  createMemo,
  createSignal,
  ErrorBoundary,
  lazy,
  Match,
  on,
  onCleanup,
  Show,
  Suspense,
  Switch,
  type VoidComponent,
} from "solid-js";
import { WORK_LOCK } from "../core/ports.ts";
import type { PracticePhone } from "../core/practice.ts";
import styles from "./app.module.css";
import { BusProvider } from "./bus-context.ts";
import { Header } from "./header.tsx";
import { Announcer, useAnnounce } from "./kit/announcer.tsx";
import { Button } from "./kit/button.tsx";
import { as } from "./kit/narrow.ts";
import { Notice } from "./kit/notice.tsx";
import { useRouter } from "./router.tsx";
import { StartScreen } from "./screens/start/start-screen.tsx";
import { useServices, type StorageHealth } from "./services.ts";
import { createBus } from "./state/create-bus.ts";
import { useSessions } from "./state/sessions.ts";
import { isWorking } from "./state/working.ts";
import { useLanguage, useWords } from "./words.ts";

const SessionScreen = lazy(async () => ({
  default: (await import("./screens/session/session-screen.tsx")).SessionScreen,
}));
const Page = lazy(async () => ({
  default: (await import("./screens/page.tsx")).Page,
}));
const StorageAlert = lazy(async () => ({
  default: (await import("./storage-alert.tsx")).StorageAlert,
}));
const PracticePanel = lazy(async () => ({
  default: (await import("./practice/practice-panel.tsx")).PracticePanel,
}));
const OfflineLine = lazy(async () => ({
  default: (await import("./offline-line.tsx")).OfflineLine,
}));
const LaunchDesk = lazy(async () => ({
  default: (await import("./launch/launch-desk.tsx")).LaunchDesk,
}));
const Shortcuts = lazy(async () => ({
  default: (await import("./shortcuts/shortcuts.tsx")).Shortcuts,
}));

/** There the header's links take as many lines as their words need: coming later they would move the page. */
const NARROW = "(width < 48rem)";

const isTold = ({ trouble, loss, back, low }: StorageHealth): boolean =>
  trouble !== null || loss !== null || back > 0 || low;

/** The whole app: frame, screens, and what stands on every screen. */
export const App: VoidComponent = () => (
  <Announcer>
    <Frame />
  </Announcer>
);

const Frame: VoidComponent = () => {
  const words = useWords();
  const { language } = useLanguage();
  const { afterFrame, app, devices, health, launch, locks, practice } = useServices();
  const { route } = useRouter();
  const announce = useAnnounce();
  const bus = createBus(devices, (event, seen) => {
    const text = words().device;
    const name = seen.name(text);
    announce(
      event.type === "disconnected"
        ? text.went(name)
        : text.came(name, text.mode[seen.identity.mode]),
    );
  });
  /** Whoever waits for the first button does not wait for what else there is, which comes a frame later. */
  const [whole, setWhole] = createSignal(false);
  void afterFrame().then(() => setWhole(true));
  const narrow = matchMedia(NARROW).matches;
  const [phone, setPhone] = createSignal<PracticePhone | "coming" | null>(practice.current());
  const here = (): PracticePhone | null => {
    const now = phone();
    return now === "coming" ? null : now;
  };
  practice.onChange(setPhone);
  const sessions = useSessions();
  const working = createMemo(() => isWorking(route(), sessions.live()));
  createEffect(() => {
    if (working()) onCleanup(locks.share(WORK_LOCK));
  });
  /** Keys pressed before what listens to them has come: who never presses one never needs it. */
  const early: KeyboardEvent[] = [];
  const [asked, setAsked] = createSignal(false);
  const keep = (event: KeyboardEvent): void => {
    early.push(event);
    // Fetching takes a moment of its own, which the answer to the key must not wait for.
    void afterFrame().then(() => setAsked(true));
  };
  addEventListener("keydown", keep);
  createEffect(() => (document.documentElement.lang = language()));
  /** The page is called after its heading (WCAG 2.4.2), whichever screen brings it and whenever it arrives. */
  const callAfterHeading = (main: HTMLElement): void => {
    let called: string | undefined;
    const call = (): void => {
      const heading = main.querySelector("h1")?.textContent;
      if (!heading || heading === called) return;
      called = heading;
      document.title = `${heading} – ${words().product}`;
    };
    const look = { childList: true, characterData: true, subtree: true };
    createEffect(
      on(whole, (now) => {
        if (!now) return;
        call();
        new MutationObserver(call).observe(main, look);
      }),
    );
  };
  createEffect(
    on(route, () => document.getElementById("main")?.focus({ preventScroll: true }), {
      defer: true,
    }),
  );

  return (
    <BusProvider value={bus}>
      <a class={styles["skip"]} href="#main">
        {words().nav.skip}
      </a>
      <Header whole={narrow || whole()} />
      <main ref={callAfterHeading} id="main" tabIndex={-1} class={styles["main"]}>
        <Show when={isTold(health())}>
          <Suspense>
            <StorageAlert />
          </Suspense>
        </Show>
        <Show when={launch()} keyed>
          {(arrived) => (
            <Suspense>
              <LaunchDesk launch={arrived} working={working()} />
            </Suspense>
          )}
        </Show>
        {/* The coach has the phone's buttons on its own screen. */}
        <Show when={phone() !== null && as(route(), "page")?.page !== "coach"}>
          <div class={styles["practice"]}>
            <Show when={here()}>
              {(practising) => (
                <Suspense>
                  <PracticePanel phone={practising()} onPutAway={() => practice.putAway()} />
                </Suspense>
              )}
            </Show>
          </div>
        </Show>
        <ErrorBoundary fallback={<ScreenFailed />}>
          <Suspense fallback={<p>{words().loading}</p>}>
            <Switch>
              <Match when={route().kind === "start"}>
                <StartScreen whole={whole()} />
              </Match>
              <Match when={as(route(), "session")?.id} keyed>
                {(id) => <SessionScreen id={id} />}
              </Match>
              <Match when={as(route(), "page")}>
                {(page) => <Page page={page().page} rest={page().rest} />}
              </Match>
            </Switch>
          </Suspense>
        </ErrorBoundary>
      </main>
      <Show when={asked()}>
        <Suspense>
          <Shortcuts early={early} onReady={() => removeEventListener("keydown", keep)} />
        </Suspense>
      </Show>
      <Show when={whole()}>
        <footer class={styles["footer"]}>
          <div>
            <Suspense>
              <OfflineLine />
            </Suspense>
          </div>
          <p>{words().version(app.version, app.commit)}</p>
        </footer>
      </Show>
    </BusProvider>
  );
};

const ScreenFailed: VoidComponent = () => {
  const words = useWords();
  return (
    <Notice kind="alert" announce="alert">
      <p>{words().failedScreen}</p>
      <Button onClick={() => location.reload()}>{words().reload}</Button>
    </Notice>
  );
};
