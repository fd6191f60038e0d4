// The English words. Its parts stand in the folder of the same name.
import type { Catalogue } from "./catalogue.ts";
import { shell } from "./en/shell.ts";

export const en: Catalogue = {
  shell,
  about: () => import("./en/about.ts"),
  bench: () => import("./en/bench.ts"),
  bundle: () => import("./en/bundle.ts"),
  coach: () => import("./en/coach.ts"),
  codes: () => import("./en/codes.ts"),
  deviceError: () => import("./en/device-error.ts"),
  deviceFacts: () => import("./en/device-facts.ts"),
  diagnosis: () => import("./en/diagnosis.ts"),
  faq: () => import("./en/faq.ts"),
  guide: () => import("./en/guide.ts"),
  learn: () => import("./en/learn.ts"),
  logs: () => import("./en/logs.ts"),
  menu: () => import("./en/menu.ts"),
  pictures: () => import("./en/pictures.ts"),
  practice: () => import("./en/practice.ts"),
  session: () => import("./en/session.ts"),
  shortcuts: () => import("./en/shortcuts.ts"),
  sight: () => import("./en/sight.ts"),
  storage: () => import("./en/storage.ts"),
  watch: () => import("./en/watch.ts"),
};
