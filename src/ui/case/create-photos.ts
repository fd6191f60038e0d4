// The pictures of one session, as its panel works with them. The bytes go to the store before the record says that
// there are any, and go from it before the record says that they are gone.
import { createSignal, type Accessor } from "solid-js";
import { storageCodeOf, type StorageErrorCode } from "../../core/errors.ts";
import { photoName, type PhotoRefusal } from "../../core/photo.ts";
import type { PhotoSubject } from "../../core/session/events.ts";
import type { Photo } from "../../core/session/state.ts";
import type { Services } from "../services.ts";
import type { LiveSession } from "../state/live-session.ts";
import { fileAway } from "./file-away.ts";

export type PhotoTrouble =
  | { readonly kind: "refused"; readonly code: PhotoRefusal }
  | { readonly kind: "storage"; readonly code: StorageErrorCode };

export interface Photos {
  readonly busy: Accessor<boolean>;
  readonly trouble: Accessor<PhotoTrouble | null>;
  /** Says whether it is kept now. */
  add(file: File, subject: PhotoSubject): Promise<boolean>;
  /** Says whether it is gone now. */
  remove(photo: Photo): Promise<boolean>;
  /** The bytes; null where they are not on this computer. */
  read(photo: Photo): Promise<Uint8Array | null>;
}

export function createPhotos(services: Services, session: LiveSession): Photos {
  const { store, clock, sha256, shrinkPhoto } = services;
  const [busy, setBusy] = createSignal(false);
  const [trouble, setTrouble] = createSignal<PhotoTrouble | null>(null);
  const idOf = (hash: string): string => `${session.id}-${hash}`;
  const attempt = async (task: () => Promise<PhotoTrouble | null>): Promise<boolean> => {
    setBusy(true);
    setTrouble(null);
    try {
      setTrouble(await task());
    } catch (thrown) {
      const code = storageCodeOf(thrown);
      setTrouble({ kind: "storage", code });
    } finally {
      setBusy(false);
    }
    return trouble() === null;
  };
  return {
    busy,
    trouble,
    add: (file, subject) =>
      attempt(async () => {
        const shrunk = await shrinkPhoto(file);
        if (shrunk.kind === "refused") return shrunk;
        const { bytes, mediaType } = shrunk;
        const hash = await sha256(bytes);
        const name = photoName(file.name);
        const sizeBytes = bytes.length;
        const keptWall = clock.now().wall;
        await store.attachFile(
          { id: idOf(hash), session: session.id, name, sizeBytes, hash, keptWall, mediaType },
          bytes,
        );
        await fileAway(session, store, {
          type: "photo-kept",
          subject,
          name,
          mediaType,
          sizeBytes,
          hash,
        });
        return null;
      }),
    remove: ({ hash }) =>
      attempt(async () => {
        await store.dropFile(idOf(hash));
        await fileAway(session, store, { type: "file-removed", hash });
        return null;
      }),
    read: ({ hash }) => store.readFile(idOf(hash)),
  };
}
