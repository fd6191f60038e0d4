import { createResource, createSignal, For, Show, type VoidComponent } from "solid-js";
import { logsFit } from "../../../core/bundle/log-files.ts";
import { errorFacts, type ErrorFacts } from "../../../core/errors.ts";
import { WORK_LOCK, type StoredBundle } from "../../../core/ports.ts";
import { formatDate, formatSize } from "../../format.ts";
import { Button } from "../../kit/button.tsx";
import { Notice } from "../../kit/notice.tsx";
import { useServices } from "../../services.ts";
import type { LiveSession } from "../../state/live-session.ts";
import { useLanguage } from "../../words.ts";
import styles from "./hand-over.module.css";
import type { SessionTexts } from "./session-texts.ts";

/** What became of the last bundle; an error is shown with its own words too, for support. */
type Told =
  | { readonly kind: "made"; readonly error?: undefined }
  | { readonly kind: "notKept" | "failed"; readonly error: ErrorFacts };

/** Bytes; less would be written as nothing. */
const SMALLEST = 500;
const ZIP = "application/zip";

/** Making a bundle of the session, and the bundles made before. */
export const HandOver: VoidComponent<{ session: LiveSession; texts: SessionTexts }> = (props) => {
  const services = useServices();
  const { language } = useLanguage();
  const hand = () => props.texts.session.hand;
  const [told, setTold] = createSignal<Told | null>(null);
  const [bundles, { refetch }] = createResource(() => services.store.listBundles(props.session.id));
  const listed = () =>
    bundles.state === "ready" || bundles.state === "refreshing" ? (bundles.latest ?? []) : [];

  const [files] = createResource(() => services.store.listFiles(props.session.id));
  const kept = () => (files.state === "ready" ? files.latest : []);
  const sizes = () => kept().map(({ sizeBytes }) => sizeBytes);
  const total = () => sizes().reduce((sum, size) => sum + size, 0);
  const [withLogs, setWithLogs] = createSignal(false);

  const make = async (): Promise<void> => {
    const end = services.locks.share(WORK_LOCK);
    try {
      const { makeBundle } = await import("../../bundle/make-bundle.ts");
      const { bundle, bytes } = await makeBundle(
        props.session.id,
        services,
        language(),
        withLogs(),
      );
      services.saveFile(bundle.name, bytes, ZIP);
      setTold(await keep(bundle, bytes));
      await refetch();
    } catch (thrown) {
      setTold({ kind: "failed", error: errorFacts(thrown) });
    } finally {
      end();
    }
  };
  const keep = async (bundle: StoredBundle, bytes: Uint8Array): Promise<Told> => {
    try {
      await services.store.saveBundle(bundle, bytes);
      return { kind: "made" };
    } catch (thrown) {
      return { kind: "notKept", error: errorFacts(thrown) };
    }
  };
  const saveAgain = async (bundle: StoredBundle): Promise<void> => {
    const bytes = await services.store.readBundle(bundle.id);
    if (bytes !== null) services.saveFile(bundle.name, bytes, ZIP);
  };

  return (
    <section class={styles["hand"]} aria-labelledby="hand-title">
      <h2 id="hand-title">{hand().title}</h2>
      <p>{hand().body}</p>
      <Show when={kept().length > 0}>
        <div class={styles["logs"]}>
          <label>
            <input
              type="checkbox"
              id="with-logs"
              checked={withLogs()}
              disabled={!logsFit(sizes())}
              aria-describedby="with-logs-hint"
              onChange={(event) => setWithLogs(event.currentTarget.checked)}
            />
            {hand().withLogs(kept().length, formatSize(Math.max(SMALLEST, total()), language()))}
          </label>
          <p id="with-logs-hint">{logsFit(sizes()) ? hand().logsHold : hand().logsTooMuch}</p>
        </div>
      </Show>
      <Button onClick={() => void make()} id="make-bundle">
        {hand().make}
      </Button>
      <Show when={told()}>
        {(result) => (
          <Notice kind={result().kind === "made" ? "good" : "alert"} announce="alert">
            <p data-bundle={result().kind}>{hand()[result().kind]}</p>
            <Show when={result().error}>{(error) => <small>{error().message}</small>}</Show>
          </Notice>
        )}
      </Show>
      <Show when={listed().length > 0}>
        <h3>{hand().list}</h3>
        <ul>
          <For each={listed()}>
            {(bundle) => (
              <li class={styles["bundle"]}>
                <span class={styles["name"]}>{bundle.name}</span>
                <span>{formatDate(bundle.madeWall, language())}</span>
                <span>{formatSize(bundle.sizeBytes, language())}</span>
                <Button
                  kind="quiet"
                  onClick={() => void saveAgain(bundle)}
                  label={hand().save(bundle.name)}
                >
                  {hand().saveShort}
                </Button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
};
