// Which device on the bus is the one in the person's hands, through all its modes. Another phone beside
// it never ends a count; one that cannot be told apart is taken for it, since somebody is waiting for it.
import { createSignal, onCleanup, untrack, type Accessor } from "solid-js";
import { identify, isMendable, type Identity } from "../../../core/apple/identify.ts";
import type { Mode } from "../../../core/apple/mode.ts";
import { deviceKey, sameDevice } from "../../../core/apple/same-device.ts";
import type { Attached, BusEvent, DevicePort } from "../../../core/ports.ts";

/** What is known of the phone before it is looked for. */
export interface Known {
  readonly keys: readonly string[];
  readonly identity: Identity | null;
  /** Whether it is the practice phone; null: whichever is there. */
  readonly practice: boolean | null;
}

/** The phone on the bus; `identity` is the best that was seen of it, in whichever mode. */
export interface Following {
  readonly device: Accessor<Attached | null>;
  readonly identity: Accessor<Identity | null>;
  readonly mode: Accessor<Mode | null>;
  /** Devices that could be it, where there are several and none was chosen. */
  readonly candidates: Accessor<readonly Attached[]>;
  choose(device: Attached): void;
}

/** `onChange`: it came in a mode, or left (null), at a time of the clock. */
export function followPhone(
  devices: DevicePort,
  known: Known,
  onChange: (mode: Mode | null, at: number) => void,
): Following {
  const [device, setDevice] = createSignal<Attached | null>(null);
  const [identity, setIdentity] = createSignal(known.identity);
  const [mode, setMode] = createSignal<Mode | null>(null);
  const [candidates, setCandidates] = createSignal<readonly Attached[]>([]);
  const keys = new Set(known.keys);
  let practice = known.practice;

  const fits = (other: Attached): boolean => {
    const seen = identify(other.snapshot);
    if (!isMendable(seen) || (practice !== null && practice !== other.practice)) return false;
    const productType = identity()?.model?.productType ?? null;
    return sameDevice({ keys: [...keys], productType }, seen) !== "different";
  };
  const isSure = (other: Attached): boolean => {
    const key = deviceKey(identify(other.snapshot));
    return key !== null && keys.has(key);
  };
  const learn = (attached: Attached): void => {
    const seen = identify(attached.snapshot);
    const key = deviceKey(seen);
    if (key !== null) keys.add(key);
    // A mode that hides the model must not take away what another mode told.
    setIdentity((before) => (before?.model != null && seen.model === null ? before : seen));
    setDevice(attached);
    setMode(seen.mode);
  };
  const take = (attached: Attached): void => {
    practice = attached.practice;
    setCandidates([]);
    learn(attached);
    onChange(mode(), attached.since.mono);
  };
  const lose = (at: number): void => {
    setDevice(null);
    setMode(null);
    onChange(null, at);
  };
  const onBus = (event: BusEvent): void => {
    const mine = device()?.handle === event.device.handle;
    if (event.type === "disconnected") {
      setCandidates((list) => list.filter(({ handle }) => handle !== event.device.handle));
      if (mine) lose(event.at.mono);
    } else if (event.type === "updated") {
      if (mine && fits(event.device)) learn(event.device);
      else if (mine) lose(event.device.since.mono);
    } else if (fits(event.device) && (device() === null || isSure(event.device))) {
      take(event.device);
    }
  };

  untrack(() => {
    const there = devices.attached().filter(fits);
    const sure = there.find(isSure);
    const [only] = there;
    if (sure !== undefined) take(sure);
    else if (only !== undefined && there.length === 1) take(only);
    else setCandidates(there);
  });
  onCleanup(devices.subscribe((event) => untrack(() => onBus(event))));
  return { device, identity, mode, candidates, choose: take };
}
