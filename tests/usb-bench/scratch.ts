// Everything that a bench leaves on the machine, and how it goes away again: also when the process is
// ended by a signal, and, by the next bench, when it was killed.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PREFIX = "kintsugi-usb-bench-";
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

const leftovers = new Set<() => void>();
let watching = false;

/** Runs `clean` when the process ends, unless the returned function was called before. Must be synchronous. */
export function cleanAtExit(clean: () => void): () => void {
  watch();
  leftovers.add(clean);
  return () => void leftovers.delete(clean);
}

/** A new folder with a short path (sockets live in it), and the way to remove it. */
export function makeScratch(): { readonly folder: string; remove(): void } {
  sweep();
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  const forget = cleanAtExit(remove);
  return {
    folder,
    remove() {
      forget();
      remove();
    },
  };
}

/** Removes the folders of benches whose process is no more. */
function sweep(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = name.startsWith(PREFIX)
      ? Number.parseInt(name.slice(PREFIX.length), 10)
      : Number.NaN;
    if (!Number.isNaN(pid) && !isAlive(pid))
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}

function watch(): void {
  if (watching) return;
  watching = true;
  process.on("exit", cleanAll);
  for (const signal of SIGNALS) {
    process.once(signal, () => {
      cleanAll();
      // The handler is gone, so this time the signal does what it does by default.
      process.kill(process.pid, signal);
    });
  }
}

function cleanAll(): void {
  // Last made, first removed: a browser before the folder it writes to.
  for (const clean of [...leftovers].toReversed()) {
    leftovers.delete(clean);
    try {
      clean();
    } catch (error) {
      process.stderr.write(`usb-bench: could not clean up: ${String(error)}\n`);
    }
  }
}
