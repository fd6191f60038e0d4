import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verifyRecord } from "../../../src/core/session/chain.ts";
import type { RecordedEvent } from "../../../src/core/session/events.ts";
import { mergeRecords } from "../../../src/core/session/merge.ts";
import { anyHappenings, copiesAfter } from "../../support/record-arbitraries.ts";
import {
  linked,
  nodeSha256,
  note,
  sessionId,
  strandOfLength,
  writerId,
} from "../../support/records.ts";

function eventsOf(merge: ReturnType<typeof mergeRecords>): readonly RecordedEvent[] {
  if (merge.kind === "different-sessions") throw new Error("of one session, so never refused");
  return merge.events;
}

/** Three copies of one session, now and then with a fork: a copied or set back database of one writer. */
const anyCopies = fc
  .tuple(anyHappenings, fc.boolean(), fc.nat())
  .map(([happenings, fork, cut]) => ({
    happenings,
    fork,
    cut,
  }));

async function copiesOf(plan: {
  happenings: Parameters<typeof copiesAfter>[0];
  fork: boolean;
  cut: number;
}) {
  const [a = [], b = [], c = []] = await copiesAfter(plan.happenings);
  const at = a.findLastIndex((event) => event.writer === writerId(1));
  if (!plan.fork || at < 0) return { a, b, c };
  const victim = a[at];
  if (victim === undefined) return { a, b, c };
  const twin = await linked(
    note(`fork ${plan.cut}`),
    { n: victim.n - 1, hash: victim.prev, lamport: victim.lamport - 1 },
    { writer: victim.writer },
  );
  return { a: a.toSpliced(at, 1, twin), b, c: c.includes(victim) ? c : [...c] };
}

describe("merging copies of one session", () => {
  it("gives the same whichever copy comes first", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyCopies, async (plan) => {
        const { a, b } = await copiesOf(plan);
        expect(mergeRecords(a, b)).toEqual(mergeRecords(b, a));
      }),
      { numRuns: 150 },
    );
  });

  it(
    "gives the same in whichever order three copies come together",
    { timeout: 60_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(anyCopies, async (plan) => {
          const { a, b, c } = await copiesOf(plan);
          const left = mergeRecords(eventsOf(mergeRecords(a, b)), c);
          const right = mergeRecords(a, eventsOf(mergeRecords(b, c)));
          expect(left).toEqual(right);
        }),
        { numRuns: 150 },
      );
    },
  );

  it("changes nothing when done again", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyCopies, async (plan) => {
        const { a, b } = await copiesOf(plan);
        expect(eventsOf(mergeRecords(a, a))).toEqual(a);
        const once = mergeRecords(a, b);
        expect(mergeRecords(eventsOf(once), b)).toEqual(once);
        expect(mergeRecords(eventsOf(once), eventsOf(once))).toEqual(once);
      }),
      { numRuns: 150 },
    );
  });

  it(
    "loses nothing, invents nothing, and leaves a whole record where no place is claimed twice",
    { timeout: 60_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(anyHappenings, async (happenings) => {
          const [a = [], b = []] = await copiesAfter(happenings);
          const merge = mergeRecords(a, b);
          expect(merge.kind).toBe("merged");
          const hashes = new Set(eventsOf(merge).map((event) => event.hash));
          expect(hashes).toEqual(new Set([...a, ...b].map((event) => event.hash)));
          expect(eventsOf(merge)).toHaveLength(hashes.size);
          expect((await verifyRecord(eventsOf(merge), nodeSha256)).kind).toBe("whole");
        }),
        { numRuns: 150 },
      );
    },
  );

  it("puts strands into one order by lamport, then writer", async () => {
    const a = await strandOfLength(2, { writer: writerId(2) });
    const b = await strandOfLength(2, { writer: writerId(1) });
    const order = eventsOf(mergeRecords(a, b)).map(
      (event) => `${event.lamport} ${event.writer.at(-1)}`,
    );
    expect(order).toEqual(["1 1", "1 2", "2 1", "2 2"]);
  });

  it("reports two events that claim one place, keeps both and overwrites nothing", async () => {
    const ours = await strandOfLength(3);
    const second = ours[1];
    if (second === undefined) throw new Error("unreachable");
    const theirs = await linked(note("theirs"), { n: 2, hash: second.hash, lamport: 2 });
    const merge = mergeRecords(ours, [...ours.slice(0, 2), theirs]);
    expect(merge).toEqual({
      kind: "conflict",
      events: expect.arrayContaining([...ours, theirs]) as unknown,
      conflicts: [
        {
          writer: writerId(),
          n: 3,
          hashes: [ours[2]?.hash, theirs.hash].toSorted((a = "", b = "") => (a < b ? -1 : 1)),
        },
      ],
    });
    expect(eventsOf(merge)).toHaveLength(4);
    expect((await verifyRecord(eventsOf(merge), nodeSha256)).kind).toBe("broken");
  });

  it("refuses to join two different sessions", async () => {
    const a = await strandOfLength(1);
    const b = await strandOfLength(1, { session: sessionId(2) });
    expect(mergeRecords(a, b)).toEqual({ kind: "different-sessions" });
    expect(eventsOf(mergeRecords([], b))).toEqual(b);
    expect(eventsOf(mergeRecords([], []))).toEqual([]);
  });
});
