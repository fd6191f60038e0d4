// Carries a launch to the part of the app that takes it: the one place where files from outside find their screen.
import { kindOfFile, type Launch } from "../../core/launch.ts";
import type { RouterService } from "../router.tsx";
import type { Services } from "../services.ts";

/** Opens the screen of an address, or hands the files over and opens theirs. */
export async function openLaunch(
  { address, files }: Launch,
  services: Services,
  { go }: RouterService,
): Promise<void> {
  if (address !== null) {
    const url = new URL(address, location.origin);
    go(url.pathname);
    // The shortcut "Connect": the chooser itself needs a click, which one key now gives.
    // A new route moves the focus to its top first.
    if (url.searchParams.get("src") === "connect")
      requestAnimationFrame(() => document.getElementById("connect")?.focus());
    return;
  }
  // A bundle holds logs too: until a screen for bundles takes it, its logs are read.
  const readable = files.filter(({ path }) => kindOfFile(path) !== "other");
  if (readable.length === 0) return;
  const { logsOf } = await import("../screens/logs/create-logs.ts");
  logsOf(services).give(readable);
  go("/logs");
}
