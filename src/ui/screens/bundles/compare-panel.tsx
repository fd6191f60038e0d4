import { createMemo, createResource, createSignal, For, Show, type VoidComponent } from "solid-js";
import type { OpenedBundle } from "../../../core/bundle-desk.ts";
import { diffBundles } from "../../../core/bundle/diff.ts";
import { compareSessions } from "../../../core/history/compare.ts";
import type { RecordStore, SessionRow } from "../../../core/ports.ts";
import type { SessionId } from "../../../core/session/events.ts";
import { replay } from "../../../core/session/replay.ts";
import type { SessionState } from "../../../core/session/state.ts";
import { Button } from "../../kit/button.tsx";
import { formatDate } from "../../format.ts";
import { useServices } from "../../services.ts";
import { createLazyWords, useLanguage } from "../../words.ts";
import { Compared } from "../compare/compare-screen.tsx";
import { loadCompareTexts } from "../compare/compare-texts.ts";
import type { BundlesTexts } from "./bundles-texts.ts";
import styles from "./bundles.module.css";
import { createOpening } from "./create-opening.ts";
import { KeyForm } from "./key-form.tsx";
import { OpeningTold } from "./opening-told.tsx";

/** Sessions offered, the latest changed first. */
const OFFERED = 50;

/** The session of the bundle beside that of another bundle, or beside one of this laptop. Stores nothing. */
export const ComparePanel: VoidComponent<{
  bundle: OpenedBundle;
  state: SessionState;
  texts: BundlesTexts;
}> = (props) => {
  const services = useServices();
  const { language } = useLanguage();
  const words = () => props.texts.bundles.compare;
  const texts = createLazyWords(loadCompareTexts);
  const other = createOpening(services);
  const [rows] = createResource(() => services.store.list({ before: null, limit: OFFERED }), {
    initialValue: [],
  });
  // A list that cannot be read only offers nothing.
  const offered = (): readonly SessionRow[] => (rows.state === "ready" ? rows() : []);
  const [chosen, setChosen] = createSignal<SessionId | null>(null);
  const [stored] = createResource(chosen, (id) => stateOf(services.store, id));
  const beside = createMemo((): SessionState | null => {
    const opened = other.opened();
    if (opened !== null) return replay(opened.manifest.session, opened.events);
    return chosen() !== null && stored.state === "ready" ? stored() : null;
  });
  const diff = createMemo(() => {
    const opened = other.opened();
    return opened === null ? null : diffBundles(props.bundle, opened);
  });
  let field: HTMLInputElement | undefined;
  const stop = (): void => {
    other.putAway();
    setChosen(null);
  };
  return (
    <details class={styles["compare"]} data-compare={beside()?.id ?? ""}>
      <summary>{words().title}</summary>
      <p>{words().lead}</p>
      <div class={styles["buttons"]}>
        <Button id="compare-bundle" onClick={() => field?.click()}>
          {words().bundle}
        </Button>
        <input
          ref={(element) => (field = element)}
          type="file"
          accept=".zip,.age"
          hidden
          aria-label={words().bundle}
          data-choose="compare"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = "";
            if (file === undefined) return;
            setChosen(null);
            other.give(file);
          }}
        />
        <Show when={offered().length > 0}>
          <label>
            {words().session}{" "}
            <select
              id="compare-session"
              value={chosen() ?? ""}
              onChange={(event) => {
                const id = event.currentTarget.value;
                other.putAway();
                setChosen(id === "" ? null : id);
              }}
            >
              <option value="">{words().choose}</option>
              <For each={offered()}>
                {({ id, summary }) => (
                  <option value={id}>
                    {formatDate(summary.startedWall, language())} {summary.productType ?? ""}{" "}
                    {summary.codes.join(" ")}
                  </option>
                )}
              </For>
            </select>
          </label>
        </Show>
        <Show when={beside()}>
          <Button kind="quiet" onClick={stop}>
            {words().stop}
          </Button>
        </Show>
      </div>
      <OpeningTold opening={other} texts={props.texts} />
      <Show when={other.needs()} keyed>
        {(needs) => (
          <KeyForm
            name={other.file()?.name ?? ""}
            needs={needs}
            busy={other.job().kind === "working"}
            words={props.texts.bundles.key}
            onKey={(key) => other.unlock(key)}
            onLeave={() => other.putAway()}
          />
        )}
      </Show>
      <Show when={diff()}>
        {(found) => (
          <p data-relation={found().relation.kind}>
            {props.texts.bundles.relation[found().relation.kind]}{" "}
            <Show when={found().onlyInA.length + found().onlyInB.length > 0}>
              {props.texts.bundles.relation.only(found().onlyInA.length, found().onlyInB.length)}
            </Show>
          </p>
        )}
      </Show>
      <Show when={texts()}>
        {(loaded) => (
          <Show when={beside()}>
            {(second) => (
              <Compared
                sessions={{
                  first: props.state,
                  second: second(),
                  comparison: compareSessions(props.state, second(), {
                    first: props.bundle.manifest.level,
                    second: other.opened()?.manifest.level ?? "complete",
                  }),
                }}
                texts={loaded()}
                linked={false}
              />
            )}
          </Show>
        )}
      </Show>
    </details>
  );
};

const stateOf = async (store: RecordStore, id: SessionId): Promise<SessionState> =>
  replay(id, (await store.read(id)).events);
