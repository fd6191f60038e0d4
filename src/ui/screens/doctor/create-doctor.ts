// Gathers what the doctor judges: the platform's facts and those the app has anyway. Core judges; this only asks.
import { createResource, createSignal, type Accessor } from "solid-js";
import type { DoctorFacts, GrantFacts } from "../../../core/doctor/facts.ts";
import { judge, type Finding } from "../../../core/doctor/judge.ts";
import type { DoctorPort } from "../../../core/doctor/port.ts";
import type { Language } from "../../../i18n/language.ts";
import type { Services } from "../../services.ts";

export interface Doctor {
  readonly port: Accessor<DoctorPort | undefined>;
  readonly findings: Accessor<readonly Finding[] | undefined>;
  /** When it was last looked, ms since 1970. */
  readonly lookedWall: Accessor<number>;
  readonly looking: Accessor<boolean>;
  again(): void;
}

export function createDoctor(
  services: Services,
  language: Accessor<Language>,
  /** What a marker told in this visit, if the address named one. */
  exit: (port: DoctorPort) => "kept" | "cleared" | "open" | null,
): Doctor {
  const [port] = createResource(() => services.doctor());
  const [round, setRound] = createSignal(0);
  const [looked, setLooked] = createSignal(0);
  const [facts] = createResource(
    () => {
      const asked = port();
      return asked === undefined ? undefined : { asked, round: round() };
    },
    async ({ asked }) => {
      const told = exit(asked);
      const platform = await asked.look();
      setLooked(services.clock.now().wall);
      const afterExit = told === "cleared" ? ("cleared" as const) : platform.storage.afterExit;
      return {
        ...platform,
        storage: { ...platform.storage, afterExit },
        grant: grantOf(services, asked),
      };
    },
  );
  const findings = (): readonly Finding[] | undefined => {
    const known = facts.latest;
    if (known === undefined) return undefined;
    const all: DoctorFacts = {
      ...known,
      app: services.app,
      nowWall: looked(),
      language: language(),
      host: services.host(),
      usb: services.devices.unavailable,
      storage: {
        ...known.storage,
        lasting: !["storage-refused", "storage-unopenable"].includes(
          services.health().trouble ?? "",
        ),
      },
      offline: offlineOf(services),
    };
    return judge(all);
  };
  return {
    port,
    findings,
    lookedWall: looked,
    looking: () => facts.loading,
    again: () => void setRound((before) => before + 1),
  };
}

function grantOf({ devices }: Services, port: DoctorPort): GrantFacts {
  const here = devices.attached().filter(({ practice }) => !practice).length;
  if (here === 0) return { kind: "none", chooser: port.lastChooser() };
  return { kind: port.everPicked() ? "picked" : "granted", devices: here };
}

function offlineOf({ offline }: Services): DoctorFacts["offline"] {
  const state = offline.state();
  switch (state.kind) {
    case "ready":
      return { kind: "ready", entries: state.entries, bytes: state.bytes };
    case "incomplete":
      return { kind: "incomplete", missing: state.missing, total: state.total };
    case "failed":
    case "installing":
    case "unsupported":
    case "update-waiting":
    case "update-held":
      return { kind: state.kind };
  }
}
