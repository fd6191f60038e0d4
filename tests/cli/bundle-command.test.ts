import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { describe, expect, onTestFinished, test } from "vitest";
import type { BundleLock, SealChoices } from "../../src/core/bundle-desk.ts";
import { run } from "../../src/cli/main.ts";
import {
  bytesOfBlob,
  deskOf,
  order,
  preparedAt,
  sealedAt,
  whole,
} from "../support/bundle-desks.ts";
import { HOSTILE } from "../support/hostile-bundles.ts";
import { strandOfLength } from "../support/records.ts";

async function inspect(...argv: string[]) {
  const printed: unknown[] = [];
  const complaints: string[] = [];
  const code = await run(["bundle", ...argv], {
    print: (value) => printed.push(value),
    complain: (line) => complaints.push(line),
  });
  return { code, printed, complaints };
}

/** A folder of its own that is gone after the test. */
async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "kintsugi-inspect-"));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}

async function written(choices: SealChoices): Promise<{ dir: string; file: string }> {
  const dir = await folder();
  const log = { name: "a.log", bytes: new TextEncoder().encode("line\n") };
  const { desk, files } = await deskOf(whole(await strandOfLength(7)), [log]);
  const { number } = await preparedAt(desk, order({ files }));
  const { blob, name } = await sealedAt(desk, number, choices);
  const file = join(dir, name);
  await writeFile(file, await bytesOfBlob(blob));
  return { dir, file };
}
const locked = (lock: BundleLock) => written({ sign: false, lock });

describe("inspect bundle", () => {
  test("verifies a signed bundle, and prints signer, level, counts, state and next step", async () => {
    const { file } = await written({ sign: true, lock: { kind: "open" } });
    const { code, printed, complaints } = await inspect(file);
    expect(complaints).toEqual([]);
    expect(code).toBe(0);
    expect(printed).toMatchObject([
      {
        verified: true,
        signature: { kind: "valid", signer: expect.stringMatching(/^[0-9A-F-]{19}$/) },
        locked: "open",
        level: "complete",
        counts: { events: 7, unknown: 0, logs: 1, photos: 0 },
        verdict: null,
        state: { playbook: "error-4013", count: 7 },
        manifest: { format: "kintsugi-bundle", events: 7 },
      },
    ]);
  });

  test("says of an unsigned one that it is, and of a locked one what it needs", async () => {
    const open = await locked({ kind: "open" });
    expect((await inspect(open.file)).printed).toMatchObject([{ signature: { kind: "unsigned" } }]);

    const identity = await generateX25519Identity();
    const recipients = [await identityToRecipient(identity)];
    const { dir, file } = await locked({ kind: "recipients", recipients });
    const without = await inspect(file);
    expect(without.code).toBe(1);
    expect(without.complaints[0]).toContain("--identity-file");
    const key = join(dir, "key.txt");
    await writeFile(key, `# created: today\n${identity}\n`);
    expect((await inspect(file, "--identity-file", key)).printed).toMatchObject([
      { verified: true, locked: "recipients" },
    ]);
    await writeFile(key, `${await generateX25519Identity()}\n`);
    const wrong = await inspect(file, "--identity-file", key);
    expect(wrong.complaints[0]).toContain("does not open the file");
  });

  test("opens with the first line of a passphrase file", { timeout: 120_000 }, async () => {
    const { dir, file } = await locked({ kind: "passphrase", passphrase: "two words" });
    const secret = join(dir, "passphrase.txt");
    await writeFile(secret, "two words\r\n");
    const { printed } = await inspect(file, "--passphrase-file", secret);
    expect(printed).toMatchObject([{ verified: true, locked: "passphrase" }]);
  });

  test("refuses with a sentence in the language asked for, and prints nothing", async () => {
    const hostile = HOSTILE.find(({ code }) => code === "hash-mismatch");
    const file = join(await folder(), "bad.zip");
    await writeFile(file, (await hostile?.make()) ?? "");
    const english = await inspect(file);
    expect(english).toMatchObject({ code: 1, printed: [] });
    expect(english.complaints[0]).toContain("changed after it was made");
    const japanese = await inspect(file, "--lang", "ja");
    expect(japanese.complaints[0]).toContain("変更されています");
  });

  test("says how it is called, and that a file is not there", async () => {
    expect((await inspect()).complaints[0]).toContain("Usage: inspect bundle FILE");
    const both = await inspect("a.zip", "--passphrase-file", "b", "--identity-file", "c");
    expect(both).toMatchObject({ code: 2 });
    expect((await inspect("no-such-file.zip")).complaints[0]).toContain("could not be read");
  });
});
