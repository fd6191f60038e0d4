// Carries a launch to the part of the app that takes it: the one place where files from outside find their screen.
import { BUNDLE_END_BYTES, endsAsBundle, kindOfFile, type Launch } from "../../core/launch.ts";
import type { GivenFile } from "../../core/log-desk.ts";
import type { RouterService } from "../router.tsx";
import type { Services } from "../services.ts";

/**
 * Opens the screen of an address, or hands files over and opens theirs. A screen takes what belongs to it: the files
 * of another come back, to be offered again.
 */
export async function openLaunch(
  { address, files }: Launch,
  services: Services,
  { go }: RouterService,
): Promise<readonly GivenFile[]> {
  if (address !== null) {
    const url = new URL(address, location.origin);
    go(url.pathname);
    // The shortcut "Connect": the chooser itself needs a click, which one key now gives.
    // A new route moves the focus to its top first.
    if (url.searchParams.get("src") === "connect")
      requestAnimationFrame(() => document.getElementById("connect")?.focus());
    return [];
  }
  const bundles: (readonly [GivenFile, File])[] = [];
  const logs: GivenFile[] = [];
  const backups: GivenFile[] = [];
  for (const file of files) {
    const kind = kindOfFile(file.path);
    const bytes = file.file instanceof File ? file.file : null;
    if (bytes !== null && (kind === "bundle" || (kind === "log" && (await isSealed(bytes)))))
      bundles.push([file, bytes]);
    else if (kind === "log") logs.push(file);
    else if (kind === "backup") backups.push(file);
  }
  const [bundle, ...others] = bundles;
  if (bundle !== undefined) {
    const { offerFile } = await import("../screens/bundles/incoming.ts");
    offerFile(bundle[1], go);
    return [...others.map(([file]) => file), ...logs, ...backups];
  }
  if (logs.length > 0) {
    const { logsOf } = await import("../screens/logs/create-logs.ts");
    logsOf(services).give(logs);
    go("/logs");
    return backups;
  }
  // What is taken in from a backup is chosen there, by hand.
  if (backups.length > 0) go("/keeping");
  return [];
}

/** Whether a file of any name ends as a bundle does; one that cannot be read is left to its reader's sentence. */
async function isSealed(file: File): Promise<boolean> {
  try {
    const end = file.slice(Math.max(0, file.size - BUNDLE_END_BYTES));
    return endsAsBundle(new Uint8Array(await end.arrayBuffer()));
  } catch {
    return false;
  }
}
