// The browser's room for this app, as the screen shows it: asked again after everything that changes it.
import { createSignal, type Accessor } from "solid-js";
import type { HistoryTotals } from "../../../core/history/history-port.ts";
import { EVERY_SESSION } from "../../../core/history/match.ts";
import {
  bytesPerDay,
  outlook,
  RATE_DAYS,
  type Outlook,
  type Space,
} from "../../../core/history/outlook.ts";
import { failureOf, type Failure } from "../../keeping/ports.ts";
import type { Services } from "../../services.ts";

export interface Room {
  readonly space: Space;
  readonly totals: HistoryTotals;
  /** Bytes of the bundles on the shelf. */
  readonly bundles: number;
  readonly outlook: Outlook;
}

export interface SpaceView {
  readonly room: Accessor<Room | null>;
  readonly trouble: Accessor<Failure | null>;
  /** The browser was asked not to clear the records, and did not agree. */
  readonly refused: Accessor<boolean>;
  look(): Promise<void>;
  persist(): Promise<void>;
}

const DAY_MS = 86_400_000;
const SHELF_PAGE = 500;

export function createSpaceView({ store, keeping, clock }: Services): SpaceView {
  const [room, setRoom] = createSignal<Room | null>(null);
  const [trouble, setTrouble] = createSignal<Failure | null>(null);
  const [refused, setRefused] = createSignal(false);

  async function measured(): Promise<Room> {
    const [history, aids] = await Promise.all([store.history(), keeping()]);
    const [space, totals] = await Promise.all([aids.space.look(), history.totals()]);
    let lately = 0;
    const fromWall = clock.now().wall - RATE_DAYS * DAY_MS;
    await history.scan({ ...EVERY_SESSION, fromWall }, (rows) => void (lately += rows.length));
    let bundles = 0;
    for (let page = await history.shelf(null, SHELF_PAGE); ;) {
      for (const { sizeBytes } of page.bundles) bundles += sizeBytes;
      if (page.next === null) break;
      page = await history.shelf(page.next, SHELF_PAGE);
    }
    return { space, totals, bundles, outlook: outlook(space, bytesPerDay(totals, lately)) };
  }

  async function look(): Promise<void> {
    try {
      setRoom(await measured());
      setTrouble(null);
    } catch (thrown) {
      setTrouble(failureOf(thrown));
    }
  }
  void look();
  return {
    room,
    trouble,
    refused,
    look,
    async persist() {
      const aids = await keeping();
      setRefused((await aids.space.persist()) !== true);
      await look();
    },
  };
}
