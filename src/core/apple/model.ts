// What is known of one model. The rows stand in models.data.ts, one line each.

export type DeviceClass =
  | "iphone"
  | "ipad"
  | "ipod"
  | "tv"
  | "homepod"
  | "watch"
  | "vision"
  | "display"
  | "mac"
  | "t2"
  | "vm";

/** Which buttons a person presses; Apple's recovery-mode article has the same four groups. */
export type ButtonFamily = "home" | "iphone7" | "iphone8" | "ipad-top";

export type Connector = "30-pin" | "lightning" | "usb-c" | "other";

/** How the model shows itself in DFU mode: 0x1227, or 0x1881 from A16 on. */
export type DfuTransport = "dfu" | "kis";

export interface Model {
  /** For instance "iPhone10,6". */
  readonly productType: string;
  /** For instance "d221ap". */
  readonly boardConfig: string;
  /** Chip id, for instance 0x8015. */
  readonly cpid: number;
  /** Board id; (cpid, bdid) is unique in the table. */
  readonly bdid: number;
  /** Apple's product name; the same in both languages. */
  readonly name: string;
  readonly class: DeviceClass;
  readonly connector: Connector;
  readonly buttonFamily: ButtonFamily | null;
  readonly dfuTransport: DfuTransport;
  /** False where only one source names the row: shown as "probably". */
  readonly confirmed: boolean;
}
