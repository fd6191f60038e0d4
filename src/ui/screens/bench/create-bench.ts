// The bench's lines as a signal, from what the bus shows while the screen is open.
import { createSignal, onCleanup, type Accessor } from "solid-js";
import { identify, isMendable } from "../../../core/apple/identify.ts";
import type { Attached, DevicePort } from "../../../core/ports.ts";
import { came, went, type BenchLine } from "../../../core/session/bench.ts";

/** Starts with what is attached; accessories and Macs get no line. */
export function createBench(devices: DevicePort): Accessor<readonly BenchLine[]> {
  const meet = (lines: readonly BenchLine[], device: Attached): readonly BenchLine[] => {
    const identity = identify(device.snapshot);
    return isMendable(identity) ? came(lines, device, identity) : lines;
  };
  const [lines, setLines] = createSignal<readonly BenchLine[]>(devices.attached().reduce(meet, []));
  const stop = devices.subscribe((event) => {
    setLines((before) =>
      event.type === "disconnected" ? went(before, event.device) : meet(before, event.device),
    );
  });
  onCleanup(stop);
  return lines;
}
