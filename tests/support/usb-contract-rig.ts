// The bus that the USB contract is tried on, and the few words in which its cases are written. Knows no
// test runner and no virtual phone.
import type { UsbConnection, UsbDeviceSubset, UsbSubset } from "../../src/device/usb-subset.ts";

/** The bus under test. Every device on it is granted; nothing is plugged in when a case begins. */
export interface UsbRig {
  readonly usb: UsbSubset;
  /** Plugs the phone in, in this mode; resolves once the system has seen it. */
  readonly plug: (mode: "recovery" | "dfu") => Promise<void>;
  readonly unplug: () => Promise<void>;
}

/** One thing to rely on. `run` throws where it does not hold. */
export interface UsbContractCase {
  readonly name: string;
  readonly run: (rig: UsbRig) => Promise<void>;
}

/** Apple's vendor id. */
export const APPLE = 0x05ac;

/** Throws unless both are the same value. */
export function same(found: unknown, wanted: unknown, what: string): void {
  if (!Object.is(found, wanted))
    throw new Error(`${what}: found ${String(found)}, wanted ${String(wanted)}`);
}

/** Throws unless the call rejects with an error of that name. */
export async function rejects(call: Promise<unknown>, name: string, what: string): Promise<void> {
  const found = await call.then(
    () => "no error",
    (error: unknown) => (error instanceof Error ? error.name : String(error)),
  );
  same(found, name, what);
}

/** The one Apple device that `getDevices` lists. */
export async function only(usb: UsbSubset): Promise<UsbDeviceSubset> {
  const devices = (await usb.getDevices()).filter(({ vendorId }) => vendorId === APPLE);
  const [device] = devices;
  if (device === undefined || devices.length !== 1)
    throw new Error(`${devices.length} Apple devices instead of one`);
  return device;
}

/** The next event of this type; fails after a while. */
export async function next(
  usb: UsbSubset,
  type: "connect" | "disconnect",
  trigger: () => Promise<void>,
): Promise<UsbConnection> {
  return await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no ${type} event`)), 10_000);
    const listener = (event: UsbConnection): void => {
      clearTimeout(timer);
      usb.removeEventListener(type, listener);
      resolve(event);
    };
    usb.addEventListener(type, listener);
    trigger().catch(reject);
  });
}

/** Plugs the phone in and gives its device, closed. */
export async function plugged(
  { usb, plug }: UsbRig,
  mode: "recovery" | "dfu",
): Promise<UsbDeviceSubset> {
  await plug(mode);
  return await only(usb);
}

/** The same, open and configured. */
export async function opened(rig: UsbRig, mode: "recovery" | "dfu"): Promise<UsbDeviceSubset> {
  const device = await plugged(rig, mode);
  await device.open();
  if (device.configuration === null) await device.selectConfiguration(1);
  return device;
}

/** Bytes of an iBoot command, NUL included. */
export const ascii = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(`${text}\0`, (unit) => unit.charCodeAt(0));
/** The bytes of a reply as text. */
export const text = ({ data }: USBInTransferResult): string =>
  String.fromCharCode(
    ...(data === undefined ? [] : new Uint8Array(data.buffer, data.byteOffset, data.byteLength)),
  );

/** An iBoot command, or its reply. */
export const COMMAND = {
  requestType: "vendor",
  recipient: "device",
  request: 0,
  value: 0,
  index: 0,
} as const;
/** DFU GETSTATE. */
export const DFU_STATE = {
  requestType: "class",
  recipient: "interface",
  request: 5,
  value: 0,
  index: 0,
} as const;
/** GET_DESCRIPTOR of this type and index. */
export const descriptor = (value: number): USBControlTransferParameters => ({
  requestType: "standard",
  recipient: "device",
  request: 6,
  value,
  index: 0,
});
