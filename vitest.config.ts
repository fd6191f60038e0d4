import solid from "vite-plugin-solid";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [solid({ hot: false })],
  define: {
    __APP_VERSION__: JSON.stringify("0.0.0"),
    __APP_COMMIT__: JSON.stringify("test"),
  },
  test: {
    environment: "node",
    // Ends what hangs; how fast something is, is measured in tests/bench and nowhere else.
    testTimeout: 180_000,
    // By itself it leaves a core for its own process, which has next to nothing to do: half of a laptop with two.
    maxWorkers: "100%",
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**", "tests/usb-bench/**"],
    // Solid as the browser gets it: what Node would resolve renders to strings and is not reactive.
    server: { deps: { inline: [/solid-js/] } },
  },
});
