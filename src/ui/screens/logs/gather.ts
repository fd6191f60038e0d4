// The files of a choice or of a drop, folders opened, bounded in number and depth. Names are text and nothing else.
import type { GivenFile } from "../../../core/log-desk.ts";

/** Most files taken at a time. */
export const MAX_FILES = 2000;
const MAX_DEPTH = 8;

export interface Gathered {
  readonly files: readonly GivenFile[];
  readonly tooMany: boolean;
}

/** From a field for files or for a folder. */
export function gatherChosen(chosen: Iterable<File>): Gathered {
  const all = [...chosen];
  return {
    files: all.slice(0, MAX_FILES).map((file) => ({
      path: file.webkitRelativePath === "" ? file.name : file.webkitRelativePath,
      named: file.webkitRelativePath === "",
      file,
    })),
    tooMany: all.length > MAX_FILES,
  };
}

/** From a drop. The list must be read at once: a browser empties it when the event is over. */
export async function gatherDropped(transfer: DataTransfer): Promise<Gathered> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const loose = [...transfer.files];
  if (entries.length === 0) return gatherChosen(loose);
  const files: GivenFile[] = [];
  let tooMany = false;
  const walk = async (entry: FileSystemEntry, depth: number): Promise<void> => {
    if (files.length >= MAX_FILES) {
      tooMany = true;
    } else if (isFile(entry)) {
      const file = await fileOf(entry);
      // Gone or locked between drop and look: a file by itself is found again by its name.
      const found = file ?? loose.find(({ name }) => name === entry.name);
      const path = entry.fullPath.replace(/^\//, "");
      if (found !== undefined) files.push({ path, named: depth === 0, file: found });
    } else if (isFolder(entry) && depth < MAX_DEPTH) {
      for (const inner of await entriesOf(entry)) await walk(inner, depth + 1);
    }
  };
  for (const entry of entries) await walk(entry, 0);
  return { files, tooMany };
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)));
}

/** A browser hands a folder over in parts, until an empty one. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    // A folder that may not be read is an empty one.
    const part = await new Promise<readonly FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (part.length === 0 || all.length > MAX_FILES) return all;
    all.push(...part);
  }
}
