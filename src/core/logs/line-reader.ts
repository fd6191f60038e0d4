// Takes a log's lines in order, hands each to the readers of the dialects, and keeps counts and samples. The
// busiest code of the room: a line that says nothing costs no string. Decides nothing itself.
import { kept } from "./attempt-log.ts";
import type { Autopsy, Excerpt, NoteId } from "./autopsy.ts";
import { LogError } from "./autopsy.ts";
import { Clocks } from "./clock.ts";
import { composeAutopsy } from "./compose-autopsy.ts";
import { isChatter, isHarmless } from "./harmless.ts";
import { createHead, readHead } from "./line-head.ts";
import { createReportReader, isPlainReport, isReportHeader } from "./panic.ts";
import type { ReportReader } from "./panic.ts";
import { codesOf, pieceOf, standsAt } from "./piece.ts";
import type { Piece } from "./piece.ts";
import { readEngineLine, readOperation } from "./read-engine.ts";
import { readIdevicerestoreLine } from "./read-idevicerestore.ts";
import { readPymobiledevice3Line } from "./read-pymobiledevice3.ts";
import { readRestOfLine } from "./read-rest.ts";
import { readRestoredLine } from "./read-restored.ts";
import { CHATTER, HARMLESS, Reading, STATEMENT, UNKNOWN } from "./reading.ts";
import type { Taken } from "./reading.ts";

const MAX_UNKNOWN = 20;
/** 3uTools and iMazing fold a long line before this many spaces. */
const FOLD = 21;
/** Most of a line that is read, folded lines joined. */
const MAX_UNFOLDED = 1 << 14;
/** How far into the file the first line of a report may stand. */
const REPORT_LINES = 3;
const SPACE = 32;
const NOTHING = pieceOf("", null);

export class LineReader {
  /** Whether any text came. */
  any = false;
  readonly #reading = new Reading();
  readonly #head = createHead();
  readonly #clocks = new Clocks();
  readonly #notes = new Map<NoteId, { line: number | null; count: number }>();
  readonly #unknown: Excerpt[] = [];
  #report: ReportReader | null = null;
  #lines = 0;
  #unknownCount = 0;
  #benign = 0;
  /** The piece of text at hand, and whether it has characters that lines seldom have. */
  #zeros = false;
  #escapes = false;
  /** The line that may be continued: in `#held` from `#from` to `#end`; its number, 0 for none. */
  #held: Piece = NOTHING;
  #from = 0;
  #end = 0;
  #heldLine = 0;

  note(id: NoteId, line: number | null): void {
    const known = this.#notes.get(id);
    if (known === undefined) this.#notes.set(id, { line, count: 1 });
    else known.count++;
  }

  /** A piece of text begins. */
  begins(text: string): void {
    this.#zeros ||= text.includes("\0");
    this.#escapes ||= text.includes(ESCAPE);
  }

  /** A piece of text is read: what is held of it must not keep it alive. */
  pieceEnds(): void {
    if (this.#heldLine === 0) this.#held = NOTHING;
    else this.#holds(kept(this.#held.text.slice(this.#from, this.#end), MAX_UNFOLDED));
  }

  take(piece: Piece, from: number, end: number, cut: boolean, again: boolean): void {
    if (!again) this.#lines++;
    if (cut) this.note("long-lines-cut", this.#lines);
    if (this.#lines <= REPORT_LINES && this.#report === null)
      this.#opens(piece.text.slice(from, end));
    if (this.#report !== null) return this.#report.line(piece.text.slice(from, end));
    if (this.#heldLine !== 0) {
      if (isFold(piece.codes, from, end)) return this.#unfold(piece.text.slice(from + FOLD, end));
      this.#read();
    }
    this.#held = piece;
    this.#from = from;
    this.#end = Math.min(end, from + MAX_UNFOLDED);
    this.#heldLine = this.#lines;
  }

  #opens(text: string): void {
    const line = text.trimStart();
    const plain = isPlainReport(line);
    if (plain || isReportHeader(line)) this.#report = createReportReader(plain);
  }

  #unfold(more: string): void {
    this.note("folded-lines", this.#lines);
    this.#holds(`${this.#held.text.slice(this.#from, this.#end)}${more}`.slice(0, MAX_UNFOLDED));
  }

  #holds(text: string): void {
    this.#held = pieceOf(text, null);
    this.#from = 0;
    this.#end = text.length;
  }

  /** Reads the line that is held. */
  #read(): void {
    const head = this.#head;
    const reading = this.#reading;
    readHead(this.#held, this.#from, this.#end, head);
    reading.line = this.#heldLine;
    reading.raw = this.#clocks.pack(head);
    const taken = this.#classify();
    this.#heldLine = 0;
    if (taken === STATEMENT) return this.#statement(reading);
    if (taken === HARMLESS) this.#benign++;
    else if (taken === UNKNOWN) {
      this.#unknownCount++;
      if (this.#unknown.length >= MAX_UNKNOWN) return;
      this.#unknown.push({
        line: reading.line,
        text: kept(this.#held.text.slice(this.#from, this.#end)),
      });
    }
  }

  #statement(reading: Reading): void {
    const head = this.#head;
    const { log, raw, line } = reading;
    this.#clocks.said(head);
    if (raw >= 0) log.clock ??= head.kind;
    log.spoke(line, log.clock === head.kind ? raw : -1);
  }

  #classify(): Taken {
    const at = this.#head.body;
    const { text, codes } = this.#held;
    const first = codes[at];
    // The two lines that most of a log is made of, before any string is cut.
    if (first === 60 && readOperation(this.#held, at, this.#end, this.#reading)) return STATEMENT;
    if (first === 97 && isInnerStep(codes, at)) {
      return isHarmless(this.#held, at, this.#end) ? HARMLESS : CHATTER;
    }
    let body = text.slice(at, this.#end);
    if (this.#zeros && body.includes("\0")) {
      this.note("binary-part", this.#heldLine);
      return UNKNOWN;
    }
    if (this.#escapes && body.includes(ESCAPE)) body = withoutColour(body);
    return this.#ask(body);
  }

  /** Asks the readers in turn, the commonest first. */
  #ask(text: string): Taken {
    const reading = this.#reading;
    const engine = readEngineLine(text, reading);
    if (engine === STATEMENT) return STATEMENT;
    const harmless = isHarmless(this.#held, this.#head.body, this.#end);
    if (harmless) return HARMLESS;
    if (engine === CHATTER) return CHATTER;
    const restored = readRestoredLine(text, reading);
    if (restored !== UNKNOWN) return restored;
    const tool = readIdevicerestoreLine(text, reading);
    if (tool !== UNKNOWN) return tool;
    if (this.#head.kind === "python" || this.#head.kind === "bare") {
      const python = readPymobiledevice3Line(text, reading);
      if (python !== UNKNOWN) return python;
    }
    const rest = readRestOfLine(text, reading);
    if (rest !== UNKNOWN) return rest;
    return isChatter(text) ? CHATTER : UNKNOWN;
  }

  end(): Autopsy {
    if (this.#heldLine !== 0) this.#read();
    if (this.#lines === 0) throw new LogError("empty");
    const report = this.#report?.end() ?? null;
    if (report?.cut === true) this.note("cut-short", null);
    return composeAutopsy({
      reading: this.#reading,
      clocks: this.#clocks,
      notes: this.#notes,
      unknown: this.#unknown,
      report,
      counts: { lines: this.#lines, unknown: this.#unknownCount, benign: this.#benign },
    });
  }
}

/** True where a line only continues the one before. */
function isFold(codes: Uint8Array, from: number, end: number): boolean {
  if (codes[from] !== SPACE || from + FOLD >= end) return false;
  for (let at = from + 1; at < from + FOLD; at++) {
    if (codes[at] !== SPACE) return false;
  }
  return codes[from + FOLD] !== SPACE;
}

const AMAI = codesOf("amai: ");
const ASKING = codesOf("AMAuthInstallRequestSendSync");

/**
 * `amai: : 1e 6e …`, `amai: _…`, `amai: BbfwWriter…`: dumps and inner steps of the personalisation library, all
 * but what it says of the server.
 */
function isInnerStep(codes: Uint8Array, at: number): boolean {
  if (!standsAt(codes, at, AMAI)) return false;
  const letter = codes[at + 6];
  if (letter === 58 || letter === 95 || letter === 66) return true;
  return letter === 65 && !standsAt(codes, at + 6, ASKING);
}

const ESCAPE = "\u001b";

/** Without what terminals use for colour. */
function withoutColour(text: string): string {
  const [first = "", ...others] = text.split(ESCAPE);
  return first + others.map((part) => part.replace(/^\[[\d;]*m/, "")).join("");
}
