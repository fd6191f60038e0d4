import { createResource, Show, Suspense, type VoidComponent } from "solid-js";
import { keyPart } from "../../core/history/address.ts";
import { visitsOf } from "../../core/history/visits.ts";
import type { SessionId } from "../../core/session/events.ts";
import { loadVisits } from "../../i18n/load.ts";
import { Link } from "../router.tsx";
import { useServices } from "../services.ts";
import { createLazyWords } from "../words.ts";
import { visitsSentence } from "./visits-sentence.ts";
import styles from "./visits-line.module.css";

interface Met {
  deviceKey: string;
  practice: boolean;
  /** The session that stands open, which is no earlier one. */
  session: SessionId | null;
}

/** That a phone was here before, and what is remembered of it; nothing at its first visit. */
export const VisitsLine: VoidComponent<Met> = (props) => (
  // A bound of its own: what stands around the line never waits for it.
  <Suspense>
    <Line deviceKey={props.deviceKey} practice={props.practice} session={props.session} />
  </Suspense>
);

const Line: VoidComponent<Met> = (props) => {
  const { store } = useServices();
  const words = createLazyWords(loadVisits);
  const [rows] = createResource(
    () => props.deviceKey,
    async (key) => {
      try {
        return await store.listOfDevice(key);
      } catch (thrown) {
        // A memory that cannot be read is told where it is asked for, in the history; here it only has nothing to say.
        console.warn(thrown);
        return [];
      }
    },
  );
  const visits = () =>
    rows.state === "ready"
      ? visitsOf(rows(), { session: props.session, practice: props.practice })
      : null;
  const sentence = (): string | null => {
    const met = visits();
    if (met === null || met.earlier === 0) return null;
    const texts = words();
    return texts === undefined ? null : visitsSentence(met, texts);
  };
  return (
    <Show when={sentence()}>
      {(text) => (
        <p class={styles["line"]} data-visits="">
          {text()}{" "}
          <Show when={keyPart(props.deviceKey)}>
            {(part) => <Link to={`/device/${part()}`}>{words()?.all}</Link>}
          </Show>
        </p>
      )}
    </Show>
  );
};
