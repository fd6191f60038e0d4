// The time from the browser's USB connect event to the end of the first frame that shows what came.
import type { Page } from "@playwright/test";
import type { VirtualPhone } from "../../src/device/virtual/virtual-phone.ts";

/**
 * One plug-in and its removal; milliseconds from event to paint. `selector` matches what is to be painted
 * and nothing before. The page runs `watchPaint`.
 */
export async function plugOnce(page: Page, phone: VirtualPhone, selector: string): Promise<number> {
  await page.locator(selector).waitFor({ state: "detached" });
  await page.evaluate((wanted) => {
    // Set by watchPaint, which runs before the page's own scripts.
    const arm: unknown = Reflect.get(globalThis, "armPaint");
    if (typeof arm === "function") arm(wanted);
  }, selector);
  phone.send({ type: "plug", cable: { kind: "good" } });
  const painted = await page.waitForFunction(
    () => Reflect.get(globalThis, "paintedMs") as number | null,
  ); // set by watchPaint
  const ms = (await painted.jsonValue()) ?? Number.NaN;
  phone.send({ type: "unplug" });
  return ms;
}

/** Runs in the page before its own scripts: notes when the event came and when its frame was painted. */
export function watchPaint(): void {
  let heard = 0;
  navigator.usb.addEventListener("connect", (event) => {
    heard = event.timeStamp;
  });
  const armPaint = (selector: string): void => {
    Object.assign(globalThis, { paintedMs: null });
    const observer = new MutationObserver(() => {
      if (document.querySelector(selector) === null) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        // A message posted in the frame is delivered after it has been painted.
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener(
          "message",
          () => Object.assign(globalThis, { paintedMs: performance.now() - heard }),
          { once: true },
        );
        port1.start();
        port2.postMessage(null);
      });
    });
    observer.observe(document, { childList: true, subtree: true });
  };
  Object.assign(globalThis, { armPaint });
}
