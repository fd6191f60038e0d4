// What the menu leads to, in its groups. A new screen is one line here and its words in src/i18n/*/menu.ts.
import type { MenuWords } from "../../i18n/en/menu.ts";

export type MenuEntryId = keyof MenuWords["entries"];

export interface MenuGroup {
  readonly id: keyof MenuWords["groups"];
  readonly entries: readonly { readonly id: MenuEntryId; readonly to: string }[];
}

/** Ordered by need: the device in hand first, the app itself last. */
export const MENU: readonly MenuGroup[] = [
  {
    id: "device",
    entries: [
      { id: "see", to: "/see" },
      { id: "coach", to: "/coach" },
    ],
  },
  {
    id: "look-up",
    entries: [
      { id: "codes", to: "/codes" },
      { id: "logs", to: "/logs" },
      { id: "learn", to: "/learn" },
    ],
  },
  {
    id: "records",
    entries: [
      { id: "bundles", to: "/bundles" },
      { id: "statistics", to: "/statistics" },
      { id: "keeping", to: "/keeping" },
    ],
  },
  {
    id: "app",
    entries: [
      { id: "doctor", to: "/doctor" },
      { id: "kit", to: "/kit" },
      { id: "privacy", to: "/privacy" },
      { id: "keys", to: "/learn/keys" },
      { id: "about", to: "/about" },
    ],
  },
];
