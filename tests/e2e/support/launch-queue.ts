// A stand-in for the browser's launch queue: only a window of the installed app has a real one.
import type { Page } from "@playwright/test";

/** To be called before the page opens; what `offer` of it takes, the app hears as from the system. */
export const standInForLaunchQueue = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    let consumer: ((params: unknown) => void) | null = null;
    const waiting: unknown[] = [];
    const queue = {
      setConsumer(taker: (params: unknown) => void) {
        consumer = taker;
        for (const params of waiting.splice(0)) taker(params);
      },
      offer: (params: unknown) =>
        void (consumer === null ? waiting.push(params) : consumer(params)),
    };
    Object.defineProperty(globalThis, "launchQueue", { value: queue });
    const ask = matchMedia.bind(globalThis);
    globalThis.matchMedia = (query) =>
      ask(query.replace("display-mode: browser", "display-mode: standalone"));
  });
