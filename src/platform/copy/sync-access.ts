// What only a worker can do with a file of the origin's own; the DOM library has it for workers alone.

/** The part of `FileSystemSyncAccessHandle` (File System Standard) that is used. */
export interface SyncAccess {
  getSize(): number;
  write(bytes: Uint8Array, options: { readonly at: number }): number;
  truncate(size: number): void;
  close(): void;
}

export type WorkerFile = FileSystemFileHandle & { createSyncAccessHandle(): Promise<SyncAccess> };
