// Says what a device on the bus is, from its snapshot alone, without opening it. Pure and total.
// It never guesses: what the strings do not say stays null, and `certainty` tells how it is known.
import type { ButtonFamily, DeviceClass, Model } from "./model.ts";
import { isDfu, modeOf, type Mode } from "./mode.ts";
import { modelByBoard, modelByProduct } from "./models.ts";
import { parseSerialString, type SerialFields } from "./serial-string.ts";
import { APPLE_VENDOR_ID, type UsbSnapshot } from "./snapshot.ts";
import { parseUdid, productTypeOf } from "./udid.ts";

/**
 * `board`: chip and board id name one model. `probable`: the row rests on a single source.
 * `product`: normal mode, product type and chip agree. `family`: only the kind of device is known.
 * `unknown-board`: the ids are in no table. `none`: the strings say nothing.
 */
export type Certainty = "board" | "probable" | "product" | "family" | "unknown-board" | "none";

export interface Identity {
  readonly mode: Mode;
  readonly class: DeviceClass | null;
  readonly model: Model | null;
  readonly certainty: Certainty;
  readonly cpid: number | null;
  readonly bdid: number | null;
  /** 16 upper-case hex digits. Personal: masked on screen until asked for. */
  readonly ecid: string | null;
  readonly udid: string | null;
  /** Apple's serial number. Personal. */
  readonly serialNumber: string | null;
  /** Name of the exploit in a patched boot ROM, else null. */
  readonly pwned: string | null;
}

/** Of what shows a mode and nothing else. */
function unknownIn(mode: Mode): Identity {
  return {
    mode,
    class: null,
    model: null,
    certainty: "none",
    cpid: null,
    bdid: null,
    ecid: null,
    udid: null,
    serialNumber: null,
    pwned: null,
  };
}

/** Product strings of normal mode; the device says them itself. */
const NORMAL_CLASSES: readonly { readonly prefix: string; readonly class: DeviceClass }[] = [
  { prefix: "iPhone", class: "iphone" },
  { prefix: "iPad", class: "ipad" },
  { prefix: "iPod", class: "ipod" },
  { prefix: "Apple TV", class: "tv" },
  { prefix: "Apple Watch", class: "watch" },
];

function identifyNormal(snapshot: UsbSnapshot): Identity {
  const kind = NORMAL_CLASSES.find((entry) => snapshot.productName?.startsWith(entry.prefix));
  const udid = parseUdid(snapshot.serialNumber ?? "");
  const chip = udid?.kind === "modern" ? udid : null;
  const productType = kind === undefined ? null : productTypeOf(kind.prefix, snapshot.bcdDevice);
  const model =
    chip === null || productType === null ? null : modelByProduct(productType, chip.cpid);
  return {
    mode: "normal",
    class: kind?.class ?? null,
    model,
    certainty: model !== null ? "product" : kind !== undefined ? "family" : "none",
    cpid: chip?.cpid ?? null,
    bdid: model?.bdid ?? null,
    ecid: chip?.ecid ?? null,
    udid: udid?.udid ?? null,
    serialNumber: null,
    pwned: null,
  };
}

/**
 * Chip and board of the device behind a serial string. In port DFU both ids belong to the port
 * controller and the real ones are packed into BDID: chip in bits 8 to 23, board in bits 24 to 31
 * (libirecovery `irecv_devices_get_device_by_client`); the ECID there is not the device's.
 */
function identifyBoot(mode: Mode, snapshot: UsbSnapshot): Identity {
  const fields = parseSerialString(snapshot.serialNumber ?? "");
  const sent = fields.bdid === null ? null : Number.parseInt(fields.bdid, 16);
  if (mode !== "port-dfu")
    return identityOf(mode, fields, fields.cpid, isBoardId(sent) ? sent : null, fields.ecid);
  if (fields.bdid === null) return identityOf(mode, fields, null, null, null);
  const packed = Number.parseInt(fields.bdid.slice(-8), 16);
  return identityOf(mode, fields, (packed >>> 8) & 0xffff, packed >>> 24, null);
}

/** Board ids have one byte; what needs more than four stands for nothing. */
const isBoardId = (sent: number | null): boolean => sent !== null && sent <= 0xffff_ffff;

function identityOf(
  mode: Mode,
  fields: SerialFields,
  cpid: number | null,
  bdid: number | null,
  ecid: string | null,
): Identity {
  const model = cpid === null || bdid === null ? null : modelByBoard(cpid, bdid);
  return {
    mode,
    class: model?.class ?? null,
    model,
    certainty: certaintyOf(model, cpid !== null || bdid !== null),
    cpid,
    bdid,
    ecid,
    udid: null,
    serialNumber: fields.srnm,
    pwned: fields.pwnd,
  };
}

function certaintyOf(model: Model | null, idsKnown: boolean): Certainty {
  if (model !== null) return model.confirmed ? "board" : "probable";
  return idsKnown ? "unknown-board" : "none";
}

/** What the snapshot says of its device. Devices of other makers are `unknown` in every field. */
export function identify(snapshot: UsbSnapshot): Identity {
  const mode = snapshot.vendorId === APPLE_VENDOR_ID ? modeOf(snapshot.productId) : "unknown";
  if (mode === "normal") return identifyNormal(snapshot);
  if (mode === "recovery" || mode === "wtf" || isDfu(mode)) return identifyBoot(mode, snapshot);
  return unknownIn(mode);
}

/** True for what this app can help with. An unknown board in a boot mode may be a new phone: kept. */
export function isMendable(identity: Identity): boolean {
  if (identity.class !== null) return ["iphone", "ipad", "ipod"].includes(identity.class);
  return identity.mode === "recovery" || identity.mode === "wtf" || isDfu(identity.mode);
}

/** The buttons of the identified model; null where a person must be asked. */
export function buttonsOf(identity: Identity): ButtonFamily | null {
  return identity.model?.buttonFamily ?? null;
}
