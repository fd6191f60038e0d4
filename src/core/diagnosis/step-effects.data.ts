// What each step costs and what it would tell or cure: minutes of a person's time, and for each cause the
// chance that the next try goes through once the step is done. A step that is not named here costs
// nothing and tells nothing. Everything in this table is our judgement; the reading of a failed swap
// (a cable of three tenths, not none) is in line with practice at the bench.
import type { Role } from "../session/events.ts";
import type { StepId } from "../guide/steps.ts";
import type { Ratios } from "./causes.data.ts";

export interface StepEffect {
  /** Minutes of a person's attention; waiting beside it counts for little, since nobody need sit there. */
  readonly minutes: Readonly<Record<Role, number>>;
  /** Chance that the try at its end goes through, by cause; causes that are not named: luck. */
  readonly works: Ratios;
  /** Chance that the step names the cause without mending anything. */
  readonly names: Ratios;
}

const both = (minutes: number): StepEffect["minutes"] => ({ owner: minutes, technician: minutes });

/** By step. Grade: judgement. */
export const STEP_EFFECTS: Readonly<Partial<Record<StepId, StepEffect>>> = {
  prepare: { minutes: both(10), works: {}, names: {} },
  charge: { minutes: both(4), works: { battery: 0.5, "port-power": 0.25 }, names: {} },
  "read-log": {
    minutes: { owner: 40, technician: 4 },
    works: {},
    names: {
      network: 0.8,
      baseband: 0.8,
      "sep-pairing": 0.6,
      nand: 0.6,
      battery: 0.5,
      "host-software": 0.3,
      cable: 0.3,
      "charge-port": 0.3,
      "flex-short": 0.3,
      board: 0.3,
      "phone-software": 0.2,
    },
  },
  computer: { minutes: both(15), works: { "host-software": 0.45, network: 0.2 }, names: {} },
  "update-app": { minutes: both(20), works: { "host-software": 0.5 }, names: {} },
  "other-port": { minutes: both(12), works: { "port-power": 0.7, "charge-port": 0.1 }, names: {} },
  "other-cable": { minutes: both(12), works: { cable: 0.7, "charge-port": 0.1 }, names: {} },
  "other-computer": {
    minutes: { owner: 30, technician: 20 },
    works: { "host-software": 0.9, "port-power": 0.9, network: 0.5 },
    names: {},
  },
  "force-restart": {
    minutes: both(3),
    works: { "phone-software": 0.2, "host-software": 0.1 },
    names: {},
  },
  "leave-recovery": { minutes: both(3), works: { "phone-software": 0.2 }, names: {} },
  "see-device": {
    minutes: both(6),
    works: { "host-software": 0.4, cable: 0.3, "port-power": 0.3 },
    names: {},
  },
  "free-storage": { minutes: both(25), works: { "phone-software": 0.3 }, names: {} },
  "reset-settings": { minutes: both(15), works: { "phone-software": 0.1 }, names: {} },
  network: { minutes: both(15), works: { network: 0.7 }, names: {} },
  "fresh-firmware": {
    minutes: both(15),
    works: { "host-software": 0.35, network: 0.15 },
    names: {},
  },
  "wait-and-retry": { minutes: both(10), works: { network: 0.4 }, names: {} },
  "recovery-update": { minutes: both(25), works: { "phone-software": 0.5 }, names: {} },
  nearby: {
    minutes: both(30),
    works: {
      "phone-software": 0.5,
      "host-software": 0.9,
      cable: 0.9,
      "port-power": 0.9,
      "charge-port": 0.8,
    },
    names: {},
  },
  "erase-all": { minutes: both(30), works: { "phone-software": 0.3 }, names: {} },
  "recovery-restore": { minutes: both(30), works: { "phone-software": 0.65 }, names: {} },
  "dfu-restore": { minutes: both(35), works: { "phone-software": 0.7 }, names: {} },
  "isolate-parts": {
    minutes: both(60),
    works: { "flex-short": 0.7, battery: 0.3, "charge-port": 0.3 },
    names: {},
  },
};
