// 日本語の文章。中身は同じ名前のフォルダにある。
import type { Catalogue } from "./catalogue.ts";
import { shell } from "./ja/shell.ts";

export const ja: Catalogue = {
  shell,
  about: () => import("./ja/about.ts"),
  bench: () => import("./ja/bench.ts"),
  bundle: () => import("./ja/bundle.ts"),
  coach: () => import("./ja/coach.ts"),
  codes: () => import("./ja/codes.ts"),
  deviceError: () => import("./ja/device-error.ts"),
  deviceFacts: () => import("./ja/device-facts.ts"),
  diagnosis: () => import("./ja/diagnosis.ts"),
  faq: () => import("./ja/faq.ts"),
  guide: () => import("./ja/guide.ts"),
  learn: () => import("./ja/learn.ts"),
  logs: () => import("./ja/logs.ts"),
  menu: () => import("./ja/menu.ts"),
  pictures: () => import("./ja/pictures.ts"),
  practice: () => import("./ja/practice.ts"),
  session: () => import("./ja/session.ts"),
  shortcuts: () => import("./ja/shortcuts.ts"),
  sight: () => import("./ja/sight.ts"),
  storage: () => import("./ja/storage.ts"),
  watch: () => import("./ja/watch.ts"),
};
