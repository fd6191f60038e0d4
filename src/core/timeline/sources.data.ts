// Where the statements about restores on the bus come from, beside the guide's own sources. Titles are
// names of pages and programs, so they stand here and not in src/i18n.
import type { Source } from "../guide/playbook.ts";
import { SOURCES } from "../guide/playbooks/sources.data.ts";

/** Every source that a rule or a stage may name, by id. Shown as text, never fetched. */
export const TIMELINE_SOURCES = {
  "idevicerestore-725": SOURCES["idevicerestore-725"],
  "healthy-restore": SOURCES["healthy-restore"],
  idevicerestore: {
    title: "idevicerestore at 405fcd1: how long each hop is waited for (idevicerestore.c, dfu.c)",
    url: "https://github.com/libimobiledevice/idevicerestore",
  },
  "idevicerestore-415": {
    title: "idevicerestore issue 415: a maintainer asks how long the phone was away",
    url: "https://github.com/libimobiledevice/idevicerestore/issues/415",
  },
  "engine-texts": {
    title: "Texts of Apple's restore engine for 4005, 4010, 4013 and 4014, as logs quote them",
    url: "https://support.apple.com/102561",
  },
  "engine-patience": {
    title: "Logs of Apple's restore engine: a timer of ten minutes for each hop",
    url: "https://github.com/0x1bit011/iOS18.3-logs",
  },
} as const satisfies Readonly<Record<string, Source>>;

export type TimelineSourceId = keyof typeof TIMELINE_SOURCES;
