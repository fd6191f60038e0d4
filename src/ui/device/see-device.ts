// Says what a device is and what it is called: the part of the start screen that needs the table of models.
import { identify } from "../../core/apple/identify.ts";
import type { Attached } from "../../core/ports.ts";
import type { Seen } from "./seen.ts";
import { deviceName } from "./device-name.ts";

/** The device with its identity, read once. */
export function seeDevice(device: Attached): Seen {
  const identity = identify(device.snapshot);
  return { device, identity, name: (words) => deviceName(identity, words) };
}
