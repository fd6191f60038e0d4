import fc from "fast-check";
import type { InferOutput } from "valibot";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { EventBody, RecordedEvent } from "../../../src/core/session/events.ts";
import { MAX_NOTE_UNITS } from "../../../src/core/session/events.ts";
import { readEvent } from "../../../src/core/session/schema.ts";
import type { bodySchemas, eventSchema } from "../../../src/core/session/schema.ts";
import { anyBody } from "../../support/record-arbitraries.ts";
import {
  closed,
  linked,
  note,
  recoverySnapshot,
  started,
  strandOf,
} from "../../support/records.ts";

const [whole] = await strandOf([started()]);

/** The event of the test file with one field bent; `path` is dotted. */
function bent(path: string, value: unknown, from: unknown = whole): unknown {
  const copy: unknown = structuredClone(from);
  const keys = path.split(".");
  let at = copy as Record<string, unknown>; // test data, indexed by the paths below
  for (const key of keys.slice(0, -1)) at = at[key] as Record<string, unknown>;
  at[keys.at(-1) ?? ""] = value;
  return copy;
}

const connected = await strandOf([
  { type: "device-connected", handle: 1, link: "first", snapshot: recoverySnapshot },
]);

type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;

describe("the schema of an event", () => {
  it("has the very types of the contract, body by body and as an envelope", () => {
    type Bodies = {
      [Type in EventBody["type"]]: DeepReadonly<InferOutput<(typeof bodySchemas)[Type]>>;
    };
    expectTypeOf<Bodies>().toEqualTypeOf<{
      [Type in EventBody["type"]]: DeepReadonly<Extract<EventBody, { type: Type }>>;
    }>();
    expectTypeOf<DeepReadonly<Omit<InferOutput<typeof eventSchema>, "body">>>().toEqualTypeOf<
      DeepReadonly<Omit<RecordedEvent, "body">>
    >();
  });

  it(
    "reads everything this version writes, and gives back the very value",
    { timeout: 60_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(anyBody, async (body) => {
          const event = await linked(body, { n: 0, hash: "", lamport: 0 });
          const reading = readEvent(event);
          expect(reading).toEqual({ kind: "event", event });
          expect(reading.kind === "event" && reading.event).toBe(event);
        }),
        { numRuns: 300 },
      );
    },
  );

  it("keeps a body of a newer version with all that is in it", () => {
    const newer = bent("body", {
      type: "customer-called",
      goal: "dfu",
      cues: [{ at: 1 }, { at: 2 }],
    });
    expect(readEvent(newer)).toEqual({ kind: "event", event: newer });
  });

  it("keeps further fields that a newer version has added to a known body", () => {
    const newer = bent("body.host.cores", 8);
    expect(readEvent(newer)).toEqual({ kind: "event", event: newer });
  });

  it.each([
    ["v", 2],
    ["v", "1"],
    ["extra", 1],
    ["session", "A".repeat(32)],
    ["session", "0".repeat(31)],
    ["session", `${"0".repeat(32)}\n`],
    ["writer", "0".repeat(17)],
    ["writer", null],
    ["n", 0],
    ["n", 1.5],
    ["n", 2 ** 53],
    ["lamport", -1],
    ["hash", ""],
    ["hash", "G".repeat(64)],
    ["prev", "0"],
    ["at.wall", 9e15],
    ["at.wall", "2026"],
    ["at.mono", -1],
    ["at.run", ""],
    ["body.type", ""],
    ["body.type", 7],
    ["body.type", "x".repeat(101)],
    ["body.type", "with space"],
    ["body.type", "\u202egnp.exe"],
    ["body.playbook", ""],
    ["body.playbook", "p".repeat(101)],
    ["body.role", "admin"],
    ["body.practice", 1],
    ["body.host.system", "beos"],
    ["body.host.browser", "b".repeat(201)],
    ["body.host.systemVersion", 11],
    ["body.app.version", null],
    ["body.language", "en_US"],
    ["body.language", ""],
  ])("refuses %s: %j and names the field", (path, value) => {
    expect(readEvent(bent(path, value))).toEqual({
      kind: "refused",
      // An unknown type falls to the schema of newer bodies, so only its spelling can be wrong.
      path,
    });
  });

  it.each([
    ["body.handle", -1],
    ["body.link", "guessed"],
    ["body.snapshot.vendorId", 0x10000],
    ["body.snapshot.serialNumber", "s".repeat(127)],
    ["body.snapshot.serialSource", "descriptor"],
    [
      "body.snapshot.configurations",
      Array.from({ length: 257 }, () => ({ value: 1, interfaces: [] })),
    ],
    ["body.snapshot.configurations.0.interfaces.0.alternates.0.classCode", 256],
    ["body.snapshot.configurations.0.interfaces.0.alternates.0.endpoints.0.number", 16],
    ["body.snapshot.configurations.0.interfaces.0.alternates.0.endpoints.0.direction", "both"],
  ])("refuses a snapshot with %s out of bounds", (path, value) => {
    expect(readEvent(bent(path, value, connected[0]))).toEqual({ kind: "refused", path });
  });

  it("keeps where a serial was read", () => {
    const read = bent("body.snapshot.serialSource", "kis", connected[0]);
    expect(readEvent(read)).toEqual({ kind: "event", event: read });
  });

  it.each([
    ["body.handle", null],
    ["body.serialNumber", null],
    ["body.serialNumber", "s".repeat(127)],
    ["body.serialSource", "descriptor"],
  ])("refuses a description with %s: %j", (path, value) => {
    const body = {
      type: "device-described",
      handle: 1,
      serialNumber: "CPID:8140",
      serialSource: "kis",
    };
    expect(readEvent(bent("body", body)).kind).toBe("event");
    expect(readEvent(bent(path, value, bent("body", body)))).toEqual({ kind: "refused", path });
  });

  it("takes a note of the longest length and none that is longer", () => {
    const withNote = (units: number) => readEvent(bent("body", note("x".repeat(units))));
    expect(withNote(MAX_NOTE_UNITS).kind).toBe("event");
    expect(withNote(MAX_NOTE_UNITS + 1)).toEqual({ kind: "refused", path: "body.text" });
  });

  it.each(["toString", "constructor", "hasOwnProperty"])(
    "treats the type %s as any unknown one",
    (type) => {
      expect(readEvent(bent("body", { type })).kind).toBe("event");
    },
  );

  it.each([undefined, null, 1, "event", [], {}, () => 1, new Date()])("refuses %s", (value) => {
    expect(readEvent(value).kind).toBe("refused");
    expect(readEvent(bent("body", value)).kind).toBe("refused");
  });

  it(
    "is total over anything and never reads a known body with a field missing",
    { timeout: 60_000 },
    () => {
      const [event] = connected;
      fc.assert(
        fc.property(fc.anything(), (value) => {
          expect(["event", "refused"]).toContain(readEvent(value).kind);
        }),
        { numRuns: 500 },
      );
      for (const body of [started(), closed, event?.body ?? closed]) {
        for (const key of Object.keys(body).filter((name) => name !== "type")) {
          const { [key]: _, ...rest } = body as unknown as Record<string, unknown>;
          expect(readEvent(bent("body", rest)).kind).toBe("refused");
        }
      }
    },
  );
});
