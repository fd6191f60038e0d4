// The files of the kit for what was chosen. Core writes them; this names them as they are saved.
import { policyJson, udevRule } from "../../../core/desk/linux.ts";
import { mobileconfig } from "../../../core/desk/mobileconfig.ts";
import {
  policiesOf,
  type DeskBrowser,
  type DeskSite,
  type DeskWish,
} from "../../../core/desk/policies.ts";
import { regBytes, regCommands, regFile, regRemoval } from "../../../core/desk/registry.ts";
import type { Sha256 } from "../../../core/ports.ts";
import type { KitFile } from "../../../i18n/kit-words.ts";

export interface MadeFile {
  readonly id: KitFile;
  /** As it is saved. */
  readonly name: string;
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly type: string;
}

/** Every file of the kit; none but the udev rule, which needs no policy, where nothing was chosen. */
export async function kitFiles(
  site: DeskSite,
  wishes: ReadonlySet<DeskWish>,
  browsers: readonly DeskBrowser[],
  sha256: Sha256,
): Promise<readonly MadeFile[]> {
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
  const rule = udevRule();
  const udev: MadeFile = {
    id: "udev",
    name: "70-kintsugi.rules",
    text: rule,
    bytes: utf8(rule),
    type: "text/plain",
  };
  const policies = policiesOf(site, wishes);
  if (policies.length === 0 || browsers.length === 0) return [udev];
  const reg = regFile(browsers, policies);
  const removal = regRemoval(browsers, policies);
  const commands = regCommands(browsers, policies);
  const profile = await mobileconfig(site, browsers, policies, sha256);
  const json = policyJson(policies);
  return [
    { id: "reg", name: "kintsugi.reg", text: reg, bytes: regBytes(reg), type: "text/plain" },
    {
      id: "reg-removal",
      name: "kintsugi-remove.reg",
      text: removal,
      bytes: regBytes(removal),
      type: "text/plain",
    },
    {
      id: "commands",
      name: "kintsugi-policies.cmd",
      text: commands,
      bytes: utf8(commands),
      type: "text/plain",
    },
    {
      id: "mobileconfig",
      name: "kintsugi.mobileconfig",
      text: profile,
      bytes: utf8(profile),
      type: "application/x-apple-aspen-config",
    },
    { id: "json", name: "kintsugi.json", text: json, bytes: utf8(json), type: "application/json" },
    udev,
  ];
}
