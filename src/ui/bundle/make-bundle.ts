// Makes a complete, unsigned and open bundle of a session: prepares and seals it at the desk. What is refused ends
// as a BundleError.
import type { BundleDesk } from "../../core/bundle-desk.ts";
import { BundleError } from "../../core/errors.ts";
import type { StoredBundle } from "../../core/ports.ts";
import type { SessionId } from "../../core/session/events.ts";
import type { Language } from "../../i18n/language.ts";
import type { Services } from "../services.ts";
import { describeIn } from "./describe-record.ts";

interface Made {
  readonly bundle: StoredBundle;
  readonly bytes: Uint8Array;
}

/** The file and its line on the shelf. Rejects with a StorageError or a BundleError. */
export async function makeBundle(
  session: SessionId,
  services: Services,
  language: Language,
  /** Whether the logs kept with the session go in. */
  withLogs: boolean,
): Promise<Made> {
  const desk = await services.bundleDesk();
  try {
    return await madeAt(desk, session, services, language, withLogs);
  } finally {
    desk.end();
  }
}

async function madeAt(
  desk: BundleDesk,
  session: SessionId,
  { store, app, clock }: Services,
  language: Language,
  withLogs: boolean,
): Promise<Made> {
  const kept = withLogs ? await store.listFiles(session) : [];
  const files = kept.map(({ id }) => id);
  const describe = describeIn(language, app);
  const order = { session, level: "complete", language, files, keep: [], describe } as const;
  const prepared = await desk.prepare(order, () => {}).done;
  if (prepared.kind !== "prepared") throw refused(prepared);
  const choices = { sign: true, lock: { kind: "open" } } as const;
  const sealed = await desk.seal(prepared.bundle.number, choices, () => {}).done;
  if (sealed.kind !== "sealed") throw refused(sealed);
  const { file, name, hash } = sealed.bundle;
  const bytes = file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
  const madeWall = clock.now().wall;
  return { bundle: { id: hash, session, name, sizeBytes: file.size, hash, madeWall }, bytes };
}

function refused(result: { readonly kind: string; readonly code?: string }): BundleError {
  return new BundleError("record-invalid", result.code ?? result.kind);
}
