// An unmodified Chromium and the virtual phone, over WebUSB. What these tests show of the browser is what
// the app may count on.
import { describe, expect, test } from "vitest";
import type { Page } from "@playwright/test";
import type { PhoneFace } from "../../src/device/virtual/face.ts";
import type { VirtualPhone } from "../../src/device/virtual/virtual-phone.ts";
import { listDevices, seenEvents } from "./bare-page.ts";
import type { Plugged } from "./bus.ts";
import { sees, seesMode, useBench } from "./fixture.ts";
import * as act from "./page-actions.ts";
import type { PhoneOptions, TestClock } from "./phones.ts";
import { createTestClock, ecidOf, IPHONE_XS, LONG_MS, makePhone } from "./phones.ts";

const NORMAL = 0x12a8;
const RECOVERY = 0x1281;
const DFU = 0x1227;

const { bench, plug, openPage, restartBrowser } = useBench("granted");

interface Scene {
  readonly clock: TestClock;
  readonly phone: VirtualPhone;
  readonly port: Plugged;
  readonly page: Page;
}

/** A phone on the bus, and a page that sees it. */
async function oneStanding(options: Omit<PhoneOptions, "clock">): Promise<Scene> {
  const clock = createTestClock();
  const phone = makePhone({ clock, ...options });
  const port = plug(phone);
  const page = await openPage();
  await sees(page, 1);
  return { clock, phone, port, page };
}

/** The same face, and a promise that resolves when a bulk transfer has reached it. */
function watchBulk(face: PhoneFace): { readonly face: PhoneFace; readonly reached: Promise<void> } {
  let reach = (): void => {};
  const reached = new Promise<void>((resolve) => {
    reach = resolve;
  });
  return {
    reached,
    face: {
      attachment: () => face.attachment(),
      subscribe: (listener) => face.subscribe(listener),
      control: (attachment, setup, data) => face.control(attachment, setup, data),
      bulk(attachment, endpoint, data, length) {
        reach();
        return face.bulk(attachment, endpoint, data, length);
      },
    },
  };
}

describe("a page sees a phone without opening it", () => {
  test("in normal mode, its serial cut at the first NUL as Linux does", async () => {
    const { phone, page } = await oneStanding({ stage: "normal", model: IPHONE_XS });
    expect(await listDevices(page)).toEqual([
      {
        productId: NORMAL,
        product: "iPhone",
        manufacturer: "Apple Inc.",
        serial: `00008020${ecidOf(1)}`,
        version: [0x11, 0, 2],
      },
    ]);
    // The phone itself sends 40 units, and so does Chromium where it reads the descriptor.
    expect(phone.attachment()?.strings.get(4)).toHaveLength(40);
    await act.openDevice(page);
    expect(await act.readString(page, 4)).toBe(`00008020${ecidOf(1)}`.padEnd(40, "\0"));
  });

  test.for([
    ["recovery", RECOVERY, "Apple Mobile Device (Recovery Mode)"],
    ["dfu", DFU, "Apple Mobile Device (DFU Mode)"],
  ] as const)(
    "in %s mode, with all the tags of its serial string",
    async ([stage, productId, product]) => {
      const { phone, page } = await oneStanding({ stage });
      const serial = phone.attachment()?.strings.get(4);
      expect(serial).toContain(`ECID:${ecidOf(1)}`);
      expect(await listDevices(page)).toEqual([
        { productId, product, manufacturer: "Apple Inc.", serial, version: [0, 0, 0] },
      ]);
    },
  );

  test("through normal mode, a pulled cable, recovery mode and DFU, each with its events", async () => {
    const { clock, phone, page } = await oneStanding({ stage: "normal" });
    const normal = phone.attachment()?.strings.get(4);
    phone.send({ type: "unplug" });
    await sees(page, 0);
    phone.send({ type: "plug", cable: { kind: "good" } });
    await sees(page, 1);
    phone.send({ type: "enter-recovery" });
    clock.advance(LONG_MS);
    await seesMode(page, RECOVERY);
    const recovery = phone.attachment()?.strings.get(4);
    phone.send({ type: "fall-to-dfu" });
    clock.advance(LONG_MS);
    await seesMode(page, DFU);
    expect(await seenEvents(page)).toEqual([
      { type: "disconnect", productId: NORMAL, serial: normal },
      { type: "connect", productId: NORMAL, serial: normal },
      { type: "disconnect", productId: NORMAL, serial: normal },
      { type: "connect", productId: RECOVERY, serial: recovery },
      { type: "disconnect", productId: RECOVERY, serial: recovery },
      { type: "connect", productId: DFU, serial: phone.attachment()?.strings.get(4) },
    ]);
  });

  test("and again after the browser was killed and started on the same profile", async () => {
    const { phone } = await oneStanding({ stage: "recovery" });
    await restartBrowser();
    const [seen] = await sees(await openPage(), 1);
    expect(seen?.serial).toBe(phone.attachment()?.strings.get(4));
  });
});

describe("a page talks to a phone", () => {
  test("in recovery mode: getenv, the nonces, and the way out", async () => {
    const { clock, phone, page } = await oneStanding({ stage: "recovery" });
    await act.openDevice(page);
    await act.claimInterface(page, 0);
    await act.sendCommand(page, "getenv auto-boot");
    expect(await act.readReply(page)).toBe("false");
    expect(await act.readString(page, 1)).toBe(phone.attachment()?.strings.get(1));
    expect(await act.readString(page, 1)).toMatch(/^NONC:[0-9A-F]{64} SNON:[0-9A-F]{40}$/);

    await act.sendCommand(page, "setenv auto-boot true");
    await act.sendCommand(page, "saveenv");
    await act.sendCommand(page, "reboot");
    clock.advance(LONG_MS);
    await seesMode(page, NORMAL);
  });

  test("in DFU mode: GETSTATE says dfuIDLE, and irecovery sees the same phone at the same time", async () => {
    const { port, page } = await oneStanding({ stage: "dfu" });
    await act.openDevice(page);
    expect((await bench().irecovery.query(port)).get("ECID")).toBe(`0x${ecidOf(1).toLowerCase()}`);
    await act.claimInterface(page, 0);
    expect(await act.readDfuState(page)).toBe(2);
  });

  test("until it is unplugged in the middle of a transfer, and again when it is back", async () => {
    const clock = createTestClock();
    const phone = makePhone({ clock, stage: "recovery" });
    const { face, reached } = watchBulk(phone);
    plug(face);
    const page = await openPage();
    await sees(page, 1);
    await act.openDevice(page);
    await act.startConsoleRead(page);
    await reached;
    phone.send({ type: "unplug" });
    // Which one depends on whether Chromium hears of the transfer or of the device first.
    expect(await act.consoleOutcome(page)).toMatch(/^(NetworkError|AbortError|NotFoundError): /);
    await sees(page, 0);

    phone.send({ type: "plug", cable: { kind: "good" } });
    await sees(page, 1);
    await act.openDevice(page);
    await act.sendCommand(page, "getenv build-style");
    expect(await act.readReply(page)).toBe("RELEASE");
  });

  test("and hears a stall as a result, not as an error", async () => {
    const { page } = await oneStanding({ stage: "recovery" });
    await act.openDevice(page);
    const status = await page.evaluate(async () => {
      const [device] = await navigator.usb.getDevices();
      const setup = {
        requestType: "vendor",
        recipient: "device",
        request: 99,
        value: 0,
        index: 0,
      } as const;
      return (await device?.controlTransferIn(setup, 8))?.status;
    });
    expect(status).toBe("stall");
  });
});

describe("a page is refused", () => {
  test("an interface that another program holds, until that lets go", async () => {
    const { port, page } = await oneStanding({ stage: "recovery" });
    const release = port.occupy(0);
    await act.openDevice(page);
    await expect(act.claimInterface(page, 0)).rejects.toThrow("NetworkError: ");
    release();
    await act.claimInterface(page, 0);
  });

  test("a device that the system lets nobody open, until it does", async () => {
    const { port, page } = await oneStanding({ stage: "recovery" });
    const allow = port.forbid();
    await expect(act.openDevice(page)).rejects.toThrow("SecurityError: ");
    allow();
    await act.openDevice(page);
  });
});
