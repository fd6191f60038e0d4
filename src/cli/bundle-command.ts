// `inspect bundle`: verifies a bundle and prints what its record says, read by the same functions as in
// the app. A file that is no bundle, or was changed, ends in one sentence and exit code 1.
import { readFile } from "node:fs/promises";
import type { BundleKey } from "../core/bundle-desk.ts";
import { isLog, isPhoto } from "../core/bundle/log-files.ts";
import { BundleError } from "../core/errors.ts";
import { advise } from "../core/guide/advise.ts";
import { replay } from "../core/session/replay.ts";
import { bundle as english } from "../i18n/en/bundle.ts";
import { bundle as japanese } from "../i18n/ja/bundle.ts";
import type { Opened } from "../platform/bundle/open-file.ts";
import { openFile } from "../platform/bundle/open-file.ts";
import type { Command } from "./command.ts";
import { readOptions, UsageError } from "./options.ts";
import { isSystemError, readBounded } from "./read-bounded.ts";

const USAGE =
  "Usage: inspect bundle FILE [--lang ja] [--passphrase-file FILE | --identity-file FILE]";
/** What a locked file needs, as an option. */
const NEEDS = {
  passphrase: "The file is locked by a passphrase. Put it into a file and add --passphrase-file.",
  identity: "The file is locked for a key. Add --identity-file with the key that age-keygen made.",
} as const;

/**
 * Prints signature, level, counts, verdict, next step, state and manifest as JSON; complains in the language asked
 * for.
 */
export const bundleCommand: Command = async (args, io) => {
  const { values, words } = readOptions(args, ["lang", "passphrase-file", "identity-file"]);
  const [file, unexpected] = words;
  if (file === undefined || unexpected !== undefined) throw new UsageError(USAGE);
  const errors = values.lang === "ja" ? japanese.error : english.error;
  const refuse = ({ code, message }: BundleError): number => {
    io.complain(`${errors[code]} (${message})`);
    return 1;
  };
  try {
    const key = await keyFrom(values["passphrase-file"], values["identity-file"]);
    const blob = new Blob([new Uint8Array(await readBounded(file))]);
    const never = new AbortController().signal;
    const opened = await openFile({ kind: "open", file: blob, key }, never, () => {});
    const { outcome } = opened;
    switch (outcome.kind) {
      case "refused":
        return refuse(new BundleError(outcome.code, outcome.subject));
      case "locked":
        io.complain(NEEDS[outcome.needs]);
        return 1;
      case "opened":
        io.print(tellOf(opened, outcome));
        return 0;
    }
  } catch (thrown) {
    if (thrown instanceof BundleError) return refuse(thrown);
    if (isSystemError(thrown)) {
      io.complain(`The file could not be read: ${thrown.message}`);
      return 1;
    }
    throw thrown;
  }
};

/** A passphrase is the first line of its file: editors end lines unasked. */
async function keyFrom(passphrase?: string, identity?: string): Promise<BundleKey> {
  if (passphrase !== undefined && identity !== undefined) throw new UsageError(USAGE);
  if (identity !== undefined)
    return { kind: "identity", identity: await readFile(identity, "utf8") };
  if (passphrase === undefined) return { kind: "none" };
  const [line = ""] = (await readFile(passphrase, "utf8")).split(/\r?\n/);
  return { kind: "passphrase", passphrase: line };
}

function tellOf(
  { events }: Opened,
  { bundle, files }: Extract<Opened["outcome"], { readonly kind: "opened" }>,
): object {
  const { manifest, signature, locked, hash } = bundle;
  const state = replay(manifest.session, events);
  const advice = advise(state);
  return {
    verified: true,
    signature,
    locked,
    level: manifest.level,
    hash,
    counts: {
      events: events.length,
      unknown: state.unknown,
      logs: files.filter(isLog).length,
      photos: files.filter(isPhoto).length,
      bytes: files.reduce((sum, { blob }) => sum + blob.size, 0),
    },
    verdict: state.watch.verdicts.at(-1) ?? null,
    next: advice.kind === "step" ? { ...advice, step: advice.step.id } : advice,
    state,
    manifest,
  };
}
