// Handing over and opening as their screens drive them, with the true desk, lock and redaction in one thread.
import { createRoot } from "solid-js";
import { describe, expect, test } from "vitest";
import { createRedaction } from "../../../src/core/redact/create-redaction.ts";
import { WORK_LOCK, type RecordStore } from "../../../src/core/ports.ts";
import { createBundleDesk } from "../../../src/platform/bundle/bundle-desk.ts";
import { createLaptopSecrets } from "../../../src/platform/bundle/laptop-secrets.ts";
import type { ToPage, ToWorker } from "../../../src/platform/bundle/messages.ts";
import { serveBundles } from "../../../src/platform/bundle/serve-bundles.ts";
import { createMemoryStore } from "../../../src/storage/memory-store.ts";
import { createOpening, type Opening } from "../../../src/ui/screens/bundles/create-opening.ts";
import { keepReceived } from "../../../src/ui/screens/bundles/keep-received.ts";
import { createHandover } from "../../../src/ui/screens/handover/create-handover.ts";
import type { Services } from "../../../src/ui/services.ts";
import { summaryOf } from "../../../src/ui/state/unsaved.ts";
import { NO_HELPERS } from "../../support/bundle-desks.ts";
import { nodeSha256, sessionId, writerId } from "../../support/records.ts";
import { repair } from "../../support/repair.ts";
import { ECID, inRecovery } from "../../support/snapshots.ts";

const APP = { version: "0.1.0", commit: "0123456789ab" };
const SLOW = 120_000;

async function laptopWithSession(): Promise<Services> {
  let writers = 0;
  const store: RecordStore = createMemoryStore({
    sha256: nodeSha256,
    newWriter: () => writerId((writers += 1)),
  });
  const story = repair().connects(inRecovery()).answers("prepare", "worked");
  for (const [at, { body }] of story.events.entries())
    await store.append(
      sessionId(),
      body,
      { wall: 1_790_000_000_000 + at * 1000, mono: at * 1000, run: "0".repeat(16) },
      summaryOf(story.state()),
    );
  const desk = createBundleDesk({
    start() {
      let tell = (_message: ToPage): void => {};
      const take = serveBundles(
        { send: (message) => queueMicrotask(() => tell(message)) },
        { createRedaction, helpers: NO_HELPERS, now: () => 0 },
      );
      return {
        send: (message: ToWorker) => queueMicrotask(() => take(message)),
        onMessage: (listener) => (tell = listener),
        onError: () => {},
        terminate: () => {},
      };
    },
    store,
    app: APP,
    secrets: createLaptopSecrets(
      () => store.history(),
      (work) => work(),
    ),
  });
  const services: Partial<Services> = {
    store,
    app: APP,
    sha256: nodeSha256,
    clock: {
      now: () => ({ wall: 1_790_000_900_000, mono: 0, run: "0".repeat(16) }),
      after: () => () => {},
    },
    locks: {
      tryHold: async () => () => {},
      hold: () => ({ held: Promise.resolve(() => {}), cancel: () => {} }),
      share(name) {
        shared.add(name);
        return () => void shared.delete(name);
      },
      held: async () => [],
    },
    bundleDesk: async () => desk,
  };
  return services as Services; // what these two ask of them
}

/** Locks that are shared now. */
const shared = new Set<string>();

/** Made as within a screen that stays open. */
const rooted = <T>(make: () => T): T => createRoot(make);

/** Resolves when the opening has come to an end. */
async function settled(opening: Opening): Promise<void> {
  while (opening.job().kind === "working") await new Promise((go) => setImmediate(go));
}

describe("handing over", () => {
  test(
    "what was prepared for another choice is not sealed as this one; a sealed bundle stands on the shelf",
    { timeout: SLOW },
    async () => {
      const services = await laptopWithSession();
      const handover = rooted(() => createHandover(sessionId(), services));
      const preparing = handover.prepare("en");
      expect([...shared]).toEqual([WORK_LOCK]);
      await preparing;
      expect([...shared]).toEqual([]);
      expect(handover.prepared()?.replaced.map(({ kind }) => kind)).toContain("ecid");
      expect(handover.stale()).toBe(false);
      handover.choose({ keep: ["ecid"] });
      expect(handover.stale()).toBe(true);
      await handover.prepare("en");
      expect(handover.stale()).toBe(false);
      expect(handover.prepared()?.replaced.map(({ kind }) => kind)).not.toContain("ecid");
      // Another level begins with its own rules.
      handover.choose({ level: "anyone" });
      expect(handover.choice().keep).toEqual([]);
      await handover.prepare("ja");
      const sealed = await handover.seal(true, { kind: "open" }, " A-17 ");
      expect(sealed?.shelved).toBe("kept");
      expect(sealed?.bundle.signer).toMatch(/^[0-9A-F]{4}(-[0-9A-F]{4}){3}$/);
      const { bundles } = await (await services.store.history()).shelf(null, 10);
      expect(bundles).toMatchObject([
        { direction: "made", level: "anyone", sharedAs: "A-17", hash: sealed?.bundle.hash },
      ]);
    },
  );

  test("a key that is none is refused, and nothing is made of it", { timeout: SLOW }, async () => {
    const services = await laptopWithSession();
    const handover = rooted(() => createHandover(sessionId(), services));
    await handover.prepare("en");
    const lock = { kind: "recipients", recipients: ["age1nokey"] } as const;
    expect(await handover.seal(false, lock, "")).toBeNull();
    expect(handover.sealing.state()).toMatchObject({
      kind: "done",
      result: { kind: "refused", code: "recipient-invalid" },
    });
    expect((await (await services.store.history()).shelf(null, 10)).bundles).toEqual([]);
  });
});

describe("opening", () => {
  test(
    "asks for the key, refuses a wrong one, opens with the right one, and stores nothing",
    { timeout: SLOW },
    async () => {
      const [maker, reader] = [await laptopWithSession(), await laptopWithSession()];
      const handover = rooted(() => createHandover(sessionId(), maker));
      await handover.prepare("en");
      const passphrase = "lusab-babad-gutih-tugad-mudof-sakat";
      const sealed = await handover.seal(true, { kind: "passphrase", passphrase }, "");
      if (sealed === null) throw new Error("not sealed");
      const opening = rooted(() => createOpening(reader));
      opening.give(new File([sealed.blob], sealed.bundle.name));
      await settled(opening);
      expect(opening.needs()).toBe("passphrase");
      opening.unlock({ kind: "passphrase", passphrase: "another one" });
      await settled(opening);
      expect(opening.job()).toMatchObject({ result: { kind: "refused", code: "wrong-key" } });
      expect(opening.needs()).toBe("passphrase");
      opening.unlock({ kind: "passphrase", passphrase });
      await settled(opening);
      expect(opening.needs()).toBeNull();
      expect(opening.opened()).toMatchObject({
        locked: "passphrase",
        // The number that the maker was told, not that of the zip within.
        hash: sealed.bundle.hash,
        signature: { kind: "valid", signer: sealed.bundle.signer },
        manifest: { level: "help-desk" },
      });
      expect(JSON.stringify(opening.opened()?.events)).not.toContain(ECID);
      expect((await (await reader.store.history()).shelf(null, 10)).bundles).toEqual([]);
      opening.putAway();
      expect(opening.opened()).toBeNull();
    },
  );

  test(
    "a file that is no bundle is refused with its code, and the next file is looked at afresh",
    { timeout: SLOW },
    async () => {
      const services = await laptopWithSession();
      const opening = rooted(() => createOpening(services));
      opening.give(new File(["Milk\nBread\n"], "notes.txt"));
      await settled(opening);
      expect(opening.job()).toMatchObject({ result: { kind: "refused", code: "not-a-zip" } });
      const handover = rooted(() => createHandover(sessionId(), services));
      await handover.prepare("en");
      const sealed = await handover.seal(false, { kind: "open" }, "");
      if (sealed === null) throw new Error("not sealed");
      opening.give(new File([sealed.blob], sealed.bundle.name));
      await settled(opening);
      expect(opening.opened()).toMatchObject({ signature: { kind: "unsigned" }, locked: "open" });
    },
  );
});

test(
  "a bundle of the shelf is not shelved over itself as one that was received",
  { timeout: SLOW },
  async () => {
    const [maker, reader] = [await laptopWithSession(), await laptopWithSession()];
    const handover = rooted(() => createHandover(sessionId(), maker));
    await handover.prepare("en");
    const sealed = await handover.seal(false, { kind: "open" }, "A-17");
    const manifest = handover.prepared()?.manifest;
    if (sealed === null || manifest === undefined) throw new Error("not sealed");
    const file = new File([sealed.blob], "renamed.zip");
    const shelf = async ({ store }: Services) =>
      (await (await store.history()).shelf(null, 10)).bundles;
    const before = await shelf(maker);
    expect(await keepReceived(maker, file, { manifest })).toBe("already");
    expect(await shelf(maker)).toEqual(before);
    expect(before).toMatchObject([{ direction: "made", sharedAs: "A-17" }]);
    expect(await keepReceived(reader, file, { manifest })).toBe("kept");
    expect(await shelf(reader)).toMatchObject([{ direction: "received", name: "renamed.zip" }]);
  },
);
