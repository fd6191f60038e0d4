// Shows lines of a log that was read, and finds text in it. Reads only as much of the file as that needs, and
// keeps no more of a line than is shown.
import type { LogLines } from "../../core/log-desk.ts";
import { piecesOf } from "./pieces.ts";
import type { OpenLog } from "./read-log.ts";

/** Most lines given at a time. */
const MAX_LINES = 2000;
/** Longest text shown of a line, in UTF-16 units. */
export const MAX_SHOWN_UNITS = 4000;
/** Longest part of a line that is searched. */
const MAX_SEARCHED_UNITS = 1 << 16;

export async function linesOf(
  log: OpenLog,
  from: number,
  count: number,
  signal: AbortSignal,
): Promise<LogLines> {
  const first = Math.max(1, Math.floor(from));
  const wanted = Math.min(MAX_LINES, Math.max(0, Math.floor(count)));
  const lines: string[] = [];
  if (wanted > 0) {
    await eachLine(log, first, signal, (text) => {
      lines.push(shown(text));
      return lines.length < wanted;
    });
  }
  return { from: first, lines };
}

/** The number of the next line that holds `text`, `from` included. Empty text is found nowhere. */
export async function findLine(
  log: OpenLog,
  text: string,
  from: number,
  way: "on" | "back",
  signal: AbortSignal,
): Promise<number | null> {
  const needle = text.toLowerCase();
  if (needle === "") return null;
  let found: number | null = null;
  await eachLine(log, way === "on" ? from : 1, signal, (line, number) => {
    if (way === "back" && number > from) return false;
    if (!line.toLowerCase().includes(needle)) return true;
    found = number;
    return way === "back";
  });
  return found;
}

/** Every line from `first` on, until `take` says false. */
async function eachLine(
  { blob, index }: OpenLog,
  first: number,
  signal: AbortSignal,
  take: (text: string, line: number) => boolean,
): Promise<void> {
  const mark = index.before(first);
  const decoder = new TextDecoder(index.encoding);
  let line = mark.line;
  let rest = "";
  /** Says whether more is wanted. */
  const hand = (text: string): boolean => {
    const wanted = line < first || take(text, line);
    line++;
    return wanted;
  };
  for await (const bytes of piecesOf(blob, mark.offset, signal)) {
    const text = decoder.decode(bytes, { stream: true });
    let from = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", from)) {
      const whole = rest === "" ? text.slice(from, end) : rest + text.slice(from, end);
      rest = "";
      from = end + 1;
      if (!hand(whole.slice(0, MAX_SEARCHED_UNITS))) return;
    }
    rest = (rest + text.slice(from)).slice(0, MAX_SEARCHED_UNITS);
  }
  rest += decoder.decode();
  if (rest !== "") hand(rest);
}

// oxlint-disable-next-line no-control-regex -- they are what is made visible
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

/** Without the line end; control characters would move what stands beside them. */
function shown(text: string): string {
  const line = text.endsWith("\r") ? text.slice(0, -1) : text;
  const cut = line.length > MAX_SHOWN_UNITS ? `${line.slice(0, MAX_SHOWN_UNITS)}…` : line;
  return cut.replaceAll(INVISIBLE, "\uFFFD");
}
