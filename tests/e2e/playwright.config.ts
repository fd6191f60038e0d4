import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { CHROMIUM_ARGS, chromiumPath } from "./support/chromium.ts";

const artifacts = join(import.meta.dirname, "..", "..", ".artifacts", "e2e");

export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: artifacts,
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 30_000,
  reporter: [["list"]],
  use: {
    browserName: "chromium",
    launchOptions: { executablePath: chromiumPath(), args: CHROMIUM_ARGS },
    locale: "en-US",
    trace: "retain-on-failure",
  },
});
