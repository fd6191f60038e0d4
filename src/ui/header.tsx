import {
  createEffect,
  createSignal,
  For,
  lazy,
  Show,
  Suspense,
  type VoidComponent,
} from "solid-js";
import { LANGUAGES, nameOf } from "../i18n/language.ts";
import { as } from "./kit/narrow.ts";
import styles from "./header.module.css";
import { Link, useRouter } from "./router.tsx";
import { useLanguage, useWords } from "./words.ts";

const MoreMenu = lazy(async () => ({
  default: (await import("./menu/more-menu.tsx")).MoreMenu,
}));

/** The name, the way to each screen, and the language. `whole`: with all but the name. */
export const Header: VoidComponent<{ whole: boolean }> = (props) => {
  const words = useWords();
  const { language, choose, prepare } = useLanguage();
  const { route } = useRouter();
  const page = () => as(route(), "page")?.page;
  const [asked, setAsked] = createSignal(false);
  let menu: HTMLElement | undefined;
  // Whatever led to another screen, the menu does not stay over it.
  createEffect(() => {
    route();
    menu?.hidePopover();
  });
  /** Whoever tabs past its end is behind it otherwise, where the focus cannot be seen. */
  const leave = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node && menu?.contains(relatedTarget) === false)
      menu.hidePopover();
  };
  return (
    <header class={styles["header"]}>
      <Link class={styles["brand"]} to="/">
        <svg viewBox="0 0 24 32" aria-hidden="true">
          <rect x="2" y="1.5" width="20" height="29" rx="5" />
          <path d="M14 2L10 10L15 16L9 23L12 30" />
        </svg>
        {words().product}
      </Link>
      <Show when={props.whole}>
        <nav class={styles["nav"]}>
          <Link to="/" current={route().kind === "start"}>
            {words().nav.start}
          </Link>
          <Link to="/bench" current={page() === "bench"}>
            {words().nav.bench}
          </Link>
          <Link to="/history" current={page() === "history"}>
            {words().nav.history}
          </Link>
          <Link to="/learn" current={page() === "learn"}>
            {words().nav.learn}
          </Link>
          <button type="button" popovertarget="menu" onClick={() => setAsked(true)}>
            {words().nav.more}
          </button>
        </nav>
        {/* Fetched when it is first opened; the browser closes it on Escape and on a click beside it. */}
        <div
          id="menu"
          popover="auto"
          ref={(element) => (menu = element)}
          class={styles["menu"]}
          onFocusOut={leave}
        >
          <Show when={asked()}>
            <Suspense fallback={<p>{words().loading}</p>}>
              <MoreMenu />
            </Suspense>
          </Show>
        </div>
        <fieldset class={styles["languages"]} aria-label={words().languages}>
          <For each={LANGUAGES}>
            {(tag) => (
              <button
                type="button"
                lang={tag}
                aria-pressed={language() === tag}
                onPointerEnter={() => void prepare(tag)}
                onFocus={() => void prepare(tag)}
                onClick={() => void choose(tag)}
              >
                {nameOf(tag)}
              </button>
            )}
          </For>
        </fieldset>
      </Show>
    </header>
  );
};
