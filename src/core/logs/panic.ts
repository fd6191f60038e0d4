// Reads the panic log of a phone: today's two JSON texts in one file, and the plain text of old systems. Facts:
// public panic-full files of iOS 12 and later. Other reports in the same wrapping are refused by number.
import { LogError } from "./log-error.ts";
import type { FindingId, PanicFacts } from "./autopsy.ts";
import { OTHER_REPORTS, PANIC_WORDS } from "./panics.data.ts";

/** Most text of a report that is looked at; the panic string stands near its beginning. */
const MAX_REPORT_UNITS = 4 << 20;
/** Most of the panic string that is searched. */
const MAX_PANIC_UNITS = 64 << 10;
const MAX_FIELD_UNITS = 120;
const MAX_FIRST_LINE_UNITS = 300;
const MAX_SENSORS = 16;

/** True where a file's first line is the header of a report: one JSON object with its kind. */
export function isReportHeader(line: string): boolean {
  return line.startsWith("{") && line.includes('"bug_type"');
}

/** True where a line opens a panic log of the plain kind. */
export function isPlainReport(line: string): boolean {
  return line.startsWith("Incident Identifier:") || line.startsWith("CrashReporter Key:");
}

/** Gathers a report's lines; `end` reads them. */
export interface ReportReader {
  /** `number`: the line's in the file; parts of one line have the same. */
  line(text: string, number: number): void;
  end(): { readonly panic: PanicFacts; readonly line: number; readonly cut: boolean };
}

/** `plain`: the old kind, without JSON. */
export function createReportReader(plain: boolean): ReportReader {
  const lines: string[] = [];
  const numbers: number[] = [];
  let units = 0;
  let cut = false;
  return {
    line(text, number) {
      if (units + text.length > MAX_REPORT_UNITS) cut = true;
      else {
        units += text.length + 1;
        lines.push(text);
        numbers.push(number);
      }
    },
    end() {
      const { panic, at, cut: torn } = plain ? readPlain(lines) : readJson(lines);
      return { panic, line: numbers[at] ?? 1, cut: cut || torn };
    },
  };
}

interface Report {
  readonly panic: PanicFacts;
  /** Where the panic stands among the lines, from 0. */
  readonly at: number;
  readonly cut: boolean;
}

function readJson(lines: readonly string[]): Report {
  const header = fieldsOf(lines[0] ?? "");
  const body = lines.slice(1).join("\n");
  const fields = fieldsOf(body);
  const text = fields.whole ? textOf(fields.value["panicString"]) : stringIn(body, "panicString");
  const bugType = textOf(header.value["bug_type"]) ?? stringIn(lines[0] ?? "", "bug_type");
  const at = lines.findIndex(
    (line) => line.includes("panicString") || line.startsWith("panic(cpu"),
  );
  const plain = at > 0 && text === null ? lines.slice(at).join("\n") : null;
  const panicText = text ?? plain;
  if (panicText === null) {
    const name = bugType === null ? null : OTHER_REPORTS.get(bugType);
    throw new LogError("unsupported-report", name == null ? (bugType ?? "") : `${bugType} ${name}`);
  }
  const field = (name: string): string | null =>
    (fields.whole ? textOf(fields.value[name]) : stringIn(body, name)) ??
    textOf(header.value[name]);
  return {
    panic: factsOf(panicText, {
      bugType: bounded(bugType),
      product: bounded(field("product")),
      osVersion: bounded(textOf(header.value["os_version"]) ?? field("build")),
      date: bounded(field("date") ?? textOf(header.value["timestamp"])),
    }),
    at: Math.max(0, at),
    cut: !fields.whole && plain === null,
  };
}

function readPlain(lines: readonly string[]): Report {
  const value = (label: string): string | null => {
    const line = lines.find((one) => one.startsWith(label));
    return line === undefined ? null : bounded(line.slice(label.length).trim());
  };
  const at = lines.findIndex((line) => /panic\(cpu \d|^Debugger message:|^panicString/.test(line));
  if (at < 0) throw new LogError("unsupported-report", value("Process:") ?? "");
  return {
    panic: factsOf(lines.slice(at).join("\n"), {
      bugType: null,
      product: value("Hardware Model:"),
      osVersion: value("OS Version:"),
      date: value("Date/Time:"),
    }),
    at,
    cut: false,
  };
}

type Known = Pick<PanicFacts, "bugType" | "product" | "osVersion" | "date">;

function factsOf(panicString: string, known: Known): PanicFacts {
  const text = panicString.slice(0, MAX_PANIC_UNITS);
  const sensors = /missing sensor\(?s?\)?:?\s*([\w ,]+)/i.exec(text)?.[1] ?? "";
  const service = /no successful checkins from ([\w.-]{1,80})/i.exec(text)?.[1];
  const array = /sensor array[^\n]{0,80}?(0x[0-9a-f]{1,16}|\b\d{4,12}\b)/i.exec(text)?.[1];
  return {
    ...known,
    firstLine: (text.split("\n", 1)[0] ?? "").slice(0, MAX_FIRST_LINE_UNITS),
    sensors: sensors
      .split(/[ ,]+/)
      .filter((name) => /^\w{2,12}$/.test(name))
      .slice(0, MAX_SENSORS),
    service: service ?? null,
    sensorArray: array === undefined ? null : hexOf(array),
  };
}

/** Printed in hex before iOS 17 and in decimal since. */
const hexOf = (text: string): string =>
  text.startsWith("0x") ? text.toLowerCase() : `0x${Number(text).toString(16)}`;

/** Which reading a panic's text has; the service and sensors may stand behind its first line. */
export function panicFinding(text: string): FindingId {
  const searched = text.slice(0, MAX_FIRST_LINE_UNITS);
  return PANIC_WORDS.find(([words]) => words.test(searched))?.[1] ?? "panic-other";
}

/** What a whole report is read as. */
export function panicFindingOf(panic: PanicFacts): FindingId {
  if (panic.sensors.length > 0) return "panic-sensor";
  if (panic.sensorArray !== null) return "panic-sensor-array";
  const finding = panicFinding(panic.firstLine);
  return finding === "panic-other" && panic.service !== null ? "panic-service" : finding;
}

/** An object's fields; `whole` is false where the text is no JSON object, for instance because it was cut. */
function fieldsOf(text: string): {
  readonly value: Readonly<Record<string, unknown>>;
  readonly whole: boolean;
} {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return { value: {}, whole: false };
    }
    return { value: { ...value }, whole: true };
  } catch {
    // Cut or old: the fields are searched for one by one.
    return { value: {}, whole: false };
  }
}

/** The value of `"name" : "…"` in text that is no whole JSON; up to the text's end where it was cut. */
function stringIn(text: string, name: string): string | null {
  const at = text.indexOf(`"${name}"`);
  if (at < 0) return null;
  const found = /^\s*:\s*"((?:[^"\\]|\\.)*)/.exec(
    text.slice(at + name.length + 2, at + MAX_PANIC_UNITS),
  );
  return found === null ? null : unescaped(found[1] ?? "");
}

const unescaped = (text: string): string =>
  text.replaceAll(/\\(.)/g, (_, letter: string) => (letter === "n" ? "\n" : letter));

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : null;
}

const bounded = (text: string | null): string | null =>
  text === null ? null : text.slice(0, MAX_FIELD_UNITS);
