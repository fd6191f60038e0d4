// The part of WebUSB that the app uses, named once. The browser's `navigator.usb` and the virtual one
// satisfy these types as they are, so what runs on one runs on the other without a cast.
// It knows the shapes only; what the calls do stands in the WebUSB specification (usb.spec.whatwg.org).

/** What the app reads of a `USBDevice` and asks of it. */
export type UsbDeviceSubset = Pick<
  USBDevice,
  | "vendorId"
  | "productId"
  | "deviceVersionMajor"
  | "deviceVersionMinor"
  | "deviceVersionSubminor"
  | "usbVersionMajor"
  | "usbVersionMinor"
  | "usbVersionSubminor"
  | "deviceClass"
  | "deviceSubclass"
  | "deviceProtocol"
  | "manufacturerName"
  | "productName"
  | "serialNumber"
  | "configuration"
  | "configurations"
  | "opened"
  | "open"
  | "close"
  | "forget"
  | "selectConfiguration"
  | "claimInterface"
  | "releaseInterface"
  | "selectAlternateInterface"
  | "controlTransferIn"
  | "controlTransferOut"
  | "transferIn"
  | "transferOut"
>;

/** What a listener receives: a `USBConnectionEvent` satisfies it. */
export interface UsbConnection {
  readonly type: string;
  readonly device: UsbDeviceSubset;
}

export type UsbConnectionListener = (event: UsbConnection) => void;

/** The part of `navigator.usb` that the app uses. */
export interface UsbSubset {
  getDevices(): Promise<UsbDeviceSubset[]>;
  requestDevice(options: USBDeviceRequestOptions): Promise<UsbDeviceSubset>;
  addEventListener(type: "connect" | "disconnect", listener: UsbConnectionListener): void;
  removeEventListener(type: "connect" | "disconnect", listener: UsbConnectionListener): void;
}
