import {
  createMemo,
  createSignal,
  For,
  Index,
  onCleanup,
  onMount,
  Show,
  type VoidComponent,
} from "solid-js";
import type { FileViewerWords } from "../../i18n/en/file-viewer.ts";
import { Button } from "../kit/button.tsx";
import {
  boxPx,
  clampTop,
  isScaled,
  lastTop,
  ROW_PX,
  rowsSeen,
  scrollAt,
  topAt,
} from "../kit/window-rows.ts";
import { useLanguage } from "../words.ts";
import { createRows, type ReadRange } from "./create-rows.ts";
import styles from "./file-viewer.module.css";
import { pieces } from "./highlight.ts";

/** Bytes a row at most; fewer where the window is narrow, so that nothing scrolls sideways. */
const WIDEST = 140;
const NARROWEST = 24;
/** Width of a character of the viewer's face, in CSS pixels, and of what stands beside the text. */
const CHARACTER_PX = 8;
const BESIDE_PX = 110;

/** Every byte of one text file, in a window of its own. `marked` are texts that stand out wherever they are. */
export const FileViewer: VoidComponent<{
  title: string;
  sizeBytes: number;
  read: ReadRange;
  marked: readonly string[];
  words: FileViewerWords;
  onClose: () => void;
}> = (props) => {
  const { language } = useLanguage();
  const number = (value: number): string => new Intl.NumberFormat(language()).format(value);
  const [viewPx, setViewPx] = createSignal(480);
  const [top, setTop] = createSignal(1);
  const width = Math.min(
    WIDEST,
    Math.max(NARROWEST, Math.floor((Math.min(innerWidth, 1200) - BESIDE_PX) / CHARACTER_PX)),
  );
  const rows = createRows(
    // Both are the same as long as the window is open.
    // oxlint-disable-next-line solid/reactivity
    (from, to) => props.read(from, to),
    // oxlint-disable-next-line solid/reactivity
    props.sizeBytes,
    width,
    top,
    () => rowsSeen(window()),
  );
  const window = () => ({ rows: rows.count(), viewPx: viewPx() });
  const shown = createMemo(() => {
    const many = Math.min(rowsSeen(window()), Math.max(0, rows.count() - top() + 1));
    return numbersFrom(top(), many);
  });
  let dialog: HTMLDialogElement | undefined;
  let box: HTMLElement | undefined;
  /** Where this set the scroll bar, so that it is not taken for the person's hand. */
  let placed = -1;

  const moveTo = (row: number): void => {
    setTop(clampTop(window(), row));
    if (box === undefined) return;
    box.scrollTop = scrollAt(window(), top());
    placed = box.scrollTop;
  };
  const scrolled = (): void => {
    if (box === undefined || Math.abs(box.scrollTop - placed) < 1) return;
    placed = -1;
    setTop(topAt(window(), box.scrollTop));
  };
  const page = (): number => Math.max(1, rowsSeen(window()) - 2);
  const keys: Readonly<Record<string, () => number>> = {
    ArrowDown: () => top() + 1,
    ArrowUp: () => top() - 1,
    PageDown: () => top() + page(),
    PageUp: () => top() - page(),
    Home: () => 1,
    End: () => lastTop(window()),
  };
  const pressed = (event: KeyboardEvent): void => {
    const to = keys[event.key];
    if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    moveTo(to());
  };
  const turned = (event: WheelEvent): void => {
    if (!isScaled(window()) || event.ctrlKey || event.deltaY === 0) return;
    event.preventDefault();
    const step = event.deltaMode === 0 ? event.deltaY / ROW_PX : event.deltaY;
    moveTo(top() + (Math.round(step) || Math.sign(step)));
  };
  onMount(() => {
    dialog?.showModal();
    if (box === undefined) return;
    const measured = new ResizeObserver(([entry]) => {
      if (entry !== undefined && entry.contentRect.height > 0) setViewPx(entry.contentRect.height);
    });
    measured.observe(box);
    setViewPx(box.clientHeight);
    box.addEventListener("wheel", turned, { passive: false });
    onCleanup(() => measured.disconnect());
    box.focus();
  });

  return (
    <dialog
      ref={(element) => (dialog = element)}
      class={styles["viewer"]}
      aria-labelledby="file-viewer-title"
      onClose={() => props.onClose()}
      data-file-viewer={props.title}
    >
      <header class={styles["head"]}>
        <h2 id="file-viewer-title">
          <bdi>{props.title}</bdi>
        </h2>
        <Button onClick={() => dialog?.close()} id="close-file">
          {props.words.close}
        </Button>
      </header>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys scroll it */}
      <section
        ref={(element) => (box = element)}
        class={styles["box"]}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
        tabindex={0}
        aria-label={props.words.region}
        onScroll={scrolled}
        onKeyDown={pressed}
      >
        <div class={styles["all"]} style={{ "block-size": `${boxPx(window())}px` }}>
          <div class={styles["rows"]}>
            <Index each={shown()}>
              {(row) => (
                <div class={styles["row"]} data-row={row()} data-line={rows.row(row())?.line}>
                  <span class={styles["number"]} aria-hidden={rows.row(row())?.goes}>
                    {rows.row(row())?.goes ? "↳" : rows.row(row())?.line}
                  </span>
                  <span class={styles["text"]}>
                    <For each={pieces(rows.row(row())?.text ?? "", props.marked)}>
                      {(piece) =>
                        piece.marked ? <mark>{piece.text}</mark> : <span>{piece.text}</span>
                      }
                    </For>
                  </span>
                </div>
              )}
            </Index>
          </div>
        </div>
      </section>
      <p class={styles["foot"]} data-counted={!rows.counting()}>
        <Show when={!rows.gone()} fallback={<strong role="alert">{props.words.gone}</strong>}>
          {props.words.size(number(props.sizeBytes))} {props.words.hint}
        </Show>
      </p>
    </dialog>
  );
};

const numbersFrom = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => first + at);
