// Keeps the screen on while somebody has both hands on a phone. The browser takes the lock away whenever
// the page is hidden; it is asked for again when the page is back. A refusal (battery saver, an old
// browser) costs nothing but the dark screen.

/** The part of the Screen Wake Lock API that is used. */
interface WakeLocks {
  request(type: "screen"): Promise<{ release(): Promise<void> }>;
}

/** A switch over the browser's lock; `page` tells when it is in front. */
export function createScreenLock(
  locks: WakeLocks | undefined,
  page: Pick<Document, "visibilityState" | "addEventListener" | "removeEventListener">,
): { set(on: boolean): void; end(): void } {
  let wanted = false;
  let held: Promise<{ release(): Promise<void> } | null> | null = null;
  const take = (): void => {
    if (!wanted || page.visibilityState !== "visible") return;
    drop();
    held = locks?.request("screen").catch(() => null) ?? null;
  };
  const drop = (): void => {
    void held?.then((lock) => lock?.release()).catch(() => {});
    held = null;
  };
  page.addEventListener("visibilitychange", take);
  return {
    set(on) {
      if (wanted === on) return;
      wanted = on;
      if (on) take();
      else drop();
    },
    end() {
      page.removeEventListener("visibilitychange", take);
      wanted = false;
      drop();
    },
  };
}
