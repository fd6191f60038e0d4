// What the browser tells of this computer. Client hints where there are any (they tell the system's
// version), the user agent string elsewhere; ChromeOS is asked for before Linux, as its string has both.
import type { HostFacts, HostSystem } from "../core/session/events.ts";

/** The part of User-Agent Client Hints that is used; lib.dom has no types for it. */
interface UserAgentData {
  readonly brands: readonly { readonly brand: string; readonly version: string }[];
  readonly platform: string;
  getHighEntropyValues(hints: readonly string[]): Promise<{ readonly platformVersion?: string }>;
}

const SYSTEMS: readonly { readonly pattern: RegExp; readonly system: HostSystem }[] = [
  { pattern: /CrOS|Chrome OS|Chromium OS/i, system: "chromeos" },
  { pattern: /Windows/i, system: "windows" },
  { pattern: /iPhone|iPad|Android/i, system: "other" },
  { pattern: /mac/i, system: "macos" },
  { pattern: /Linux|X11/i, system: "linux" },
];

const systemOf = (text: string): HostSystem =>
  SYSTEMS.find(({ pattern }) => pattern.test(text))?.system ?? "other";

const uaData = (): UserAgentData | undefined =>
  (navigator as Navigator & { readonly userAgentData?: UserAgentData }).userAgentData; // not in lib.dom

/** What is known at once, without the system's version. */
export function guessHostFacts(): HostFacts {
  const data = uaData();
  if (data === undefined) {
    const agent = navigator.userAgent;
    return { system: systemOf(agent), systemVersion: null, browser: browserFromAgent(agent) };
  }
  const real = data.brands.filter(({ brand }) => !/not.?a.?brand/i.test(brand));
  const brand = real.find((entry) => entry.brand !== "Chromium") ?? real[0];
  return {
    system: systemOf(data.platform),
    systemVersion: null,
    browser: brand === undefined ? "unknown" : `${brand.brand} ${brand.version}`.slice(0, 60),
  };
}

/** The same with the system's version. Never rejects: what the browser hides stays null. */
export async function readHostFacts(): Promise<HostFacts> {
  const facts = guessHostFacts();
  const hints = await uaData()
    ?.getHighEntropyValues(["platformVersion"])
    .catch(() => null);
  return { ...facts, systemVersion: versionOf(facts.system, hints?.platformVersion ?? "") };
}

/** Chromium counts Windows 11 from platform version 13 (Microsoft's note on client hints). */
function versionOf(system: HostSystem, platformVersion: string): string | null {
  if (!/^\d{1,4}(\.\d{1,5}){0,3}$/.test(platformVersion) || platformVersion.startsWith("0"))
    return null;
  if (system !== "windows") return platformVersion;
  return Number.parseInt(platformVersion, 10) >= 13 ? "11" : "10";
}

function browserFromAgent(agent: string): string {
  const match = /(Firefox|Edg|Chrome|Version)\/(\d+)/.exec(agent);
  if (match === null) return "unknown";
  const name =
    match[1] === "Version"
      ? "Safari"
      : match[1] === "Edg"
        ? "Microsoft Edge"
        : (match[1] ?? "unknown");
  return `${name} ${match[2] ?? ""}`.trim();
}
