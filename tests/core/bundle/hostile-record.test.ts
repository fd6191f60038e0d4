import { describe, expect, it } from "vitest";
import { readBundle } from "../../../src/core/bundle/read.ts";
import { mergeRecords } from "../../../src/core/session/merge.ts";
import { bundleOf, forged, sourceOf, verdictOn } from "../../support/bundles.ts";
import {
  linked,
  nodeSha256,
  note,
  sessionId,
  strandOf,
  strandOfLength,
  writerId,
} from "../../support/records.ts";

describe("a record in a bundle", () => {
  /** The record's text bent, and everything around it made to fit. */
  const record = (bend: (lines: string[]) => string) =>
    forged(
      ({ files }) =>
        void files.set(
          "record.ndjson",
          bend((files.get("record.ndjson") ?? "").split("\n").slice(0, -1)),
        ),
    );

  it.each<[string, (lines: string[]) => string, string]>([
    ["without its last line feed", (lines) => lines.join("\n"), "record-invalid: record.ndjson"],
    [
      "with an empty line",
      (lines) => `${lines.join("\n")}\n\n`,
      "record-invalid: record.ndjson:13",
    ],
    [
      "with Windows line ends",
      (lines) => `${lines.join("\r\n")}\r\n`,
      "record-invalid: record.ndjson:1",
    ],
    [
      "with a space in a line",
      (lines) => `${lines.join("\n").replace('{"at"', '{ "at"')}\n`,
      "record-invalid: record.ndjson:1",
    ],
    [
      "with a key twice",
      (lines) => `${lines.join("\n").replace('{"at"', '{"at":1,"at"')}\n`,
      "record-invalid: record.ndjson:1",
    ],
    [
      "with a line that is no JSON",
      (lines) => `${lines.join("\n")}\n{\n`,
      "record-invalid: record.ndjson:13",
    ],
    [
      "with a line that is no event",
      (lines) => `${lines.join("\n")}\n{}\n`,
      "record-invalid: record.ndjson:13 v",
    ],
    [
      "with a line of a megabyte",
      (lines) => `"${"x".repeat(1_000_000)}"\n${lines.join("\n")}\n`,
      "record-invalid: record.ndjson:1",
    ],
    [
      "with an event that fails the schema",
      (lines) => `${lines.join("\n").replace('"role":"owner"', '"role":"admin"')}\n`,
      "record-invalid: record.ndjson:1 body.role",
    ],
    [
      "with an event less",
      (lines) => `${lines.slice(0, -1).join("\n")}\n`,
      "record-invalid: events",
    ],
    [
      "with an event twice",
      (lines) => `${[...lines, lines[3]].join("\n")}\n`,
      "record-invalid: events",
    ],
    [
      "with one letter changed",
      (lines) => `${lines.join("\n").replace("note 4", "note 5")}\n`,
      `chain-broken: ${writerId()}:6 altered`,
    ],
    [
      "with two events swapped",
      (lines) =>
        `${[...lines.slice(0, 2), lines[3] ?? "", lines[2] ?? "", ...lines.slice(4)].join("\n")}\n`,
      `chain-broken: ${writerId()}:4 gap`,
    ],
    ["with nothing in it", () => "", "record-invalid: events"],
  ])("%s is refused", async (_, bend, verdict) => {
    expect(await verdictOn(await record(bend))).toBe(verdict);
  });

  it("of another session than the manifest's is refused", async () => {
    const file = await forged(({ manifest }) => ({ ...manifest, session: sessionId(9) }));
    expect(await verdictOn(file)).toBe("record-invalid: session");
  });

  it("in which two sessions are mixed is refused", async () => {
    const stranger = await strandOfLength(1, { session: sessionId(2), writer: writerId(9) });
    const file = await bundleOf({
      events: [...(await strandOfLength(3)), ...stranger],
      integrity: { kind: "damaged", code: "chain-broken", lost: 0 },
    });
    expect(await verdictOn(file)).toBe("record-invalid: session");
  });

  it("cut short, with its manifest made to fit, is caught by the promised heads", async () => {
    const short = await sourceOf({ events: (await strandOfLength(12)).slice(0, 9) });
    const file = await forged(({ manifest }) => {
      const head = manifest.strands[0];
      return { ...manifest, strands: [{ writer: head?.writer, n: 12, hash: head?.hash }] };
    }, short);
    expect(await verdictOn(file)).toBe("chain-broken: strands");
    const none = await forged(({ manifest }) => ({ ...manifest, strands: [] }));
    expect(await verdictOn(none)).toBe("chain-broken: strands");
  });

  it("that calls itself damaged may have gaps but nothing forged or out of order", async () => {
    const integrity = { kind: "damaged", code: "events-lost", lost: 1 } as const;
    const whole = await strandOfLength(5);
    const [first, second, third] = whole;
    if (first === undefined || second === undefined || third === undefined)
      throw new Error("unreachable");
    expect(await verdictOn(await bundleOf({ events: whole.toSpliced(1, 1), integrity }))).toBe(
      "verified",
    );
    const altered = whole.with(2, { ...third, body: note("altered") });
    expect(await verdictOn(await bundleOf({ events: altered, integrity }))).toBe(
      `chain-broken: ${writerId()}:3 altered`,
    );
    const disordered = [second, first, third];
    expect(await verdictOn(await bundleOf({ events: disordered, integrity }))).toBe(
      `chain-broken: ${writerId()}:1 disorder`,
    );
    const stranger = await strandOfLength(2, { writer: writerId(2) });
    expect(await verdictOn(await bundleOf({ events: [...whole, ...stranger], integrity }))).toBe(
      `chain-broken: ${writerId(2)}:1 disorder`,
    );
  });

  it("may hold two events for one place, which a merge has kept", async () => {
    const [first, second, ...rest] = await strandOfLength(4);
    if (first === undefined || second === undefined) throw new Error("unreachable");
    const other = await linked(note("other"), first);
    const merge = mergeRecords([first, second, ...rest], [first, other]);
    if (merge.kind !== "conflict") throw new Error("unreachable");
    const integrity = { kind: "whole" } as const;
    expect(await verdictOn(await bundleOf({ events: merge.events, integrity }))).toBe("verified");
  });

  it("with markup in every text is read as the text it is", async () => {
    const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
    const events = await strandOf([
      note(evil),
      { type: "question-answered", question: "q", choice: "<b>" },
    ]);
    const bundle = await readBundle(await bundleOf({ events, derived: { evil } }), nodeSha256);
    expect(bundle.events[0]?.body).toEqual(note(evil));
    expect(bundle.derived).toEqual({ evil });
  });
});
