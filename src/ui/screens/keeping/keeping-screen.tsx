import { Show, type VoidComponent } from "solid-js";
import { loadKeeping } from "../../../i18n/load.ts";
import { createForget } from "../../keeping/create-forget.tsx";
import { useServices } from "../../services.ts";
import { createLazyWords, useWords } from "../../words.ts";
import { createFileBackup } from "./create-file-backup.ts";
import { createSpaceView } from "./create-space.ts";
import { createStock } from "./create-stock.ts";
import { FilePanel } from "./file-panel.tsx";
import { FolderPanel } from "./folder-panel.tsx";
import { RemovePanel } from "./remove-panel.tsx";
import { RulePanel } from "./rule-panel.tsx";
import { SpacePanel } from "./space-panel.tsx";
import { TakePanel } from "./take-panel.tsx";
import styles from "./keeping-screen.module.css";

/** "/keeping": room, backups, the shared folder, the rule of keeping, and deleting for good. */
export const KeepingScreen: VoidComponent = () => {
  const shell = useWords();
  const words = createLazyWords(loadKeeping);
  const services = useServices();
  const space = createSpaceView(services);
  const stock = createStock(services);
  const refresh = (): void => {
    void space.look();
    void stock.look();
  };
  const file = createFileBackup(services, refresh);
  const { openForget, openTarget, ForgetHost } = createForget(refresh);
  return (
    <Show when={words()} fallback={<p>{shell().loading}</p>}>
      {(loaded) => (
        <div class={styles["screen"]}>
          <header class={styles["head"]}>
            <h1>{loaded().title}</h1>
            <p>{loaded().lead}</p>
          </header>
          <SpacePanel space={space} words={loaded()} />
          <div class={styles["columns"]}>
            <FilePanel file={file} words={loaded()} />
            <TakePanel file={file} words={loaded()} />
          </div>
          <FolderPanel words={loaded()} onForget={openTarget} />
          <div class={styles["columns"]}>
            <RulePanel stock={stock} words={loaded()} onForget={openTarget} />
            <RemovePanel words={loaded()} onForget={openForget} />
          </div>
          <ForgetHost />
        </div>
      )}
    </Show>
  );
};
