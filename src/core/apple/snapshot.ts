// A USB device as plain data, copied once at the edge (src/device) and never again. It is what the
// record keeps, what fixtures hold and what a bundle carries: one type, four uses.
// Everything in it came from a cable, so it is hostile: lengths are bounded where it is copied.

/** `USB device class / subclass / protocol` of one alternate setting (USB 2.0 spec, table 9-12). */
export interface AlternateSnapshot {
  readonly setting: number;
  readonly classCode: number;
  readonly subclassCode: number;
  readonly protocolCode: number;
  readonly endpoints: readonly EndpointSnapshot[];
}

export interface EndpointSnapshot {
  /** Endpoint number without the direction bit, 1 to 15. */
  readonly number: number;
  readonly direction: "in" | "out";
  readonly type: "bulk" | "interrupt" | "isochronous";
  /** `wMaxPacketSize` in bytes. */
  readonly packetSize: number;
}

export interface InterfaceSnapshot {
  readonly number: number;
  readonly alternates: readonly AlternateSnapshot[];
}

export interface ConfigurationSnapshot {
  readonly value: number;
  readonly interfaces: readonly InterfaceSnapshot[];
}

export interface UsbSnapshot {
  readonly vendorId: number;
  readonly productId: number;
  /** `bcdDevice` as four BCD digits, for instance 0x1402 for 14.02. */
  readonly bcdDevice: number;
  readonly manufacturerName: string | null;
  readonly productName: string | null;
  /** As the device sent it, NULs included, cut at `MAX_STRING_UNITS`. */
  readonly serialNumber: string | null;
  /** `kis`: the serial was read over bulk transfers (kis.ts). Absent: its descriptor told it. */
  readonly serialSource?: "kis";
  readonly configurations: readonly ConfigurationSnapshot[];
}

/** A USB string descriptor holds at most 126 UTF-16 units (bLength is one byte); more is not USB. */
export const MAX_STRING_UNITS = 126;

/** Apple's USB vendor id (usb.ids; libirecovery `APPLE_VENDOR_ID`). */
export const APPLE_VENDOR_ID = 0x05ac;

/**
 * "Debug USB" (KIS): DFU of A16 and later (libirecovery commit 4472436). Not among its siblings in mode.ts,
 * because the watcher must know it before that table is loaded.
 */
export const PID_KIS = 0x1881;
