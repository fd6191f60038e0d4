// A device's key as a part of an address, and back: "ecid:001A…" is "ecid-001A…", for a colon is no plain character
// there. Addresses come from outside: what is no key reads as null.

/** The part of an address that names a device; null where the key has no such form. */
export function keyPart(deviceKey: string): string | null {
  const part = deviceKey.replace(":", "-");
  return keyOf(part) === deviceKey ? part : null;
}

/** The device's key that a part of an address names, or null. */
export function keyOf(part: string | undefined): string | null {
  const [, kind, id] = /^(ecid|udid)-([0-9A-Za-z-]{1,58})$/.exec(part ?? "") ?? [];
  return kind === undefined || id === undefined ? null : `${kind}:${id}`;
}
