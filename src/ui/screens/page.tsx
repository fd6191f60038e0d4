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
  </Switch>
);
