// What a bundle says of its record beside the record itself: the page for people in both languages, and what this
// version concludes, as codes. Works on the record as it will leave: nothing that was replaced can come back.
import type { DescribeRecord } from "../../core/bundle-desk.ts";
import { renderSummaries } from "../../core/bundle/summary.ts";
import { replay } from "../../core/session/replay.ts";
import { loadShell } from "../../i18n/load-first.ts";
import { loadBundle, loadCodes, loadGuide } from "../../i18n/load.ts";
import type { Language } from "../../i18n/language.ts";
import { conclusions } from "./conclusions.ts";
import { summaryView } from "./summary-view.ts";

/** `first`: the language whose section stands first. */
export function describeWith(
  app: { readonly version: string; readonly commit: string },
  first: Language,
): DescribeRecord {
  return async ({ session, events, integrity, level }) => {
    const state = replay(session, events);
    const source = { state, events, integrity, app, dated: level !== "anyone" };
    const order: readonly Language[] = first === "ja" ? ["ja", "en"] : ["en", "ja"];
    const pages = await Promise.all(
      order.map(async (language) => {
        const [shell, guide, codes, bundle] = await Promise.all([
          loadShell(language),
          loadGuide(language),
          loadCodes(language),
          loadBundle(language),
        ]);
        const view = summaryView(source, { shell, guide, codes, bundle }, language);
        return { view, words: bundle.summary };
      }),
    );
    return { summaryHtml: renderSummaries(pages), derived: conclusions(state) };
  };
}
