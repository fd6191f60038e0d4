// The days that are counted as the query of an address, and the way from a line to the very sessions it counts.
import { NO_SEARCH, readSearch, searchPath, type Search } from "../history/search-address.ts";

/** Days as "2026-11-28", the last one included; "" where there is no bound. */
export type DayRange = Pick<Search, "from" | "to">;

/** Reads the query of an address. Total. */
export function readRange(query: string): DayRange {
  const { from, to } = readSearch(query);
  return { from, to };
}

export const sameRange = (a: DayRange, b: DayRange): boolean => a.from === b.from && a.to === b.to;

/** The path of the statistics of these days. */
export function rangePath({ from, to }: DayRange): string {
  const query = new URLSearchParams([
    ...(from === "" ? [] : [["from", from]]),
    ...(to === "" ? [] : [["to", to]]),
  ]).toString();
  return query === "" ? "/statistics" : `/statistics?${query}`;
}

/** The path of the history with what a line counts, or null where the history has no such search. */
export function sessionsPath(table: string, key: string, { from, to }: DayRange): string | null {
  const search: Search = { ...NO_SEARCH, from, to, practice: "repairs" };
  if (key === "") return null;
  if (table === "codes") return searchPath({ ...search, code: Number(key) });
  return table === "models" ? searchPath({ ...search, productType: key }) : null;
}
