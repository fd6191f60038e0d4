// Tells a device in recovery mode to start again. iBoot takes commands as vendor requests to the device
// itself: OUT, request 0, value 0, index 0, the text with a NUL (libirecovery `irecv_send_command`; the
// same transfer palera1n makes as it counts). Nothing is set and nothing saved. Loaded on demand.
import type { Clock } from "../core/ports.ts";
import type { DeviceTrouble } from "../core/errors.ts";
import { DeviceError } from "./device-failure.ts";
import { withDevice } from "./open-device.ts";
import type { UsbDeviceSubset } from "./usb-subset.ts";

const INTERFACE = 0;

const COMMAND = {
  requestType: "vendor",
  recipient: "device",
  request: 0,
  value: 0,
  index: 0,
} as const;

/** "reboot" and its NUL. */
const REBOOT = new Uint8Array([0x72, 0x65, 0x62, 0x6f, 0x6f, 0x74, 0]);

/** `look` opens and closes it only. Resolves with why it failed, or null. Never rejects. */
export async function reboot(
  device: UsbDeviceSubset | undefined,
  clock: Clock,
  how: "do" | "look",
): Promise<DeviceTrouble | null> {
  if (device === undefined) return new DeviceError("device-gone", "open");
  let sent = false;
  try {
    await withDevice(device, INTERFACE, clock, async (link) => {
      if (how === "look") return;
      sent = true;
      await link.controlOut(COMMAND, REBOOT);
    });
    return null;
  } catch (thrown) {
    const error =
      thrown instanceof DeviceError ? thrown : new DeviceError("usb-failed", "task", thrown);
    // A device that obeys may be gone before the transfer ends: that is the answer.
    return sent && error.code === "device-gone" ? null : error;
  }
}
