// Doing something only while nobody shares a lock, in any tab. Knows Web Locks; knows nothing of what is done.

/** How often a lock that is in use is asked for again: freeing one is no event that a page can hear. */
const AGAIN_MS = 500;

/**
 * Runs `task` at once if nobody holds the lock, and keeps it until the task is over, so that none can take it
 * meanwhile; else does nothing. Never waits in the lock's queue: work that begins would have to wait behind it.
 * Without Web Locks (no secure page) the task runs.
 */
async function ifAlone(name: string, task: () => Promise<void>): Promise<boolean> {
  const { locks } = navigator as Partial<Pick<Navigator, "locks">>; // absent on insecure pages
  if (locks === undefined) {
    await task();
    return true;
  }
  return locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock === null) return false;
    await task();
    return true;
  });
}

/** As `ifAlone`, again and again until it has run. `onWait` is called once where it could not at first. */
export async function onceAlone(
  name: string,
  task: () => Promise<void>,
  onWait: () => void,
): Promise<void> {
  if (await ifAlone(name, task)) return;
  onWait();
  do await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  while (!(await ifAlone(name, task)));
}
