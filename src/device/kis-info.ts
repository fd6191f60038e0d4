// Reads who a device in KIS mode ("Debug USB") is, over its bulk endpoints. Knows the order of the requests
// and when to try again; bytes are core/apple/kis.ts, opening and closing open-device.ts. Loaded on demand.
import {
  decodeKisInfo,
  encodeKisRequest,
  KIS_ENABLE,
  KIS_GET_INFO,
  KIS_INTERFACE,
  KIS_REPLY_BYTES,
  type KisRequest,
} from "../core/apple/kis.ts";
import type { Attached, Clock } from "../core/ports.ts";
import { DeviceError } from "./device-failure.ts";
import { withDevice, type DeviceLink } from "./open-device.ts";
import type { UsbDeviceSubset } from "./usb-subset.ts";

export type KisReading =
  | { readonly kind: "read"; readonly serial: string }
  | { readonly kind: "failed"; readonly error: DeviceError };

/** Such a device is slow to settle: libirecovery tries to open and claim it 10 times, half a second apart. */
const TRIES = 10;
const PAUSE_MS = 500;

/** Reads the serial string. Never rejects. */
export async function readKisSerial(device: UsbDeviceSubset, clock: Clock): Promise<KisReading> {
  for (let tries = 1; ; tries += 1) {
    try {
      return { kind: "read", serial: await withDevice(device, KIS_INTERFACE, clock, ask) };
    } catch (thrown) {
      const error =
        thrown instanceof DeviceError ? thrown : new DeviceError("usb-failed", "kis", thrown);
      if (tries === TRIES || !settles(error)) return { kind: "failed", error };
      await new Promise<void>((resolve) => void clock.after(PAUSE_MS, resolve));
    }
  }
}

/** The same attachment with its serial filled in, or with the reason why it could not be. Never rejects. */
export async function describeKis(
  device: UsbDeviceSubset,
  attached: Attached,
  clock: Clock,
): Promise<Attached> {
  const reading = await readKisSerial(device, clock);
  return reading.kind === "failed"
    ? { ...attached, trouble: reading.error }
    : {
        ...attached,
        snapshot: { ...attached.snapshot, serialNumber: reading.serial, serialSource: "kis" },
      };
}

/** Only what the system refuses at the start gets better by waiting. */
function settles({ code, operation }: DeviceError): boolean {
  if (code === "device-gone" || code === "device-timeout") return false;
  return ["open", "selectConfiguration", "claimInterface"].includes(operation);
}

async function ask(link: DeviceLink): Promise<string> {
  const reply = async (request: KisRequest): Promise<Uint8Array> => {
    await link.bulkOut(request.endpoint, encodeKisRequest(request));
    return await link.bulkIn(request.endpoint, KIS_REPLY_BYTES);
  };
  for (const enable of KIS_ENABLE) await reply(enable);
  const reading = decodeKisInfo(await reply(KIS_GET_INFO));
  if (reading.kind === "refused")
    throw new DeviceError("usb-failed", "kis-info", new Error(reading.reason));
  return reading.strings.serial;
}
