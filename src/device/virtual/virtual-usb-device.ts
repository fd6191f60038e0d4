// One enumeration of a virtual phone as a `USBDevice`. Its errors are Chrome's by name and order
// (chromium third_party/blink/renderer/modules/webusb/usb_device.cc @08bac9d, services/device/usb/mojo/
// device_impl.cc @0002955): the real adapter must not be able to tell. Knows the phone by its face only.
import type { UsbDeviceSubset } from "../usb-subset.ts";
import type { Attachment, PhoneFace, TransferReply } from "./face.ts";
import { toUsbConfiguration } from "./usb-configurations.ts";
import { isAllowed, requestTypeOf } from "./usb-requests.ts";
import type { Lock } from "./usb-session.ts";
import { goneError, usbError, UsbSession } from "./usb-session.ts";

/** The calls that go to the device, as a test names them. */
export type UsbCall =
  | "open"
  | "close"
  | "selectConfiguration"
  | "claimInterface"
  | "releaseInterface"
  | "selectAlternateInterface"
  | "controlTransferIn"
  | "controlTransferOut"
  | "transferIn"
  | "transferOut";

/** What the device needs of the bus that it hangs on. */
export interface DeviceHost {
  /** Runs as a call is on its way: may take its time, or throw what the call shall reject with. */
  before(call: UsbCall): Promise<void> | void;
  /** The page gives up its grant. */
  forget(device: VirtualUsbDevice): void;
}

/** Made by `VirtualUsb` for each enumeration. */
export class VirtualUsbDevice implements UsbDeviceSubset {
  readonly usbVersionMajor = 2;
  readonly usbVersionMinor = 0;
  readonly usbVersionSubminor = 0;
  readonly deviceClass = 0;
  readonly deviceSubclass = 0;
  readonly deviceProtocol = 0;
  readonly vendorId: number;
  readonly productId: number;
  readonly deviceVersionMajor: number;
  readonly deviceVersionMinor: number;
  readonly deviceVersionSubminor: number;
  readonly manufacturerName: string | null;
  readonly productName: string | null;
  readonly serialNumber: string | null;
  readonly configurations: USBConfiguration[];

  readonly #face: PhoneFace;
  readonly #attachment: Attachment;
  readonly #host: DeviceHost;
  readonly #session = new UsbSession();

  constructor(face: PhoneFace, attachment: Attachment, host: DeviceHost) {
    const { descriptor, strings } = attachment;
    this.#face = face;
    this.#attachment = attachment;
    this.#host = host;
    this.vendorId = descriptor.vendorId;
    this.productId = descriptor.productId;
    this.deviceVersionMajor = descriptor.bcdDevice >> 8;
    this.deviceVersionMinor = (descriptor.bcdDevice >> 4) & 0xf;
    this.deviceVersionSubminor = descriptor.bcdDevice & 0xf;
    this.manufacturerName = strings.get(descriptor.manufacturerIndex) ?? null;
    this.productName = strings.get(descriptor.productIndex) ?? null;
    this.serialNumber = strings.get(descriptor.serialIndex) ?? null;
    this.configurations = descriptor.configurations.map((configuration) =>
      toUsbConfiguration(configuration, (value, number) => this.#session.stateOf(value, number)),
    );
    // The system selects the first configuration when it finds a device.
    this.#session.activate(this.configurations[0] ?? null);
  }

  get opened(): boolean {
    return this.#session.opened;
  }

  get configuration(): USBConfiguration | null {
    return this.#session.configuration;
  }

  async open(): Promise<void> {
    this.#session.ensureQuiet();
    if (this.#session.opened) return;
    await this.#change("open", this.#session.device, () => {
      this.#session.opened = true;
    });
  }

  async close(): Promise<void> {
    this.#session.ensureQuiet();
    if (!this.#session.opened) return;
    await this.#change("close", this.#session.device, () => {
      this.#session.opened = false;
      this.#session.activate(this.#session.configuration);
      this.#session.end(usbError("AbortError", "closed while a transfer was waiting"));
    });
  }

  async forget(): Promise<void> {
    this.#host.forget(this);
  }

  async selectConfiguration(configurationValue: number): Promise<void> {
    this.#session.ensureQuiet();
    this.#session.ensureOpen();
    const wanted = this.configurations.find((it) => it.configurationValue === configurationValue);
    if (wanted === undefined)
      throw usbError("NotFoundError", `no configuration ${configurationValue}`);
    if (wanted === this.#session.configuration) return;
    await this.#change("selectConfiguration", this.#session.device, () =>
      this.#session.activate(wanted),
    );
  }

  async claimInterface(interfaceNumber: number): Promise<void> {
    const it = this.#session.interface(interfaceNumber);
    if (it.claimed) return;
    await this.#change("claimInterface", it, () => {
      it.claimed = true;
    });
  }

  async releaseInterface(interfaceNumber: number): Promise<void> {
    const it = this.#session.interface(interfaceNumber);
    if (!it.claimed) return;
    await this.#change("releaseInterface", it, () => {
      it.claimed = false;
      it.alternate = 0;
    });
  }

  async selectAlternateInterface(interfaceNumber: number, alternateSetting: number): Promise<void> {
    const it = this.#session.claimed(interfaceNumber);
    const alternates = this.#session.configuration?.interfaces.find(
      (face) => face.interfaceNumber === interfaceNumber,
    )?.alternates;
    if (alternates?.some((face) => face.alternateSetting === alternateSetting) !== true) {
      throw usbError("NotFoundError", `no alternate setting ${alternateSetting}`);
    }
    await this.#change("selectAlternateInterface", it, () => {
      it.alternate = alternateSetting;
    });
  }

  async controlTransferIn(
    setup: USBControlTransferParameters,
    length: number,
  ): Promise<USBInTransferResult> {
    const reply = await this.#control("controlTransferIn", setup, length, new Uint8Array());
    return inResult(reply);
  }

  async controlTransferOut(
    setup: USBControlTransferParameters,
    data?: BufferSource,
  ): Promise<USBOutTransferResult> {
    const bytes = copy(data);
    const reply = await this.#control("controlTransferOut", setup, bytes.length, bytes);
    return outResult(reply, bytes.length);
  }

  async transferIn(endpointNumber: number, length: number): Promise<USBInTransferResult> {
    this.#session.ensureEndpoint("in", endpointNumber);
    const address = 0x80 | endpointNumber;
    return inResult(
      await this.#transfer("transferIn", () =>
        this.#face.bulk(this.#attachment, address, new Uint8Array(), length),
      ),
    );
  }

  async transferOut(endpointNumber: number, data: BufferSource): Promise<USBOutTransferResult> {
    this.#session.ensureEndpoint("out", endpointNumber);
    const bytes = copy(data);
    const reply = await this.#transfer("transferOut", () =>
      this.#face.bulk(this.#attachment, endpointNumber, bytes, bytes.length),
    );
    return outResult(reply, bytes.length);
  }

  /** The phone left the bus, or the page its grant: everything under way ends, nothing works any more. */
  disconnect(): void {
    this.#session.disconnect();
  }

  async #control(
    call: "controlTransferIn" | "controlTransferOut",
    setup: USBControlTransferParameters,
    length: number,
    data: Uint8Array,
  ): Promise<TransferReply> {
    this.#session.ensureQuiet();
    this.#session.ensureOpen();
    if (setup.recipient === "interface") this.#session.claimed(setup.index & 0xff);
    if (setup.recipient === "endpoint") {
      this.#session.ensureEndpoint((setup.index & 0x80) === 0 ? "out" : "in", setup.index & 0x0f);
    }
    const inbound = call === "controlTransferIn";
    return await this.#transfer(call, () => {
      if (!isAllowed(setup, inbound, this.#session.configuration !== null))
        throw usbError("SecurityError", "request not allowed");
      const { request, value, index } = setup;
      const wire = { requestType: requestTypeOf(setup, inbound), request, value, index, length };
      return this.#face.control(this.#attachment, wire, data);
    });
  }

  async #change(call: UsbCall, lock: Lock, apply: () => void): Promise<void> {
    await this.#session.change(lock, async () => await this.#host.before(call), apply);
  }

  async #transfer(call: UsbCall, send: () => TransferReply): Promise<TransferReply> {
    return await this.#session.travel(async () => {
      await this.#host.before(call);
      const reply = send();
      if (reply.kind === "gone") throw goneError();
      // Silence lasts until the phone leaves or the page closes it.
      return reply.kind === "pending" ? await new Promise<never>(() => {}) : reply;
    });
  }
}

function inResult(reply: TransferReply): USBInTransferResult {
  return reply.kind === "data"
    ? { status: "ok", data: view(reply.bytes) }
    : { status: "stall", data: view(new Uint8Array()) };
}

/** Chrome counts the bytes as written even where the device stalled. */
function outResult(reply: TransferReply, bytesWritten: number): USBOutTransferResult {
  return { status: reply.kind === "data" ? "ok" : "stall", bytesWritten };
}

const view = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

/** The page may change its buffer afterwards. */
function copy(data: BufferSource | undefined): Uint8Array {
  if (data === undefined) return new Uint8Array();
  return ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength).slice()
    : new Uint8Array(data).slice();
}
