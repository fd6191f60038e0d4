// The moment at which the first screen has been painted: what it does not need begins then.

/** A page that nobody looks at paints no frame; it waits this long. Milliseconds. */
const UNSEEN_MS = 1000;

/** Resolves when the next frame is painted, as near as a page can tell. */
export function afterFrame(): Promise<void> {
  return new Promise((resolve) => {
    const unseen = setTimeout(resolve, UNSEEN_MS);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(unseen);
        resolve();
      }),
    );
  });
}

/** Milliseconds after which a page that is never idle counts as idle. */
const BUSY_MS = 1000;

/** Resolves when the screen has been painted and nothing is left to do for it: what nobody waits for begins then. */
export async function whenIdle(): Promise<void> {
  await afterFrame();
  // Safari has no such callback.
  if ("requestIdleCallback" in globalThis)
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: BUSY_MS }));
}
