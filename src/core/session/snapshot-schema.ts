// The shape of a device's descriptors in a record, as schema.ts wants every event: bounds wide enough for whatever
// stands on a bus.
import * as v from "valibot";
import { MAX_STRING_UNITS } from "../apple/snapshot.ts";

/** More parts than a USB descriptor can number. */
const MAX_PARTS = 256;

/** A whole number from 0. */
export const upTo = (most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const byte = upTo(0xff);
const word = upTo(0xffff);
const deviceText = v.nullable(v.pipe(v.string(), v.maxLength(MAX_STRING_UNITS)));
const parts = <Part extends v.GenericSchema>(part: Part) =>
  v.pipe(v.array(part), v.maxLength(MAX_PARTS));

const endpoint = v.object({
  number: upTo(15),
  direction: v.picklist(["in", "out"]),
  type: v.picklist(["bulk", "interrupt", "isochronous"]),
  packetSize: word,
});

const alternate = v.object({
  setting: byte,
  classCode: byte,
  subclassCode: byte,
  protocolCode: byte,
  endpoints: parts(endpoint),
});

/** What a device says of itself on the bus. */
export const snapshotSchema = v.object({
  vendorId: word,
  productId: word,
  bcdDevice: word,
  manufacturerName: deviceText,
  productName: deviceText,
  serialNumber: deviceText,
  serialSource: v.exactOptional(v.literal("kis")),
  configurations: parts(
    v.object({
      value: byte,
      interfaces: parts(v.object({ number: byte, alternates: parts(alternate) })),
    }),
  ),
});
