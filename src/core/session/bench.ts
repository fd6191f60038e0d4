// Many phones at once, a line each. A line keeps its place while its phone comes and goes, so that
// nothing jumps under a plug storm. Pure: folded from bus events, read together with the sessions.
import type { Identity } from "../apple/identify.ts";
import { deviceKey, sameDevice } from "../apple/same-device.ts";
import type { Attached } from "../ports.ts";
import type { SessionState } from "./state.ts";

export interface BenchLine {
  /** The phone's key; a device without one has a line only while it is there. */
  readonly key: string;
  readonly identity: Identity;
  /** Null while the phone is gone. */
  readonly device: Attached | null;
}

/** The lines after a device came: in its old place if it was there before, else at the end. */
export function came(
  lines: readonly BenchLine[],
  device: Attached,
  identity: Identity,
): readonly BenchLine[] {
  const key = lineKey(device, identity);
  const line = { key, identity, device };
  return lines.some((known) => known.key === key)
    ? lines.map((known) => (known.key === key ? line : known))
    : [...lines, line];
}

/** The lines after a device left: its line stays, unless nothing could ever bring it back to it. */
export function went(lines: readonly BenchLine[], device: Attached): readonly BenchLine[] {
  return lines.flatMap((line) => {
    if (line.device?.handle !== device.handle) return [line];
    return deviceKey(line.identity) === null ? [] : [{ ...line, device: null }];
  });
}

/** The session of a line's phone among those at work, or null. Sessions that are closed have none. */
export function sessionOf<S extends { readonly state: SessionState }>(
  line: BenchLine,
  sessions: readonly S[],
): S | null {
  const practice = line.key.startsWith(PRACTICE);
  const found = sessions.find(({ state }) => {
    if (state.outcome !== null || state.phone === null || state.practice !== practice) return false;
    const productType = state.phone.identity.model?.productType ?? null;
    return sameDevice({ keys: state.phone.keys, productType }, line.identity) === "same";
  });
  return found ?? null;
}

const PRACTICE = "practice:";

/** The two worlds never share a line. */
function lineKey(device: Attached, identity: Identity): string {
  const key = deviceKey(identity) ?? `handle:${device.handle}`;
  return device.practice ? PRACTICE + key : key;
}
