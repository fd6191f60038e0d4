// Run by cleanup.test.ts in a process of its own, which does not live to its end.
import { openBench } from "./bench.ts";
import { createTestClock, makePhone } from "./phones.ts";

const bench = await openBench();
bench.plug(makePhone({ clock: createTestClock() }));
await bench.settled();
await bench.chromium({ origin: "http://localhost:1" });
process.on("SIGUSR2", () => process.stdout.write("still here\n"));
process.stdout.write(`at work in ${bench.env["TMPDIR"]}\n`);
