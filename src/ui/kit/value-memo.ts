import { createMemo, type Accessor } from "solid-js";

/**
 * A memo of small plain data that moves on only when the data differ: what is drawn of it stays where the bus
 * moved and the reading did not.
 */
export function createValueMemo<T>(read: () => T): Accessor<T> {
  const memo = createMemo(() => read(), undefined, {
    equals: (before, now) => JSON.stringify(before) === JSON.stringify(now),
  });
  return memo;
}
