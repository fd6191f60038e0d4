// A search as the query of an address, and back, so that it can be kept, sent and gone back to. Addresses come from
// outside: what is not understood is left out. Knows no calendar: where a day begins is handed in.
import type { HistoryFilter, HistoryOrder } from "../../../core/history/history-port.ts";
import { wordsOf } from "../../../core/history/terms.ts";
import type { SessionSummary } from "../../../core/ports.ts";
import { parseCode } from "../../../core/session/error-code.ts";

export const OUTCOMES = ["open", "mended", "to-service", "given-up"] as const;
export const ORDERS = ["changed-newest", "started-newest", "started-oldest"] as const;
export const PRACTICES = ["all", "repairs", "practice"] as const;

export interface Search {
  /** As typed. */
  readonly text: string;
  readonly outcome: SessionSummary["outcome"] | null;
  readonly code: number | null;
  readonly productType: string | null;
  /** Days as "2026-11-28", the last one included; "" where there is no bound. */
  readonly from: string;
  readonly to: string;
  readonly order: (typeof ORDERS)[number];
  readonly practice: (typeof PRACTICES)[number];
}

/** Longest text that is looked for, in UTF-16 units. */
export const MAX_SEARCH_UNITS = 200;

export const NO_SEARCH: Search = {
  text: "",
  outcome: null,
  code: null,
  productType: null,
  from: "",
  to: "",
  order: "changed-newest",
  practice: "all",
};

/** Reads the query of an address, with or without its question mark. Total. */
export function readSearch(query: string): Search {
  const asked = new URLSearchParams(query);
  const part = (name: string): string => (asked.get(name) ?? "").slice(0, MAX_SEARCH_UNITS);
  const code = parseCode(part("code"));
  const productType = part("model");
  return {
    text: part("q"),
    outcome: OUTCOMES.find((outcome) => outcome === part("outcome")) ?? null,
    code: code === "wrong" ? null : code,
    productType: /^[A-Za-z]{1,20}\d{1,3},\d{1,3}$/.test(productType) ? productType : null,
    from: dayIn(part("from")),
    to: dayIn(part("to")),
    order: ORDERS.find((order) => order === part("order")) ?? NO_SEARCH.order,
    practice: PRACTICES.find((practice) => practice === part("practice")) ?? NO_SEARCH.practice,
  };
}

/** The path of the history with this search: "/history", or with a query. */
export function searchPath(search: Search): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string, usual = ""): void => {
    if (value !== usual) query.set(name, value);
  };
  put("q", search.text.trim());
  put("outcome", search.outcome ?? "");
  put("code", search.code === null ? "" : String(search.code));
  put("model", search.productType ?? "");
  put("from", search.from);
  put("to", search.to);
  put("order", search.order, NO_SEARCH.order);
  put("practice", search.practice, NO_SEARCH.practice);
  const text = query.toString();
  return text === "" ? "/history" : `/history?${text}`;
}

/** `dayStart` gives the wall clock at the beginning of a day and `plus` days, ms since 1970. */
export function filterOf(
  search: Search,
  dayStart: (day: string, plus: number) => number,
): HistoryFilter {
  return {
    words: wordsOf(search.text),
    outcome: search.outcome,
    code: search.code,
    productType: search.productType,
    fromWall: search.from === "" ? null : dayStart(search.from, 0),
    toWall: search.to === "" ? null : dayStart(search.to, 1),
    practice: search.practice === "all" ? null : search.practice === "practice",
  };
}

/** The order as the history knows it. */
export function orderOf({ order }: Search): HistoryOrder {
  return {
    by: order === "changed-newest" ? "changed" : "started",
    first: order === "started-oldest" ? "oldest" : "newest",
  };
}

/** How many of the filters below the field are set. */
export function filtersSet(search: Search): number {
  const { outcome, code, productType, from, to, practice, order } = search;
  return [
    outcome !== null,
    code !== null,
    productType !== null,
    from !== "",
    to !== "",
    practice !== NO_SEARCH.practice,
    order !== NO_SEARCH.order,
  ].filter(Boolean).length;
}

/** A day that there is, or "". */
function dayIn(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return "";
  const day = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(day.getTime()) || !day.toISOString().startsWith(text) ? "" : text;
}
