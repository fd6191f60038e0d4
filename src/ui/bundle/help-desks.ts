// Public keys of help desks that this laptop remembers by name. They are public, so a setting holds them; what stands
// there is looked at before it is used.
import type { HistoryPort, Setting } from "../../core/history/history-port.ts";

const SETTING = "help-desks";
const MAX_DESKS = 50;
const MAX_NAME_UNITS = 60;
/** Keys of the age format: X25519 has 62 characters, those of later kinds are longer. */
const RECIPIENT = /^age1[0-9a-z]{10,4000}$/;

export interface HelpDesk {
  readonly name: string;
  readonly key: string;
}

/** Whether a text looks like a public key of the age format. Whether it is one, the desk says when it seals. */
export const looksLikeRecipient = (text: string): boolean => RECIPIENT.test(text.trim());

export async function readHelpDesks(history: HistoryPort): Promise<readonly HelpDesk[]> {
  const kept = await history.setting(SETTING);
  return Array.isArray(kept) ? kept.flatMap(asDesk) : [];
}

/** Remembers a key under a name, in place of another of that name; gives the list as it is then. */
export async function rememberHelpDesk(
  history: HistoryPort,
  desk: HelpDesk,
): Promise<readonly HelpDesk[]> {
  const name = desk.name.trim().slice(0, MAX_NAME_UNITS);
  const others = (await readHelpDesks(history)).filter((one) => one.name !== name);
  const desks = [...others, { name, key: desk.key.trim() }].slice(-MAX_DESKS);
  await history.keepSetting(SETTING, desks.map(asSetting));
  return desks;
}

export async function forgetHelpDesk(
  history: HistoryPort,
  name: string,
): Promise<readonly HelpDesk[]> {
  const desks = (await readHelpDesks(history)).filter((one) => one.name !== name);
  await history.keepSetting(SETTING, desks.map(asSetting));
  return desks;
}

const asSetting = ({ name, key }: HelpDesk): Setting => ({ name, key });

function asDesk(value: unknown): readonly HelpDesk[] {
  if (typeof value !== "object" || value === null) return [];
  const [name, key]: unknown[] = [Reflect.get(value, "name"), Reflect.get(value, "key")];
  const fits =
    typeof name === "string" && typeof key === "string" && name !== "" && looksLikeRecipient(key);
  return fits ? [{ name, key }] : [];
}
