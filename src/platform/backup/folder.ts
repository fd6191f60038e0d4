// The File System Access API as a FolderPort. Handles are looked at before they are used: what was kept may be of an
// older version, or of another browser. A file is written whole or not at all: the browser writes beside and renames.
import type { FolderPort, FolderRight } from "../../core/backup/folder-port.ts";

/** The parts of the API that the DOM library of TypeScript does not have. */
interface Folder extends FileSystemDirectoryHandle {
  queryPermission(how: { mode: "readwrite" }): Promise<FolderRight>;
  requestPermission(how: { mode: "readwrite" }): Promise<FolderRight>;
}
type Picker = (how: { id: string; mode: "readwrite" }) => Promise<FileSystemDirectoryHandle>;

export function createFolder(): FolderPort {
  const picker = (): Picker | null => {
    const found: unknown = Reflect.get(globalThis, "showDirectoryPicker"); // Chromium only
    return typeof found === "function" ? (how) => found.call(globalThis, how) : null;
  };
  return {
    supported: picker() !== null,
    async pick() {
      try {
        return (await picker()?.({ id: "kintsugi-backup", mode: "readwrite" })) ?? null;
      } catch (thrown) {
        // The person closed the browser's window without a choice.
        if (thrown instanceof DOMException && thrown.name === "AbortError") return null;
        throw thrown;
      }
    },
    name: (handle) => (isFolder(handle) ? handle.name : ""),
    same: async (one, other) => isFolder(one) && isFolder(other) && one.isSameEntry(other),
    right: async (handle) => (isFolder(handle) ? rightOf(handle, "queryPermission") : "denied"),
    ask: async (handle) => (isFolder(handle) ? rightOf(handle, "requestPermission") : "denied"),
    async list(handle) {
      const files = [];
      for await (const entry of folderOf(handle).values()) {
        if (!(entry instanceof FileSystemFileHandle)) continue;
        try {
          const file = await entry.getFile();
          files.push({ name: entry.name, size: file.size, modified: file.lastModified, file });
        } catch (thrown) {
          // Taken away between listing and looking, as synchronisers do.
          if (!(thrown instanceof DOMException && thrown.name === "NotFoundError")) throw thrown;
        }
      }
      return files;
    },
    async write(handle, name, file) {
      if (!(file instanceof Blob)) throw new TypeError("nothing to write");
      const entry = await folderOf(handle).getFileHandle(name, { create: true });
      const stream = await entry.createWritable();
      try {
        await stream.write(file);
      } catch (thrown) {
        await stream.abort();
        throw thrown;
      }
      await stream.close();
    },
    async remove(handle, name) {
      try {
        await folderOf(handle).removeEntry(name);
      } catch (thrown) {
        if (!(thrown instanceof DOMException && thrown.name === "NotFoundError")) throw thrown;
      }
    },
  };
}

/** Folders of the origin's own (as in tests) know no rights: nobody can refuse them. */
async function rightOf(
  folder: Folder,
  how: "queryPermission" | "requestPermission",
): Promise<FolderRight> {
  return typeof folder[how] === "function" ? folder[how]({ mode: "readwrite" }) : "granted";
}

function folderOf(handle: unknown): FileSystemDirectoryHandle {
  if (!isFolder(handle)) throw new TypeError("not a folder");
  return handle;
}

function isFolder(handle: unknown): handle is Folder {
  return (
    typeof FileSystemDirectoryHandle !== "undefined" && handle instanceof FileSystemDirectoryHandle
  );
}
