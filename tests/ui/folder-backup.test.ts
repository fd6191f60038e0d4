import { expect, test } from "vitest";
import type { FolderPort, FolderRight } from "../../src/core/backup/folder-port.ts";
import type { Services } from "../../src/ui/services.ts";
import { autoBackup } from "../../src/ui/keeping/auto-backup.ts";
import { folderBackupOf } from "../../src/ui/keeping/folder-backup.ts";
import { laptopWithBackups, sharedFolder } from "../support/backup-laptop.ts";
import { sessionId, started } from "../support/records.ts";

/** A laptop's screen side over one shared folder; `right` is what the browser says, and can be changed. */
async function atTheScreen(supported = true) {
  const laptop = await laptopWithBackups(1);
  const shared = sharedFolder();
  const choices = new Map<string, string>();
  const world = { right: "granted" as FolderRight, broken: false, locked: false, asked: 0 };
  const folder: FolderPort = {
    supported,
    pick: async () => "the folder",
    name: (handle) => (typeof handle === "string" ? handle : ""),
    same: async (one, other) => one === other,
    right: async () => world.right,
    async ask() {
      world.asked += 1;
      return world.right;
    },
    async list() {
      if (world.broken) throw new DOMException("gone", "NotFoundError");
      return shared.list(null);
    },
    write: shared.write,
    remove: shared.remove,
  };
  let numbers = 0;
  const services = {
    store: laptop.store,
    clock: { now: () => ({ wall: 1_790_000_000_000, mono: 0, run: "a" }) },
    app: { version: "0.1.0", commit: "test" },
    choices: {
      recall: (key: string) => choices.get(key) ?? null,
      remember: (key: string, value: string) => void choices.set(key, value),
    },
    locks: { tryHold: async () => (world.locked ? null : () => {}) },
    keeping: async () => ({
      desk: laptop.desk,
      folder,
      space: { look: async () => ({ persisted: true }), persist: async () => true },
      save: () => {},
      random: (bytes: number) => (numbers += 1).toString(16).padStart(bytes * 2, "0"),
    }),
  } as unknown as Services; // the services that backups use
  return { laptop, shared, world, services, backup: folderBackupOf(services) };
}

test("a folder is chosen once, written at once, and used by itself from then on", async () => {
  const { laptop, shared, services, backup } = await atTheScreen();
  await laptop.append(1, started());
  await autoBackup(services, "session");
  expect(shared.files.size).toBe(0);
  await backup.open();
  expect(backup.phase()).toEqual({ kind: "none" });
  await backup.pick();
  expect(backup.phase()).toEqual({ kind: "ready", name: "the folder" });
  expect(backup.state()?.last).toMatchObject({ written: 1 });
  await laptop.append(2, started());
  await autoBackup(services, "session");
  expect(shared.files.size).toBe(2);
  expect(await backup.holders([sessionId(2)])).toEqual({
    own: [expect.stringContaining("-more-")],
    others: [],
  });
  // Chosen again, it is the same folder: nothing is written anew.
  await backup.pick();
  expect(shared.files.size).toBe(2);
  await backup.leave();
  expect(backup.phase()).toEqual({ kind: "none" });
  expect(shared.files.size).toBe(2);
});

test("what stops a round is shown, and the next one mends it", async () => {
  const { laptop, shared, world, services, backup } = await atTheScreen();
  await laptop.append(1, started());
  world.broken = true;
  await backup.pick();
  expect(backup.trouble()).toBe("other");
  world.broken = false;
  world.locked = true;
  await backup.run();
  expect(backup.trouble()).toBe("elsewhere");
  world.locked = false;
  world.right = "prompt";
  await backup.open();
  expect(backup.phase()).toEqual({ kind: "asleep", name: "the folder" });
  await autoBackup(services, "start");
  expect(shared.files.size).toBe(0);
  world.right = "granted";
  await backup.allow();
  expect(backup.trouble()).toBeNull();
  expect(shared.files.size).toBe(1);
});

test("a browser without folders says so", async () => {
  const { backup } = await atTheScreen(false);
  await backup.open();
  expect(backup.phase()).toEqual({ kind: "unsupported" });
  expect(await backup.holders([sessionId(1)])).toBeNull();
});
