// The policies as macOS takes them: a configuration profile, to be handed out by device management or opened by hand.
// Knows property lists; says nothing of what a policy does. Source: Apple, "Configuration Profile Reference"
// (Configuration, PayloadContent), and the preference domains com.google.Chrome and com.microsoft.Edge.
import type { Digest } from "../bundle/format.ts";
import type { DeskBrowser, DeskSite, Policy } from "./policies.ts";

const DOMAIN: Readonly<Record<DeskBrowser, string>> = {
  chrome: "com.google.Chrome",
  edge: "com.microsoft.Edge",
};

/** A profile replaces an earlier one of the same identifier, so that a desk can hand out a change. */
export async function mobileconfig(
  site: DeskSite,
  browsers: readonly DeskBrowser[],
  policies: readonly Policy[],
  sha256: Digest,
): Promise<string> {
  const base = `kintsugi.${site.origin.replaceAll(/[^A-Za-z0-9]+/g, "-").replaceAll(/^-|-$/g, "")}`;
  const payloads = await Promise.all(
    browsers.map(async (browser) => ({
      ...Object.fromEntries(policies.map(({ name, value }) => [name, value])),
      PayloadType: DOMAIN[browser],
      PayloadIdentifier: `${base}.${browser}`,
      PayloadUUID: uuidOf(await sha256(`${base}.${browser}`)),
      PayloadVersion: 1,
    })),
  );
  return plist({
    PayloadContent: payloads,
    PayloadDisplayName: `Kintsugi (${site.origin})`,
    PayloadIdentifier: base,
    PayloadScope: "System",
    PayloadType: "Configuration",
    PayloadUUID: uuidOf(await sha256(base)),
    PayloadVersion: 1,
  });
}

/** The same name gives the same id, as a version 8 UUID (RFC 9562, 5.8). */
function uuidOf(hash: string): string {
  const hex = `${hash.slice(0, 12)}8${hash.slice(13, 16)}8${hash.slice(17, 32)}`.toUpperCase();
  return [8, 12, 16, 20].reduceRight((text, at) => `${text.slice(0, at)}-${text.slice(at)}`, hex);
}

/** A property list in XML of texts, whole numbers, truth values, lists and dictionaries. */
function plist(value: object): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${node(value, "")}
</plist>
`;
}

function node(value: unknown, indent: string): string {
  if (typeof value === "string") return `${indent}<string>${escaped(value)}</string>`;
  if (typeof value === "number") return `${indent}<integer>${value}</integer>`;
  if (typeof value === "boolean") return `${indent}<${value}/>`;
  const deeper = `${indent}  `;
  if (Array.isArray(value))
    return `${indent}<array>\n${value.map((item) => `${node(item, deeper)}\n`).join("")}${indent}</array>`;
  const entries = Object.entries(value ?? {}).map(
    ([key, item]) => `${deeper}<key>${escaped(key)}</key>\n${node(item, deeper)}\n`,
  );
  return `${indent}<dict>\n${entries.join("")}${indent}</dict>`;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
