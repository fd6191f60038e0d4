import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { BundleKey, BundleLock } from "../../../src/core/bundle-desk.ts";
import {
  bytesOfBlob,
  deskOf,
  OPEN,
  order,
  preparedAt,
  sealedAt,
  whole,
} from "../../support/bundle-desks.ts";
import { strandOfLength } from "../../support/records.ts";

const NONE: BundleKey = { kind: "none" };
const PASSPHRASE = "correct horse 電池 staple";
const folder = mkdtempSync(join(tmpdir(), "kintsugi-lock-"));
afterAll(() => rmSync(folder, { recursive: true }));

const hasAge = spawnSync("age", ["--version"]).error === undefined;

/** A key pair of `age-keygen`. */
function keyPair(name: string): { readonly file: string; readonly recipient: string } {
  const file = join(folder, name);
  const { stderr } = spawnSync("age-keygen", ["-o", file], { encoding: "utf8" });
  const recipient = /age1[0-9a-z]+/.exec(stderr)?.[0];
  if (recipient === undefined) throw new Error(stderr);
  return { file, recipient };
}

async function locked(lock: BundleLock) {
  const { desk } = await deskOf(whole(await strandOfLength(60)));
  const { number } = await preparedAt(desk, order());
  const plain = (await sealedAt(desk, number, OPEN)).blob;
  const sealed = await sealedAt(desk, number, { sign: false, lock });
  const open = (key: BundleKey, file: Blob = sealed.blob) => desk.open(file, key, () => {}).done;
  return { desk, plain, sealed, open, number };
}

/** Each use of a passphrase costs seconds of computing: that is what it is for. */
const SLOW = { timeout: 180_000 };

describe("a bundle locked by a passphrase", () => {
  test("opens with it alone, and not where cut, changed or asking too much", SLOW, async () => {
    const { sealed, open } = await locked({ kind: "passphrase", passphrase: PASSPHRASE });
    expect(sealed.name).toBe("kintsugi-2026-09-21-00000000.zip.age");
    expect(await open(NONE)).toEqual({ kind: "locked", needs: "passphrase" });
    const key = { kind: "passphrase", passphrase: PASSPHRASE } as const;
    expect(await open(key)).toMatchObject({ kind: "opened", bundle: { locked: "passphrase" } });
    const wrong = await open({ kind: "passphrase", passphrase: `${PASSPHRASE} ` });
    expect(wrong).toMatchObject({ kind: "refused", code: "wrong-key" });

    const bytes = await bytesOfBlob(sealed.blob);
    const refused = async (file: Uint8Array) => open(key, new Blob([new Uint8Array(file)]));
    const damaged = { kind: "refused", code: "lock-damaged" };
    const changed = bytes.slice(0, -1);
    changed[bytes.length - 40] = (changed[bytes.length - 40] ?? 0) ^ 1;
    expect(await refused(changed)).toMatchObject(damaged);
    expect(await refused(bytes.subarray(0, 60))).toMatchObject(damaged);
    const greedy = Buffer.from(bytes).toString("latin1").replace(/ 18\n/, " 30\n");
    expect(await refused(Buffer.from(greedy, "latin1"))).toMatchObject({
      ...damaged,
      subject: "work factor",
    });
  });

  test("is not made of an empty one", async () => {
    const { desk, number } = await locked({ kind: "open" });
    for (const lock of [
      { kind: "passphrase", passphrase: "" },
      { kind: "recipients", recipients: [] },
    ] as const)
      expect(await desk.seal(number, { sign: false, lock }, () => {}).done).toMatchObject({
        kind: "refused",
        code: "lock-missing",
      });
  });
});

test.each(["age1nonsense", "ssh-ed25519 AAAA", "AGE-SECRET-KEY-1QQ", ""])(
  "%j is no recipient",
  async (recipient) => {
    const { desk, number } = await locked({ kind: "open" });
    const lock = { kind: "recipients", recipients: [recipient] } as const;
    expect(await desk.seal(number, { sign: false, lock }, () => {}).done).toEqual({
      kind: "refused",
      code: "recipient-invalid",
      subject: recipient,
    });
  },
);

describe.runIf(hasAge)("the age tool", () => {
  test("opens what we lock for its keys, and we open it with either key", async () => {
    const desk1 = keyPair("one.txt");
    const desk2 = keyPair("two.txt");
    const stranger = keyPair("three.txt");
    const recipients = [desk1.recipient, ` ${desk2.recipient}\n`];
    const { plain, sealed, open } = await locked({ kind: "recipients", recipients });
    const path = join(folder, "ours.age");
    writeFileSync(path, await bytesOfBlob(sealed.blob));
    for (const { file } of [desk1, desk2]) {
      const { stdout, status } = spawnSync("age", ["-d", "-i", file, path]);
      expect(status).toBe(0);
      expect(Buffer.compare(stdout, await bytesOfBlob(plain))).toBe(0);
      const identity = readFileSync(file, "utf8");
      expect(await open({ kind: "identity", identity })).toMatchObject({
        kind: "opened",
        bundle: { locked: "recipients" },
      });
    }
    expect(await open(NONE)).toEqual({ kind: "locked", needs: "identity" });
    for (const identity of [readFileSync(stranger.file, "utf8"), "AGE-SECRET-KEY-1X", "hello"])
      expect(await open({ kind: "identity", identity })).toMatchObject({ code: "wrong-key" });
    const passphrase = await open({ kind: "passphrase", passphrase: "x" });
    expect(passphrase).toMatchObject({ code: "wrong-key" });
  });

  test.each([[[]], [["--armor"]]])("%j locks what we open", async (more) => {
    const { file, recipient } = keyPair(`key-${more.length}.txt`);
    const { plain, open } = await locked({ kind: "open" });
    const { stdout } = spawnSync("age", ["-e", ...more, "-r", recipient], {
      input: await bytesOfBlob(plain),
    });
    const theirs = new Blob([new Uint8Array(stdout)]);
    expect(await open(NONE, theirs)).toEqual({ kind: "locked", needs: "identity" });
    const identity = readFileSync(file, "utf8");
    const opened = await open({ kind: "identity", identity }, theirs);
    expect(opened).toMatchObject({ kind: "opened" });
  });

  test.runIf(spawnSync("script", ["--version"]).error === undefined)(
    "asks for our passphrase and opens with it",
    SLOW,
    async () => {
      const { plain, sealed } = await locked({
        kind: "passphrase",
        passphrase: "four plain words",
      });
      const path = join(folder, "passphrase.age");
      const out = join(folder, "passphrase.zip");
      writeFileSync(path, await bytesOfBlob(sealed.blob));
      // It reads passphrases from a terminal only: `script` lends it one.
      spawnSync("script", ["-qec", `age -d -o ${out} ${path}`, "/dev/null"], {
        input: "four plain words\n",
      });
      expect(Buffer.compare(readFileSync(out), await bytesOfBlob(plain))).toBe(0);
    },
  );
});
