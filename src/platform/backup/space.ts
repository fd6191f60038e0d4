// What the browser tells of its room for this app. Every browser may refuse each question; then it is not known.
import type { SpacePort } from "../../core/backup/keeping-aids.ts";

export function createSpace(): SpacePort {
  const { storage } = navigator as Partial<Pick<Navigator, "storage">>; // absent on insecure pages
  return {
    async look() {
      const [estimate, persisted] = await Promise.all([
        orNull(() => storage?.estimate?.()),
        orNull(() => storage?.persisted?.()),
      ]);
      return { usage: estimate?.usage ?? null, quota: estimate?.quota ?? null, persisted };
    },
    persist: async () => orNull(() => storage?.persist?.()),
  };
}

async function orNull<T>(ask: () => Promise<T> | undefined): Promise<T | null> {
  try {
    return (await ask()) ?? null;
  } catch {
    // Site data is blocked: the screen says that it is not known.
    return null;
  }
}
