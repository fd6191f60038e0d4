import { createResource, Match, Show, Switch, type VoidComponent } from "solid-js";
import { SHAPES } from "../../../core/apple/shape.ts";
import type { CoachGoal } from "../../../core/session/events.ts";
import { sessionIn } from "../../route.ts";
import { useSessions } from "../../state/sessions.ts";
import { createLazyWords, useWords } from "../../words.ts";
import { SaveTrouble } from "../session/save-trouble.tsx";
import { SessionGate } from "../session/session-gate.tsx";
import { CoachRoom } from "./coach-room.tsx";
import { CoachStart } from "./coach-start.tsx";
import { loadCoachTexts } from "./coach-texts.ts";
import { GOALS } from "./goals.ts";

/** "/coach", "/coach/dfu", and behind the goal a session's id or the shape of the device in hand. */
export const CoachScreen: VoidComponent<{ rest: readonly string[] }> = (props) => {
  const sessions = useSessions();
  const words = useWords();
  const texts = createLazyWords(loadCoachTexts);
  const goal = (): CoachGoal | undefined => GOALS.find((known) => known === props.rest[0]);
  const shape = () => SHAPES.find((known) => known === props.rest[1]) ?? null;
  const id = () => sessionIn(props.rest[1]);
  const [session] = createResource(id, (wanted) => sessions.open(wanted));
  return (
    <Show when={texts()} fallback={<p>{words().loading}</p>}>
      {(loaded) => (
        <Show when={goal()} keyed fallback={<CoachStart texts={loaded()} />}>
          {(wanted) => (
            <Switch fallback={<p>{words().loading}</p>}>
              <Match when={id() === null}>
                <CoachRoom goal={wanted} session={null} shape={shape()} texts={loaded()} />
              </Match>
              <Match when={session()} keyed>
                {(live) => (
                  <SessionGate session={live} words={loaded().session}>
                    <SaveTrouble session={live} words={loaded().session} />
                    <CoachRoom goal={wanted} session={live} shape={null} texts={loaded()} />
                  </SessionGate>
                )}
              </Match>
            </Switch>
          )}
        </Show>
      )}
    </Show>
  );
};
