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

const NOTHING = {
  class: null,
  model: null,
  certainty: "none",
  cpid: null,
  bdid: null,
  ecid: null,
  udid: null,
  serialNumber: null,
  pwned: null,
} as const satisfies Omit<Identity, "mode">;

/** Product strings of normal mode; the device says them itself. */
const NORMAL_CLASSES: readonly { readonly prefix: string; readonly class: DeviceClass }[] = [
  { prefix: "iPhone", class: "iphone" },
  { prefix: "iPad", class: "ipad" },
  { prefix: "iPod", class: "ipod" },
  { prefix: "Apple TV", class: "tv" },
  { prefix: "Apple Watch", class: "watch" },
];

function identifyNormal(snapshot: UsbSnapshot): Identity {
  const mode = "normal";
  const kind = NORMAL_CLASSES.find((entry) => snapshot.productName?.startsWith(entry.prefix));
  const udid = parseUdid(snapshot.serialNumber ?? "");
  if (kind === undefined) return { ...NOTHING, mode, udid: udid?.udid ?? null, ...chipOf(udid) };
  const productType = productTypeOf(kind.prefix, snapshot.bcdDevice);
  const model =
    udid?.kind === "modern" && productType !== null ? modelByProduct(productType, udid.cpid) : null;
  return {
    ...NOTHING,
    mode,
    class: kind.class,
    model,
    certainty: model === null ? "family" : "product",
    bdid: model?.bdid ?? null,
    udid: udid?.udid ?? null,
    ...chipOf(udid),
  };
}

function chipOf(udid: ReturnType<typeof parseUdid>): { cpid: number | null; ecid: string | null } {
  return udid?.kind === "modern"
    ? { cpid: udid.cpid, ecid: udid.ecid }
    : { cpid: null, ecid: null };
}

/**
 * Chip and board of the device behind a serial string. In port DFU both ids belong to the port
 * controller and the real ones are packed into BDID: chip in bits 8 to 23, board in bits 24 to 31
 * (libirecovery `irecv_devices_get_device_by_client`); the ECID there is not the device's.
 */
function boardOf(
  mode: Mode,
  fields: SerialFields,
): { cpid: number | null; bdid: number | null; ecid: string | null } {
  if (mode !== "port-dfu") {
    const bdid = fields.bdid === null ? null : Number.parseInt(fields.bdid.slice(-8), 16);
    const fits = fields.bdid === null || /^0*[0-9A-F]{1,8}$/.test(fields.bdid);
    return { cpid: fields.cpid, bdid: fits ? bdid : null, ecid: fields.ecid };
  }
  const packed = fields.bdid?.padStart(8, "0");
  if (packed === undefined) return { cpid: null, bdid: null, ecid: null };
  return {
    cpid: Number.parseInt(packed.slice(-6, -2), 16),
    bdid: Number.parseInt(packed.slice(-8, -6), 16),
    ecid: null,
  };
}

function identifyBoot(mode: Mode, snapshot: UsbSnapshot): Identity {
  const fields = parseSerialString(snapshot.serialNumber ?? "");
  const { cpid, bdid, ecid } = boardOf(mode, fields);
  const model = cpid === null || bdid === null ? null : modelByBoard(cpid, bdid);
  const certainty: Certainty =
    model !== null
      ? model.confirmed
        ? "board"
        : "probable"
      : cpid === null && bdid === null
        ? "none"
        : "unknown-board";
  return {
    ...NOTHING,
    mode,
    class: model?.class ?? null,
    model,
    certainty,
    cpid,
    bdid,
    ecid,
    serialNumber: fields.srnm,
    pwned: fields.pwnd,
  };
}

/** What the snapshot says of its device. Devices of other makers are `unknown` in every field. */
export function identify(snapshot: UsbSnapshot): Identity {
  const mode = snapshot.vendorId === APPLE_VENDOR_ID ? modeOf(snapshot.productId) : "unknown";
  if (mode === "normal") return identifyNormal(snapshot);
  if (mode === "recovery" || mode === "wtf" || isDfu(mode)) return identifyBoot(mode, snapshot);
  return { ...NOTHING, mode };
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
