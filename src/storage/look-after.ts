// The look at the start: what is missing of what was confirmed is taken from the second copy, and what is missing then
// is for a person to hear.
import type { Finding } from "./check.ts";
import type { OpenRecordStore } from "./record-store.ts";

export interface Look {
  /** What is still wrong. */
  readonly findings: readonly Finding[];
  /** Sessions of which entries came back. */
  readonly back: number;
}

/** Looks, and mends what can be mended where `hasCopy` says that there is what to mend it from. */
export async function lookAfter(
  store: Pick<OpenRecordStore, "check" | "bringBack">,
  hasCopy: () => Promise<boolean>,
): Promise<Look> {
  const findings = await store.check();
  if (findings.length === 0 || !(await hasCopy())) return { findings, back: 0 };
  const back = await broughtBack(store);
  return { findings: back > 0 ? await store.check() : findings, back };
}

/** Where the copy cannot be read, what is missing is told all the same. */
async function broughtBack(store: Pick<OpenRecordStore, "bringBack">): Promise<number> {
  try {
    return (await store.bringBack()).sessions;
  } catch (thrown) {
    console.warn(thrown);
    return 0;
  }
}
