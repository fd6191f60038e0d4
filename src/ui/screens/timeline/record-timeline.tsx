import { createMemo, createSignal, For, Show, type VoidComponent } from "solid-js";
import { partOf, TIMELINE_PARTS, type TimelinePart } from "../../../core/history/parts.ts";
import type { StoredRecord } from "../../../core/ports.ts";
import type { RecordedEvent, SessionId } from "../../../core/session/events.ts";
import { changeOf } from "../../../core/timeline/change.ts";
import { lanesOf } from "../../../core/timeline/lanes.ts";
import { formatDay, formatTime } from "../../format.ts";
import { Button } from "../../kit/button.tsx";
import { Notice } from "../../kit/notice.tsx";
import { TimeAxis } from "../../timeline/axis.tsx";
import { useLanguage, useWords } from "../../words.ts";
import { eventText } from "./event-text.ts";
import styles from "./timeline-screen.module.css";
import type { TimelineTexts } from "./timeline-texts.ts";

/** Entries drawn at once: a record of thousands is paged through. */
const PAGE = 200;
/** As many changes of the bus as a live session keeps for its axis. */
const MAX_CHANGES = 2000;

/** A record's entries with their times, by part; above them what the bus did, drawn. */
export const RecordTimeline: VoidComponent<{
  id: SessionId;
  record: StoredRecord;
  texts: TimelineTexts;
}> = (props) => {
  const shell = useWords();
  const { language } = useLanguage();
  const [hidden, setHidden] = createSignal<ReadonlySet<TimelinePart>>(new Set());
  const [first, setFirst] = createSignal(0);
  const words = () => props.texts.timeline;
  const events = () => props.record.events;
  const counts = createMemo(() => {
    const found = new Map<TimelinePart, number>();
    for (const { body } of events()) {
      const part = partOf(body);
      found.set(part, (found.get(part) ?? 0) + 1);
    }
    return found;
  });
  const shown = createMemo(() => events().filter(({ body }) => !hidden().has(partOf(body))));
  const page = () => shown().slice(first(), first() + PAGE);
  const axis = createMemo(() => {
    const last = events().at(-1);
    return last === undefined ? null : lanesOf(events().slice(-MAX_CHANGES).map(changeOf), last.at);
  });
  const toggle = (part: TimelinePart, on: boolean): void => {
    setHidden((before) => {
      const next = new Set(before);
      if (on) next.delete(part);
      else next.add(part);
      return next;
    });
    setFirst(0);
  };
  /** The day stands where it begins; the first entry of a page has it in any case. */
  const day = (event: RecordedEvent, at: number): string | null => {
    const here = formatDay(event.at.wall, language());
    const before = page()[at - 1];
    return before !== undefined && formatDay(before.at.wall, language()) === here ? null : here;
  };
  return (
    <>
      <Show when={props.record.integrity.kind === "damaged"}>
        <Notice kind="alert" announce="alert">
          <p>{words().damaged}</p>
        </Notice>
      </Show>
      <Show when={counts().has("bus") ? axis() : null}>
        {(drawn) => <TimeAxis axis={drawn()} endMs={drawn().endMs} words={props.texts.watch} />}
      </Show>
      <fieldset class={styles["parts"]}>
        <legend>{words().filter}</legend>
        <For each={TIMELINE_PARTS.filter((part) => counts().has(part))}>
          {(part) => (
            <label>
              <input
                type="checkbox"
                data-part={part}
                checked={!hidden().has(part)}
                onChange={(event) => toggle(part, event.currentTarget.checked)}
              />
              {words().parts[part]} ({counts().get(part)})
            </label>
          )}
        </For>
      </fieldset>
      <output class={styles["told"]} data-shown={shown().length}>
        {shown().length === 0 ? words().nothing : words().shown(shown().length, events().length)}
      </output>
      <Show when={first() > 0}>
        <Button onClick={() => setFirst(Math.max(0, first() - PAGE))}>{words().earlier}</Button>
      </Show>
      <ol class={styles["entries"]}>
        <For each={page()}>
          {(event, at) => (
            <li data-entry={event.lamport} data-of={partOf(event.body)}>
              <Show when={day(event, at())}>
                {(date) => <h2 class={styles["day"]}>{date()}</h2>}
              </Show>
              <div class={styles["entry"]}>
                <time dateTime={new Date(event.at.wall).toISOString()}>
                  {formatTime(event.at.wall, language())}
                </time>
                <span class={styles["part"]}>{words().parts[partOf(event.body)]}</span>
                <p>{eventText(event.body, props.texts, shell())}</p>
              </div>
            </li>
          )}
        </For>
      </ol>
      <Show when={first() + PAGE < shown().length}>
        <Button id="later-entries" onClick={() => setFirst(first() + PAGE)}>
          {words().later}
        </Button>
      </Show>
    </>
  );
};
