import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readBytes, readLog } from "../../support/read-log.ts";
import type { Course, Writer } from "../../support/restore-log-writer.ts";
import { STEPS, writeRestore } from "../../support/restore-log-writer.ts";

const step = fc.nat(STEPS.length - 1);
const course: fc.Arbitrary<Course> = fc.oneof(
  fc.constant<Course>({ kind: "success" }),
  fc.constant<Course>({ kind: "not-signed" }),
  fc.integer({ min: 500, max: 300_000 }).map((gapMs): Course => ({ kind: "bounced", gapMs })),
  fc.constant<Course>({ kind: "fell-to-dfu" }),
  step.map((at): Course => ({ kind: "reset-at", step: at })),
  step.map((at): Course => ({ kind: "gone-at", step: at })),
  fc
    .tuple(step, fc.constantFrom(6, 14, 26, 53, 1100))
    .map(([at, code]): Course => ({ kind: "step-fails", step: at, code })),
  fc.constant<Course>({ kind: "not-booted" }),
);
const writers: readonly Writer[] = ["windows-10", "mac-10", "engine", "third-party", "syslog"];
const writer = fc.constantFrom(...writers);
const start = fc.nat(86_399_999);

const DIALECTS: Readonly<Record<Writer, string>> = {
  "windows-10": "itunes-10-windows",
  "mac-10": "itunes-10-mac",
  engine: "mobile-device",
  "third-party": "third-party",
  syslog: "syslog",
};

describe("logs written from random restores", () => {
  test("give the outcome, code, stage, step and hops they were made from, in every writer's hand", () => {
    fc.assert(
      fc.property(course, writer, start, (one, hand, at) => {
        const made = writeRestore(one, hand, at);
        const autopsy = readLog(made.lines);
        expect(autopsy.dialect).toBe(DIALECTS[hand]);
        expect(autopsy.attempts).toHaveLength(1);
        const [attempt] = autopsy.attempts;
        expect(attempt?.outcome).toBe(made.outcome);
        expect(attempt?.code).toBe(made.code);
        expect(attempt?.stage).toBe(made.stage);
        expect(attempt?.lastCheckpoint?.id ?? null).toBe(made.checkpoint);
        expect(attempt?.hops.map(({ change, mode }) => `${change} ${mode}`)).toEqual(made.hops);
        expect(attempt?.findings.length === 0).toBe(made.outcome === "succeeded");
        expect(autopsy.counts.lines).toBe(made.lines.length);
      }),
      { numRuns: 300 },
    );
  });

  test("keep their times over midnight", () => {
    fc.assert(
      fc.property(course, start, (one, at) => {
        const day = readLog(writeRestore(one, "third-party", 3_600_000).lines);
        const night = readLog(writeRestore(one, "third-party", at).lines);
        const times = (autopsy: typeof day) => autopsy.attempts[0]?.hops.map((hop) => hop.at);
        expect(times(night)).toEqual(times(day));
      }),
    );
  });

  test("are told apart where several stand in one file, and compared", () => {
    fc.assert(
      fc.property(fc.array(course, { minLength: 1, maxLength: 6 }), writer, (courses, hand) => {
        const made = courses.map((one, at) => writeRestore(one, hand, at * 3_600_000));
        const autopsy = readLog(made.flatMap(({ lines }) => lines));
        expect(
          autopsy.attempts.map(({ outcome, code, stage }) => ({ outcome, code, stage })),
        ).toEqual(made.map(({ outcome, code, stage }) => ({ outcome, code, stage })));
        const places = made
          .filter(({ outcome }) => outcome === "failed")
          .map(({ stage, checkpoint }) => `${stage} ${checkpoint}`);
        const same = new Set(places).size === 1 ? "same-stage" : "wandering";
        expect(autopsy.compare).toBe(places.length < 2 ? "one-attempt" : same);
      }),
    );
  });

  test("read alike wherever the file is cut, and with CR-LF", () => {
    fc.assert(
      fc.property(
        course,
        writer,
        fc.array(fc.nat(20_000), { maxLength: 20 }),
        (one, hand, cuts) => {
          const bytes = new TextEncoder().encode(writeRestore(one, hand, 0).lines.join("\r\n"));
          const inside = cuts.map((cut) => Math.min(cut, bytes.length));
          expect(readBytes(bytes, inside)).toEqual(readBytes(bytes));
        },
      ),
    );
  });

  test("read alike in UTF-16 of either order, with a mark or without", () => {
    fc.assert(
      fc.property(course, fc.boolean(), fc.boolean(), (one, big, mark) => {
        const text = writeRestore(one, "engine", 0).lines.join("\n");
        const plain = readLog(text);
        const wide = readBytes(utf16((mark ? "\uFEFF" : "") + text, big));
        expect(wide.attempts).toEqual(plain.attempts);
        expect(wide.notes.map(({ id }) => id)).toContain("utf-16");
      }),
    );
  });

  test("never count a harmless line as a finding", () => {
    fc.assert(
      fc.property(course, (one) => {
        const made = writeRestore(one, "engine", 0);
        const harmless = /getenv|radio-error|env variable|alternate setting|device_map/;
        for (const finding of readLog(made.lines).attempts[0]?.findings ?? []) {
          expect(made.lines[finding.line - 1]).not.toMatch(harmless);
        }
      }),
    );
  });
});

function utf16(text: string, big: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !big);
  return bytes;
}
