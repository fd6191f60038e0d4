import { createMemo, createResource, Show, type VoidComponent } from "solid-js";
import { replay } from "../../../core/session/replay.ts";
import { Button } from "../../kit/button.tsx";
import kit from "../../kit/kit.module.css";
import { Notice } from "../../kit/notice.tsx";
import { Link } from "../../router.tsx";
import { useServices } from "../../services.ts";
import { createLazyWords, useLanguage, useWords } from "../../words.ts";
import { SheetPage } from "./sheet-page.tsx";
import styles from "./sheet-screen.module.css";
import { loadSheetTexts } from "./sheet-texts.ts";
import { sheetView } from "./sheet-view.ts";

/** "/sheet/SESSION": the session on one page, for the printer. Reads what is stored; writes nothing. */
export const SheetScreen: VoidComponent<{ session: string | null }> = (props) => {
  const words = useWords();
  const { language } = useLanguage();
  const { store, app } = useServices();
  const texts = createLazyWords(loadSheetTexts);
  const [record] = createResource(
    () => props.session,
    // What cannot be read is said below, like what is not there.
    async (id) => store.read(id).catch(() => null),
  );
  const view = createMemo(() => {
    const [loaded, stored] = [texts(), record()];
    if (loaded === undefined || !stored || props.session === null || stored.events.length === 0)
      return null;
    const { events, integrity } = stored;
    const state = replay(props.session, events);
    return {
      of: sheetView({ state, events, integrity, app }, loaded, language()),
      words: loaded.sheet,
    };
  });
  const waits = () => texts() === undefined || record.loading;
  return (
    <Show
      when={view()}
      fallback={
        <Show when={!waits()} fallback={<p>{words().loading}</p>}>
          <Notice kind="alert" announce="alert">
            <h1 class={kit["sentence"]} data-sheet-missing="">
              {texts()?.sheet.missing}
            </h1>
            <Link to="/history">{words().nav.history}</Link>
          </Notice>
        </Show>
      }
    >
      {(sheet) => (
        <div class={styles["screen"]} data-sheet={props.session}>
          <div class={styles["tools"]}>
            <Link to={`/session/${props.session}`}>{sheet().words.back}</Link>
            <Button kind="primary" id="print-sheet" onClick={() => print()}>
              {sheet().words.print}
            </Button>
            <small>{sheet().words.hint}</small>
          </div>
          <details class={styles["code"]} data-qr-text="">
            <summary>{sheet().words.qr.show}</summary>
            {/* English field words in every language, as the code has them. */}
            <p lang="en">{sheet().of.qrText}</p>
          </details>
          <SheetPage view={sheet().of} words={sheet().words} />
        </div>
      )}
    </Show>
  );
};
