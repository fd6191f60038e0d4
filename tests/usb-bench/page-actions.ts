// What a page does with the one device that it sees. Each runs in the page; where WebUSB rejects, the
// call rejects with "NAME: message" in its message.
import type { Page } from "@playwright/test";

declare global {
  interface Window {
    pendingRead?: Promise<string>;
  }
}

/** Opens the device and chooses its first configuration where none is chosen. */
export async function openDevice(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const [device] = await navigator.usb.getDevices();
    await device?.open();
    if (device?.configuration === null) await device.selectConfiguration(1);
  });
}

export async function claimInterface(page: Page, number: number): Promise<void> {
  await page.evaluate(async (wanted) => {
    const [device] = await navigator.usb.getDevices();
    await device?.claimInterface(wanted);
  }, number);
}

/** One iBoot command, as libirecovery sends it. */
export async function sendCommand(page: Page, line: string): Promise<void> {
  await page.evaluate(async (text) => {
    const [device] = await navigator.usb.getDevices();
    const setup = {
      requestType: "vendor",
      recipient: "device",
      request: 0,
      value: 0,
      index: 0,
    } as const;
    await device?.controlTransferOut(setup, new TextEncoder().encode(`${text}\0`));
  }, line);
}

/** What the last `getenv` left to be read, without its NUL. */
export async function readReply(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const [device] = await navigator.usb.getDevices();
    const setup = {
      requestType: "vendor",
      recipient: "device",
      request: 0,
      value: 0,
      index: 0,
    } as const;
    const result = await device?.controlTransferIn(setup, 255);
    return new TextDecoder().decode(result?.data).replace(/\0.*$/s, "");
  });
}

/** A string descriptor as the phone sends it, NULs included. */
export async function readString(page: Page, index: number): Promise<string> {
  return page.evaluate(async (wanted) => {
    const [device] = await navigator.usb.getDevices();
    const setup = {
      requestType: "standard",
      recipient: "device",
      request: 6,
      value: 0x0300 | wanted,
      index: 0x0409,
    } as const;
    const result = await device?.controlTransferIn(setup, 255);
    const { data } = result ?? {};
    if (data === undefined) return "";
    const units = new Uint16Array((data.byteLength - 2) / 2).map((_, at) =>
      data.getUint16(2 + 2 * at, true),
    );
    return String.fromCharCode(...units);
  }, index);
}

/** DFU GETSTATE (USB DFU 1.1, 6.1.5); the interface must be claimed. */
export async function readDfuState(page: Page): Promise<number | null> {
  return page.evaluate(async () => {
    const [device] = await navigator.usb.getDevices();
    const setup = {
      requestType: "class",
      recipient: "interface",
      request: 5,
      value: 0,
      index: 0,
    } as const;
    const result = await device?.controlTransferIn(setup, 1);
    return result?.data?.getUint8(0) ?? null;
  });
}

/** Reads from iBoot's console, which says nothing; `consoleOutcome` tells how that ends. */
export async function startConsoleRead(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const [device] = await navigator.usb.getDevices();
    await device?.claimInterface(1);
    await device?.selectAlternateInterface(1, 1);
    window.pendingRead = (device?.transferIn(1, 64) ?? Promise.reject(new Error("no device"))).then(
      (result) => `resolved: ${result.status}`,
      (error: unknown) =>
        error instanceof DOMException ? `${error.name}: ${error.message}` : String(error),
    );
  });
}

export async function consoleOutcome(page: Page): Promise<string> {
  return page.evaluate(() => window.pendingRead ?? "not started");
}
