// What a written value is, whatever its spelling: the same text for an ECID in hex, in decimal and inside a UDID. Knows
// no stand-ins.
import type { Kind } from "./levels.data.ts";
import { asHex16, hexDigits, ipv6Groups, macDigits, type Form } from "./shapes.ts";

/** A value freed of its spelling; equal for all spellings of one value. Null where it is none of the kind. */
export function canonicalOf(kind: Kind, form: Form, written: string): string | null {
  switch (kind) {
    case "ecid":
      return asHex16(written, form);
    case "baseband":
      return form === "dec"
        ? (asHex16(written, form)?.replace(/^0+/, "").toLowerCase() ?? null)
        : hexOf(written);
    case "udid":
    case "meid":
    case "nonce":
    case "uuid":
      return hexOf(written);
    case "imei": {
      const digits = written.replaceAll(/\D/g, "").slice(0, 14);
      return digits.length === 14 && !/^0+$/.test(digits) ? digits : null;
    }
    case "sim":
    case "phone": {
      const digits = written.replaceAll(/\D/g, "");
      return digits.length < 7 || /^0+$/.test(digits) ? null : digits;
    }
    case "mac":
      return macDigits(written, form);
    case "ipv6":
      return (
        ipv6Groups(written)
          ?.map((group) => group.toString(16))
          .join(":") ?? null
      );
    case "serial":
      return written.toUpperCase();
    case "email":
    case "host":
      return written.toLowerCase();
    case "gps":
    case "ipv4":
    case "user":
    case "ssid":
    case "device-name":
    case "secret":
    case "ticket-blob":
      return written;
  }
}

/** Small hex digits of at least three bytes, not all of them zero. */
function hexOf(written: string): string | null {
  const digits = hexDigits(written).toLowerCase();
  return digits.length < 6 || /^0+$/.test(digits) ? null : digits;
}
