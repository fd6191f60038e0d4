import { createSignal, Show, type VoidComponent } from "solid-js";
import type { OpenedBundle } from "../../../core/bundle-desk.ts";
import type { TakenIn } from "../../../core/history/history-port.ts";
import type { RecordStore } from "../../../core/ports.ts";
import type { RecordedEvent, SessionId } from "../../../core/session/events.ts";
import { replay } from "../../../core/session/replay.ts";
import type { BundlesWords } from "../../../i18n/en/bundles.ts";
import { formatDate } from "../../format.ts";
import { Button } from "../../kit/button.tsx";
import { Notice } from "../../kit/notice.tsx";
import { Link } from "../../router.tsx";
import { useServices } from "../../services.ts";
import { summaryOf } from "../../state/unsaved.ts";
import { useLanguage } from "../../words.ts";
import styles from "./bundles.module.css";

/** Makes the session one of this laptop's. Only here, only when asked, and it says before what it will do. */
export const TakePanel: VoidComponent<{
  bundle: OpenedBundle;
  /** True where the session is on this laptop already. */
  here: boolean;
  words: BundlesWords["take"];
}> = (props) => {
  const { store } = useServices();
  const { language } = useLanguage();
  const [taken, setTaken] = createSignal<TakenIn | "failed" | null>(null);
  const session = () => props.bundle.manifest.session;
  const redacted = () => props.bundle.manifest.level !== "complete";
  const [found, setFound] = createSignal(false);
  let summary: HTMLElement | undefined;
  /** A redacted copy beside the record itself would only be a second, poorer strand of it. */
  const blocked = () => redacted() && (props.here || found()) && taken() === null;
  const take = async (revive: boolean): Promise<void> => {
    const { session: id } = props.bundle.manifest;
    const { events } = props.bundle;
    // Asked again with the click: it may have come since, from another tab or a backup.
    const result = await takeIn(store, id, events, { revive, onlyIfNew: redacted() });
    if (result !== "here") return void setTaken(result);
    // The button goes, for there is nothing to take in.
    setFound(true);
    summary?.focus();
  };
  const told = (result: TakenIn | "failed"): string => {
    if (result === "failed") return props.words.failed;
    switch (result.kind) {
      case "new":
      case "grown":
        return props.words[result.kind](result.events);
      case "same":
        return props.words.same;
      case "conflict":
        return props.words.conflict(result.places);
      case "forgotten-here":
        return props.words.forgotten(formatDate(result.tombstone.wall, language()));
    }
  };
  const kind = (result: TakenIn | "failed"): string =>
    result === "failed" ? "failed" : result.kind;
  const isHere = (result: TakenIn | "failed"): boolean =>
    result !== "failed" && result.kind !== "forgotten-here";
  return (
    <details class={styles["take"]} data-take={blocked() ? "blocked" : "free"}>
      <summary ref={(element) => (summary = element)}>{props.words.title}</summary>
      <Show when={!blocked()} fallback={<p>{props.words.blocked}</p>}>
        <p>{props.words.what}</p>
        <Show when={redacted()}>
          <p>{props.words.redacted}</p>
        </Show>
        <Button id="take-in" disabled={taken() !== null} onClick={() => void take(false)}>
          {props.words.make}
        </Button>
      </Show>
      <Show when={taken()}>
        {(result) => (
          <Notice kind={isHere(result()) ? "good" : "alert"} announce="status">
            <p data-taken={kind(result())}>{told(result())}</p>
            <Show when={kind(result()) === "forgotten-here"}>
              <Button onClick={() => void take(true)}>{props.words.revive}</Button>
            </Show>
            <Show when={isHere(result())}>
              <Link to={`/session/${session()}`}>{props.words.open}</Link>
            </Show>
          </Notice>
        )}
      </Show>
    </details>
  );
};

/** One transaction: where it fails nothing was written, and the person is told so. */
async function takeIn(
  store: RecordStore,
  session: SessionId,
  events: readonly RecordedEvent[],
  { revive, onlyIfNew }: { readonly revive: boolean; readonly onlyIfNew: boolean },
): Promise<TakenIn | "failed" | "here"> {
  try {
    if (onlyIfNew && (await store.read(session)).events.length > 0) return "here";
    const history = await store.history();
    const summary = (joined: readonly RecordedEvent[]) => summaryOf(replay(session, joined));
    return await history.takeIn(events, summary, { revive });
  } catch {
    return "failed";
  }
}
