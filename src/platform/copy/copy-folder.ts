// Where the second copy lies in the origin's own files, for the page, which may look, and the worker, which writes.
export const COPY_FOLDER = "events";

/** The origin's own files; rejects where the browser has none. */
export const originFolder = (): Promise<FileSystemDirectoryHandle> =>
  navigator.storage.getDirectory();

/** Names of the files there are; none where nothing was ever copied or the browser has no such files. */
export async function copiedBuckets(
  root: () => Promise<FileSystemDirectoryHandle>,
): Promise<string[]> {
  try {
    const folder = await (await root()).getDirectoryHandle(COPY_FOLDER);
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    return names;
  } catch {
    return [];
  }
}

/** Whether anything was ever copied. */
export const hasCopy = async (): Promise<boolean> => (await copiedBuckets(originFolder)).length > 0;
