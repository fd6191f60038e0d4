// The devices on the bus as a signal, each with what it is. What reads the strings (the table of models
// with it) is fetched with the first device; from then on every event is handled at once, in its order.
import { createSignal, onCleanup, type Accessor } from "solid-js";
import type { Attached, BusEvent, DevicePort } from "../../core/ports.ts";
import type { Seen } from "../device/seen.ts";

type See = (device: Attached) => Seen;

/** Every device the page may see, in the order they came. */
export function createBus(
  port: DevicePort,
  onChange: (event: BusEvent, seen: Seen) => void,
): Accessor<readonly Seen[]> {
  const [seen, setSeen] = createSignal<readonly Seen[]>([]);
  let present: readonly Seen[] = [];
  const waiting: BusEvent[] = port.attached().map((device) => ({ type: "connected", device }));
  let see: See | null = null;

  const follow = (event: BusEvent, look: See): void => {
    const subject = look(event.device);
    const isSubject = ({ device }: Seen): boolean => device.handle === event.device.handle;
    present =
      event.type === "updated"
        ? present.map((other) => (isSubject(other) ? subject : other))
        : present.filter((other) => !isSubject(other));
    if (event.type === "connected") present = [...present, subject];
    setSeen(present);
    onChange(event, subject);
  };
  const fetchSight = async (): Promise<void> => {
    const sight = await import("../device/see-device.ts");
    see = sight.seeDevice;
    for (let event = waiting.shift(); event !== undefined; event = waiting.shift())
      follow(event, see);
  };
  if (waiting.length > 0) void fetchSight();
  onCleanup(
    port.subscribe((event) => {
      if (see !== null) return follow(event, see);
      waiting.push(event);
      if (waiting.length === 1) void fetchSight();
    }),
  );
  return seen;
}
