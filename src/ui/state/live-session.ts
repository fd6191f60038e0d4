// One session at work: reads its record, appends what happens, and follows the phone on the bus. Core
// decides; this performs. The state moves on only when an event is saved, so what the screen shows as
// done is done. Lives until the tab ends, whichever screen is shown.
import { batch, createSignal, type Accessor } from "solid-js";
import { identify } from "../../core/apple/identify.ts";
import { deviceKey } from "../../core/apple/same-device.ts";
import { errorFacts, storageCodeOf, type StorageErrorCode } from "../../core/errors.ts";
import type { Attached, BusEvent, Integrity, Pulse } from "../../core/ports.ts";
import type { EventBody, LinkGround, Outcome, SessionId } from "../../core/session/events.ts";
import { recall } from "../../core/session/recall.ts";
import { apply, emptyState, replay } from "../../core/session/replay.ts";
import { isOther, routeDevice } from "../../core/session/route.ts";
import type { SessionState } from "../../core/session/state.ts";
import { changeOf, type Change } from "../../core/timeline/change.ts";
import type { Services } from "../services.ts";
import { recentOf, remembered } from "./recent-changes.ts";
import { lockName } from "./session-lock.ts";
import { provisional, summaryOf, type Unsaved } from "./unsaved.ts";

/** `elsewhere`: another tab works on it. `missing`: no such session here. */
export type Phase =
  | { readonly kind: "reading" | "elsewhere" | "missing" | "ready" }
  | { readonly kind: "failed"; readonly code: StorageErrorCode };

export interface LiveSession {
  readonly id: SessionId;
  readonly phase: Accessor<Phase>;
  readonly state: Accessor<SessionState>;
  /** The record as the bus sees it, in its order: the latest of them (recent-changes.ts). */
  readonly changes: Accessor<readonly Change[]>;
  readonly integrity: Accessor<Integrity>;
  /** Events whose transaction has not completed yet. */
  readonly pending: Accessor<number>;
  /** Events that could not be saved, kept for another try, with the reason of the last refusal. */
  readonly unsaved: Accessor<readonly Unsaved[]>;
  readonly trouble: Accessor<StorageErrorCode | null>;
  /** Devices that may be this session's phone: a person must say. */
  readonly strangers: Accessor<readonly Attached[]>;
  append(body: EventBody): Promise<void>;
  /** Closes the session and seals its record. */
  close(outcome: Outcome): Promise<void>;
  /** Tries once more to save what could not be saved, in its order. */
  saveAgain(): Promise<void>;
  /** The person's word on a stranger. */
  settleStranger(device: Attached, same: boolean): void;
  /** Lets go of bus and lock and appends nothing any more: its record is about to be deleted. */
  end(): void;
}

/** Where a new session begins; `device` is the phone it is about, if one was chosen. */
export interface Beginning {
  readonly body: Extract<EventBody, { type: "session-started" }>;
  readonly device: Attached | null;
}

/** Opens a session of the store, or begins one. */
export function createLiveSession(
  id: SessionId,
  services: Services,
  beginning: Beginning | null,
): LiveSession {
  const { store, clock, devices, locks } = services;
  const [phase, setPhase] = createSignal<Phase>({ kind: "reading" });
  const [state, setState] = createSignal<SessionState>(emptyState(id));
  // One list that is added to: an event late in a long record costs what an early one did.
  const [changes, setChanges] = createSignal<Change[]>([], { equals: false });
  const [integrity, setIntegrity] = createSignal<Integrity>({ kind: "whole" });
  const [pending, setPending] = createSignal(0);
  const [unsaved, setUnsaved] = createSignal<readonly Unsaved[]>([]);
  const [trouble, setTrouble] = createSignal<StorageErrorCode | null>(null);
  const [strangers, setStrangers] = createSignal<readonly Attached[]>([]);

  /** The state with everything appended so far, saved or not: what the next summary is made from. */
  let ahead = emptyState(id);
  /** Attachments written into this record, so that their going is written too. */
  const recorded = new Set<number>();
  /** Null until it is there, which is before the first event of the bus is heard. */
  let pulse: Pulse | null = null;
  let ended = false;
  /** What `end` lets go of. */
  const holds: (() => void)[] = [];

  const append = async (body: EventBody): Promise<void> => save({ body, at: clock.now() });

  async function save(entry: Unsaved): Promise<void> {
    if (ended) return;
    // Behind an event that could not be saved, the others wait: the record keeps its order.
    if (unsaved().length > 0) return void setUnsaved((entries) => [...entries, entry]);
    ahead = apply(ahead, provisional(id, ahead, entry));
    const summary = summaryOf(ahead);
    setPending((count) => count + 1);
    try {
      const event = await store.append(id, entry.body, entry.at, summary);
      batch(() => {
        setState((before) => apply(before, event));
        setChanges((list) => remembered(list, changeOf(event)));
        setPending((count) => count - 1);
      });
    } catch (thrown) {
      batch(() => {
        setPending((count) => count - 1);
        setUnsaved((entries) => [...entries, entry]);
        setTrouble(storageCodeOf(thrown));
      });
    }
  }

  async function saveAgain(): Promise<void> {
    const entries = unsaved();
    batch(() => {
      setUnsaved([]);
      setTrouble(null);
    });
    ahead = state();
    for (const entry of entries) await save(entry);
  }

  function connect(device: Attached, link: LinkGround): void {
    recorded.add(device.handle);
    void append({
      type: "device-connected",
      handle: device.handle,
      snapshot: device.snapshot,
      link,
    });
    fail(device);
  }

  /** Records why the device's strings could not be read; nothing where they could. */
  function fail({ handle, trouble: error }: Attached): void {
    if (error === undefined) return;
    const { code, operation, cause } = error;
    void append({
      type: "device-failed",
      handle,
      code,
      operation,
      error: errorFacts(cause),
    });
  }

  /** More is known of a device that is here: enough, perhaps, to tell whose session it is. */
  function learn(device: Attached): void {
    const { handle, snapshot, trouble: error } = device;
    if (!recorded.has(handle)) {
      if (error !== undefined)
        return void setStrangers((list) =>
          list.map((other) => (other.handle === handle ? device : other)),
        );
      setStrangers((list) => list.filter((other) => other.handle !== handle));
      return meet(device);
    }
    if (error !== undefined) return fail(device);
    if (isOther(ahead, identify(snapshot))) return leave(handle);
    void append({
      type: "device-described",
      handle,
      serialNumber: snapshot.serialNumber ?? "",
      serialSource: "kis",
    });
  }

  function leave(handle: number): void {
    if (recorded.delete(handle)) void append({ type: "device-disconnected", handle });
  }

  function meet(device: Attached): void {
    const route = routeDevice(ahead, identify(device.snapshot), device.practice);
    if (route.kind === "record") connect(device, route.link);
    if (route.kind === "ask") void askHistory(device);
  }

  /** What a person confirmed once is remembered; where the history does not know, the person is asked. */
  async function askHistory(device: Attached): Promise<void> {
    const key = deviceKey(identify(device.snapshot));
    const verdict = key === null ? "unknown" : await recallKey(key);
    // It may have left while the history was read.
    if (!devices.attached().some(({ handle }) => handle === device.handle)) return;
    if (verdict === "same") connect(device, "remembered");
    if (verdict === "unknown") setStrangers((list) => [...list, device]);
  }

  async function recallKey(key: string): Promise<ReturnType<typeof recall>> {
    try {
      const summaries = (await store.listOfDevice(key)).map(({ summary }) => summary);
      return recall(key, ahead.phone?.keys ?? [], summaries);
    } catch (thrown) {
      setTrouble(storageCodeOf(thrown));
      return "unknown";
    }
  }

  /** A time in which nothing could be seen; what is heard of next may have happened within it. */
  function lapse(ms: number | null): void {
    const { outcome, watch } = ahead;
    if (ms === null || outcome !== null || (watch.stay === null && !watch.watching)) return;
    void append({ type: "watch-gap", ms: Math.round(ms) });
  }

  function onBus(event: BusEvent): void {
    pulse?.look();
    const { device } = event;
    if (event.type === "connected") return meet(device);
    if (event.type === "updated") return learn(device);
    setStrangers((list) => list.filter(({ handle }) => handle !== device.handle));
    leave(device.handle);
  }

  /** Devices already on the bus. While the phone is not known, only a single candidate is taken for it. */
  function meetAttached(chosen: Attached | null): void {
    if (chosen !== null) connect(chosen, "first");
    const candidates = devices
      .attached()
      .filter(
        ({ handle, snapshot, practice }) =>
          handle !== chosen?.handle &&
          routeDevice(ahead, identify(snapshot), practice).kind !== "ignore",
      );
    if (ahead.phone === null && candidates.length > 1) setStrangers(candidates);
    else candidates.forEach(meet);
  }

  async function open(): Promise<void> {
    // Without this part (its file lost after an update) the bus is watched all the same.
    const beating = services.pulse().catch((thrown: unknown) => {
      console.warn(thrown);
      return null;
    });
    let free = await locks.tryHold(lockName(id));
    if (free === null) {
      setPhase({ kind: "elsewhere" });
      free = await locks.hold(lockName(id)).held;
    }
    holds.push(free);
    if (beginning === null) {
      const record = await store.read(id);
      if (record.events.length === 0) {
        setPhase({ kind: record.integrity.kind === "whole" ? "missing" : "reading" });
        if (record.integrity.kind === "damaged")
          setPhase({ kind: "failed", code: "storage-damaged" });
        return;
      }
      ahead = replay(id, record.events);
      batch(() => {
        setState(ahead);
        setChanges(recentOf(record.events));
        setIntegrity(record.integrity);
      });
      if (ahead.outcome === null && ahead.last?.run !== clock.now().run) {
        void append({ type: "session-resumed", app: services.app });
      }
    } else {
      await append(beginning.body);
    }
    pulse = await beating;
    if (pulse !== null) holds.push(pulse.subscribe(lapse));
    holds.push(devices.subscribe(onBus));
    if (ahead.outcome === null) meetAttached(beginning?.device ?? null);
    setPhase({ kind: "ready" });
  }

  /** There is something worth a backup now; nothing waits for it. */
  function keepIt(): void {
    void import("../keeping/auto-backup.ts").then(
      ({ autoBackup }) => autoBackup(services, "session"),
      console.warn,
    );
  }

  open().catch((thrown: unknown) => setPhase({ kind: "failed", code: storageCodeOf(thrown) }));

  return {
    id,
    phase,
    state,
    changes,
    integrity,
    pending,
    unsaved,
    trouble,
    strangers,
    append,
    async close(outcome) {
      await append({ type: "session-closed", outcome });
      // A seal that fails leaves the rows as they are: nothing is lost, and the next close tries again.
      if (state().outcome !== null)
        await store.seal(id).then(keepIt, (thrown: unknown) => setTrouble(storageCodeOf(thrown)));
    },
    saveAgain,
    settleStranger(device, same) {
      setStrangers((list) => list.filter(({ handle }) => handle !== device.handle));
      if (same) connect(device, ahead.phone === null ? "first" : "confirmed");
    },
    end() {
      ended = true;
      for (const letGo of holds.splice(0)) letGo();
      setPhase({ kind: "missing" });
    },
  };
}
