// WebUSB switched off by the organisation: what the page is told. Figures for the chooser that a person
// closes stand in README.md; they need a screen.
import { expect, test } from "vitest";
import { listDevices, requestByClick } from "./bare-page.ts";
import { useBench } from "./fixture.ts";
import { createTestClock, makePhone } from "./phones.ts";

const { plug, openPage } = useBench("blocked");

test("navigator.usb is there, and its list stays empty", async () => {
  plug(makePhone({ clock: createTestClock() }));
  const page = await openPage();
  expect(await page.evaluate(() => "usb" in navigator)).toBe(true);
  expect(await listDevices(page)).toEqual([]);
});

test("requestDevice fails as if nothing had been picked, at once and without taking the focus", async () => {
  plug(makePhone({ clock: createTestClock() }));
  const page = await openPage();
  const { ms, ...outcome } = await requestByClick(page);
  expect(outcome).toEqual({
    name: "NotFoundError",
    message: "Failed to execute 'requestDevice' on 'USB': No device selected.",
    focusEvents: [],
  });
  // 3 to 21 ms were measured; a person needs longer than this to close a chooser.
  expect(ms).toBeLessThan(250);
});
