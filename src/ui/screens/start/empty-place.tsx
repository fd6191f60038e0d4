import type { VoidComponent } from "solid-js";
import { Button } from "../../kit/button.tsx";
import { useServices } from "../../services.ts";
import { useWords } from "../../words.ts";
import styles from "./empty-place.module.css";

/** Where the first device will stand: its outline beside a plug, and a phone to practise with meanwhile. */
export const EmptyPlace: VoidComponent = () => {
  const words = useWords();
  const { practice } = useServices();
  return (
    <div class={styles["empty"]}>
      <svg viewBox="0 0 48 96" aria-hidden="true">
        <rect class={styles["outline"]} x="5" y="3" width="38" height="66" rx="8" />
        <path d="M24 96V84M19 84v-5h10v5z" />
      </svg>
      <div class={styles["words"]}>
        <p>{words().start.none}</p>
        <p class={styles["hint"]}>{words().start.practiceHint}</p>
        <Button onClick={() => void practice.start()}>{words().start.practice}</Button>
      </div>
    </div>
  );
};
