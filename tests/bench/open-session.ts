// Opening a sealed session of 2,000 events, verified, beside opening the same session while it stands as a row an event:
// the same call, before and after sealing, in turn in one page.
import { quantile, type Finding } from "./finding.ts";
import { onStorePage } from "./store-browser.ts";

const EVENTS = 2000;
const ROUNDS = 30;

export async function openSession(): Promise<readonly Finding[]> {
  const { rows, sealed } = await onStorePage((page) =>
    page.evaluate(
      async ({ events, rounds }) => {
        const { open, session, stamp, summary, note } = globalThis.kintsugi;
        const store = await open();
        for (const number of [1, 2]) {
          await Promise.all(
            Array.from({ length: events }, (_, index) =>
              store.append(
                session(number),
                note(`step ${index}: the cable was changed`),
                stamp(index),
                summary(),
              ),
            ),
          );
        }
        await store.seal(session(2));
        const took = { rows: [] as number[], sealed: [] as number[] };
        const time = async (number: number): Promise<number> => {
          const before = performance.now();
          const { events: read, integrity } = await store.read(session(number));
          const ms = performance.now() - before;
          if (read.length !== events || integrity.kind !== "whole") throw new Error("not whole");
          return ms;
        };
        for (let round = 0; round < rounds; round += 1) {
          took.rows.push(await time(1));
          took.sealed.push(await time(2));
        }
        return took;
      },
      { events: EVENTS, rounds: ROUNDS },
    ),
  );
  return [
    {
      what: `opening a sealed session of ${EVENTS} events, verified, median of ${ROUNDS}`,
      ours: quantile(sealed, 0.5),
      base: quantile(rows, 0.5),
      beside: "the same as a row an event",
      unit: "ms",
      limit: 0.25,
    },
  ];
}
