import { createContext, createSignal, useContext, type ParentComponent } from "solid-js";
import { makePoliteQueue, SAY_GAP_MS } from "./polite-queue.ts";
import styles from "./kit.module.css";

const Context = createContext<(text: string) => void>();

/**
 * One polite live region for the whole app; it exists before any text is put in (WCAG 4.1.3), and speaks at
 * most once a second.
 */
export const Announcer: ParentComponent = (props) => {
  const [text, setText] = createSignal("");
  const say = makePoliteQueue(setText, (task) => setTimeout(task, SAY_GAP_MS));
  return (
    <Context.Provider value={say}>
      {props.children}
      <output aria-live="polite" class={styles["hidden"]} data-announcer="">
        {text()}
      </output>
    </Context.Provider>
  );
};

/** Says a sentence to screen readers, politely. */
export function useAnnounce(): (text: string) => void {
  const announce = useContext(Context);
  if (announce === undefined) throw new Error("useAnnounce() is called outside Announcer");
  return announce;
}
