// A `navigator.usb` whose bus holds virtual phones: grants, the chooser and the connect events behave as
// in Chrome (WebUSB spec; chrome/browser/usb/usb_chooser_context.cc), so the real adapter runs on it.
// Knows phones by their face only.
import type { UsbConnectionListener, UsbDeviceSubset, UsbSubset } from "../usb-subset.ts";
import type { Attachment, PhoneFace } from "./face.ts";
import { checkFilter, isOffered } from "./usb-filters.ts";
import type { DeviceHost, UsbCall } from "./virtual-usb-device.ts";
import { VirtualUsbDevice } from "./virtual-usb-device.ts";

/** Picks from the devices that the chooser shows; null: the person closed it. */
export type Chooser = (
  offered: readonly UsbDeviceSubset[],
) => UsbDeviceSubset | null | Promise<UsbDeviceSubset | null>;

/** How this browser is set up, and what a test does to it. */
export interface VirtualUsbOptions {
  /**
   * `all`: as with the enterprise policy `WebUsbAllowDevicesForUrls`. `each`: as for a person, every
   * product id and serial needs its own click, and without a serial again after each unplugging.
   */
  readonly grants: "all" | "each";
  /** Without one, the first device is chosen. */
  readonly choose?: Chooser;
  /** Runs as any call is on its way to a device; a test may delay it or pull the cable. */
  readonly before?: (call: UsbCall) => Promise<void> | void;
}

interface Present {
  readonly phone: PhoneFace;
  readonly device: VirtualUsbDevice;
}

class ConnectionEvent extends Event {
  readonly device: UsbDeviceSubset;
  constructor(type: "connect" | "disconnect", device: UsbDeviceSubset) {
    super(type);
    this.device = device;
  }
}

/** Empty until phones are added. */
export class VirtualUsb implements UsbSubset {
  readonly #options: VirtualUsbOptions;
  readonly #events = new EventTarget();
  readonly #handlers = new WeakMap<UsbConnectionListener, (event: Event) => void>();
  readonly #present = new Map<Attachment, Present>();
  readonly #granted = new Set<string>();
  /** Granted until it is unplugged: devices without a serial. */
  readonly #grantedNow = new Set<VirtualUsbDevice>();
  #failing: readonly { readonly call: UsbCall | "any"; readonly reason: DOMException }[] = [];

  constructor(options: VirtualUsbOptions) {
    this.#options = options;
  }

  /** Puts a phone on the bus, plugged in or not. Returns the way to take it off for good. */
  add(phone: PhoneFace): () => void {
    const stop = phone.subscribe(({ type, attachment }) => {
      if (type === "attached") this.#attach(phone, attachment);
      else this.#detach(attachment);
    });
    const here = phone.attachment();
    if (here !== null) this.#attach(phone, here);
    return () => {
      stop();
      const last = phone.attachment();
      if (last !== null) this.#detach(last);
    };
  }

  /** The next `times` calls of this kind ("any": of all kinds) reject with `reason`. */
  failNext(times: number, reason: DOMException, call: UsbCall | "any" = "any"): void {
    this.#failing = [...this.#failing, ...Array.from({ length: times }, () => ({ call, reason }))];
  }

  async getDevices(): Promise<UsbDeviceSubset[]> {
    return this.#devices().filter((device) => this.#isGranted(device));
  }

  async requestDevice(options: USBDeviceRequestOptions): Promise<UsbDeviceSubset> {
    for (const filter of [...options.filters, ...(options.exclusionFilters ?? [])])
      checkFilter(filter);
    const offered = this.#devices().filter((device) => isOffered(device, options));
    const { choose = (list: readonly UsbDeviceSubset[]) => list[0] ?? null } = this.#options;
    const chosen = await choose(offered);
    const device = offered.find((it) => it === chosen);
    if (device === undefined) throw new DOMException("nothing was chosen", "NotFoundError");
    const grant = grantOf(device);
    if (grant === null) this.#grantedNow.add(device);
    else this.#granted.add(grant);
    return device;
  }

  addEventListener(type: "connect" | "disconnect", listener: UsbConnectionListener): void {
    this.#events.addEventListener(type, this.#handlerOf(listener));
  }

  removeEventListener(type: "connect" | "disconnect", listener: UsbConnectionListener): void {
    this.#events.removeEventListener(type, this.#handlerOf(listener));
  }

  /** The same handler for the same listener, so that it can be removed. */
  #handlerOf(listener: UsbConnectionListener): (event: Event) => void {
    const known = this.#handlers.get(listener);
    if (known !== undefined) return known;
    const handler = (event: Event): void => {
      if (event instanceof ConnectionEvent) listener(event);
    };
    this.#handlers.set(listener, handler);
    return handler;
  }

  readonly #host: DeviceHost = {
    before: async (call) => {
      await this.#options.before?.(call);
      const index = this.#failing.findIndex((it) => it.call === "any" || it.call === call);
      const failing = this.#failing[index];
      if (failing === undefined) return;
      this.#failing = this.#failing.toSpliced(index, 1);
      throw failing.reason;
    },
    forget: (device) => {
      const found = [...this.#present].find(([, present]) => present.device === device);
      // What a policy grants, no page gives up.
      if (this.#options.grants === "all" || found === undefined) return;
      const [attachment, { phone }] = found;
      const grant = grantOf(device);
      if (grant !== null) this.#granted.delete(grant);
      this.#grantedNow.delete(device);
      device.disconnect();
      this.#present.set(attachment, this.#meet(phone, attachment));
    },
  };

  #devices(): readonly VirtualUsbDevice[] {
    return [...this.#present.values()].map(({ device }) => device);
  }

  #meet(phone: PhoneFace, attachment: Attachment): Present {
    return { phone, device: new VirtualUsbDevice(phone, attachment, this.#host) };
  }

  #attach(phone: PhoneFace, attachment: Attachment): void {
    if (this.#present.has(attachment)) return;
    const present = this.#meet(phone, attachment);
    this.#present.set(attachment, present);
    if (this.#isGranted(present.device))
      this.#events.dispatchEvent(new ConnectionEvent("connect", present.device));
  }

  #detach(attachment: Attachment): void {
    const device = this.#present.get(attachment)?.device;
    if (device === undefined) return;
    const granted = this.#isGranted(device);
    this.#present.delete(attachment);
    this.#grantedNow.delete(device);
    device.disconnect();
    if (granted) this.#events.dispatchEvent(new ConnectionEvent("disconnect", device));
  }

  #isGranted(device: VirtualUsbDevice): boolean {
    if (this.#options.grants === "all") return true;
    const grant = grantOf(device);
    return grant === null ? this.#grantedNow.has(device) : this.#granted.has(grant);
  }
}

/** The key under which Chrome remembers a grant; null: only until it is unplugged. */
function grantOf({ vendorId, productId, serialNumber }: UsbDeviceSubset): string | null {
  return serialNumber === null ? null : `${vendorId}:${productId}:${serialNumber}`;
}
