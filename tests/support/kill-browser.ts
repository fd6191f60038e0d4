// Ends a Chromium as a power cut does: SIGKILL to the browser; its children find the pipe closed.
import type { BrowserContext } from "@playwright/test";

/** The way to kill the browser at once; resolves when it is gone. */
export async function killerOf(context: BrowserContext): Promise<() => Promise<void>> {
  const client = await context.browser()?.newBrowserCDPSession();
  const info = await client?.send("SystemInfo.getProcessInfo");
  const main = info?.processInfo.find(({ type }) => type === "browser");
  if (main === undefined) throw new Error("no browser process");
  const gone = new Promise<void>((resolve) => void context.on("close", () => resolve()));
  return () => {
    process.kill(main.id, "SIGKILL");
    return gone;
  };
}
