// Chromium's managed policy for WebUSB, as an organisation would set it
// (chromeenterprise.google/policies, WebUsbAllowDevicesForUrls and DefaultWebUsbGuardSetting). One file
// for all browsers of the machine, so it says what the browsers that run at the moment need.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { APPLE_VENDOR_ID } from "../../src/core/apple/snapshot.ts";
import { policyJson } from "../../src/core/desk/linux.ts";
import { policiesOf } from "../../src/core/desk/policies.ts";
import { cleanAtExit } from "./scratch.ts";

/**
 * `granted`: every Apple device, without a chooser. `ask`: as for anybody. `blocked`: no site may. `products`:
 * Apple devices with these ids only, as where a person has picked some modes and not others.
 */
export type WebUsbAccess = "granted" | "ask" | "blocked" | { readonly products: readonly number[] };

export interface PolicyFile {
  /** In force for browsers started until the returned function is called. `origin` as in location.origin. */
  hold(access: WebUsbAccess, origin: string): () => void;
  /** Leaves the machine as it was. */
  close(): void;
}

interface Held {
  readonly access: WebUsbAccess;
  readonly origin: string;
}

const FOLDER = "/etc/chromium/policies/managed";
/** There while a browser of a bench needs it. */
export const POLICY_FILE = join(FOLDER, "kintsugi-bench.json");
/** DefaultWebUsbGuardSetting: 2 block, 3 ask. */
const BLOCK = 2;

/** Starts without a policy: one that a killed bench left behind is removed. */
export function createPolicyFile(): PolicyFile {
  let held: readonly Held[] = [];
  const leftBehind = existsSync(POLICY_FILE);
  rmSync(POLICY_FILE, { force: true });
  const foldersAreOurs = mkdirSync(FOLDER, { recursive: true }) !== undefined || leftBehind;

  const set = (next: readonly Held[]): void => {
    const policy = policyFor(next);
    if (policy === null) rmSync(POLICY_FILE, { force: true });
    else writeFileSync(POLICY_FILE, JSON.stringify(policy));
    held = next;
  };
  const clean = (): void => {
    rmSync(POLICY_FILE, { force: true });
    if (foldersAreOurs) removeEmptyFolders();
  };
  const forget = cleanAtExit(clean);

  return {
    hold(access, origin) {
      const entry = { access, origin };
      set([...held, entry]);
      return () => set(held.filter((other) => other !== entry));
    },
    close() {
      forget();
      clean();
    },
  };
}

function policyFor(held: readonly Held[]): object | null {
  const granted = held.filter(({ access }) => access === "granted" || typeof access === "object");
  const blocked = held.some(({ access }) => access === "blocked");
  if (blocked && granted.length > 0)
    throw new Error("one policy for all browsers: granted and blocked exclude each other");
  if (blocked) return { DefaultWebUsbGuardSetting: BLOCK };
  if (granted.length === 0) return null;
  return {
    WebUsbAllowDevicesForUrls: granted.flatMap(({ access, origin }) => grantsOf(access, origin)),
  };
}

/** What the service desk kit writes for Linux; or of it only some modes, as where a person has picked those. */
function grantsOf(access: WebUsbAccess, origin: string): readonly unknown[] {
  if (typeof access === "object") {
    const devices = access.products.map((product_id) => ({
      vendor_id: APPLE_VENDOR_ID,
      product_id,
    }));
    return [{ devices, urls: [origin] }];
  }
  const policies = policiesOf({ origin, start: `${origin}/` }, new Set(["grant"]));
  const file = JSON.parse(policyJson(policies)) as Record<string, readonly unknown[]>; // as just written
  return file["WebUsbAllowDevicesForUrls"] ?? [];
}

/** The two folders that Debian's package does not bring. */
function removeEmptyFolders(): void {
  for (const folder of [FOLDER, dirname(FOLDER)]) {
    // Somebody put a policy of their own beside ours: that folder stays.
    if (existsSync(folder) && readdirSync(folder).length > 0) return;
    rmSync(folder, { recursive: true, force: true });
  }
}
