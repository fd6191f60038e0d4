// `inspect bundle`: verifies a bundle and prints what its record says, read by the same functions as in
// the app. A file that is no bundle, or was changed, ends in one sentence and exit code 1.
import { open } from "node:fs/promises";
import { MAX_TOTAL_BYTES } from "../core/bundle/format.ts";
import { readBundle } from "../core/bundle/read.ts";
import { BundleError } from "../core/errors.ts";
import { advise } from "../core/guide/advise.ts";
import { playbookOf } from "../core/guide/playbooks.ts";
import { replay } from "../core/session/replay.ts";
import { bundle as english } from "../i18n/en/bundle.ts";
import { bundle as japanese } from "../i18n/ja/bundle.ts";
import { sha256 } from "../platform/sha256.ts";
import type { Command } from "./command.ts";
import { readOptions, UsageError } from "./options.ts";

const USAGE = "Usage: inspect bundle FILE.zip [--lang ja]";

/** Prints manifest, state and next step as JSON; complains in the language asked for. */
export const bundleCommand: Command = async (args, io) => {
  const { values, words } = readOptions(args, ["lang"]);
  const [file, unexpected] = words;
  if (file === undefined || unexpected !== undefined) throw new UsageError(USAGE);
  const errors = values.lang === "ja" ? japanese.error : english.error;
  try {
    const { manifest, events } = await readBundle(await readBounded(file), sha256);
    const state = replay(manifest.session, events);
    const playbook = playbookOf(state.playbook);
    const advice = playbook === null ? null : advise(playbook, state);
    io.print({
      verified: true,
      manifest,
      state,
      next: advice?.kind === "step" ? { ...advice, step: advice.step.id } : advice,
    });
    return 0;
  } catch (thrown) {
    if (thrown instanceof BundleError) {
      io.complain(`${errors[thrown.code]} (${thrown.message})`);
      return 1;
    }
    if (isSystemError(thrown)) {
      io.complain(`The file could not be read: ${thrown.message}`);
      return 1;
    }
    throw thrown;
  }
};

/** The file's bytes; never reads more than a bundle can have. */
async function readBounded(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    if (size > MAX_TOTAL_BYTES) throw new BundleError("too-large");
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** ENOENT, EACCES, EISDIR and the like. */
function isSystemError(thrown: unknown): thrown is NodeJS.ErrnoException {
  return thrown instanceof Error && "code" in thrown && "syscall" in thrown;
}
