// A scenario of the virtual phone as the recorder sees it: phone, bus, the real watcher, identify, and
// the changes of the timeline. Modes may be ungranted: Chrome then says nothing of them.
import { identify } from "../../src/core/apple/identify.ts";
import type { Model } from "../../src/core/apple/model.ts";
import type { EventBody } from "../../src/core/session/events.ts";
import { changeOf, groupOf, type Change, type ModeGroup } from "../../src/core/timeline/change.ts";
import { createUsbWatcher } from "../../src/device/usb-watcher.ts";
import { runScenario } from "../../src/device/virtual/run-scenario.ts";
import type { Scenario } from "../../src/device/virtual/scenarios.data.ts";
import { VirtualUsb } from "../../src/device/virtual/virtual-usb.ts";
import { stamp } from "./records.ts";
import { VirtualClock } from "./virtual-clock.ts";
import { MODELS, traitsOf } from "./virtual-phones.ts";

/** Later than whatever a test tells before the scenario. */
export const SCENARIO_BEGINS_MS = 1_000_000;

/** What was seen until `forMs` after the beginning; the last change is the time at the end. */
export async function changesOfScenario(
  scenario: Scenario,
  options: {
    readonly ungranted?: readonly ModeGroup[];
    readonly model?: Model;
    readonly forMs?: number;
  } = {},
): Promise<readonly Change[]> {
  const { ungranted = [], model = MODELS.iphoneX, forMs = 2_400_000 } = options;
  const clock = new VirtualClock(SCENARIO_BEGINS_MS);
  const usb = new VirtualUsb({ grants: "all" });
  const watcher = createUsbWatcher({ usb }, clock);
  const changes: Change[] = [];
  const put = (body: EventBody): void => {
    const n = changes.length + 100;
    const event = {
      v: 1,
      session: "s",
      writer: "w",
      n,
      lamport: n,
      at: clock.now(),
      body,
    } as const;
    changes.push(changeOf({ ...event, prev: "", hash: "" }));
  };
  watcher.subscribe((event) => {
    if (event.type === "updated") return;
    const { handle, snapshot } = event.device;
    if (ungranted.includes(groupOf(identify(snapshot).mode))) return;
    if (event.type === "connected")
      put({ type: "device-connected", handle, snapshot, link: "identity" });
    else put({ type: "device-disconnected", handle });
  });
  await watcher.watch(usb, true);
  const { phone } = runScenario(clock, traitsOf(model), scenario);
  usb.add(phone);
  clock.pass(forMs);
  put({ type: "note-added", text: "" });
  return changes;
}

/** Every mode shown once, long before the scenario. */
export const GRANTED_BEFORE: readonly Change[] = (["normal", "recovery", "dfu"] as const).flatMap(
  (mode, index): readonly Change[] => [
    { kind: "came", mode, handle: -index - 1, at: stamp(index * 100), order: index * 2 + 1 },
    { kind: "left", handle: -index - 1, at: stamp(index * 100 + 50), order: index * 2 + 2 },
  ],
);
