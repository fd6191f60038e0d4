// The smallest page that uses WebUSB, and what tests ask of it. Whatever it sees, the browser said.
import { createServer } from "node:http";
import type { Page } from "@playwright/test";
import type { BenchBrowser } from "./chromium.ts";

export interface BarePage {
  /** As in location.origin. */
  readonly origin: string;
  /** A new tab on the page, which notes connect and disconnect events from the start. */
  open(browser: BenchBrowser): Promise<Page>;
  close(): Promise<void>;
}

/** A device as the page sees it without opening it. */
export interface SeenDevice {
  readonly productId: number;
  readonly product: string | null;
  readonly manufacturer: string | null;
  readonly serial: string | null;
  /** Major, minor and subminor of bcdDevice. */
  readonly version: readonly [number, number, number];
}

export interface SeenEvent {
  readonly type: "connect" | "disconnect";
  readonly productId: number;
  readonly serial: string | null;
}

/** What happened to the page while `requestDevice` was pending. */
export interface RequestOutcome {
  readonly name: string;
  readonly message: string;
  readonly ms: number;
  readonly focusEvents: readonly string[];
}

declare global {
  interface Window {
    seen: SeenEvent[];
    outcome?: RequestOutcome;
  }
}

const HTML = "<!doctype html><title>bare</title><button>connect</button>";

/** Serves it on localhost, where WebUSB needs no certificate. */
export async function serveBarePage(): Promise<BarePage> {
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "text/html");
    response.end(HTML);
  });
  await new Promise<void>((resolve) => void server.listen(0, "localhost", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const origin = `http://localhost:${address.port}`;
  return {
    origin,
    async open(browser) {
      const page = await browser.newPage();
      await page.goto(origin);
      await page.evaluate(noteEvents);
      return page;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What `getDevices` gives, in no order that means anything, so sorted. */
export async function listDevices(page: Page): Promise<SeenDevice[]> {
  const devices = await page.evaluate(async () =>
    (await navigator.usb.getDevices()).map((device) => ({
      productId: device.productId,
      product: device.productName ?? null,
      manufacturer: device.manufacturerName ?? null,
      serial: device.serialNumber ?? null,
      version: [
        device.deviceVersionMajor,
        device.deviceVersionMinor,
        device.deviceVersionSubminor,
      ] as const,
    })),
  );
  return devices.toSorted((a, b) =>
    `${a.serial} ${a.productId}`.localeCompare(`${b.serial} ${b.productId}`),
  );
}

/** Every event so far, oldest first. */
export async function seenEvents(page: Page): Promise<SeenEvent[]> {
  return page.evaluate(() => window.seen);
}

/** Clicks the page's button, which asks for an Apple device; only for choosers that answer by themselves. */
export async function requestByClick(page: Page): Promise<RequestOutcome> {
  await page.evaluate(armButton);
  await page.click("button");
  await page.waitForFunction(() => window.outcome !== undefined);
  return page.evaluate(() => window.outcome ?? Promise.reject(new Error("no outcome")));
}

// What follows runs in the page.

function noteEvents(): Promise<unknown> {
  window.seen = [];
  for (const type of ["connect", "disconnect"] as const) {
    navigator.usb.addEventListener(type, ({ device }) => {
      window.seen.push({ type, productId: device.productId, serial: device.serialNumber ?? null });
    });
  }
  // Chromium tells a page of events only once it has asked for devices.
  return navigator.usb.getDevices();
}

function armButton(): void {
  delete window.outcome;
  const focusEvents: string[] = [];
  for (const type of ["focus", "blur"]) window.addEventListener(type, () => focusEvents.push(type));
  document.querySelector("button")?.addEventListener(
    "click",
    async () => {
      const begun = performance.now();
      const ended = (name: string, message: string): void => {
        window.outcome = { name, message, ms: performance.now() - begun, focusEvents };
      };
      try {
        const device = await navigator.usb.requestDevice({ filters: [{ vendorId: 0x05ac }] });
        ended("picked", device.serialNumber ?? "");
      } catch (error) {
        if (error instanceof DOMException) ended(error.name, error.message);
        else throw error;
      }
    },
    { once: true },
  );
}
