// What backups need of the services, and the names and codes that go with them.
import type { BackupPorts } from "../../core/backup/write-store.ts";
import {
  BundleError,
  StorageError,
  type BundleErrorCode,
  type StorageErrorCode,
} from "../../core/errors.ts";
import type { Services } from "../services.ts";

export async function backupPorts({ store, keeping }: Services): Promise<BackupPorts> {
  const [history, { desk }] = await Promise.all([store.history(), keeping()]);
  return { store, history, desk };
}

/** Why something about keeping failed; "other": the file is gone, or a worker could not be had. */
export type Failure = StorageErrorCode | BundleErrorCode | "other";

export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof StorageError || thrown instanceof BundleError) return thrown.code;
  console.warn(thrown);
  return "other";
}

/** For instance "kintsugi-backup-2026-11-28-0a1b2c3d.zip", by the local date. */
export function backupName(wall: number, random: string): string {
  const at = new Date(wall);
  const two = (value: number): string => String(value).padStart(2, "0");
  const date = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `kintsugi-backup-${date}-${random}.zip`;
}
