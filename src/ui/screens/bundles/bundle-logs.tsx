import { For, onCleanup, onMount, Show, type VoidComponent } from "solid-js";
import type { BundleDesk, DeskFile, OpenedBundle } from "../../../core/bundle-desk.ts";
import type { GivenFile } from "../../../core/log-desk.ts";
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
  onMount(() => {
    const { number } = props.bundle;
    const paths = props.files.map(({ path }) => path);
    void filesOf(bundleDeskOf(services), number, paths).then((files) => logs.give(files));
  });
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

/** The logs as the reader of logs takes them, each under its name in the bundle. */
async function filesOf(
  desk: Promise<BundleDesk>,
  bundle: number,
  paths: readonly string[],
): Promise<readonly GivenFile[]> {
  const open = await desk;
  return Promise.all(
    paths.map(async (path) => ({ path, named: true, file: await open.file(bundle, path) })),
  );
}
