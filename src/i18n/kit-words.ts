// What the service desk kit and the page on privacy say.
import type { DeskBrowser, DeskWish, HarmfulPolicy } from "../core/desk/policies.ts";

export type KitFile = "reg" | "reg-removal" | "commands" | "mobileconfig" | "json" | "udev";

export interface KitWords {
  readonly title: string;
  readonly lead: string;
  readonly origin: (origin: string) => string;
  /** For an origin that no other computer can reach. */
  readonly localOnly: string;
  readonly wishes: string;
  readonly wish: Readonly<
    Record<DeskWish, { readonly name: string; readonly what: string; readonly policy: string }>
  >;
  readonly browsers: string;
  readonly browser: Readonly<Record<DeskBrowser, string>>;
  readonly files: string;
  readonly file: Readonly<Record<KitFile, { readonly name: string; readonly how: string }>>;
  readonly save: (name: string) => string;
  readonly show: (name: string) => string;
  readonly nothing: string;
  readonly harmful: {
    readonly title: string;
    readonly lead: string;
    readonly what: Readonly<Record<HarmfulPolicy, string>>;
  };
  readonly check: string;
  readonly toDoctor: string;
  readonly untried: string;
}

export interface PrivacyWords {
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly network: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly some: (count: number) => string;
    readonly foreign: (count: number) => string;
    readonly fromCopy: (count: number) => string;
    readonly list: string;
    readonly method: string;
  };
}
