import { createMemo, Show, type VoidComponent } from "solid-js";
import type { Attempt } from "../../../core/logs/autopsy.ts";
import { axisBesideLog } from "../../../core/timeline/beside-log.ts";
import { loadWatch } from "../../../i18n/load.ts";
import { useServices } from "../../services.ts";
import type { LiveSession } from "../../state/live-session.ts";
import { TimeAxis } from "../../timeline/axis.tsx";
import { createLazyWords } from "../../words.ts";

/** The attempt beside what the session saw on the bus; nothing where the two do not fit. */
export const OneAxis: VoidComponent<{ attempt: Attempt; session: LiveSession }> = (props) => {
  const { clock } = useServices();
  const words = createLazyWords(loadWatch);
  const axis = createMemo(() => {
    const hops = props.attempt.hops.flatMap(({ mode, change, at }) =>
      at === null ? [] : [{ mode, change, at }],
    );
    return axisBesideLog(props.session.changes(), hops, clock.now());
  });
  return (
    <Show when={axis()}>
      {(drawn) => (
        <Show when={words()}>
          {(loaded) => <TimeAxis axis={drawn()} endMs={drawn().endMs} words={loaded()} />}
        </Show>
      )}
    </Show>
  );
};
