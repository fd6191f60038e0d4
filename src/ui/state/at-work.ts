// Work of this tab that an update must wait for although its screen is none of those in working.ts: an export, a reading.
import { WORK_LOCK, type LockPort } from "../../core/ports.ts";

/** Does the work under the lock that updates wait for, and frees it however the work ends. */
export async function atWork<Result>(
  locks: Pick<LockPort, "share">,
  work: () => Promise<Result>,
): Promise<Result> {
  const free = locks.share(WORK_LOCK);
  try {
    return await work();
  } finally {
    free();
  }
}
