// Who is on the bus, live. Stands on any `USB`: the browser's and the practice phone's alike, both at
// once. Knows devices by object only; what they are is core's question. Opens none itself: a device that
// names itself over bulk transfers only (KIS) is handed to kis-info.ts, loaded with the first of them.
import { APPLE_VENDOR_ID, PID_KIS } from "../core/apple/snapshot.ts";
import type { DeviceErrorCode } from "../core/errors.ts";
import type { Attached, BusEvent, Clock, DevicePort, RequestResult } from "../core/ports.ts";
import { refusalOf, type BrowserUsb } from "./browser-usb.ts";
import { toSnapshot } from "./to-snapshot.ts";
import type { UsbConnection, UsbDeviceSubset, UsbSubset } from "./usb-subset.ts";

export interface UsbWatcher extends DevicePort {
  /**
   * Starts watching one `USB` and lists what it has. Rejects with what `getDevices` rejected with;
   * hot-plug events are followed all the same. Returns the way to stop, which announces its devices as gone.
   */
  watch(usb: UsbSubset, practice: boolean): Promise<() => void>;
  /** Compares with `getDevices` again: events are missed while a machine sleeps. */
  refresh(): Promise<void>;
}

/**
 * A watcher with nothing to watch yet. `browser`: its `USB` object, to which the chooser belongs, or the reason why
 * there is none.
 */
export function createUsbWatcher(browser: BrowserUsb, clock: Clock): UsbWatcher {
  const devices = new Map<UsbDeviceSubset, Attached>();
  const listeners = new Set<(event: BusEvent) => void>();
  /** Every `USB` watched, with whether it is the practice phone's. */
  const watched = new Map<UsbSubset, boolean>();
  let handles = 0;
  // Bumped by every hot-plug event: a list read across one is stale and is read again.
  let changes = 0;

  const announce = (event: BusEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const came = (device: UsbDeviceSubset, practice: boolean): Attached | null => {
    if (device.vendorId !== APPLE_VENDOR_ID) return null;
    const known = devices.get(device);
    if (known !== undefined) return known;
    handles += 1;
    const attached: Attached = {
      handle: handles,
      snapshot: toSnapshot(device),
      practice,
      since: clock.now(),
    };
    devices.set(device, attached);
    announce({ type: "connected", device: attached });
    if (device.productId === PID_KIS) void describe(device, attached);
    return attached;
  };
  const describe = async (device: UsbDeviceSubset, attached: Attached): Promise<void> => {
    const described = await import("./kis-info.ts").then(
      ({ describeKis }) => describeKis(device, attached, clock),
      (cause: unknown) => ({
        ...attached,
        trouble: { code: "usb-failed", operation: "load", cause } as const,
      }),
    );
    // It may have left meanwhile, and even be back under another handle.
    if (devices.get(device) !== attached) return;
    devices.set(device, described);
    announce({ type: "updated", device: described });
  };
  const went = (device: UsbDeviceSubset): void => {
    const attached = devices.get(device);
    if (attached === undefined) return;
    devices.delete(device);
    announce({ type: "disconnected", device: attached, at: clock.now() });
  };

  async function list(usb: UsbSubset, practice: boolean): Promise<void> {
    let before: number;
    let present: readonly UsbDeviceSubset[];
    do {
      before = changes;
      present = await usb.getDevices();
    } while (before !== changes);
    for (const [device, attached] of devices) {
      if (attached.practice === practice && !present.includes(device)) went(device);
    }
    for (const device of present) came(device, practice);
  }

  return {
    unavailable: "unavailable" in browser ? browser.unavailable : null,
    attached: () => [...devices.values()],
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async watch(usb, practice) {
      const onConnect = ({ device }: UsbConnection): void => {
        changes += 1;
        came(device, practice);
      };
      const onDisconnect = ({ device }: UsbConnection): void => {
        changes += 1;
        went(device);
      };
      usb.addEventListener("connect", onConnect);
      usb.addEventListener("disconnect", onDisconnect);
      watched.set(usb, practice);
      await list(usb, practice);
      return () => {
        usb.removeEventListener("connect", onConnect);
        usb.removeEventListener("disconnect", onDisconnect);
        watched.delete(usb);
        for (const [device, attached] of devices) if (attached.practice === practice) went(device);
      };
    },
    async refresh() {
      for (const [usb, practice] of watched) await list(usb, practice);
    },
    async request(): Promise<RequestResult> {
      if ("unavailable" in browser)
        return { kind: "refused", code: browser.unavailable, cause: null };
      const asked = clock.now().mono;
      try {
        // The table of accessories is fetched while the chooser is open, so nothing is missed after it.
        const [device, { isAccessory }] = await Promise.all([
          browser.usb.requestDevice({ filters: [{ vendorId: APPLE_VENDOR_ID }] }),
          import("./accessory.ts"),
        ]);
        if (isAccessory(device)) {
          await device.forget();
          return { kind: "refused", code: "not-a-phone", cause: null };
        }
        // Chrome fires no `connect` for a device that was plugged in when it was picked.
        const attached = came(device, false);
        return attached === null
          ? { kind: "refused", code: "not-a-phone", cause: null }
          : { kind: "picked", device: attached };
      } catch (cause) {
        return { kind: "refused", code: refusal(cause, clock.now().mono - asked), cause };
      }
    },
    async reboot(handle, how) {
      const { reboot } = await import("./reboot.ts");
      const [device] = [...devices].find(([, attached]) => attached.handle === handle) ?? [];
      return await reboot(device, clock, how);
    },
  };
}

/** No person closes a chooser this fast, in milliseconds: it was never shown. */
const NO_CHOOSER_MS = 120;

function refusal(cause: unknown, elapsedMs: number): DeviceErrorCode {
  if (!(cause instanceof Error) || cause.name !== "NotFoundError") return refusalOf(cause);
  return elapsedMs < NO_CHOOSER_MS ? "blocked-by-policy" : "chooser-cancelled";
}
