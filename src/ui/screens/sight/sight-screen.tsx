import { createResource, Show, type VoidComponent } from "solid-js";
import { useSessions } from "../../state/sessions.ts";
import { createLazyWords, useWords } from "../../words.ts";
import { SightTest } from "./sight-test.tsx";
import { loadSightTexts } from "./sight-texts.ts";

/** Why a device is not seen; asked for in a session, the test knows what that session has seen. */
export const SightScreen: VoidComponent<{ session: string | null }> = (props) => {
  const sessions = useSessions();
  const words = useWords();
  const texts = createLazyWords(loadSightTexts);
  const [session] = createResource(
    () => props.session,
    (id) => sessions.open(id),
  );
  return (
    <Show when={texts()} fallback={<p>{words().loading}</p>}>
      {(loaded) => (
        <Show
          when={props.session === null || session() !== undefined}
          fallback={<p>{words().loading}</p>}
        >
          <SightTest session={session() ?? null} texts={loaded()} />
        </Show>
      )}
    </Show>
  );
};
