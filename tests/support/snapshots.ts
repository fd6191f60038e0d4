// Snapshots as a device in each mode would give them; identifiers are made up.
import type { UsbSnapshot } from "../../src/core/apple/snapshot.ts";

export const ECID = "001A2B3C4D5E6F70";
export const OTHER_ECID = "001A2B3C4D5E6F71";

/** A snapshot with the parts that identify a device; what is not given is as an iPhone in recovery has it. */
export function snapshot(more: Partial<UsbSnapshot> = {}): UsbSnapshot {
  return {
    vendorId: 0x05ac,
    productId: 0x1281,
    bcdDevice: 0,
    manufacturerName: "Apple Inc.",
    productName: "Apple Mobile Device (Recovery Mode)",
    serialNumber: `SDOM:01 CPID:8101 CPRV:11 CPFM:03 SCEP:01 BDID:0C ECID:${ECID} IBFL:3D SRNM:[F0EXAMPLE001]`,
    configurations: [],
    ...more,
  };
}

/** An iPhone 12: chip 8101, board 0C. */
export const inRecovery = (ecid = ECID): UsbSnapshot =>
  snapshot({
    serialNumber: `SDOM:01 CPID:8101 CPRV:11 CPFM:03 SCEP:01 BDID:0C ECID:${ecid} IBFL:3D SRNM:[F0EXAMPLE001]`,
  });

export const inDfu = (ecid = ECID): UsbSnapshot =>
  snapshot({
    productId: 0x1227,
    productName: "Apple Mobile Device (DFU Mode)",
    serialNumber: `CPID:8101 CPRV:11 CPFM:03 SCEP:01 BDID:0C ECID:${ecid} IBFL:3C SRTG:[iBoot-5281.0.0.100.8]`,
  });

/** DFU of an A16 or later phone: its descriptors tell nothing. */
export const inKis = (): UsbSnapshot =>
  snapshot({ productId: 0x1881, productName: "Debug USB", serialNumber: null });

/** What such a phone, an iPhone 16e, tells over bulk transfers. */
export const KIS_SERIAL = `SDOM:01 CPID:8140 CPRV:11 CPFM:03 SCEP:01 BDID:04 ECID:${ECID} IBFL:3C SIKA:00`;

/** Normal mode of the same iPhone 12: 24 digits, padded with NULs to 40 units. */
export const inNormal = (ecid = ECID): UsbSnapshot =>
  snapshot({
    productId: 0x12a8,
    bcdDevice: 0x1302,
    productName: "iPhone",
    serialNumber: `00008101${ecid}`.padEnd(40, "\0"),
  });

/** Normal mode of a phone older than A12: a UDID that tells nothing. */
export const oldInNormal = (): UsbSnapshot =>
  snapshot({
    productId: 0x12a8,
    bcdDevice: 0x1005,
    productName: "iPhone",
    serialNumber: "0123456789abcdef0123456789abcdef01234567",
  });

/** The same old phone, an iPhone 8 Plus, in recovery mode. */
export const oldInRecovery = (): UsbSnapshot =>
  snapshot({
    serialNumber: `CPID:8015 CPRV:11 CPFM:03 SCEP:01 BDID:04 ECID:${OTHER_ECID} IBFL:3D SRNM:[F0EXAMPLE002]`,
  });
