// Faults that repairers know of one model, for the technician. All are reports, none is a rate: how often
// each occurs was published nowhere. Codes only; words in src/i18n. They decide nothing.
import type { Grade } from "./playbook.ts";
import type { SourceId } from "./playbooks/sources.data.ts";

export interface Fault<Id extends string = string> {
  readonly id: Id;
  /** The models it is told of, as product types; `all`: told without a model. */
  readonly models: "all" | readonly string[];
  /** The codes it was told with, most telling first. */
  readonly codes: readonly number[];
  readonly grade: Grade;
  readonly source: SourceId;
}

const IPHONE_7 = ["iPhone9,1", "iPhone9,2", "iPhone9,3", "iPhone9,4"] as const;

/** Every fault, those of one model before those of many. */
export const FAULTS = [
  {
    id: "iphone7-processor",
    models: IPHONE_7,
    codes: [4013],
    grade: "practitioners",
    source: "ipad-rehab",
  },
  {
    id: "iphone7-modem",
    models: IPHONE_7,
    codes: [4013],
    grade: "practitioners",
    source: "iphoneservice-baseband",
  },
  {
    id: "iphone7-drop",
    models: IPHONE_7,
    codes: [4013],
    grade: "practitioners",
    source: "ifixit-792659",
  },
  {
    id: "iphone7-audio",
    models: IPHONE_7,
    codes: [4013],
    grade: "practitioners",
    source: "fixstory",
  },
  {
    id: "ipad7-processor",
    models: ["iPad7,11", "iPad7,12"],
    codes: [4013],
    grade: "practitioners",
    source: "iguys-ipad7",
  },
  {
    id: "ipad4-memory",
    models: ["iPad3,4", "iPad3,5", "iPad3,6"],
    codes: [4014],
    grade: "practitioners",
    source: "ipad-rehab-1850",
  },
  {
    id: "ipad-air3-cable",
    models: ["iPad11,3", "iPad11,4"],
    codes: [4013],
    grade: "practitioners",
    source: "ken-g",
  },
  {
    id: "pro-display",
    models: ["iPhone14,2", "iPhone14,3", "iPhone15,2", "iPhone15,3"],
    codes: [],
    grade: "practitioners",
    source: "idevicerestore-759",
  },
  {
    id: "iphone16-image",
    models: ["iPhone17,3"],
    codes: [],
    grade: "practitioners",
    source: "idevicerestore-759",
  },
  {
    id: "iphone14-mixed",
    models: ["iPhone14,7"],
    codes: [4013, 21, 2006],
    grade: "practitioners",
    source: "idevicerestore-725",
  },
  {
    id: "iphone15pro-storage",
    models: ["iPhone16,1", "iPhone16,2"],
    codes: [-1],
    grade: "practitioners",
    source: "idevicerestore-707",
  },
  {
    id: "face-id-ear-flex",
    models: [
      "iPhone10,3",
      "iPhone10,6",
      "iPhone11,2",
      "iPhone11,4",
      "iPhone11,6",
      "iPhone11,8",
      "iPhone12,1",
      "iPhone12,3",
      "iPhone12,5",
      "iPhone13,1",
      "iPhone13,2",
      "iPhone13,3",
      "iPhone13,4",
      "iPhone14,2",
      "iPhone14,3",
      "iPhone14,4",
      "iPhone14,5",
      "iPhone14,7",
      "iPhone14,8",
      "iPhone15,2",
      "iPhone15,3",
      "iPhone15,4",
      "iPhone15,5",
      "iPhone16,1",
      "iPhone16,2",
      "iPhone17,1",
      "iPhone17,2",
      "iPhone17,3",
      "iPhone17,4",
      "iPhone17,5",
      "iPhone18,1",
      "iPhone18,2",
      "iPhone18,3",
      "iPhone18,4",
      "iPhone18,5",
    ],
    codes: [4013, 4014],
    grade: "practitioners",
    source: "rossmann",
  },
  {
    id: "after-battery-work",
    models: "all",
    codes: [4013],
    grade: "practitioners",
    source: "iphone-plus-kyoto",
  },
] as const satisfies readonly Fault[];

/** The name of one fault. */
export type FaultId = (typeof FAULTS)[number]["id"];
