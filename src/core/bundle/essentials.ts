// The essentials of a session in a few lines of plain ASCII: what goes into the QR code of the job sheet, to
// be read by any phone, with no app, in any language. Codes and field words only; no identifier of the
// device, nothing that a person typed. Knows no QR code; only its room.
import { advise, stepNow } from "../guide/advise.ts";
import type { Attempt, SessionState } from "../session/state.ts";

/**
 * Most bytes of the text: a QR code of version 15 with error correction Q holds 292 (ISO/IEC 18004, table 7),
 * and a larger one is not read from a phone's photo of a sheet.
 */
export const MAX_ESSENTIAL_BYTES = 290;

/** Most characters of one line, and where all are long: then the seven lines that always stand have room. */
const MAX_LINE = 52;
const MAX_CROWDED = 40;
const MAX_CODES = 4;

/** Marks of the answers: "+" worked, "-" did not help, "/" could not be done, "~" skipped. */
const MARKS = { worked: "+", failed: "-", "could-not": "/", skipped: "~" } as const;

/**
 * The lines, newest and weightiest first: session and day, model, codes, stage, verdict, what was varied, the
 * steps with their marks (oldest left out where there is no room, and counted), what stands next. ASCII, and
 * together with their line feeds at most `MAX_ESSENTIAL_BYTES`.
 */
export function essentials(state: SessionState): readonly string[] {
  const fixed = [
    `KINTSUGI ${state.id.slice(0, 8)} ${dayOf(state)}${state.practice ? " PRACTICE" : ""}`,
    `Model: ${modelOf(state)}`,
    `Code: ${codesOf(state)}`,
    `Stage: ${stageOf(state)}`,
    `Verdict: ${verdictOf(state)}`,
    ...triedOf(state.attempts),
    `Now: ${state.outcome ?? stepNow(advise(state)) ?? "end"}`,
  ];
  const roomy = fixed.map((line) => plain(line, MAX_LINE));
  const lines =
    sizeOf(roomy) <= MAX_ESSENTIAL_BYTES ? roomy : fixed.map((line) => plain(line, MAX_CROWDED));
  const steps = stepsOf(state, MAX_ESSENTIAL_BYTES - sizeOf(lines));
  return steps === null ? lines : lines.toSpliced(-1, 0, steps);
}

/** Characters of the lines, each with its line feed. */
const sizeOf = (lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + line.length + 1, 0);

/** The same as one text, lines parted by line feeds. */
export const essentialsText = (state: SessionState): string => essentials(state).join("\n");

/** Printable ASCII only, so that every reader shows the same; cut to one short line. */
function plain(line: string, most: number): string {
  const ascii = line.replace(/[^\x20-\x7e]/g, "?");
  return ascii.length <= most ? ascii : `${ascii.slice(0, most - 3)}...`;
}

/** The day of the last entry, of Greenwich; "-" where the clock was out of any calendar. */
function dayOf({ last, started }: SessionState): string {
  const day = new Date((last ?? started)?.wall ?? Number.NaN);
  return Number.isNaN(day.valueOf()) ? "-" : day.toISOString().slice(0, 10);
}

function modelOf({ phone }: SessionState): string {
  const identity = phone?.identity;
  if (identity === undefined) return "not seen";
  const { model, cpid, bdid } = identity;
  if (model !== null) return `${model.productType} ${model.name}`;
  return cpid === null ? "unknown" : `CPID ${hex(cpid)} BDID ${bdid === null ? "-" : hex(bdid)}`;
}

const hex = (value: number): string => value.toString(16).toUpperCase().padStart(2, "0");

/** The latest first. */
function codesOf({ codes }: SessionState): string {
  if (codes.length === 0) return "none";
  const shown = codes.toReversed().slice(0, MAX_CODES).join(" ");
  return codes.length <= MAX_CODES ? shown : `${shown} ...`;
}

/** How far Apple's app came, as told, and where the bus stands: each is a witness of its own. */
function stageOf({ attempts, watch }: SessionState): string {
  const told = attempts.findLast(({ stage }) => stage !== "unknown")?.stage;
  return `${told ?? "not told"}, USB ${watch.stage}`;
}

function verdictOf({ watch }: SessionState): string {
  const verdict = watch.verdicts.at(-1);
  if (verdict === undefined) return "none seen";
  const { kind, gapMs, grade, unbroken } = verdict;
  const gap = gapMs === null ? "" : ` ${Math.round(gapMs / 1000)}s`;
  return `${kind}${gap} (${grade}${unbroken ? "" : ", view broken"})`;
}

/** Tries by their way, and how many different parts stood between phone and computer. */
function triedOf(attempts: readonly Attempt[]): readonly string[] {
  if (attempts.length === 0) return ["Tries: none"];
  const ways = (["update", "restore", "unknown"] as const).flatMap((way) => {
    const of = attempts.filter((attempt) => attempt.way === way);
    const went = of.filter(({ result }) => result === "worked").length;
    return of.length === 0 ? [] : [`${way} ${of.length}${went === 0 ? "" : ` (${went} ok)`}`];
  });
  const parts = (["cable", "port", "computer"] as const).map(
    (part) => `${new Set(attempts.map(({ setup }) => setup[part])).size} ${part}`,
  );
  return [`Tries: ${ways.join(" ")}; ${parts.join(" ")}`];
}

/** The answered steps, newest first, as many as have room; null without one or without room for one. */
function stepsOf({ answers }: SessionState, room: number): string | null {
  const told = Object.entries(answers)
    .toSorted(([, a], [, b]) => b.order - a.order)
    .map(([id, { answer }]) => plain(`${id}${MARKS[answer]}`, MAX_CROWDED));
  for (let shown = told.length; shown > 0; shown--) {
    const more = told.length - shown;
    const line = `Steps: ${told.slice(0, shown).join(" ")}${more === 0 ? "" : ` +${more}`}`;
    if (line.length < room) return line;
  }
  return null;
}
