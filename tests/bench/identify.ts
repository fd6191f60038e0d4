// Identifying a device by its serial string, beside one regular expression that finds nothing but chip
// and board in it. Blocks of the two in turn, in this process; the best block of each counts, since what
// the machine does meanwhile only ever adds. The code is built as for the app: module boundaries that
// no user ever runs would otherwise cost more than what is measured.
import { runInThisContext } from "node:vm";
import { build } from "vite";
import type { identify } from "../../src/core/apple/identify.ts";
import type { UsbSnapshot } from "../../src/core/apple/snapshot.ts";
import { SERIAL_SAMPLES } from "../fixtures/serial-samples.data.ts";
import type { Finding } from "./finding.ts";

const BLOCKS = 400;
/** Of all samples in one block: long enough for the clock, short enough to be left alone by others. */
const REPEATS = 100;

const CHIP_AND_BOARD = /CPID:([0-9A-F]+).*BDID:([0-9A-F]+)/;
const PRODUCT_IDS = { recovery: 0x1281, dfu: 0x1227, kis: 0x1881 } as const;

export async function identifySerial(): Promise<readonly Finding[]> {
  const identifyBuilt = await builtIdentify();
  const snapshots = SERIAL_SAMPLES.map(({ mode, serial }) => snapshotOf(mode, serial));
  const ours = (snapshot: UsbSnapshot): number => identifyBuilt(snapshot).bdid ?? 0;
  const best = { ours: Number.POSITIVE_INFINITY, base: Number.POSITIVE_INFINITY };
  for (let block = 0; block < BLOCKS; block += 1) {
    best.base = Math.min(best.base, timeOf(chipAndBoard, snapshots));
    best.ours = Math.min(best.ours, timeOf(ours, snapshots));
  }
  return [
    {
      what: `identifying a serial string, best of ${BLOCKS} blocks over ${snapshots.length} real shapes`,
      ...best,
      beside: "one regular expression for CPID and BDID",
      unit: "ns",
      limit: 3,
    },
  ];
}

function chipAndBoard({ serialNumber }: UsbSnapshot): number {
  const [, cpid = "", bdid = ""] = CHIP_AND_BOARD.exec(serialNumber ?? "") ?? [];
  return Number.parseInt(cpid, 16) + Number.parseInt(bdid, 16);
}

/** Nanoseconds a call. */
function timeOf(
  read: (snapshot: UsbSnapshot) => number,
  snapshots: readonly UsbSnapshot[],
): number {
  let sum = 0;
  const before = process.hrtime.bigint();
  for (let repeat = 0; repeat < REPEATS; repeat += 1)
    for (const snapshot of snapshots) sum += read(snapshot);
  const took = Number(process.hrtime.bigint() - before);
  // A result that nobody looks at need not be worked out.
  if (sum === Number.POSITIVE_INFINITY) throw new Error("no id is that large");
  return took / (REPEATS * snapshots.length);
}

function snapshotOf(mode: keyof typeof PRODUCT_IDS, serialNumber: string): UsbSnapshot {
  return {
    vendorId: 0x05ac,
    productId: PRODUCT_IDS[mode],
    bcdDevice: 0,
    manufacturerName: "Apple Inc.",
    productName: null,
    serialNumber,
    configurations: [],
  };
}

/** `identify` and what it stands on as one script, as the build of the app makes it. */
async function builtIdentify(): Promise<typeof identify> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      write: false,
      lib: { entry: "src/core/apple/identify.ts", formats: ["iife"], name: "built" },
    },
  });
  const [chunk] = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  if (chunk?.type !== "chunk") throw new Error("nothing was built");
  const exported: unknown = runInThisContext(`${chunk.code}\nbuilt`);
  return (exported as { readonly identify: typeof identify }).identify; // built from that very file
}
