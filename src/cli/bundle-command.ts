// `inspect bundle`: verifies a bundle and prints what its record says, read by the same functions as in
// the app. A file that is no bundle, or was changed, ends in one sentence and exit code 1.
import { readBundle } from "../core/bundle/read.ts";
import { BundleError } from "../core/errors.ts";
import { advise } from "../core/guide/advise.ts";
import { replay } from "../core/session/replay.ts";
import { bundle as english } from "../i18n/en/bundle.ts";
import { bundle as japanese } from "../i18n/ja/bundle.ts";
import { sha256 } from "../platform/sha256.ts";
import type { Command } from "./command.ts";
import { readOptions, UsageError } from "./options.ts";
import { isSystemError, readBounded } from "./read-bounded.ts";

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
    const advice = advise(state);
    io.print({
      verified: true,
      manifest,
      state,
      next: advice.kind === "step" ? { ...advice, step: advice.step.id } : advice,
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
