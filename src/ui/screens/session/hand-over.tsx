import type { VoidComponent } from "solid-js";
import kit from "../../kit/kit.module.css";
import { Link } from "../../router.tsx";
import type { LiveSession } from "../../state/live-session.ts";
import styles from "./hand-over.module.css";
import type { SessionTexts } from "./session-texts.ts";

/** The ways to hand the session over: as a bundle, or on paper. */
export const HandOver: VoidComponent<{ session: LiveSession; texts: SessionTexts }> = (props) => {
  const hand = () => props.texts.session.hand;
  return (
    <section class={styles["hand"]} aria-labelledby="hand-title">
      <h2 id="hand-title">{hand().title}</h2>
      <p>{hand().body}</p>
      <div class={styles["ways"]}>
        <Link class={kit["button"]} to={`/handover/${props.session.id}`}>
          {hand().make}
        </Link>
        <Link class={kit["button"]} to={`/sheet/${props.session.id}`}>
          {hand().sheet}
        </Link>
      </div>
    </section>
  );
};
