// Reads a command line's options. What is not understood ends in one sentence that says what to do.
import { parseArgs } from "node:util";

/** A command line that cannot be understood; its message is for the person. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/**
 * The values of `--name value` options, and the other words. Throws `UsageError` for an option that
 * is not among `names` or has no value.
 */
export function readOptions<const Name extends string>(
  args: readonly string[],
  names: readonly Name[],
): { readonly values: Readonly<Partial<Record<Name, string>>>; readonly words: readonly string[] } {
  const options = Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { values: values as Partial<Record<Name, string>>, words: positionals }; // only strings were asked for
  } catch (thrown) {
    throw new UsageError(thrown instanceof Error ? thrown.message : String(thrown));
  }
}

/** A 16-bit number in hex, with or without 0x. Throws `UsageError`. */
export function hex16(name: string, text: string): number {
  if (!/^(0x)?[0-9a-f]{1,4}$/i.test(text)) {
    throw new UsageError(
      `--${name} takes at most four hex digits, for instance 1281. It was: ${JSON.stringify(text.slice(0, 40))}`,
    );
  }
  return Number.parseInt(text.replace(/^0x/i, ""), 16);
}
