import { describe, expect, it } from "vitest";
import {
  headOf,
  mirror,
  mirroredLedger,
  mirroredSessions,
  mirrorLedger,
} from "../../src/storage/heads.ts";
import type { Heads } from "../../src/storage/heads.ts";
import type { SessionEntry } from "../../src/storage/schema.ts";
import { sessionId, summary } from "../support/records.ts";

const S = sessionId(1);
const tip = "a".repeat(64);

function heads(entries: Record<string, string> = {}): Heads & { kept: Map<string, string> } {
  const kept = new Map(Object.entries(entries));
  return {
    kept,
    get: (key) => kept.get(key) ?? null,
    set: (key, value) => void (value === null ? kept.delete(key) : kept.set(key, value)),
    keys: () => [...kept.keys()],
  };
}

function entry(count: number, open: boolean): SessionEntry {
  const rest = {
    lost: 0,
    lamport: count,
    heads: {},
    touched: 1,
    sealed: { count: 0, tip: "" },
  } as const;
  return { id: S, summary: summary(), count, tip, ...rest, ...(open ? { open: 1 } : {}) };
}

describe("the mirrored heads", () => {
  it("follow an open session and forget a sealed one", () => {
    const kept = heads({ ledger: `1:2:${tip}` });
    mirror(kept, entry(3, true));
    expect(headOf(kept, S)).toEqual({ count: 3, tip });
    expect(mirroredSessions(kept)).toEqual([S]);
    mirror(kept, entry(3, false));
    expect(headOf(kept, S)).toBeNull();
    expect(mirroredSessions(kept)).toEqual([]);
  });

  it("are not taken back by a tab that confirmed earlier and mirrors later", () => {
    const kept = heads({ [S]: `5:${tip}` });
    mirror(kept, entry(4, true));
    mirror(kept, entry(4, false));
    expect(headOf(kept, S)).toEqual({ count: 5, tip });
    kept.set("ledger", `2:9:${tip}`);
    mirrorLedger(kept, { sessions: 1, events: 8, roll: tip });
    expect(mirroredLedger(kept)).toEqual({ sessions: 2, events: 9, roll: tip });
  });

  it.each([
    "",
    "5",
    `5:${tip}0`,
    `-1:${tip}`,
    `5:${tip.toUpperCase()}`,
    `1e3:${tip}`,
    `9999999999999999:${tip}`,
  ])("that make no sense are none: %j", (text) => {
    expect(headOf(heads({ [S]: text }), S)).toBeNull();
    expect(mirroredLedger(heads({ ledger: text }))).toBeNull();
  });
});
