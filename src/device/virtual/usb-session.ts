// What one page holds of one device: open or not, the selected configuration, claims, changes under way
// and transfers that wait. It says whether a call may run, with Chrome's errors by name and in Chrome's
// order (usb_device.cc, the Ensure… checks). Knows nothing of what the calls carry.
import type { InterfaceState } from "./usb-configurations.ts";

/** A state change under way locks what it changes. */
export interface Lock {
  busy: boolean;
}

/** One interface of the selected configuration. */
export interface HeldInterface extends Lock {
  claimed: boolean;
  alternate: number;
}

const UNTOUCHED: InterfaceState = { claimed: false, alternate: 0 };

/** A `DOMException` of that name. */
export function usbError(name: string, message: string): DOMException {
  return new DOMException(message, name);
}

/** Made anew for each enumeration. */
export class UsbSession {
  readonly device: Lock = { busy: false };
  opened = false;
  #configuration: USBConfiguration | null = null;
  #interfaces = new Map<number, HeldInterface>();
  readonly #waiting = new Set<(reason: DOMException) => void>();
  #gone = false;

  get configuration(): USBConfiguration | null {
    return this.#configuration;
  }

  /** Selects it afresh: nothing is claimed, every alternate is 0. */
  activate(configuration: USBConfiguration | null): void {
    this.#configuration = configuration;
    this.#interfaces = new Map(
      configuration?.interfaces.map(({ interfaceNumber }) => [
        interfaceNumber,
        { busy: false, claimed: false, alternate: 0 },
      ]),
    );
  }

  /** As a configuration object shows it; one that is not selected is untouched. */
  stateOf(configurationValue: number, interfaceNumber: number): InterfaceState {
    if (this.#configuration?.configurationValue !== configurationValue) return UNTOUCHED;
    return this.#interfaces.get(interfaceNumber) ?? UNTOUCHED;
  }

  /** Before a change of the device as a whole, and before a control transfer. */
  ensureQuiet(): void {
    this.#ensureHere();
    if ([...this.#interfaces.values()].some(({ busy }) => busy)) {
      throw usbError("InvalidStateError", "an interface is being changed");
    }
  }

  ensureOpen(): void {
    if (!this.opened) throw usbError("InvalidStateError", "the device is not open");
  }

  /** An interface of the selected configuration that nothing changes right now. */
  interface(number: number): HeldInterface {
    this.#ensureHere();
    this.ensureOpen();
    if (this.#configuration === null)
      throw usbError("InvalidStateError", "no configuration is selected");
    const held = this.#interfaces.get(number);
    if (held === undefined) throw usbError("NotFoundError", `no interface ${number}`);
    if (held.busy) throw usbError("InvalidStateError", `interface ${number} is being changed`);
    return held;
  }

  claimed(number: number): HeldInterface {
    const held = this.interface(number);
    if (!held.claimed) throw usbError("InvalidStateError", `interface ${number} is not claimed`);
    return held;
  }

  /** The endpoint belongs to the selected alternate of a claimed interface. */
  ensureEndpoint(direction: USBDirection, number: number): void {
    this.#ensureHere();
    this.ensureOpen();
    if (number < 1 || number > 15) {
      throw usbError("IndexSizeError", `endpoint ${number} is out of range`);
    }
    const usable = this.#configuration?.interfaces.some(({ interfaceNumber, alternate }) => {
      const held = this.#interfaces.get(interfaceNumber);
      return (
        held?.claimed === true &&
        !held.busy &&
        alternate.endpoints.some((it) => it.endpointNumber === number && it.direction === direction)
      );
    });
    if (usable !== true)
      throw usbError("NotFoundError", `endpoint ${number} ${direction} is not claimed`);
  }

  /** The way to the device and back, ended early by `end` and `disconnect`. */
  async travel<T>(way: () => Promise<T>): Promise<T> {
    return await new Promise((resolve, reject) => {
      this.#waiting.add(reject);
      way()
        .finally(() => this.#waiting.delete(reject))
        .then(resolve, reject);
    });
  }

  /** A state change: locks, travels, and applies unless the device has left meanwhile. */
  async change(lock: Lock, way: () => Promise<void>, apply: () => void): Promise<void> {
    lock.busy = true;
    try {
      await this.travel(way);
      this.#ensurePresent();
      apply();
    } finally {
      lock.busy = false;
    }
  }

  /** Every transfer that still waits rejects with this. */
  end(reason: DOMException): void {
    for (const reject of this.#waiting) reject(reason);
    this.#waiting.clear();
  }

  /** Nothing works from here on. */
  disconnect(): void {
    this.#gone = true;
    this.opened = false;
    this.end(goneError());
  }

  #ensurePresent(): void {
    if (this.#gone) throw goneError();
  }

  #ensureHere(): void {
    this.#ensurePresent();
    if (this.device.busy) throw usbError("InvalidStateError", "the device is being changed");
  }
}

/** What every call to a device that left rejects with. */
export function goneError(): DOMException {
  return usbError("NotFoundError", "the device left the bus");
}
