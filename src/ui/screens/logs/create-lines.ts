// The lines around what is seen, fetched in blocks and kept while they are near. Knows no DOM.
import { createEffect, createSignal, onCleanup, type Accessor } from "solid-js";
import type { Logs } from "./create-logs.ts";

/** Lines fetched at a time. */
const BLOCK = 200;
/** Blocks kept around the place that is seen. */
const KEPT = 12;

export interface Lines {
  /** A line's text; "" until it is there. */
  text(line: number): string;
  /** The file can no longer be read. */
  readonly gone: Accessor<boolean>;
}

/** `top` is the first line that is seen, `seen` how many are. */
export function createLines(
  logs: Accessor<Logs>,
  log: Accessor<number>,
  top: Accessor<number>,
  seen: Accessor<number>,
): Lines {
  const [blocks, setBlocks] = createSignal<ReadonlyMap<number, readonly string[]>>(new Map());
  const [gone, setGone] = createSignal(false);
  const asked = new Set<number>();
  let over = false;
  onCleanup(() => (over = true));

  const fetchBlock = async (block: number): Promise<void> => {
    try {
      const desk = await logs().desk();
      const { lines } = await desk.lines(log(), block * BLOCK + 1, BLOCK);
      if (!over) setBlocks((before) => near(new Map(before).set(block, lines), blockOf(top())));
    } catch {
      // Whatever the browser's reason: the person can only hand the file over again.
      setGone(true);
    } finally {
      asked.delete(block);
    }
  };
  createEffect(() => {
    const last = blockOf(top() + seen());
    for (let block = blockOf(top()); block <= last; block++) {
      if (blocks().has(block) || asked.has(block) || gone()) continue;
      asked.add(block);
      void fetchBlock(block);
    }
  });
  return {
    text: (line) => blocks().get(blockOf(line))?.[(line - 1) % BLOCK] ?? "",
    gone,
  };
}

const blockOf = (line: number): number => Math.floor((line - 1) / BLOCK);

/** Without the blocks that are farthest away. */
function near(blocks: ReadonlyMap<number, readonly string[]>, here: number) {
  if (blocks.size <= KEPT) return blocks;
  const order = [...blocks].toSorted(([a], [b]) => Math.abs(a - here) - Math.abs(b - here));
  return new Map(order.slice(0, KEPT));
}
