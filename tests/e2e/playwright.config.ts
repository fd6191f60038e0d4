import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { CHROMIUM_ARGS, findChromium } from "./support/chromium.ts";

const artifacts = join(import.meta.dirname, "..", "..", ".artifacts", "e2e");

export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: artifacts,
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // Both end what hangs and measure nothing: a test near its limit would be a timed test, which a loaded
  // machine fails. What must be fast is measured in tests/bench.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [["list"]],
  use: {
    browserName: "chromium",
    // Without a browser nothing is launched, but this file is read all the same (unused code).
    launchOptions: { executablePath: findChromium() ?? "chromium", args: CHROMIUM_ARGS },
    locale: "en-US",
    // Each test is a first visit, and most are not about the offline copy: making it anew every time takes longer than
    // they do. Those that are about it say so (tests/e2e/support/offline.ts, WITH_OFFLINE_COPY).
    serviceWorkers: "block",
    // A trace doubles the time of every test; `--trace on` makes one of the test one is looking at.
    trace: "off",
  },
});
