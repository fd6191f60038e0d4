// The command line over core, for support staff and scripts: JSON on stdout, a plain message and a non-zero code
// otherwise. Only finds the command; each command is a file of its own.
import { bundleCommand } from "./bundle-command.ts";
import { codeCommand } from "./code-command.ts";
import type { Command, Io } from "./command.ts";
import { logCommand } from "./log-command.ts";
import { nextCommand } from "./next-command.ts";
import { UsageError } from "./options.ts";
import { procedureCommand } from "./procedure-command.ts";
import { redactCommand } from "./redact-command.ts";
import { usbCommand } from "./usb-command.ts";

/** Exit code for a command line that cannot be understood. */
export const USAGE_ERROR = 2;

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ["usb", usbCommand],
  ["bundle", bundleCommand],
  ["log", logCommand],
  ["code", codeCommand],
  ["next", nextCommand],
  ["procedure", procedureCommand],
  ["redact", redactCommand],
]);

/**
 * Runs one command line, without the names of program and script. Resolves with the exit code: 0 done, 1 refused
 * with a reason, 2 not understood. Rejects only on a fault in the program.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const [name = "", ...args] = argv;
  const command = COMMANDS.get(name);
  if (command === undefined) {
    const known = [...COMMANDS.keys()].join(", ");
    io.complain(
      name === ""
        ? `Which command? There are: ${known}`
        : `There is no command ${JSON.stringify(name.slice(0, 40))}. There are: ${known}`,
    );
    return USAGE_ERROR;
  }
  try {
    return await command(args, io);
  } catch (thrown) {
    if (!(thrown instanceof UsageError)) throw thrown;
    io.complain(thrown.message);
    return USAGE_ERROR;
  }
}
