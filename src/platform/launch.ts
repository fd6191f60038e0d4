// Receives what the operating system hands over: files that were opened with the installed app, and shortcuts of
// its icon. The window is only brought to the front (launch_handler of the manifest); what becomes of it is
// decided in the page, so that a running repair is never navigated away. Knows the browser's launch queue.
import type { Launch } from "../core/launch.ts";

/** https://wicg.github.io/web-app-launch/, the part that is used here. */
interface LaunchParams {
  readonly targetURL?: string;
  readonly files?: readonly FileSystemFileHandle[];
}
interface LaunchQueue {
  setConsumer(consumer: (params: LaunchParams) => void): void;
}

/** Most files taken at a time; more are an accident. */
const MAX_FILES = 200;

/** Calls back for each launch, those before the call included. Nothing where the browser has no such queue. */
export function receiveLaunches(base: string, listener: (launch: Launch) => void): void {
  const { launchQueue } = globalThis as { readonly launchQueue?: LaunchQueue }; // Chromium alone has it
  launchQueue?.setConsumer((params) => {
    void take(params, base, listener);
  });
}

async function take(
  params: LaunchParams,
  base: string,
  listener: (launch: Launch) => void,
): Promise<void> {
  const launch = await read(params, base);
  if (launch !== null) listener(launch);
}

async function read(params: LaunchParams, base: string): Promise<Launch | null> {
  const handles = (params.files ?? []).slice(0, MAX_FILES);
  const address = addressOf(params.targetURL, base);
  if (handles.length === 0) return address === null ? null : { address, files: [], unreadable: [] };
  const files: { path: string; named: true; file: File }[] = [];
  const unreadable: string[] = [];
  for (const handle of handles) {
    try {
      files.push({ path: handle.name, named: true, file: await handle.getFile() });
    } catch {
      // Moved, locked or refused between the click and here: its name is told.
      unreadable.push(handle.name);
    }
  }
  return { address: null, files, unreadable };
}

/** The part of an address below the app's base, or null for any that is not the app's. */
function addressOf(url: string | undefined, base: string): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { origin, pathname, search } = new URL(url);
  if (origin !== location.origin || !pathname.startsWith(base)) return null;
  return `/${pathname.slice(base.length)}${search}`;
}
