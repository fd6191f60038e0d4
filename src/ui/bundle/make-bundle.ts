// Makes a bundle of a session as it is stored: reads the record back, composes, packs. What core refuses
// ends as a BundleError.
import { composeBundle } from "../../core/bundle/compose.ts";
import { renderSummary } from "../../core/bundle/summary.ts";
import { zipBundle } from "../../core/bundle/zip.ts";
import { BundleError } from "../../core/errors.ts";
import { advise } from "../../core/guide/advise.ts";
import { isKeptLog } from "../../core/photo.ts";
import type { StoredBundle } from "../../core/ports.ts";
import type { SessionId } from "../../core/session/events.ts";
import { replay } from "../../core/session/replay.ts";
import { loadShell } from "../../i18n/load-first.ts";
import { loadBundle, loadCodes, loadGuide } from "../../i18n/load.ts";
import type { Language } from "../../i18n/language.ts";
import type { Services } from "../services.ts";
import { summaryView } from "./summary-view.ts";

/** The file and its line on the shelf. Rejects with a StorageError or a BundleError. */
export async function makeBundle(
  session: SessionId,
  services: Services,
  language: Language,
  /** Whether the logs kept with the session go in. */
  withLogs: boolean,
): Promise<{ readonly bundle: StoredBundle; readonly bytes: Uint8Array }> {
  const { store, sha256, clock, app } = services;
  const [{ events, integrity }, shell, guide, codes, words] = await Promise.all([
    store.read(session),
    loadShell(language),
    loadGuide(language),
    loadCodes(language),
    loadBundle(language),
  ]);
  const state = replay(session, events);
  const logs = withLogs ? await keptLogs(session, services) : [];
  const view = summaryView(
    { state, events, integrity, app },
    { shell, guide, codes, bundle: words },
    language,
  );
  const madeWall = clock.now().wall;
  const composed = await composeBundle(
    {
      events,
      integrity,
      summaryHtml: renderSummary(view, words.summary),
      derived: {
        playbook: state.playbook,
        outcome: state.outcome,
        mode: state.mode,
        advice: adviceFacts(advise(state)),
      },
      logs,
      made: { app, language, wall: madeWall },
    },
    sha256,
  );
  if (composed.kind === "refused") throw new BundleError("record-invalid", composed.reason);
  const bytes = await zipBundle(composed.files, sha256);
  const hash = await sha256(bytes);
  return {
    bundle: {
      id: hash,
      session,
      name: fileName(session, madeWall),
      sizeBytes: bytes.length,
      hash,
      madeWall,
    },
    bytes,
  };
}

/** The logs' bytes. One removed by another tab meanwhile is left out, like one never kept. */
async function keptLogs(
  session: SessionId,
  { store }: Services,
): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]> {
  const logs = [];
  for (const { id, name } of (await store.listFiles(session)).filter(isKeptLog)) {
    const bytes = await store.readFile(id);
    if (bytes !== null) logs.push({ name, bytes });
  }
  return logs;
}

/** The advice as codes: a reader with other words says it in them. */
function adviceFacts(advice: ReturnType<typeof advise>): object {
  return advice.kind === "step" ? { ...advice, step: advice.step.id } : advice;
}

/** For instance "kintsugi-2026-11-22-3f9a12c4.zip": sorts by day, tells sessions apart, names nobody. */
function fileName(session: SessionId, wall: number): string {
  return `kintsugi-${new Date(wall).toISOString().slice(0, 10)}-${session.slice(0, 8)}.zip`;
}
