// Every kind of reader a step is shown to: role, computer with its app, buttons, connector and mode, as
// far as the lines of the steps differ by them.
import type { ButtonFamily, Connector } from "../../src/core/apple/model.ts";
import type { HostApp } from "../../src/core/guide/playbook.ts";
import type { Situation } from "../../src/core/guide/situation.ts";
import type { HostSystem } from "../../src/core/session/events.ts";

/** The computers there are, by system and by Apple's program on it. */
const COMPUTERS: readonly {
  readonly system: HostSystem;
  readonly app: HostApp | "none" | null;
}[] = [
  { system: "macos", app: "finder" },
  { system: "macos", app: "itunes-mac" },
  { system: "macos", app: "none" },
  { system: "windows", app: "apple-devices" },
  { system: "windows", app: "itunes-store" },
  { system: "windows", app: "itunes-installer" },
  { system: "windows", app: "none" },
  { system: "linux", app: "none" },
  { system: "chromeos", app: "none" },
  { system: "other", app: null },
];

const BUTTONS: readonly ButtonFamily[] = ["home", "iphone7", "iphone8", "ipad-top"];
const CONNECTORS: readonly Connector[] = ["lightning", "usb-c"];

/** Every reader, as the situation the engine would gather. */
export const READERS: readonly Situation[] = (["owner", "technician"] as const).flatMap((role) =>
  COMPUTERS.flatMap(({ system, app }) =>
    BUTTONS.flatMap((buttons) =>
      CONNECTORS.flatMap((connector) =>
        ([null, "recovery"] as const).map((mode) => ({
          system,
          app,
          role,
          buttons,
          connector,
          mode,
          booted: null,
          answers: app === "none" ? { "computer-app": "none" } : {},
        })),
      ),
    ),
  ),
);
