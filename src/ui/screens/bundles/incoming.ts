// Files handed to the page from outside a screen: by the system's file handler, a share, or a drop elsewhere. Whoever
// gets one offers it here; the screen of bundles opens it. Stores nothing.
import { createSignal } from "solid-js";

const [offered, setOffered] = createSignal<File | null>(null);

/** The file that waits to be opened, or null. */
export const offeredFile = offered;

/** Hands a file to the screen of bundles, and leads there with the router's `go`. */
export function offerFile(file: File, go: (path: string) => void): void {
  setOffered(() => file);
  go("/bundles");
}

/** Takes the file, so that it is opened once. */
export function takeOffered(): File | null {
  const file = offered();
  setOffered(null);
  return file;
}
