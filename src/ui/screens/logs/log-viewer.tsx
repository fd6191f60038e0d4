import {
  createEffect,
  createMemo,
  createSignal,
  Index,
  on,
  onCleanup,
  onMount,
  Show,
  type VoidComponent,
} from "solid-js";
import type { LogWords } from "../../../i18n/log-words.ts";
import { Button } from "../../kit/button.tsx";
import { useLanguage } from "../../words.ts";
import type { Logs, ReadLog } from "./create-logs.ts";
import { createLines } from "./create-lines.ts";
import styles from "./log-viewer.module.css";
import { LogSearch } from "./log-search.tsx";
import { marksOf, nextMark } from "./marks.ts";
import {
  boxPx,
  clampTop,
  isScaled,
  lastTop,
  ROW_PX,
  rowsSeen,
  scrollAt,
  topAt,
} from "../../kit/window-rows.ts";

/** The lines of a log, however many, opened at one of them; those that speak for the result are marked. */
export const LogViewer: VoidComponent<{
  log: ReadLog;
  logs: Logs;
  line: number;
  words: LogWords;
  onClose: () => void;
}> = (props) => {
  const { language } = useLanguage();
  const words = () => props.words.viewer;
  const count = (value: number): string => new Intl.NumberFormat(language()).format(value);
  const [viewPx, setViewPx] = createSignal(480);
  const [top, setTop] = createSignal(1);
  const [here, setHere] = createSignal(1);
  const window = () => ({ rows: props.log.autopsy.counts.lines, viewPx: viewPx() });
  const marks = createMemo(() => marksOf(props.log.autopsy));
  const rows = () => numbersFrom(top(), Math.min(rowsSeen(window()), window().rows - top() + 1));
  const lines = createLines(
    () => props.logs,
    () => props.log.log,
    top,
    () => rowsSeen(window()),
  );
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
  const jump = (line: number): void => {
    const wanted = Math.min(window().rows, Math.max(1, line));
    setHere(wanted);
    moveTo(wanted - Math.floor(rowsSeen(window()) / 3));
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
  createEffect(on(() => props.line, jump));

  return (
    <dialog
      ref={(element) => (dialog = element)}
      class={styles["viewer"]}
      aria-labelledby="viewer-title"
      onClose={() => props.onClose()}
      data-viewer={props.log.log}
    >
      <header class={styles["head"]}>
        <h2 id="viewer-title">
          <bdi>{words().title(props.log.path)}</bdi>
        </h2>
        <Button onClick={() => dialog?.close()} id="close-viewer">
          {words().close}
        </Button>
      </header>
      <LogSearch
        log={props.log.log}
        logs={props.logs}
        here={here()}
        words={props.words}
        onFound={jump}
        marked={marks().size}
        onMark={(way) => {
          const line = nextMark(marks(), here(), way);
          if (line !== null) jump(line);
        }}
      />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys scroll it */}
      <section
        ref={(element) => (box = element)}
        class={styles["box"]}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
        tabindex={0}
        aria-label={words().region}
        onScroll={scrolled}
        onKeyDown={pressed}
      >
        <div class={styles["all"]} style={{ "block-size": `${boxPx(window())}px` }}>
          <div class={styles["rows"]}>
            <Index each={rows()}>
              {(row) => (
                <div
                  class={styles["row"]}
                  data-row={row()}
                  data-mark={marks().get(row())}
                  data-here={row() === here()}
                >
                  <span class={styles["number"]}>{row()}</span>
                  <span class={styles["text"]}>{lines.text(row())}</span>
                </div>
              )}
            </Index>
          </div>
        </div>
      </section>
      <p class={styles["foot"]}>
        <Show when={lines.gone()} fallback={words().of(count(here()), count(window().rows))}>
          <strong role="alert">{words().gone}</strong>
        </Show>
      </p>
    </dialog>
  );
};

const numbersFrom = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => first + at);
