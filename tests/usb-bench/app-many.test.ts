// Twelve phones and a storm on the bus: the built app in an unmodified Chromium, over real WebUSB. What it
// shows in the end is the bus, the record of a session holds every move of its phone once, and the page
// never stops for long.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "@playwright/test";
import { modeOf } from "../../src/core/apple/mode.ts";
import type { PhoneInput } from "../../src/device/virtual/phone.ts";
import { draw } from "../../src/device/virtual/random.ts";
import { beginSession, openStart, serveApp, storedEvents } from "./app.ts";
import type { Bench } from "./bench.ts";
import { openBench } from "./bench.ts";
import type { Plugged } from "./bus.ts";
import type { BenchBrowser } from "./chromium.ts";
import { traceMainThreads } from "./main-thread.ts";
import type { ModelKey } from "./phones.ts";
import { createTestClock, ecidOf, IPHONE_XS, LONG_MS, makePhone } from "./phones.ts";

const PHONES = 12;
const ROUNDS = 5;
const CHANGES_A_ROUND = 100;
const CHANGES = ROUNDS * CHANGES_A_ROUND;
/** From here on a task is long (Long Tasks API, W3C). */
const LONG_TASK_MS = 50;
/** Both name their ECID in every mode they have here. */
const MODELS: readonly ModelKey[] = [["iPhone13,2", 0x8101], IPHONE_XS];

const INPUTS: readonly PhoneInput[] = [
  { type: "plug", cable: { kind: "good" } },
  { type: "unplug" },
  { type: "reset" },
  { type: "enter-recovery" },
  { type: "fall-to-dfu" },
];

/** A move of a device as WebUSB told the page, heard beside the app. */
interface Move {
  readonly type: string;
  readonly productId: number;
  readonly serial: string;
}

let app: Awaited<ReturnType<typeof serveApp>>;
let bench: Bench;
let browser: BenchBrowser;

beforeAll(async () => {
  app = await serveApp();
  bench = await openBench();
  browser = await bench.chromium({ origin: new URL(app.url).origin, args: ["--lang=en-US"] });
});

afterAll(async () => {
  await bench.close();
  await app.stop();
});

test(`${PHONES} phones and ${CHANGES} random changes: what is shown is the bus, and nothing is lost or doubled`, async () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  console.log(`seed ${seed}`);
  const clock = createTestClock();
  const phones = Array.from({ length: PHONES }, (_, index) =>
    makePhone({ clock, number: index + 1, model: MODELS[index % MODELS.length] ?? IPHONE_XS }),
  );
  const [followed] = phones;
  if (followed === undefined) throw new Error("twelve phones were made");

  // One tab follows the first phone in a session, from its first move on; the other shows all.
  const session = await openObserved();
  const ports = [bench.plug(followed)];
  await expect.poll(() => shown(session)).toEqual(onBus(ports));
  await beginSession(session);
  ports.push(...phones.slice(1).map((phone) => bench.plug(phone)));
  const start = await openObserved();
  await expect.poll(() => shown(start)).toEqual(onBus(ports));

  const upTo = chance(seed);
  const busiest: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const endTrace = await traceMainThreads(browser.browser);
    for (let change = 0; change < CHANGES_A_ROUND; change += 1) {
      phones[upTo(PHONES)]?.send(INPUTS[upTo(INPUTS.length)] ?? { type: "wait" });
      clock.advance(upTo(20_000));
      // A person's hands are slower than a bus; now and then they are not.
      if (upTo(4) > 0) await bench.settled();
    }
    await bench.settled();
    const { tasks, longestMs, busiestMs, mostLayouts } = await endTrace();
    console.log(
      `${tasks} tasks: longest ${longestMs} ms, busiest ${busiestMs} ms of processor time, ${mostLayouts} layouts in one`,
    );
    expect(tasks).toBeGreaterThan(CHANGES_A_ROUND);
    // Several moves of the bus come in one task; nothing may lay the page out for each.
    expect(mostLayouts).toBeLessThanOrEqual(1);
    busiest.push(busiestMs);
  }
  clock.advance(LONG_MS);
  followed.send({ type: "plug", cable: { kind: "good" } });
  clock.advance(LONG_MS);
  await bench.settled();

  await expect.poll(() => shown(start)).toEqual(onBus(ports));
  await expect.poll(async () => left(await movesOf(session))).toEqual(onBus(ports));
  const id = new URL(session.url()).pathname.split("/").at(-1) ?? "";
  const moves = (await movesOf(session))
    .filter(({ serial }) => serial.includes(ecidOf(1)))
    .map(({ type, productId }) => `${type} ${productId.toString(16)}`);
  expect(moves.length).toBeGreaterThan(10);
  await expect.poll(() => recordedMoves(session, id)).toEqual(moves);
  expect(await session.locator("[data-error]").count()).toBe(0);

  // A long task of ours comes with every storm; one that the machine made long, by standing still, does not.
  expect(busiest.toSorted((a, b) => a - b)[(ROUNDS - 1) / 2]).toBeLessThanOrEqual(LONG_TASK_MS);
});

/** Numbers below a limit that follow from the seed. */
function chance(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    const drawn = draw(state);
    state = drawn.state;
    return Math.floor(drawn.value * limit);
  };
}

/** Mode and masked ECID of each phone on the bus, sorted. */
function onBus(ports: readonly Plugged[]): readonly string[] {
  return ports
    .flatMap((port, index) => {
      const now = port.attachment();
      return now === null
        ? []
        : [`${modeOf(now.descriptor.productId)} ••••${ecidOf(index + 1).slice(-4)}`];
    })
    .toSorted();
}

/** The same of each card on the page. */
async function shown(page: Page): Promise<readonly string[]> {
  const cards = await page.locator("article[data-device]").evaluateAll((articles) =>
    articles.map((card) => {
      const [ecid] = /••••[0-9A-F]{4}(?![0-9A-F•])/.exec(card.textContent ?? "") ?? [];
      return `${card.getAttribute("data-mode")} ${ecid}`;
    }),
  );
  return cards.toSorted();
}

async function openObserved(): Promise<Page> {
  const page = await browser.newPage();
  await page.addInitScript(listen);
  await openStart(page, app.url);
  return page;
}

/** Runs in the page before its own scripts. */
function listen(): void {
  const moves: Move[] = [];
  const note = ({ type, device }: USBConnectionEvent): void =>
    void moves.push({ type, productId: device.productId, serial: device.serialNumber ?? "" });
  navigator.usb.addEventListener("connect", note);
  navigator.usb.addEventListener("disconnect", note);
  Object.assign(globalThis, { moves });
}

/** What all phones did, as the browser told the page. */
async function movesOf(page: Page): Promise<readonly Move[]> {
  return page.evaluate(() => Reflect.get(globalThis, "moves") as readonly Move[]); // set by listen
}

/** Who is left after these moves, told as `onBus` tells it. */
function left(moves: readonly Move[]): readonly string[] {
  const here = new Set<string>();
  for (const { type, productId, serial } of moves) {
    const number = Array.from({ length: PHONES }, (_, index) => index + 1).find((it) =>
      serial.includes(ecidOf(it)),
    );
    const name = `${modeOf(productId)} ••••${ecidOf(number ?? 0).slice(-4)}`;
    if (type === "connect") here.add(name);
    else here.delete(name);
  }
  return [...here].toSorted();
}

/** What the session's record says its phone did. */
async function recordedMoves(page: Page, id: string): Promise<readonly string[]> {
  const products = new Map<number, string>();
  return (await storedEvents(page, id)).flatMap(({ body }) => {
    if (body.type === "device-connected") {
      products.set(body.handle, body.snapshot.productId.toString(16));
      return [`connect ${products.get(body.handle)}`];
    }
    return body.type === "device-disconnected" ? [`disconnect ${products.get(body.handle)}`] : [];
  });
}
