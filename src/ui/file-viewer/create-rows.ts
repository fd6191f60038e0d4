// The rows of one file around what is seen: found once, with a mark every `EVERY` rows, then fetched as they come
// into view. Knows no DOM; the bytes come through a port.
import { createEffect, createSignal, onCleanup, type Accessor } from "solid-js";
import { RowFinder, rowText, type RowStart } from "./text-rows.ts";

/** Rows between two marks, fetched together. */
const EVERY = 256;
/** Blocks kept around the place that is seen. */
const KEPT = 8;
/** Bytes asked for at a time while rows are counted. */
const PIECE = 1 << 20;

export type ReadRange = (from: number, to: number) => Promise<Uint8Array>;

export interface Row {
  readonly text: string;
  readonly line: number;
  readonly goes: boolean;
}

export interface Rows {
  /** Rows counted so far; all of them once `counting` is false. */
  readonly count: Accessor<number>;
  readonly counting: Accessor<boolean>;
  row(number: number): Row | null;
  readonly gone: Accessor<boolean>;
}

/** `width`: bytes a row. `top` is the first row that is seen, from 1, `seen` how many are. */
export function createRows(
  read: ReadRange,
  sizeBytes: number,
  width: number,
  top: Accessor<number>,
  seen: Accessor<number>,
): Rows {
  const marks: RowStart[] = [];
  const [count, setCount] = createSignal(0);
  const [counting, setCounting] = createSignal(true);
  const [gone, setGone] = createSignal(false);
  const [blocks, setBlocks] = createSignal<ReadonlyMap<number, readonly Row[]>>(new Map());
  const asked = new Set<number>();
  const life = { over: false };
  onCleanup(() => (life.over = true));

  const countRows = async (): Promise<void> => {
    const finder = new RowFinder(width);
    let rows = 0;
    for (let from = 0; from < sizeBytes && !life.over; from += PIECE) {
      const piece = await read(from, Math.min(sizeBytes, from + PIECE));
      finder.push(piece, (row) => {
        if (rows % EVERY === 0) marks.push(row);
        rows++;
      });
      setCount(rows);
    }
    setCounting(false);
  };
  const fetchBlock = async (block: number): Promise<void> => {
    const from = marks[block];
    if (from === undefined) return;
    const bytes = await read(from.at, marks[block + 1]?.at ?? sizeBytes);
    const starts: RowStart[] = [];
    new RowFinder(width, from).push(bytes, (row) => starts.push(row));
    const rows = starts.slice(0, EVERY).map((row, at) => ({
      line: row.line,
      goes: row.goes,
      text: rowText(
        bytes.subarray(row.at - from.at, (starts[at + 1]?.at ?? from.at + bytes.length) - from.at),
      ),
    }));
    if (!life.over) setBlocks((before) => near(new Map(before).set(block, rows), blockOf(top())));
  };
  const failed = (): void => void setGone(true);
  countRows().catch(failed);
  createEffect(() => {
    // The last block is whole once the mark behind it is known.
    const last = Math.min(blockOf(top() + seen()), Math.ceil(count() / EVERY) - 1);
    for (let block = blockOf(top()); block <= last; block++) {
      const whole = !counting() || block < marks.length - 1;
      if (!whole || blocks().has(block) || asked.has(block) || gone()) continue;
      asked.add(block);
      fetchBlock(block)
        .catch(failed)
        .finally(() => asked.delete(block));
    }
  });
  return {
    count,
    counting,
    gone,
    row: (number) => blocks().get(blockOf(number))?.[(number - 1) % EVERY] ?? null,
  };
}

const blockOf = (row: number): number => Math.floor((row - 1) / EVERY);

/** Without the blocks that are farthest away. */
function near<T>(blocks: ReadonlyMap<number, T>, here: number): ReadonlyMap<number, T> {
  if (blocks.size <= KEPT) return blocks;
  const order = [...blocks].toSorted(([a], [b]) => Math.abs(a - here) - Math.abs(b - here));
  return new Map(order.slice(0, KEPT));
}
