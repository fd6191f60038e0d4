import { For, onCleanup, onMount, Show, type VoidComponent } from "solid-js";
import type { DeskFile, OpenedBundle } from "../../../core/bundle-desk.ts";
import { useServices } from "../../services.ts";
import { bundleDeskOf } from "../../state/bundle-desk.ts";
import { createLazyWords } from "../../words.ts";
import { createLogs } from "../logs/create-logs.ts";
import { LogCard } from "../logs/log-card.tsx";
import { loadLogsTexts } from "../logs/logs-texts.ts";
import { ReadingPanel } from "../logs/reading-panel.tsx";
import { RefusedCard } from "../logs/refused-card.tsx";
import styles from "./bundles.module.css";

/** The logs of a bundle, read anew by this version, line by line if asked for. */
export const BundleLogs: VoidComponent<{
  bundle: OpenedBundle;
  files: readonly DeskFile[];
  title: string;
}> = (props) => {
  const services = useServices();
  const texts = createLazyWords(loadLogsTexts);
  const logs = createLogs(services);
  onCleanup(() => logs.clear());
  onMount(() => void read());
  const read = async (): Promise<void> => {
    const desk = await bundleDeskOf(services);
    const files = await Promise.all(
      props.files.map(async ({ path }) => ({
        path,
        named: true,
        file: await desk.file(props.bundle.number, path),
      })),
    );
    logs.give(files);
  };
  return (
    <section class={styles["panel"]} data-logs={logs.outcomes().length}>
      <h3>{props.title}</h3>
      <Show when={texts()}>
        {(loaded) => (
          <>
            <ReadingPanel logs={logs} words={loaded().logs} />
            <For each={logs.outcomes()}>
              {(outcome) =>
                outcome.kind === "read" ? (
                  <LogCard log={outcome} logs={logs} into={null} texts={loaded()} open={false} />
                ) : (
                  <RefusedCard refused={outcome} words={loaded().logs} />
                )
              }
            </For>
          </>
        )}
      </Show>
    </section>
  );
};
