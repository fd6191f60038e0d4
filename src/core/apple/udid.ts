// Reads the serial string of normal and restore mode, which is the UDID. Since A12 it holds chip and
// ECID (libimobiledevice PR 705); before, it is a SHA-1 that nothing can be read from.

export type Udid =
  /** A12 and later: 8 hex digits CPID, then 16 hex digits ECID; on USB without the dash. */
  | { readonly kind: "modern"; readonly udid: string; readonly cpid: number; readonly ecid: string }
  /** A11 and earlier: 40 hex digits, no ECID in them. */
  | { readonly kind: "classic"; readonly udid: string };

/**
 * The UDID in a normal-mode serial string, or null. The descriptor of a modern one is padded with NULs
 * to 40 units (quicktime_video_hack issue 65; usbmuxd stops at the first NUL).
 */
export function parseUdid(text: string): Udid | null {
  const end = text.indexOf("\0");
  const clean = (end === -1 ? text : text.slice(0, end)).trim();
  const modern = /^([0-9A-F]{8})-?([0-9A-F]{16})$/i.exec(clean);
  if (modern) {
    const [, chip = "", ecid = ""] = modern;
    const udid = `${chip.toUpperCase()}-${ecid.toUpperCase()}`;
    return { kind: "modern", udid, cpid: Number.parseInt(chip, 16), ecid: ecid.toUpperCase() };
  }
  return /^[0-9A-F]{40}$/i.test(clean) ? { kind: "classic", udid: clean.toLowerCase() } : null;
}

/**
 * The product type that `bcdDevice` names in normal mode, for instance 0x1402 and "iPhone" for
 * "iPhone14,2". Undocumented (seen as 11.02, 14.06, 18.01 and 10.05 on phones of those types), so the
 * caller must hold it against the chip id. The digits are BCD: 0x11 is printed "11".
 */
export function productTypeOf(prefix: string, bcdDevice: number): string | null {
  const major = (bcdDevice >> 8).toString(16);
  const minor = (bcdDevice & 0xff).toString(16);
  if (!/^\d+$/.test(major) || !/^\d+$/.test(minor) || Number(major) === 0) return null;
  return `${prefix}${Number(major)},${Number(minor)}`;
}
