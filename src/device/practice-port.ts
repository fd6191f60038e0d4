// Brings the practice phone in when it is asked for, and puts its bus under the app's watcher.
import type { Clock } from "../core/ports.ts";
import type { PracticePhone, PracticePort } from "../core/practice.ts";
import type { UsbWatcher } from "./usb-watcher.ts";

/** A practice port without a phone yet; the virtual phone's code is fetched by the first `start`. */
export function createPracticePort(watcher: UsbWatcher, clock: Clock): PracticePort {
  const listeners = new Set<(phone: PracticePhone | "coming" | null) => void>();
  let starting: Promise<PracticePhone> | null = null;
  let phone: PracticePhone | null = null;
  let stop = (): void => {};
  const tell = (next: PracticePhone | "coming" | null): void => {
    for (const listener of listeners) listener(next);
  };
  const set = (next: PracticePhone | null): void => {
    phone = next;
    tell(next);
  };
  async function bring(productType?: string): Promise<PracticePhone> {
    tell("coming");
    try {
      const { createPracticePhone } = await import("./practice.ts");
      const made = createPracticePhone(clock, productType);
      stop = await watcher.watch(made.usb, true);
      made.phone.plug();
      set(made.phone);
      return made.phone;
    } catch (thrown) {
      putAway();
      throw thrown;
    }
  }
  function putAway(): void {
    phone?.pull();
    stop();
    starting = null;
    set(null);
  }
  return {
    start(productType) {
      if (phone !== null && productType !== undefined && phone.view().productType !== productType)
        putAway();
      return (starting ??= bring(productType));
    },
    current: () => phone,
    onChange: (listener) => void listeners.add(listener),
    putAway,
  };
}
