// English words of the history: searching it, a device's page, two sessions side by side. Its shape is the type for
// the other languages.
import type { Side, Tried } from "../../core/history/compare.ts";

export const history = {
  title: "History",
  lead: "Everything done with devices on this computer. It is kept here and nowhere else.",
  toStatistics: "Statistics",
  search: {
    label: "Search",
    hint: "Model, end of the serial number or ECID, ticket, customer, technician, code. Press / to get here.",
    filters: "Filters",
    outcome: "Outcome",
    anyOutcome: "Any",
    code: "Code",
    codeWrong: "A code is a number of at most five digits, perhaps with a minus sign.",
    model: "Model",
    anyModel: "Any",
    from: "Started from",
    to: "Started until",
    order: "Order",
    orders: {
      "changed-newest": "Changed last first",
      "started-newest": "Started last first",
      "started-oldest": "Started first first",
    },
    practice: "Sessions",
    practices: { all: "All", repairs: "Repairs only", practice: "Practice only" },
    clear: "Clear the search",
  },
  results: {
    searching: "Searching…",
    /** `more`: there may be others beyond these. */
    found: (sessions: number, more: boolean) =>
      more
        ? `The first ${sessions} sessions`
        : sessions === 1
          ? "1 session"
          : `${sessions} sessions`,
    empty: "No sessions yet. What you do with a device is kept here, on this computer only.",
    nothing: "No session matches.",
    nothingHint: "Try fewer words, or clear the search.",
    more: "Show more",
    again: "Try again",
    allOfDevice: (device: string) => `All sessions of ${device}`,
  },
  device: {
    unseen: "No device was seen",
    ending: (end: string) => `ID ending in ${end}`,
    lost: "This address names no device.",
    nothing: "There is no session of this device on this computer.",
    back: "To the history",
    known: "Recognised on return",
    sessions: (count: number) => (count === 1 ? "1 session" : `${count} sessions`),
    practice: "Practice sessions are counted apart from repairs.",
    outcomes: "How they ended",
    codes: "Codes shown",
    helped: "What helped",
    verdicts: "What USB showed of restores",
    dfuMisses: "Runs for DFU that missed",
    latest: "Last change",
    times: (count: number) => `${count}×`,
    none: "–",
    list: "Its sessions",
    pick: (session: string) => `Compare: ${session}`,
    compareHint: "Tick two sessions to see in what they differ.",
    compare: "Compare the two",
    timeline: "Timeline",
  },
  compare: {
    title: "Two sessions side by side",
    lost: "One of the two sessions is not on this computer.",
    aspect: "What",
    first: "First",
    second: "Second",
    differs: "differs",
    onlyDifferences: "Differences only",
    same: "In all that is compared here, the two are the same.",
    samePhone: {
      same: "The same device",
      other: "Two devices",
      unknown: "Whether it is the same device is not known",
    },
    sides: {
      both: "both",
      first: "first only",
      second: "second only",
    } satisfies Record<Side, string>,
    facts: {
      started: "Started",
      outcome: "Outcome",
      device: "Device",
      failure: "Failure",
      ticket: "Ticket",
    },
    tried: {
      attempts: "Tries on record",
      cables: "Cables tried",
      ports: "Ports tried",
      computers: "Computers tried",
      throughHub: "Tries through a hub",
      system: "Computer",
    } satisfies Record<keyof Tried, string>,
    parts: {
      facts: "Session",
      codes: "Codes",
      setup: "Set-up",
      cableKinds: "Kind of cable",
      stages: "How far the bar got",
      verdicts: "What USB showed",
      steps: "Steps",
    },
    notAnswered: "not answered",
    yes: "yes",
    no: "–",
  },
};

export type HistoryWords = typeof history;
