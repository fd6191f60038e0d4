// A session's record as it is stored, read once to be looked at: nothing is written, and no lock is held.
import { createResource, type Accessor } from "solid-js";
import { storageCodeOf, type StorageErrorCode } from "../../core/errors.ts";
import type { StoredRecord } from "../../core/ports.ts";
import type { SessionId } from "../../core/session/events.ts";
import { useServices } from "../services.ts";

export type SessionReading =
  | { readonly kind: "record"; readonly id: SessionId; readonly record: StoredRecord }
  /** There is none on this computer, or the address named none. */
  | { readonly kind: "missing" }
  | { readonly kind: "failed"; readonly code: StorageErrorCode };

/** Undefined while it is read. */
export function createReading(
  session: Accessor<SessionId | null>,
): Accessor<SessionReading | undefined> {
  const { store } = useServices();
  const [reading] = createResource(
    () => ({ id: session() }),
    async ({ id }): Promise<SessionReading> => {
      if (id === null) return { kind: "missing" };
      try {
        const record = await store.read(id);
        if (record.events.length > 0) return { kind: "record", id, record };
        return record.integrity.kind === "whole"
          ? { kind: "missing" }
          : { kind: "failed", code: "storage-damaged" };
      } catch (thrown) {
        return { kind: "failed", code: storageCodeOf(thrown) };
      }
    },
  );
  const latest = (): SessionReading | undefined => reading.latest;
  return latest;
}
