// Opens a device for one task and closes it whatever happens. Calls to one device run one after the other,
// because Chrome refuses a call while another changes the device; none waits for ever, because WebUSB has no
// time limit. Knows calls and their failures; what the bytes mean is the task's affair.
import type { Clock } from "../core/ports.ts";
import { DeviceError, failureOf, type DeviceCall } from "./device-failure.ts";
import type { UsbDeviceSubset } from "./usb-subset.ts";

/** An open device with its interface claimed. Each call rejects with a `DeviceError` and nothing else. */
export interface DeviceLink {
  /** At most `length` bytes. */
  controlIn(setup: USBControlTransferParameters, length: number): Promise<Uint8Array>;
  controlOut(setup: USBControlTransferParameters, data: Uint8Array<ArrayBuffer>): Promise<void>;
  /** `endpoint` without the direction bit; at most `length` bytes. */
  bulkIn(endpoint: number, length: number): Promise<Uint8Array>;
  bulkOut(endpoint: number, data: Uint8Array<ArrayBuffer>): Promise<void>;
}

/** A person may be asked for a password by some systems; libirecovery waits 10 s for a transfer. */
const LIMIT_MS = 10_000;

/** Closing asks nobody. */
const CLOSE_LIMIT_MS = 2000;

/** Windows tells of a transfer that failed before it tells that the device has left (WICG/webusb issue 219). */
const SETTLE_MS = 100;

const CONFIGURATION = 1;

/** The last task of each device, ended or not. */
const lines = new WeakMap<UsbDeviceSubset, Promise<unknown>>();

/**
 * Runs `task` on the opened device and gives what it gives. Waits for earlier tasks on the same device.
 * Rejects with a `DeviceError`, the browser's own error as its cause.
 */
export async function withDevice<Result>(
  device: UsbDeviceSubset,
  interfaceNumber: number,
  clock: Clock,
  task: (link: DeviceLink) => Promise<Result>,
): Promise<Result> {
  return await inLine(device, async () => {
    const call = caller(device, clock);
    try {
      await call("open", () => device.open());
      if (device.configuration === null)
        await call("selectConfiguration", () => device.selectConfiguration(CONFIGURATION));
      await call("claimInterface", () => device.claimInterface(interfaceNumber));
      const result = await task(linkOf(device, call));
      // What was read is read, however the closing goes: a device that left is closed already.
      await close(device, clock);
      return result;
    } catch (thrown) {
      const error =
        thrown instanceof DeviceError ? thrown : new DeviceError("usb-failed", "task", thrown);
      const left = (await close(device, clock)) === "device-gone";
      throw left ? new DeviceError("device-gone", error.operation, error.cause) : error;
    }
  });
}

async function inLine<Result>(
  device: UsbDeviceSubset,
  run: () => Promise<Result>,
): Promise<Result> {
  const before = lines.get(device) ?? Promise.resolve();
  const turn = before.then(run);
  // The line goes on whatever became of this turn; the caller hears of it.
  lines.set(
    device,
    turn.catch(() => {}),
  );
  return await turn;
}

type Call = <Result>(name: DeviceCall, run: () => Promise<Result>) => Promise<Result>;

/** Runs one call after the other, within their time, and names what they reject with. */
function caller(device: UsbDeviceSubset, clock: Clock): Call {
  let before: Promise<unknown> = Promise.resolve();
  return async (name, run) => {
    const turn = before.then(async () => await attempt(device, clock, name, LIMIT_MS, run));
    before = turn.catch(() => {});
    return await turn;
  };
}

async function attempt<Result>(
  device: UsbDeviceSubset,
  clock: Clock,
  name: DeviceCall,
  limitMs: number,
  run: () => Promise<Result>,
): Promise<Result> {
  try {
    return await inTime(device, clock, name, limitMs, run);
  } catch (thrown) {
    if (thrown instanceof DeviceError) throw thrown;
    if (thrown instanceof Error && thrown.name === "NetworkError" && name !== "close")
      await new Promise<void>((resolve) => void clock.after(SETTLE_MS, resolve));
    throw new DeviceError(failureOf(name, thrown), name, thrown);
  }
}

/** A call that ends after its time may have opened the device behind everybody's back: it is closed then. */
async function inTime<Result>(
  device: UsbDeviceSubset,
  clock: Clock,
  name: DeviceCall,
  limitMs: number,
  run: () => Promise<Result>,
): Promise<Result> {
  return await new Promise((resolve, reject) => {
    let late = false;
    const cancel = clock.after(limitMs, () => {
      late = true;
      reject(new DeviceError("device-timeout", name, new Error(`no answer in ${limitMs} ms`)));
    });
    const end = (settle: () => void): void => {
      cancel();
      settle();
      if (late && name !== "close") void inLine(device, async () => await close(device, clock));
    };
    run().then(
      (result) => end(() => resolve(result)),
      (thrown: unknown) =>
        end(() => reject(thrown instanceof Error ? thrown : new Error(String(thrown)))),
    );
  });
}

/** Closes, and tells by the way whether the device is still there: null, or why it could not be closed. */
async function close(device: UsbDeviceSubset, clock: Clock): Promise<DeviceError["code"] | null> {
  try {
    await attempt(device, clock, "close", CLOSE_LIMIT_MS, () => device.close());
    return null;
  } catch (thrown) {
    return thrown instanceof DeviceError ? thrown.code : "usb-failed";
  }
}

function linkOf(device: UsbDeviceSubset, call: Call): DeviceLink {
  const read = async (name: DeviceCall, run: () => Promise<USBInTransferResult>) => {
    const { data, status } = await call(name, run);
    ensureOk(name, status);
    return data === undefined
      ? new Uint8Array()
      : new Uint8Array(data.buffer, data.byteOffset, data.byteLength).slice();
  };
  const write = async (
    name: DeviceCall,
    length: number,
    run: () => Promise<USBOutTransferResult>,
  ) => {
    const { bytesWritten, status } = await call(name, run);
    ensureOk(name, status);
    if (bytesWritten !== length)
      throw new DeviceError("usb-failed", name, new Error(`${bytesWritten} of ${length} bytes`));
  };
  return {
    controlIn: (setup, length) =>
      read("controlTransferIn", () => device.controlTransferIn(setup, length)),
    controlOut: (setup, data) =>
      write("controlTransferOut", data.length, () => device.controlTransferOut(setup, data)),
    bulkIn: (endpoint, length) => read("transferIn", () => device.transferIn(endpoint, length)),
    bulkOut: (endpoint, data) =>
      write("transferOut", data.length, () => device.transferOut(endpoint, data)),
  };
}

/** `babble`: more came than was asked for. */
function ensureOk(name: DeviceCall, status: USBTransferStatus | undefined): void {
  if (status === "ok") return;
  throw new DeviceError(
    status === "stall" ? "transfer-stalled" : "usb-failed",
    name,
    new Error(`status ${String(status)}`),
  );
}
