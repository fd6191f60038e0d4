// The devices on the bus, for every screen.
import { createContext, useContext, type Accessor } from "solid-js";
import type { Seen } from "./device/seen.ts";

const Context = createContext<Accessor<readonly Seen[]>>();
export const BusProvider = Context.Provider;

/** The devices on the bus; only inside `BusProvider`. */
export function useBus(): Accessor<readonly Seen[]> {
  const bus = useContext(Context);
  if (bus === undefined) throw new Error("useBus() is called outside BusProvider");
  return bus;
}
