import { For, type VoidComponent } from "solid-js";
import { LANGUAGES } from "../i18n/language.ts";
import { as } from "./kit/narrow.ts";
import styles from "./header.module.css";
import { Link, useRouter } from "./router.tsx";
import { useLanguage, useWords } from "./words.ts";

/** The name, the way to each screen, and the language. */
export const Header: VoidComponent = () => {
  const words = useWords();
  const { language, choose } = useLanguage();
  const { route } = useRouter();
  const page = () => as(route(), "page")?.page;
  return (
    <header class={styles["header"]}>
      <Link class={styles["brand"]} to="/">
        <svg viewBox="0 0 24 32" aria-hidden="true">
          <rect x="2" y="1.5" width="20" height="29" rx="5" />
          <path d="M14 2L10 10L15 16L9 23L12 30" />
        </svg>
        {words().product}
      </Link>
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
        <Link to="/about" current={page() === "about"}>
          {words().nav.about}
        </Link>
      </nav>
      <fieldset class={styles["languages"]} aria-label={words().language.label}>
        <For each={LANGUAGES}>
          {(tag) => (
            <button
              type="button"
              lang={tag}
              aria-pressed={language() === tag}
              onClick={() => void choose(tag)}
            >
              {words().language[tag]}
            </button>
          )}
        </For>
      </fieldset>
    </header>
  );
};
