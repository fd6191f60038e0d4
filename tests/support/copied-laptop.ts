// A laptop with a second copy of its events, and what can happen to it.
import { deleteDB } from "idb";
import { settled } from "./drive.ts";
import { memoryCopy } from "./memory-copy.ts";
import { note, stamp, started, summary } from "./records.ts";
import { laptop, type Laptop, type Tab } from "./stores.ts";

export async function record(store: Tab["store"], session: string, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1)
    await store.append(session, index === 0 ? started() : note(`n${index}`), stamp(), summary());
  await settled();
}

/** As Chromium does it with files that it takes for damaged. */
export async function wipe(on: Laptop): Promise<void> {
  const real = globalThis.indexedDB;
  globalThis.indexedDB = on.factory;
  await deleteDB("kintsugi");
  globalThis.indexedDB = real;
}

export async function withCopy(): Promise<{
  on: Laptop;
  tab: Tab;
  copy: ReturnType<typeof memoryCopy>;
}> {
  const on = laptop();
  const copy = memoryCopy();
  on.copy = copy;
  return { on, copy, tab: await on.open() };
}
