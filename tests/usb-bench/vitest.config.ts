import { defineConfig } from "vitest/config";

// One real bus, one real browser: the files run one after the other, each in a process that may end.
export default defineConfig({
  cacheDir: "../../node_modules/.vite/usb-bench",
  test: {
    environment: "node",
    root: import.meta.dirname,
    include: ["*.test.ts"],
    pool: "forks",
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 120_000,
    // Runs of the coach take their real time; so many phones find place on one bus.
    maxConcurrency: 32,
    // A bench waits for the one before it.
    hookTimeout: 300_000,
    teardownTimeout: 60_000,
    // How long a browser may take to show what the bus already has.
    expect: { poll: { interval: 20, timeout: 30_000 } },
  },
});
