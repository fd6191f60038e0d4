// What the tests of the record store against a plain model run on: a laptop of tabs, however they are opened, the model
// of what must be stored there, and what the commands (record-store-commands.ts) do with both.
import type { HistoryPort } from "../../src/core/history/history-port.ts";
import type { SessionSummary } from "../../src/core/ports.ts";
import type { RecordedEvent } from "../../src/core/session/events.ts";
import type { OpenRecordStore } from "../../src/storage/record-store.ts";
import { note, stamp, summary } from "./records.ts";

/** What the model uses of a store; a store on a page of its own answers everything later. */
export interface ModelStore extends Pick<
  OpenRecordStore,
  "append" | "check" | "list" | "listOfDevice" | "read" | "seal"
> {
  history(): Promise<ModelHistory>;
  close(): void | Promise<void>;
}

export type ModelHistory = Pick<HistoryPort, "find" | "forget" | "takeIn" | "totals" | "traces">;

export interface ModelTab {
  readonly store: ModelStore;
  /** Lets a little of what is under way in the tab happen. */
  turn(): Promise<void>;
  /** Ends the tab as a crash does: nothing is written after it. */
  kill(): void | Promise<void>;
}

export interface ModelLaptop {
  open(): Promise<ModelTab>;
}

/** The few matchers that are used, as Vitest and Playwright both have them. */
export type Expect = (value: unknown) => {
  toBe(expected: unknown): void;
  toBeLessThanOrEqual(expected: number): void;
  toContain(expected: unknown): void;
  toEqual(expected: unknown): void;
  toMatchObject(expected: Record<string, unknown>): void;
};

/** What must be there: of each session the confirmed events, and what may have been stored in a kill. */
export interface Model {
  readonly confirmed: Map<string, RecordedEvent[]>;
  /** The writers of other laptops. */
  readonly guests: Set<string>;
}

export interface Real {
  readonly laptop: ModelLaptop;
  readonly tabs: ModelTab[];
  readonly expect: Expect;
  serial: number;
}

export const TABS = 2;

/** A laptop on which nothing was stored yet, with its tabs open. */
export async function startModel(
  laptop: ModelLaptop,
  expect: Expect,
): Promise<{ readonly model: Model; readonly real: Real }> {
  const real: Real = { laptop, tabs: [], expect, serial: 0 };
  for (let index = 0; index < TABS; index++) real.tabs.push(await laptop.open());
  return { model: { confirmed: new Map(), guests: new Set() }, real };
}

export function tabOf(real: Real, index: number): ModelTab {
  const tab = real.tabs[index];
  if (tab === undefined) throw new Error("no such tab");
  return tab;
}

export function confirmedOf(model: Model, session: string): RecordedEvent[] {
  const events = model.confirmed.get(session) ?? [];
  model.confirmed.set(session, events);
  return events;
}

export function appendOne(real: Real, tab: ModelTab, session: string): Promise<RecordedEvent> {
  return tab.store.append(session, note(`${(real.serial += 1)}`), stamp(), summaryOf(session));
}

export function appendSome(
  real: Real,
  tab: ModelTab,
  session: string,
  count: number,
): Promise<RecordedEvent>[] {
  return Array.from({ length: count }, () => appendOne(real, tab, session));
}

export function summaryOf(session: string): SessionSummary {
  return summary({ deviceKeys: [`of ${session}`], ticket: `t-${session}` });
}
