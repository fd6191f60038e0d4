// A step outside a session: a page to send, read by somebody whose computer and device are not known. A
// line is left out only where what was picked contradicts it; what is still open is said beside it.
import type { ButtonFamily } from "../apple/model.ts";
import type { HostSystem } from "../session/events.ts";
import type { Condition, HostApp, Line } from "./playbook.ts";

/** What a reader picked of the variants; null shows all of them. */
export interface Pick {
  readonly app: HostApp | null;
  readonly buttons: ButtonFamily | null;
}

/** Apple's programs with the system each runs on, in the order they are offered. */
export const APPS: readonly { readonly app: HostApp; readonly system: HostSystem }[] = [
  { app: "finder", system: "macos" },
  { app: "itunes-mac", system: "macos" },
  { app: "apple-devices", system: "windows" },
  { app: "itunes-store", system: "windows" },
  { app: "itunes-installer", system: "windows" },
];

/** The families of buttons, in the order they are offered. */
export const FAMILIES: readonly ButtonFamily[] = ["home", "iphone7", "iphone8", "ipad-top"];

const SYSTEM_OF: ReadonlyMap<HostApp, HostSystem> = new Map(
  APPS.map(({ app, system }) => [app, system]),
);

/** The lines that may be for a reader, in order. */
export function linesToRead<L extends Line>(lines: readonly L[], pick: Pick): readonly L[] {
  return lines.filter((line) => {
    const { apps, systems, buttons }: Condition = line.when ?? {};
    const system = pick.app === null ? undefined : SYSTEM_OF.get(pick.app);
    return may(apps, pick.app) && may(systems, system ?? null) && may(buttons, pick.buttons);
  });
}

/** What must still be said of when a line holds: its condition less what was picked. */
export function openCondition(when: Condition | undefined, pick: Pick): Condition {
  const { apps, systems, buttons, ...rest } = when ?? {};
  return {
    ...rest,
    ...(apps === undefined || pick.app !== null ? {} : { apps }),
    ...(systems === undefined || pick.app !== null ? {} : { systems }),
    ...(buttons === undefined || pick.buttons !== null ? {} : { buttons }),
  };
}

const may = <T>(wanted: readonly T[] | undefined, picked: NoInfer<T> | null): boolean =>
  wanted === undefined || picked === null || wanted.includes(picked);
