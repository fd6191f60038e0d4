// `inspect usb`: what a device with this product id and serial string is. Answers as the app would.
import { buttonsOf, identify } from "../core/apple/identify.ts";
import { modeOf, PID_IPAD } from "../core/apple/mode.ts";
import { APPLE_VENDOR_ID, MAX_STRING_UNITS, type UsbSnapshot } from "../core/apple/snapshot.ts";
import type { Command } from "./command.ts";
import { hex16, readOptions, UsageError } from "./options.ts";

const USAGE =
  'Usage: inspect usb --pid 1281 --serial "CPID:8101 … ECID:…" [--bcd 1302] [--product iPhone] [--vid 05ac]';

const digits = (value: number | null, length: number): string | null =>
  value === null ? null : `0x${value.toString(16).toUpperCase().padStart(length, "0")}`;

/** Prints mode, class, model, identifiers and how certain they are. */
export const usbCommand: Command = async (args, io) => {
  const { values, words } = readOptions(args, ["pid", "serial", "bcd", "product", "vid"]);
  const [unexpected] = words;
  if (unexpected !== undefined)
    throw new UsageError(`What is ${JSON.stringify(unexpected.slice(0, 40))}? ${USAGE}`);
  if (values.pid === undefined) throw new UsageError(USAGE);
  const productId = hex16("pid", values.pid);
  const snapshot: UsbSnapshot = {
    vendorId: values.vid === undefined ? APPLE_VENDOR_ID : hex16("vid", values.vid),
    productId,
    bcdDevice: values.bcd === undefined ? 0 : hex16("bcd", values.bcd),
    manufacturerName: null,
    productName: values.product ?? usualProductName(productId),
    serialNumber: values.serial?.slice(0, MAX_STRING_UNITS) ?? null,
    configurations: [],
  };
  const identity = identify(snapshot);
  io.print({
    mode: identity.mode,
    class: identity.class,
    productType: identity.model?.productType ?? null,
    name: identity.model?.name ?? null,
    boardConfig: identity.model?.boardConfig ?? null,
    cpid: digits(identity.cpid, 4),
    bdid: digits(identity.bdid, 2),
    ecid: identity.ecid,
    udid: identity.udid,
    serialNumber: identity.serialNumber,
    buttonFamily: buttonsOf(identity),
    certainty: identity.certainty,
  });
  return 0;
};

/** What a device with this id calls itself in normal mode, where the command line does not say. */
function usualProductName(productId: number): string | null {
  if (modeOf(productId) !== "normal") return null;
  return productId === PID_IPAD ? "iPad" : "iPhone";
}
