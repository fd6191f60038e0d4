// Which browser policies a service desk sets for this app, as plain values: what each does, and for which browser
// under which name. Knows no file format; those stand in the files beside.
// Source of names and shapes: Chromium's policy templates (components/policy/resources/templates/policy_definitions:
// WebUsbAllowDevicesForUrls, WebAppInstallForceList, CookiesAllowedForUrls); Edge keeps the three names.
import { APPLE_VENDOR_ID } from "../apple/snapshot.ts";

export const DESK_BROWSERS = ["chrome", "edge"] as const;
export type DeskBrowser = (typeof DESK_BROWSERS)[number];

/**
 * What a desk may want. `grant`: every Apple device in every mode is seen without a click. `install`: the app stands on
 * the laptop from the first start on. `keep`: what the app stores outlives the browser, even where other sites' data go.
 */
export const DESK_WISHES = ["grant", "install", "keep"] as const;
export type DeskWish = (typeof DESK_WISHES)[number];

/** One policy: its name in Chrome and Edge, and the value as JSON has it. */
export interface Policy {
  readonly wish: DeskWish;
  readonly name: string;
  readonly value: readonly unknown[];
}

/** Where the app is served: `origin` as location.origin, `start` the address it is installed from. */
export interface DeskSite {
  readonly origin: string;
  readonly start: string;
}

/** The policies of the wishes, in the order of `DESK_WISHES`; none of them reaches beyond the one origin. */
export function policiesOf(site: DeskSite, wishes: ReadonlySet<DeskWish>): readonly Policy[] {
  const all: Readonly<Record<DeskWish, Omit<Policy, "wish">>> = {
    grant: {
      name: "WebUsbAllowDevicesForUrls",
      // The vendor alone: a device has another product id in each mode, and each must be seen.
      value: [{ devices: [{ vendor_id: APPLE_VENDOR_ID }], urls: [site.origin] }],
    },
    install: {
      name: "WebAppInstallForceList",
      value: [
        { url: site.start, default_launch_container: "window", create_desktop_shortcut: true },
      ],
    },
    keep: {
      // A site that may keep cookies for good keeps its other data too, whatever the default for all sites is.
      name: "CookiesAllowedForUrls",
      value: [site.origin],
    },
  };
  return DESK_WISHES.filter((wish) => wishes.has(wish)).map((wish) => ({ wish, ...all[wish] }));
}

/**
 * Policies that a desk must not combine with this app, since each takes the stored records away or shuts USB off.
 * Shown by name, so that whoever runs the fleet can look for them.
 */
export const HARMFUL_POLICIES = [
  "ClearBrowsingDataOnExitList",
  "BrowsingDataLifetime",
  "ForceEphemeralProfiles",
  "DefaultWebUsbGuardSetting",
  "WebUsbBlockedForUrls",
] as const;
export type HarmfulPolicy = (typeof HARMFUL_POLICIES)[number];
