// Appending one event, from the call until it counts as saved, beside one raw put of the very same event into a store
// of its own. In turn in one page; medians, since a flush of the disk hits either now and then.
import { quantile, type Finding } from "./finding.ts";
import { onStorePage } from "./store-browser.ts";

const EVENTS = 1500;
/** Fetching what comes with the first event, and the compiler's warming up, are not what is measured. */
const WARM_UP = 200;

export async function appendEvents(): Promise<readonly Finding[]> {
  const { ours, raw } = await onStorePage((page) =>
    page.evaluate(
      async ({ events, warmUp }) => {
        const { open, session, stamp, summary, note, started } = globalThis.kintsugi;
        const opening = indexedDB.open("raw", 1);
        opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore("events"));
        await new Promise((resolve) => opening.addEventListener("success", resolve));
        const put = (event: unknown, key: IDBValidKey): Promise<unknown> => {
          const tx = opening.result.transaction("events", "readwrite", { durability: "relaxed" });
          tx.objectStore("events").put(event, key);
          return new Promise((resolve) => tx.addEventListener("complete", resolve));
        };
        const copying = async (): Promise<boolean> =>
          (localStorage.getItem("kintsugi.uncopied") ?? "") !== "";
        localStorage.setItem("kintsugi.uncopied", "");
        const store = await open();
        const id = session(1);
        await store.append(id, started, stamp(0), summary());
        const took = { ours: [] as number[], raw: [] as number[] };
        for (let index = 0; index < events + warmUp; index += 1) {
          const at = stamp(index * 1000);
          const before = performance.now();
          const event = await store.append(
            id,
            note(`step ${index}: the cable was changed`),
            at,
            summary({ lastWall: at.wall }),
          );
          const between = performance.now();
          // Each by itself: the copy of the event, which follows it, would slow the raw put as well.
          await new Promise((resolve) => setTimeout(resolve, 2));
          while (await copying()) await new Promise((resolve) => setTimeout(resolve));
          const beforeRaw = performance.now();
          await put(event, [id, index]);
          const after = performance.now();
          if (index < warmUp) continue;
          took.ours.push(between - before);
          took.raw.push(after - beforeRaw);
        }
        return took;
      },
      { events: EVENTS, warmUp: WARM_UP },
    ),
  );
  return [
    {
      what: `appending an event until it is saved, median of ${EVENTS}`,
      ours: quantile(ours, 0.5),
      base: quantile(raw, 0.5),
      beside: "one raw put of the same event",
      unit: "ms",
      limit: 1.3,
    },
    {
      what: "the same, 95th percentile",
      ours: quantile(ours, 0.95),
      base: quantile(raw, 0.95),
      beside: "one raw put",
      unit: "ms",
      limit: Number.POSITIVE_INFINITY,
    },
  ];
}
