// Takes a log's lines in order, hands each to the readers of the dialects, and keeps counts and samples. The
// busiest code of the room: a line that says nothing costs no string. Decides nothing itself.
import { kept } from "./attempt-log.ts";
import type { Autopsy, Excerpt, NoteId } from "./autopsy.ts";
import { LogError } from "./log-error.ts";
import { Clocks } from "./clock.ts";
import { composeAutopsy } from "./compose-autopsy.ts";
import { isChatter, isHarmless } from "./harmless.ts";
import { createHead, readHead } from "./line-head.ts";
import type { Head } from "./line-head.ts";
import { plainEnd } from "./lines.ts";
import { createReportReader, isPlainReport, isReportHeader } from "./panic.ts";
import type { ReportReader } from "./panic.ts";
import { codesOf, Line, pieceOf, standsAt } from "./piece.ts";
import type { Piece } from "./piece.ts";
import { readEngineLine } from "./read-engine.ts";
import { readIdevicerestoreLine } from "./read-idevicerestore.ts";
import { readPymobiledevice3Line } from "./read-pymobiledevice3.ts";
import { readRestOfLine } from "./read-rest.ts";
import { readRestoredLine } from "./read-restored.ts";
import { createStep, findStep, readStep } from "./read-steps.ts";
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
const BRACKET = 91;
const CR = 13;
const NOTHING = pieceOf("");

export class LineReader {
  /** Whether any text came. */
  any = false;
  readonly #reading = new Reading();
  readonly #head = createHead();
  readonly #stepHead = createHead();
  readonly #step = createStep();
  readonly #heldStep = createStep();
  readonly #line = new Line();
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

  /** Lines taken so far: each is handed over with its line end, but for the last of a file. */
  get lineEnds(): number {
    return this.#lines;
  }

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
    this.#reading.log.pieceEnds();
    if (this.#heldLine === 0) this.#held = NOTHING;
    else this.#holds(kept(this.#held.slice(this.#from, this.#end), MAX_UNFOLDED));
  }

  /**
   * Reads the line at `from` where it stands, if it is a step of Apple's engine, as most lines are, and whole in
   * the piece with no other one folded under it. Returns where the next line begins; 0 where nothing was read.
   */
  takeStep(piece: Piece, from: number): number {
    if (this.#lines < REPORT_LINES || this.#report !== null) return 0;
    const { codes } = piece;
    if (codes[from] !== BRACKET) return 0;
    const head = this.#stepHead;
    const step = this.#step;
    readHead(piece, from, codes.length, head);
    if (head.kind !== "bracket") return 0;
    const read = findStep(piece, head.body, codes.length, step);
    if (read === 0 || !step.plain) return 0;
    const end = plainEnd(codes, read);
    if (end < 0) return 0;
    const next = codes[end] === CR ? end + 2 : end + 1;
    if (next >= codes.length || codes[next] === SPACE) return 0;
    if (this.#heldLine !== 0) this.#read();
    const reading = this.#reading;
    reading.line = ++this.#lines;
    reading.raw = this.#clocks.pack(head);
    readStep(step, piece, head.body, end, reading);
    this.#statement(head);
    return next;
  }

  take(piece: Piece, from: number, end: number, cut: boolean, again: boolean): void {
    if (!again) this.#lines++;
    if (cut) this.note("long-lines-cut", this.#lines);
    if (this.#lines <= REPORT_LINES && this.#report === null) this.#opens(piece.slice(from, end));
    if (this.#report !== null) return this.#report.line(piece.slice(from, end), this.#lines);
    if (this.#heldLine !== 0) {
      if (isFold(piece.codes, from, end)) return this.#unfold(piece.slice(from + FOLD, end));
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
    this.#holds(`${this.#held.slice(this.#from, this.#end)}${more}`.slice(0, MAX_UNFOLDED));
  }

  #holds(text: string): void {
    this.#held = pieceOf(text);
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
    if (taken === STATEMENT) return this.#statement(head);
    if (taken === HARMLESS) this.#benign++;
    else if (taken === UNKNOWN) {
      this.#unknownCount++;
      if (this.#unknown.length >= MAX_UNKNOWN) return;
      this.#unknown.push({
        line: reading.line,
        text: kept(this.#held.slice(this.#from, this.#end)),
      });
    }
  }

  #statement(head: Head): void {
    const { log, raw, line } = this.#reading;
    this.#clocks.said(head);
    if (raw >= 0) log.clock ??= head.kind;
    log.spoke(line, log.clock === head.kind ? raw : -1);
  }

  #classify(): Taken {
    const at = this.#head.body;
    const { codes } = this.#held;
    const first = codes[at];
    // The two lines that most of a log is made of, before any string is cut.
    if (first === 60 && findStep(this.#held, at, this.#end, this.#heldStep) > 0) {
      readStep(this.#heldStep, this.#held, at, this.#end, this.#reading);
      return STATEMENT;
    }
    if (first === 97 && isInnerStep(codes, at)) {
      return isHarmless(this.#held, at, this.#end) ? HARMLESS : CHATTER;
    }
    const line = this.#line;
    line.set(this.#held, at, this.#end);
    if (this.#zeros && line.text.includes("\0")) {
      this.note("binary-part", this.#heldLine);
      return UNKNOWN;
    }
    if (this.#escapes && line.text.includes(ESCAPE)) {
      const plain = withoutColour(line.text);
      line.set(pieceOf(plain), 0, plain.length);
    }
    return this.#ask(line);
  }

  /** Asks the readers in turn, the commonest first. */
  #ask(line: Line): Taken {
    const reading = this.#reading;
    const engine = readEngineLine(line, reading);
    if (engine === STATEMENT) return STATEMENT;
    if (isHarmless(this.#held, this.#head.body, this.#end)) return HARMLESS;
    if (engine === CHATTER) return CHATTER;
    const { text } = line;
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
