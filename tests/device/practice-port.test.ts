import { expect, test } from "vitest";
import type { PracticePhone } from "../../src/core/practice.ts";
import { createPracticePort } from "../../src/device/practice-port.ts";
import { createUsbWatcher } from "../../src/device/usb-watcher.ts";
import { createClock } from "../../src/platform/clock.ts";

test("a phone that does not come is told to be gone, and can be asked for again", async () => {
  const clock = createClock();
  const watcher = createUsbWatcher({ unavailable: "no-webusb" }, clock);
  let fails = true;
  const port = createPracticePort(
    {
      ...watcher,
      watch: async (...given) => {
        if (fails) throw new Error("not now");
        return watcher.watch(...given);
      },
    },
    clock,
  );
  const told: (PracticePhone | "coming" | null)[] = [];
  port.onChange((phone) => told.push(phone));
  await expect(port.start()).rejects.toThrow("not now");
  expect(told).toEqual(["coming", null]);
  fails = false;
  const phone = await port.start();
  expect(told.slice(2)).toEqual(["coming", phone]);
  port.putAway();
});
