// Tells who wrote a log from what its statements looked like. Counts only; the grammars stand in the readers.
import { LogError } from "./log-error.ts";
import type { Dialect } from "./autopsy.ts";
import type { HeadKind } from "./line-head.ts";
import type { Family } from "./reading.ts";

const BY_HEAD: Partial<Record<HeadKind, Dialect>> = {
  pid: "itunes-10-windows",
  process: "itunes-10-mac",
  bracket: "mobile-device",
  colon: "third-party",
  level: "idevicerestore",
  python: "pymobiledevice3",
  unified: "syslog",
  syslog: "syslog",
  clock: "syslog",
  dash: "dfu-tool",
};

/** Share of statements a second writer needs to be called one. */
const SECOND = 0.2;

/**
 * The dialect, and whether a second host's writer takes part. restored's own words stand inside the logs of
 * other writers, so it is named only where it speaks alone. Throws a `LogError` "not-a-log".
 */
export function dialectOf(
  heads: ReadonlyMap<HeadKind, number>,
  said: Readonly<Record<Family, number>>,
  benign: number,
): { readonly dialect: Dialect; readonly mixed: boolean } {
  const votes = new Map<Dialect, number>();
  const vote = (dialect: Dialect, count: number): void => {
    if (count > 0) votes.set(dialect, (votes.get(dialect) ?? 0) + count);
  };
  for (const [head, count] of heads) {
    const dialect = BY_HEAD[head];
    if (dialect !== undefined) vote(dialect, count);
  }
  if (said.idevicerestore > 0 && !votes.has("idevicerestore") && !votes.has("pymobiledevice3")) {
    vote("idevicerestore-old", said.idevicerestore);
  }
  if (said.pymobiledevice3 > 0) vote("pymobiledevice3", said.pymobiledevice3);
  if (votes.size === 0 && said.restored > 0) vote("restored", said.restored);
  if (votes.size === 0) vote("mobile-device", said.engine + said.common);
  if (votes.size === 0 && benign > 0) vote("mobile-device", benign);
  const ranked = [...votes].toSorted((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (first === undefined) throw new LogError("not-a-log");
  return { dialect: first[0], mixed: second !== undefined && second[1] > first[1] * SECOND };
}
