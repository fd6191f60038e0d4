// What a bundle says of a record beside the record itself: the page for people in both languages, and the facts that
// were concluded. Bridges core and words; decides nothing.
import type { DescribeRecord, RecordToTell } from "../../core/bundle-desk.ts";
import { deriveFacts } from "../../core/bundle/derive.ts";
import { renderSummary, type SummarySheet } from "../../core/bundle/summary.ts";
import { apply, emptyState } from "../../core/session/replay.ts";
import type { SessionState } from "../../core/session/state.ts";
import { shellOf } from "../../i18n/load-first.ts";
import { loadBundle, loadCodes, loadGuide } from "../../i18n/load.ts";
import type { Language } from "../../i18n/language.ts";
import { summaryView } from "./summary-view.ts";

/** Events folded before the page may breathe. */
const EVENTS_AT_ONCE = 500;

/** Describes for a reader of `language` first; the other language stands behind. */
export function describeIn(
  language: Language,
  app: { readonly version: string; readonly commit: string },
): DescribeRecord {
  return async (record) => {
    const state = await replayCalmly(record);
    const first = await sheetIn(language, record, state, app);
    await breathe();
    const second = await sheetIn(language === "ja" ? "en" : "ja", record, state, app);
    await breathe();
    const summaryHtml = renderSummary([first, second]);
    return { summaryHtml, derived: deriveFacts(state, record.events) };
  };
}

async function sheetIn(
  language: Language,
  { events, integrity }: RecordToTell,
  state: SessionState,
  app: { readonly version: string; readonly commit: string },
): Promise<SummarySheet> {
  const [guide, codes, bundle] = await Promise.all([
    loadGuide(language),
    loadCodes(language),
    loadBundle(language),
  ]);
  const texts = { shell: shellOf(language), guide, codes, bundle };
  const view = summaryView({ state, events, integrity, app }, texts, language);
  return { view, words: bundle.summary };
}

/** As `replay`, in slices: a long record must not stop the page. */
async function replayCalmly({ session, events }: RecordToTell): Promise<SessionState> {
  let state = emptyState(session);
  for (const [at, event] of events.entries()) {
    if (at > 0 && at % EVENTS_AT_ONCE === 0) await breathe();
    state = apply(state, event);
  }
  return state;
}

/** Lets the page handle what has come up. */
const breathe = (): Promise<void> => new Promise((go) => setTimeout(go));
