// The browser is asked once by itself not to clear the records: when the first session has been closed. A browser that
// shows a question for it (Firefox) then shows it at a moment at which a person sees why.
import type { Services } from "../services.ts";

const KEY = "keeping.asked";

export async function askOnce({ store, keeping }: Services): Promise<void> {
  const [history, { space }] = await Promise.all([store.history(), keeping()]);
  if ((await history.setting(KEY)) === true || (await space.look()).persisted === true) return;
  await history.keepSetting(KEY, true);
  await space.persist();
}
