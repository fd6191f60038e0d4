// One USB bus: joins what phones do (attach, detach) to what programs on the bus see (sysfs, events,
// device nodes). Gives each enumeration an address as Linux does: the next free one, round and round.
import type { AttachEvent, Attachment, PhoneFace } from "../../src/device/virtual/face.ts";
import type { Hotplug } from "./hotplug.ts";
import type { PhoneServer } from "./phone-server.ts";
import { sysfsDevice, sysfsPath } from "./sysfs.ts";
import type { UsbfsDevice } from "./usbfs-session.ts";

/** A phone on a port of the bus. */
export interface Plugged {
  /** Port of the root hub, from 1. */
  readonly port: number;
  /** Where a device at this port is found below /sys/devices. */
  readonly sysfs: string;
  /** What programs find at the port now, or find as soon as the bus has settled. */
  attachment(): Attachment | null;
  /**
   * Another program claims this interface of the phone that is on the port now: "in use". Until the
   * returned function is called, or the phone leaves the bus.
   */
  occupy(interfaceNumber: number): () => void;
  /** No program may open what is on the port, as without a udev rule. Until the returned function is called. */
  forbid(): () => void;
  /** Takes the phone off the port for good; what it does afterwards is not seen any more. */
  unplug(): void;
}

export interface Bus {
  /** Puts a phone on the lowest free port, or on the one given. */
  plug(face: PhoneFace, port?: number): Plugged;
  /**
   * Resolves when every program on the bus has been sent all that happened; rejects where that failed.
   * What a program makes of it takes it a moment longer.
   */
  settled(): Promise<void>;
}

const BUS = 1;
/** Address 1 is the root hub; USB has no higher one than 127. */
const FIRST_ADDRESS = 2;
const LAST_ADDRESS = 127;
const PORTS = 64;

interface Enumeration {
  readonly attachment: Attachment;
  readonly device: UsbfsDevice;
  /** Takes it off the bus. */
  readonly end: () => void;
}

export function createBus(
  server: Pick<PhoneServer, "serve">,
  hotplug: Pick<Hotplug, "add" | "remove">,
): Bus {
  const ports = new Set<number>();
  const addresses = new Set<number>();
  let lastAddress = FIRST_ADDRESS - 1;
  let work: Promise<void> = Promise.resolve();

  const follow = (done: Promise<void>): void => {
    const before = work;
    work = (async () => void (await Promise.all([before, done])))();
    // Kept for whoever asks; unasked it must not end the process.
    work.catch(() => {});
  };

  const nextAddress = (): number => {
    for (let step = 0; step <= LAST_ADDRESS - FIRST_ADDRESS; step++) {
      lastAddress = lastAddress === LAST_ADDRESS ? FIRST_ADDRESS : lastAddress + 1;
      if (!addresses.has(lastAddress)) return lastAddress;
    }
    throw new Error("no address left on the bus");
  };

  const enumerate = (
    face: PhoneFace,
    attachment: Attachment,
    port: number,
    mayOpen: () => boolean,
  ): Enumeration => {
    const device = nextAddress();
    const address = { bus: BUS, device };
    addresses.add(device);
    // Programs open the device as soon as they hear of it.
    const served = server.serve(address, face, attachment, mayOpen);
    follow(hotplug.add(sysfsDevice(attachment, address, port)));
    return {
      attachment,
      device: served.device,
      end() {
        served.end();
        follow(hotplug.remove(sysfsPath(BUS, port)).finally(() => addresses.delete(device)));
      },
    };
  };

  return {
    plug(face, wanted) {
      const port = wanted ?? lowestFree(ports);
      if (ports.has(port)) throw new Error(`port ${port} is taken`);
      ports.add(port);
      let now: Enumeration | null = null;
      let forbidden = 0;
      let removed = false;

      const leave = (): void => {
        now?.end();
        now = null;
      };
      const enter = (attachment: Attachment): void => {
        leave();
        now = enumerate(face, attachment, port, () => forbidden === 0);
      };
      const unsubscribe = face.subscribe((event: AttachEvent) => {
        if (event.type === "attached") enter(event.attachment);
        else if (now?.attachment.address === event.attachment.address) leave();
      });
      const present = face.attachment();
      if (present !== null && now === null) enter(present);

      return {
        port,
        sysfs: sysfsPath(BUS, port),
        attachment: () => now?.attachment ?? null,
        occupy(number) {
          if (now === null) throw new Error(`no phone on port ${port}`);
          const other = now.device.open();
          if (other.handle({ kind: "claim", id: 0, number })?.status !== 0)
            throw new Error(`interface ${number} is not free`);
          return () => other.end();
        },
        forbid() {
          forbidden++;
          return () => void forbidden--;
        },
        unplug() {
          if (removed) return;
          removed = true;
          unsubscribe();
          leave();
          ports.delete(port);
        },
      };
    },
    async settled() {
      // More may happen while one thing is waited for.
      for (let seen: unknown = null; seen !== work;) {
        seen = work;
        await work;
      }
    },
  };
}

function lowestFree(ports: ReadonlySet<number>): number {
  for (let port = 1; port <= PORTS; port++) if (!ports.has(port)) return port;
  throw new Error("no port left on the bus");
}
