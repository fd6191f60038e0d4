import { defineConfig } from "@playwright/test";
import e2e from "../e2e/playwright.config.ts";

/** `npm run screenshots`: pictures for the install dialog from the app that is built. */
export default defineConfig({ ...e2e, testDir: import.meta.dirname, testMatch: "make.ts" });
