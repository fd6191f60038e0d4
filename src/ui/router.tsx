// How to get to another screen. Four routes need no library: the History API, one signal and a link.
import {
  createContext,
  createSignal,
  useContext,
  type Accessor,
  type ParentComponent,
} from "solid-js";
import { routeOf, type Route } from "./route.ts";

export interface RouterService {
  readonly route: Accessor<Route>;
  /** The address of a path, for links. */
  readonly href: (path: string) => string;
  /** Goes to a path and begins reading it from the top. */
  readonly go: (path: string) => void;
}

/** `base` is the folder the app is served from, with its slashes. Follows the back and forward buttons. */
export function createRouter(base: string): RouterService {
  const prefix = base.replace(/\/$/, "");
  const here = (): Route => routeOf(location.pathname.slice(prefix.length));
  const [route, setRoute] = createSignal(here());
  addEventListener("popstate", () => setRoute(here()));
  return {
    route,
    href: (path) => prefix + path,
    go(path) {
      history.pushState(null, "", prefix + path);
      setRoute(here());
      scrollTo(0, 0);
    },
  };
}

const Context = createContext<RouterService>();
export const RouterProvider = Context.Provider;

/** The router; only inside `RouterProvider`. */
export function useRouter(): RouterService {
  const router = useContext(Context);
  if (router === undefined) throw new Error("useRouter() is called outside RouterProvider");
  return router;
}

/** A link inside the app. Opens like any other in a new tab or window when asked to. */
export const Link: ParentComponent<{
  to: string;
  class?: string | undefined;
  current?: boolean;
  session?: string;
}> = (props) => {
  const router = useRouter();
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    router.go(props.to);
  };
  return (
    <a
      class={props.class}
      href={router.href(props.to)}
      aria-current={props.current === true ? "page" : undefined}
      data-session={props.session}
      onClick={follow}
    >
      {props.children}
    </a>
  );
};
