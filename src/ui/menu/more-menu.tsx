import { For, Show, type VoidComponent } from "solid-js";
import { loadMenu } from "../../i18n/load.ts";
import { Link } from "../router.tsx";
import { createLazyWords } from "../words.ts";
import { MENU } from "./menu-entries.ts";
import styles from "./more-menu.module.css";

/** Every screen by its name, with what it is for. */
export const MoreMenu: VoidComponent = () => {
  const words = createLazyWords(loadMenu);
  return (
    <Show when={words()}>
      {(menu) => (
        <div class={styles["groups"]}>
          <For each={MENU}>
            {(group) => (
              <section class={styles["group"]} aria-labelledby={`menu-${group.id}`}>
                <h2 id={`menu-${group.id}`}>{menu().groups[group.id]}</h2>
                <ul>
                  <For each={group.entries}>
                    {({ id, to }) => (
                      <li>
                        <Link class={styles["entry"]} to={to}>
                          {menu().entries[id].name}
                          <small>{menu().entries[id].hint}</small>
                        </Link>
                      </li>
                    )}
                  </For>
                </ul>
              </section>
            )}
          </For>
        </div>
      )}
    </Show>
  );
};
