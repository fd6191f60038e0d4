// Looks at this browser and this computer, for the doctor. Tries what can be tried without a trace (a lock, the screen's
// lock) and asks for nothing: permissions are asked for where they are needed. Never rejects.
import type { PlatformFacts } from "../../core/doctor/port.ts";
import type { Clock } from "../../core/ports.ts";
import { recall } from "../remembered.ts";
import { createVoice } from "../voice.ts";
import { lastResult } from "./marker.ts";

/** Browsers list their voices a moment after they are first asked. */
const VOICES_MS = 1500;

export async function lookAtPlatform(clock: Clock): Promise<PlatformFacts> {
  const [voices, wakeLock, persisted, estimate, locks, signing] = await Promise.all([
    voicesOf(clock),
    tryWakeLock(),
    attempted(() => navigator.storage.persisted()),
    attempted(() => navigator.storage.estimate()),
    attempted(() => navigator.locks.request("kintsugi-doctor", () => true)),
    attempted(async () => Boolean(await crypto.subtle.generateKey("Ed25519", false, ["sign"]))),
  ]);
  return {
    chromium: chromiumVersion(),
    secure: isSecureContext,
    voices,
    wakeLock,
    notices: noticeState(),
    locks: locks === true,
    folders: "showDirectoryPicker" in globalThis,
    signing: signing === true,
    storage: {
      persisted,
      usedBytes: estimate?.usage ?? null,
      quotaBytes: estimate?.quota ?? null,
      afterExit: lastResult({ recall }),
    },
  };
}

/** Null where the browser has no such power or refuses it: both are answers here. */
async function attempted<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch {
    return null;
  }
}

function chromiumVersion(): number | null {
  const found = /Chrom(?:e|ium)\/(\d+)/.exec(navigator.userAgent)?.[1];
  return found === undefined ? null : Number(found);
}

async function voicesOf(clock: Clock): Promise<PlatformFacts["voices"]> {
  const { speechSynthesis } = globalThis as Partial<Pick<typeof globalThis, "speechSynthesis">>; // absent in some
  const voice = createVoice(speechSynthesis);
  const now = (): PlatformFacts["voices"] => ({ ja: voice.has("ja"), en: voice.has("en") });
  if (speechSynthesis === undefined || now().ja || now().en) return now();
  return new Promise((resolve) => {
    const stop = voice.onChange(() => done());
    const cancel = clock.after(VOICES_MS, () => done());
    const done = (): void => {
      stop();
      cancel();
      resolve(now());
    };
  });
}

async function tryWakeLock(): Promise<PlatformFacts["wakeLock"]> {
  const { wakeLock } = navigator as Partial<Pick<Navigator, "wakeLock">>; // absent in old browsers
  if (wakeLock === undefined) return "unsupported";
  const held = await attempted(() => wakeLock.request("screen"));
  await held?.release();
  return held === null ? "refused" : "held";
}

function noticeState(): PlatformFacts["notices"] {
  if (!("Notification" in globalThis)) return "unsupported";
  return Notification.permission === "default" ? "unasked" : Notification.permission;
}
