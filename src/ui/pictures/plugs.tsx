import { For, type VoidComponent } from "solid-js";
import type { PicturesWords } from "../../i18n/en/pictures.ts";
import styles from "./pictures.module.css";
import { Plug, type PlugKind } from "./plug.tsx";

/** Plugs side by side, each with its name and how to tell it. */
export const Plugs: VoidComponent<{ kinds: readonly PlugKind[]; words: PicturesWords }> = (
  props,
) => (
  <ul class={styles["row"]} data-picture="plugs">
    <For each={props.kinds}>
      {(kind) => (
        <li>
          <Plug kind={kind} />
          <strong>{props.words.plugs[kind]}</strong>
          <small>{props.words.plugTells[kind]}</small>
        </li>
      )}
    </For>
  </ul>
);
