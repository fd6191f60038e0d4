// Reads a log in tests: a text or bytes, whole or in pieces.
import type { Autopsy } from "../../src/core/logs/autopsy.ts";
import { LogError } from "../../src/core/logs/log-error.ts";
import { createLogReader } from "../../src/core/logs/log-reader.ts";

/** The autopsy of a text, joined from lines where it is a list. Throws what the reader throws. */
export function readLog(text: string | readonly string[]): Autopsy {
  const whole = typeof text === "string" ? text : `${text.join("\n")}\n`;
  return readBytes(new TextEncoder().encode(whole));
}

/** The autopsy of bytes, cut at the places given. */
export function readBytes(bytes: Uint8Array, cuts: readonly number[] = []): Autopsy {
  const reader = createLogReader();
  let from = 0;
  for (const cut of [...cuts].toSorted((a, b) => a - b)) {
    reader.push(bytes.subarray(from, cut));
    from = Math.max(from, cut);
  }
  reader.push(bytes.subarray(from));
  return reader.end();
}

/** The autopsy, or the code it was refused with; anything else is thrown on. */
export function readOrRefuse(work: () => Autopsy): Autopsy | string {
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof LogError) return thrown.code;
    throw thrown;
  }
}
