import { lazy, Match, Switch, type VoidComponent } from "solid-js";
import { sessionIn, type PageName } from "../route.ts";

const HistoryScreen = lazy(async () => ({
  default: (await import("./history/history-screen.tsx")).HistoryScreen,
}));
const BenchScreen = lazy(async () => ({
  default: (await import("./bench/bench-screen.tsx")).BenchScreen,
}));
const AboutScreen = lazy(async () => ({
  default: (await import("./about/about-screen.tsx")).AboutScreen,
}));
const SightScreen = lazy(async () => ({
  default: (await import("./sight/sight-screen.tsx")).SightScreen,
}));
const CodesScreen = lazy(async () => ({
  default: (await import("./codes/codes-screen.tsx")).CodesScreen,
}));
const StepScreen = lazy(async () => ({
  default: (await import("./steps/step-screen.tsx")).StepScreen,
}));
const CoachScreen = lazy(async () => ({
  default: (await import("./coach/coach-screen.tsx")).CoachScreen,
}));
const LogsScreen = lazy(async () => ({
  default: (await import("./logs/logs-screen.tsx")).LogsScreen,
}));
const BundlesScreen = lazy(async () => ({
  default: (await import("./bundles/bundles-screen.tsx")).BundlesScreen,
}));
const HandoverScreen = lazy(async () => ({
  default: (await import("./handover/handover-screen.tsx")).HandoverScreen,
}));
const SheetScreen = lazy(async () => ({
  default: (await import("./sheet/sheet-screen.tsx")).SheetScreen,
}));
const DoctorScreen = lazy(async () => ({
  default: (await import("./doctor/doctor-screen.tsx")).DoctorScreen,
}));
const KitScreen = lazy(async () => ({
  default: (await import("./kit/kit-screen.tsx")).KitScreen,
}));
const PrivacyScreen = lazy(async () => ({
  default: (await import("./privacy/privacy-screen.tsx")).PrivacyScreen,
}));
const WatchScreen = lazy(async () => ({
  default: (await import("./watch/watch-screen.tsx")).WatchScreen,
}));
const DeviceScreen = lazy(async () => ({
  default: (await import("./device/device-screen.tsx")).DeviceScreen,
}));
const TimelineScreen = lazy(async () => ({
  default: (await import("./timeline/timeline-screen.tsx")).TimelineScreen,
}));
const CompareScreen = lazy(async () => ({
  default: (await import("./compare/compare-screen.tsx")).CompareScreen,
}));
const StatisticsScreen = lazy(async () => ({
  default: (await import("./statistics/statistics-screen.tsx")).StatisticsScreen,
}));
const KeepingScreen = lazy(async () => ({
  default: (await import("./keeping/keeping-screen.tsx")).KeepingScreen,
}));
const LearnScreen = lazy(async () => ({
  default: (await import("./learn/learn-screen.tsx")).LearnScreen,
}));

/** The screen of a page's name, each fetched when it is opened. `rest` is checked by who reads it. */
export const Page: VoidComponent<{ page: PageName; rest: readonly string[] }> = (props) => (
  <Switch>
    <Match when={props.page === "bench"}>
      <BenchScreen />
    </Match>
    <Match when={props.page === "history"}>
      <HistoryScreen />
    </Match>
    <Match when={props.page === "about"}>
      <AboutScreen />
    </Match>
    <Match when={props.page === "see"}>
      <SightScreen session={sessionIn(props.rest[0])} />
    </Match>
    <Match when={props.page === "codes"}>
      <CodesScreen word={props.rest[0]} />
    </Match>
    <Match when={props.page === "steps"}>
      <StepScreen id={props.rest[0] ?? ""} />
    </Match>
    <Match when={props.page === "coach"}>
      <CoachScreen rest={props.rest} />
    </Match>
    <Match when={props.page === "logs"}>
      <LogsScreen session={sessionIn(props.rest[0])} />
    </Match>
    <Match when={props.page === "bundles"}>
      <BundlesScreen />
    </Match>
    <Match when={props.page === "handover"}>
      <HandoverScreen session={sessionIn(props.rest[0])} />
    </Match>
    <Match when={props.page === "sheet"}>
      <SheetScreen session={sessionIn(props.rest[0])} />
    </Match>
    <Match when={props.page === "doctor"}>
      <DoctorScreen marker={props.rest[0]} />
    </Match>
    <Match when={props.page === "kit"}>
      <KitScreen />
    </Match>
    <Match when={props.page === "privacy"}>
      <PrivacyScreen />
    </Match>
    <Match when={props.page === "learn"}>
      <LearnScreen part={props.rest[0]} />
    </Match>
    <Match when={props.page === "watch"}>
      <WatchScreen session={sessionIn(props.rest[0])} />
    </Match>
    <Match when={props.page === "device"}>
      <DeviceScreen part={props.rest[0]} />
    </Match>
    <Match when={props.page === "timeline"}>
      <TimelineScreen session={sessionIn(props.rest[0])} />
    </Match>
    <Match when={props.page === "compare"}>
      <CompareScreen first={sessionIn(props.rest[0])} second={sessionIn(props.rest[1])} />
    </Match>
    <Match when={props.page === "statistics"}>
      <StatisticsScreen />
    </Match>
    <Match when={props.page === "keeping"}>
      <KeepingScreen />
    </Match>
  </Switch>
);
