// What was gathered of one attempt while its lines went by: bounded, whatever the log's length. Gathers and
// orders; judges nothing (judge.ts does) and knows no dialect (the readers do).
import { MAX_EXCERPT_UNITS } from "./autopsy.ts";
import type { FindingId } from "./autopsy.ts";
import type { Phase } from "../timeline/restore-mode.ts";
import type { HeadKind } from "./line-head.ts";
import type { Place } from "./piece.ts";

/** A line with the clock as `RawClock` packs it; -1 without one. */
export interface RawPoint {
  readonly line: number;
  readonly raw: number;
}

export interface RawHop extends RawPoint {
  readonly mode: Phase;
  readonly change: "came" | "left";
  readonly text: string;
}

export interface RawStep extends RawPoint {
  readonly kind: "operation" | "checkpoint";
  readonly id: number;
  readonly name: string;
  /** The last line that spoke of it. */
  lastLine: number;
  endedLine: number | null;
  percent: number | null;
  failed: number | null;
  /** The line that began it, while it is open; a slice of the file until the attempt is settled. */
  text: string;
  /** Where that line stands, until its piece of the file is read. */
  place: Place | null;
}

export interface RawLink {
  readonly line: number;
  readonly depth: number;
  readonly code: number;
  readonly text: string;
}

/** Where a finding's pattern was met first, and how often. */
export interface Sighting {
  readonly line: number;
  readonly text: string;
  count: number;
}

const MAX_HOPS = 256;
const FIRST_HOPS = 32;
const MAX_STEPS = 512;
const FIRST_STEPS = 64;
const MAX_CHAIN = 32;
const MAX_EVIDENCE = 48;

/**
 * A copy of a text that is kept, bounded: a slice would hold its whole piece of the file in memory for as
 * long as it lives. Joined with another text it must be written anew, which is what engines do.
 */
export function kept(text: string, most = MAX_EXCERPT_UNITS): string {
  return ` ${text.slice(0, most)}`.slice(1);
}

const names = new Map<string, string>();
const MAX_NAMES = 1024;

/** One copy of each name of a step, however often it is printed. */
function interned(name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  const copy = kept(name);
  if (names.size < MAX_NAMES) names.set(copy, copy);
  return copy;
}

export class AttemptLog {
  /** Its first statement, and the first clock there was; line 0 before any. */
  readonly start = { line: 0, raw: -1 };
  readonly end = { line: 0, raw: -1 };
  /** Whose clock the attempt is timed by; null before the first clocked line. */
  clock: HeadKind | null = null;
  readonly hops: RawHop[] = [];
  readonly steps: RawStep[] = [];
  stepsLeftOut = 0;
  #lastStep: RawStep | null = null;
  readonly chain: RawLink[] = [];
  /** Further lines worth showing: the final status, the app's last word. */
  readonly evidence: { readonly line: number; readonly text: string }[] = [];
  readonly sightings = new Map<FindingId, Sighting>();
  /** Checkpoints begun and not completed, oldest first. */
  readonly open = new Map<number, RawStep>();
  lastCheckpoint: RawStep | null = null;
  lastOperation: RawStep | null = null;
  /** The checkpoint that was reported as failed, and what was said. */
  failedStep: { readonly step: RawStep; readonly text: string } | null = null;
  /** Ids alive when the clean-up began, by restored's own names of steps. */
  aliveAtCleanup: readonly number[] = [];
  /** `restore-step-ids` as printed last; read where it matters. */
  stepIds = "";
  behavior: "erase" | "update" | null = null;
  percent: number | null = null;
  /** The final status of the engine; 0 is success. */
  status: (RawPoint & { readonly code: number }) | null = null;
  /** A code named elsewhere: by the app, the device or the server. */
  code: (RawPoint & { readonly code: number }) | null = null;
  domain: string | null = null;
  /** Lines, 0 for never: reported done; something failed; the tool gave up; the transition timed out. */
  doneLine = 0;
  failedLine = 0;
  gaveUpLine = 0;
  timeoutLine = 0;
  /** Lines, 0 for never: asked for recovery mode, iBSS or iBEC sent, kernel sent, restore mode up. */
  enteringLine = 0;
  ibecLine = 0;
  kernelLine = 0;
  restoreLine = 0;
  /** The server was asked, and answered. */
  askedLine = 0;
  answeredLine = 0;
  /** A statement of an engine at work was read. */
  begun = false;
  /** The engine's state machine was made. */
  machine = false;
  protocol: number | null = null;

  /** A statement was read at this line; `raw` is -1 where it had not the attempt's clock. */
  spoke(line: number, raw: number): void {
    if (this.start.line === 0) this.start.line = line;
    this.end.line = line;
    if (raw < 0) return;
    if (this.start.raw < 0) this.start.raw = raw;
    this.end.raw = raw;
  }

  hop(at: RawPoint, mode: Phase, change: "came" | "left", text: string): void {
    const last = this.hops.at(-1);
    // The engine prints the same hop two or three times in other words.
    if (last !== undefined && last.change === change && last.mode === mode) return;
    if (mode === "restore" && change === "came") {
      if (this.restoreLine === 0) this.restoreLine = at.line;
      // Told to be in normal mode by the multiplexer, which cannot know better.
      if (last !== undefined && last.mode === "normal" && last.change === "came") this.hops.pop();
    }
    this.hops.push({ line: at.line, raw: at.raw, mode, change, text: kept(text) });
    if (this.hops.length > MAX_HOPS) this.hops.splice(FIRST_HOPS, 1);
  }

  /** The mode it is in by the hops read so far; null after leaving, or before any. */
  get mode(): Phase | null {
    const last = this.hops.at(-1);
    return last === undefined || last.change === "left" ? null : last.mode;
  }

  /** True where an operation only went on; nothing more is kept of it. */
  goesOn(id: number, line: number, percent: number | null): boolean {
    const last = this.lastOperation;
    if (last === null || last.id !== id || last !== this.#lastStep) return false;
    last.lastLine = line;
    last.percent = percent ?? last.percent;
    return true;
  }

  operation(at: RawPoint, id: number, percent: number | null): void {
    if (this.goesOn(id, at.line, percent)) return;
    const step = this.#step(at, "operation", id, "");
    step.percent = percent;
    this.lastOperation = step;
  }

  checkpointBegins(at: RawPoint, id: number, name: string, said: string | Place = ""): RawStep {
    const step = this.#step(at, "checkpoint", id, name);
    if (typeof said === "string") step.text = said;
    else step.place = said;
    this.#closes(id);
    this.open.set(id, step);
    if (this.open.size > MAX_CHAIN) this.#closes(this.open.keys().next().value ?? id);
    this.lastCheckpoint = step;
    return step;
  }

  /** `result` 0 or null: it went well. */
  checkpointEnds(
    at: RawPoint,
    id: number,
    name: string,
    result: number | null,
    text: string,
  ): void {
    const step = this.#closes(id) ?? this.#step(at, "checkpoint", id, name);
    step.endedLine = at.line;
    step.lastLine = at.line;
    step.text = "";
    this.lastCheckpoint = step;
    if (result !== null && result !== 0) this.#failed(step, result, text);
  }

  checkpointFails(at: RawPoint, id: number, name: string, result: number, text: string): void {
    const last = this.lastCheckpoint;
    const again = last !== null && last.id === id ? last : null;
    const step = this.open.get(id) ?? again ?? this.#step(at, "checkpoint", id, name);
    step.lastLine = at.line;
    this.lastCheckpoint = step;
    this.#failed(step, result, text);
  }

  /** No longer open; returns what was. */
  #closes(id: number): RawStep | undefined {
    const step = this.open.get(id);
    if (step !== undefined) step.place = null;
    this.open.delete(id);
    return step;
  }

  #failed(step: RawStep, result: number, text: string): void {
    step.failed = result;
    // What fails first is the cause; what fails after it is the clean-up.
    this.failedStep ??= { step, text: kept(text) };
  }

  #step(at: RawPoint, kind: RawStep["kind"], id: number, name: string): RawStep {
    const step: RawStep = {
      line: at.line,
      raw: at.raw,
      kind,
      id,
      name: interned(name),
      lastLine: at.line,
      endedLine: null,
      percent: null,
      failed: null,
      text: "",
      place: null,
    };
    this.steps.push(step);
    this.#lastStep = step;
    if (this.steps.length > MAX_STEPS) {
      this.steps.splice(FIRST_STEPS, 1);
      this.stepsLeftOut++;
    }
    return step;
  }

  link(at: RawPoint, depth: number, code: number, text: string): void {
    if (this.chain.length < MAX_CHAIN) {
      this.chain.push({ line: at.line, depth, code, text: kept(text) });
    }
  }

  saw(finding: FindingId, at: RawPoint, text: string): void {
    const known = this.sightings.get(finding);
    if (known !== undefined) known.count++;
    else this.sightings.set(finding, { line: at.line, text: kept(text), count: 1 });
  }

  /** A piece of the file is read: what still stands there becomes a text. */
  pieceEnds(): void {
    for (const step of this.open.values()) {
      step.text = step.place?.text ?? step.text;
      step.place = null;
    }
  }

  /** Lets go of the file: what was kept as a slice becomes a copy. */
  settle(): void {
    this.pieceEnds();
    for (const step of this.open.values()) step.text = kept(step.text);
    this.stepIds = "";
  }

  /** Keeps a line to show; the last ones win. */
  shows(line: number, text: string): void {
    this.evidence.push({ line, text: kept(text) });
    if (this.evidence.length > MAX_EVIDENCE) this.evidence.shift();
  }

  /** Keeps the first code named outside the final status. */
  names(at: RawPoint, code: number, text: string): void {
    if (this.code !== null) return;
    this.code = { line: at.line, raw: at.raw, code };
    this.shows(at.line, text);
  }

  /** Whether work was done that a further run must not be mixed with. */
  get worked(): boolean {
    return this.machine || this.hops.length > 0 || this.steps.length > 0 || this.over;
  }

  /** Whether there is anything to tell of it. */
  get tells(): boolean {
    if (this.begun || this.code !== null || this.sightings.size > 0) return true;
    return this.worked || this.chain.length > 0 || this.failedLine > 0 || this.doneLine > 0;
  }

  /** Whether it has come to its end, so that new work is a new attempt. */
  get over(): boolean {
    return this.status !== null || this.gaveUpLine > 0;
  }
}
