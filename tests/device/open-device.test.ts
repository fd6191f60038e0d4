import { describe, expect, test } from "vitest";
import type { DeviceErrorCode } from "../../src/core/errors.ts";
import { DeviceError } from "../../src/device/device-failure.ts";
import { withDevice, type DeviceLink } from "../../src/device/open-device.ts";
import type { UsbDeviceSubset } from "../../src/device/usb-subset.ts";
import type { UsbCall } from "../../src/device/virtual/virtual-usb-device.ts";
import type { VirtualUsbOptions } from "../../src/device/virtual/virtual-usb.ts";
import { driven, settled } from "../support/drive.ts";
import { MODELS } from "../support/virtual-phones.ts";
import { ascii, COMMAND, first, usbBenchOf } from "../support/virtual-usb-bench.ts";

/** An iPhone X in recovery mode with its device, and what it was asked. */
async function benchOf(before: VirtualUsbOptions["before"] = () => {}) {
  const asked: UsbCall[] = [];
  const bench = usbBenchOf({
    grants: "all",
    before: async (call) => {
      asked.push(call);
      await before(call);
    },
  });
  const phone = bench.add(MODELS.iphoneX, { stage: "recovery" });
  return { ...bench, phone, asked, device: await first(bench.usb) };
}

/** Every kind of transfer once. */
async function everyTransfer(link: DeviceLink): Promise<string> {
  await link.controlOut(COMMAND, ascii("getenv auto-boot"));
  const reply = await link.controlIn(COMMAND, 255);
  await link.bulkOut(4, new Uint8Array(16));
  return String.fromCharCode(...reply);
}

/** What it rejects with. */
const failureOf = async (promise: Promise<unknown>): Promise<DeviceError> => {
  const thrown = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(thrown instanceof DeviceError)) throw new Error(`no DeviceError but ${String(thrown)}`);
  return thrown;
};

/** The same device as a system shows it that has selected no configuration yet. */
const unconfigured = (
  device: UsbDeviceSubset,
  selectConfiguration: UsbDeviceSubset["selectConfiguration"],
): UsbDeviceSubset =>
  ({
    configuration: null,
    open: () => device.open(),
    close: () => device.close(),
    selectConfiguration,
    claimInterface: (number: number) => device.claimInterface(number),
  }) as unknown as UsbDeviceSubset; // the part of a device that is used before the first transfer

/** A device whose transfers answer with this. */
const answering = (status: USBTransferStatus, bytesWritten = 0): UsbDeviceSubset =>
  ({
    configuration: {},
    open: async () => {},
    close: async () => {},
    claimInterface: async () => {},
    transferIn: async () => ({ status }),
    transferOut: async () => ({ status, bytesWritten }),
  }) as unknown as UsbDeviceSubset; // the part of a device that bulk transfers need

describe("a task on a device", () => {
  test("finds it open and claimed, and leaves it closed", async () => {
    const { clock, device, asked } = await benchOf();
    expect(await driven(clock, withDevice(device, 0, clock, everyTransfer))).toBe("true\0");
    expect(device.opened).toBe(false);
    expect(asked).toEqual([
      "open",
      "claimInterface",
      "controlTransferOut",
      "controlTransferIn",
      "transferOut",
      "close",
    ]);
    expect(clock.waiting).toBe(0);
  });

  test("has configuration 1 selected where there was none", async () => {
    const { clock, device } = await benchOf();
    const selected: number[] = [];
    const shown = unconfigured(device, async (value) => void selected.push(value));
    await driven(
      clock,
      withDevice(shown, 0, clock, async () => {}),
    );
    expect(selected).toEqual([1]);
  });

  test("waits for the one before it, even one that fails", async () => {
    const { clock, usb, device, asked } = await benchOf();
    usb.failNext(1, new DOMException("no", "NetworkError"), "controlTransferOut");
    const both = [1, 2].map(() => withDevice(device, 0, clock, everyTransfer));
    const results = await driven(clock, Promise.allSettled(both));
    expect(results.map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
    expect(asked.filter((call) => call === "open" || call === "close")).toEqual([
      "open",
      "close",
      "open",
      "close",
    ]);
  });

  test("makes one call at a time, however many it asks for at once", async () => {
    let under = 0;
    let most = 0;
    const { clock, device } = await benchOf(async () => {
      under += 1;
      most = Math.max(most, under);
      await settled();
      under -= 1;
    });
    await driven(
      clock,
      withDevice(device, 0, clock, (link) =>
        Promise.all([1, 2, 3].map(() => link.controlIn(COMMAND, 8))),
      ),
    );
    expect(most).toBe(1);
  });

  test("that throws by itself still leaves it closed, and its error is kept", async () => {
    const { clock, device } = await benchOf();
    const mistake = new Error("mine");
    const error = await failureOf(
      driven(
        clock,
        withDevice(device, 0, clock, async () => Promise.reject(mistake)),
      ),
    );
    expect(error).toMatchObject({ code: "usb-failed", operation: "task", cause: mistake });
    expect(device.opened).toBe(false);
  });
});

type Call = "open" | "claimInterface" | "controlTransferOut" | "controlTransferIn" | "transferOut";
const CALLS: readonly Call[] = [
  "open",
  "claimInterface",
  "controlTransferOut",
  "controlTransferIn",
  "transferOut",
];
const all = (code: DeviceErrorCode): Readonly<Record<Call, DeviceErrorCode>> => ({
  open: code,
  claimInterface: code,
  controlTransferOut: code,
  controlTransferIn: code,
  transferOut: code,
});
/** What each of Chrome's errors means at each call. */
const MEANINGS: readonly (readonly [
  name: string,
  message: string,
  codes: Readonly<Record<Call, DeviceErrorCode>>,
])[] = [
  ["SecurityError", "Access denied.", all("access-denied")],
  [
    "NetworkError",
    "Unable to claim interface.",
    { ...all("usb-failed"), claimInterface: "device-in-use" },
  ],
  ["NotFoundError", "The device was disconnected.", all("device-gone")],
  [
    "NotFoundError",
    "The specified endpoint is not part of a claimed and selected alternate interface.",
    { ...all("usb-failed"), open: "device-gone" },
  ],
  ["TimeoutError", "The transfer timed out.", all("device-timeout")],
  [
    "InvalidStateError",
    "An operation that changes the device state is in progress.",
    all("usb-failed"),
  ],
  ["AbortError", "The transfer was cancelled.", all("usb-failed")],
  ["DataError", "The data buffer exceeded its maximum size.", all("usb-failed")],
  ["IndexSizeError", "The specified endpoint number is out of range.", all("usb-failed")],
  ["UnknownError", "", all("usb-failed")],
];
const CASES = MEANINGS.flatMap(([name, message, codes]) =>
  CALLS.map((call) => [name, message, call, codes[call]] as const),
);

describe("an error of the browser", () => {
  test.each(CASES)("%s %j at %s is %s", async (name, message, call, code) => {
    const { clock, usb, device } = await benchOf();
    const reason = new DOMException(message, name);
    usb.failNext(1, reason, call);
    const error = await failureOf(driven(clock, withDevice(device, 0, clock, everyTransfer)));
    expect(error).toMatchObject({ code, operation: call });
    expect(error.cause).toBe(reason);
    expect(device.opened).toBe(false);
    expect(clock.waiting).toBe(0);
  });

  test.each([
    ["SecurityError", "access-denied"],
    ["NetworkError", "device-in-use"],
    ["NotFoundError", "usb-failed"],
    ["InvalidStateError", "usb-failed"],
  ])("%s at selectConfiguration is %s", async (name, code) => {
    const { clock, device } = await benchOf();
    const shown = unconfigured(device, async () => Promise.reject(new DOMException("no", name)));
    const error = await failureOf(
      driven(
        clock,
        withDevice(shown, 0, clock, async () => {}),
      ),
    );
    expect(error).toMatchObject({ code, operation: "selectConfiguration", cause: { name } });
    expect(device.opened).toBe(false);
  });

  test.each([
    ["stall", "transfer-stalled"],
    ["babble", "usb-failed"],
  ] as const)("the status %s is %s, in and out", async (status, code) => {
    const { clock } = await benchOf();
    const run = (task: (link: DeviceLink) => Promise<unknown>) =>
      failureOf(driven(clock, withDevice(answering(status), 0, clock, task)));
    expect(await run((link) => link.bulkIn(1, 8))).toMatchObject({ code, operation: "transferIn" });
    expect(await run((link) => link.bulkOut(1, ascii("x")))).toMatchObject({
      code,
      operation: "transferOut",
    });
  });

  test("a write that ends early is no success", async () => {
    const { clock } = await benchOf();
    const short = withDevice(answering("ok", 1), 0, clock, (link) => link.bulkOut(1, ascii("xyz")));
    expect(await failureOf(driven(clock, short))).toMatchObject({ code: "usb-failed" });
  });

  test("a read without data is empty", async () => {
    const { clock } = await benchOf();
    const read = withDevice(answering("ok"), 0, clock, (link) => link.bulkIn(1, 8));
    expect(await driven(clock, read)).toEqual(new Uint8Array());
  });
});

describe("a transfer that fails as the cable is pulled, on Windows before the disconnect", () => {
  test.each([
    [50, "device-gone"],
    [150, "usb-failed"],
  ])("%i ms before it is %s", async (ms, code) => {
    const { clock, usb, phone, device } = await benchOf();
    usb.failNext(1, new DOMException("lost", "NetworkError"), "controlTransferOut");
    const run = withDevice(device, 0, clock, async (link) => {
      clock.after(ms, () => phone.send({ type: "unplug" }));
      await everyTransfer(link);
    });
    const error = await failureOf(driven(clock, run));
    expect(error).toMatchObject({
      code,
      operation: "controlTransferOut",
      cause: { message: "lost" },
    });
  });
});

describe("a call that does not end", () => {
  test.each(CALLS)("%s is a timeout within 13 seconds", async (hanging) => {
    let resume = (): void => {};
    const { clock, device } = await benchOf(async (call) => {
      if (call === hanging) await new Promise<void>((resolve) => (resume = resolve));
    });
    const started = clock.now().mono;
    const error = await failureOf(driven(clock, withDevice(device, 0, clock, everyTransfer)));
    expect(error).toMatchObject({ code: "device-timeout", operation: hanging });
    expect(clock.now().mono - started).toBeLessThanOrEqual(13_000);
    resume();
    await settled();
    expect(device.opened).toBe(false);
    expect(clock.waiting).toBe(0);
  });

  test("does not keep the next task from its turn", async () => {
    let hang = true;
    const { clock, device } = await benchOf(async (call) => {
      if (call === "transferOut" && hang) await new Promise<never>(() => {});
    });
    const slow = failureOf(withDevice(device, 0, clock, everyTransfer));
    expect(await driven(clock, slow)).toMatchObject({ code: "device-timeout" });
    hang = false;
    expect(await driven(clock, withDevice(device, 0, clock, everyTransfer))).toBe("true\0");
  });

  test("a closing that does not end changes nothing of what was read", async () => {
    const { clock, device } = await benchOf(async (call) => {
      if (call === "close") await new Promise<never>(() => {});
    });
    expect(await driven(clock, withDevice(device, 0, clock, everyTransfer))).toBe("true\0");
  });
});
