// A signed bundle with one thing broken and everything else right, sealed anew by somebody who knows how: each is told
// apart from the others, in either language.
import { strFromU8, strToU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { readBundle } from "../../../src/core/bundle/read.ts";
import { formatSignature, readSignature } from "../../../src/core/bundle/signature.ts";
import { BundleError } from "../../../src/core/errors.ts";
import { bundle as english } from "../../../src/i18n/en/bundle.ts";
import { bundle as japanese } from "../../../src/i18n/ja/bundle.ts";
import {
  makeSigningKey,
  publicBytes,
  verifyEd25519,
} from "../../../src/platform/bundle/ed25519.ts";
import {
  bytesOfBlob,
  deskOf,
  order,
  preparedAt,
  sealedAt,
  SIGNED,
  whole,
} from "../../support/bundle-desks.ts";
import { bent, offsetsOf, zipOf } from "../../support/bundles.ts";
import { nodeSha256, strandOfLength } from "../../support/records.ts";

type Files = Map<string, Uint8Array>;

let signed: Uint8Array;
let other: { readonly key: Uint8Array; readonly sign: (text: Uint8Array) => Promise<Uint8Array> };

beforeAll(async () => {
  const { desk } = await deskOf(whole(await strandOfLength(12)));
  const { number } = await preparedAt(desk, order());
  signed = await bytesOfBlob((await sealedAt(desk, number, SIGNED)).blob);
  const pair = await makeSigningKey();
  if (pair === null) throw new Error("this Node has no Ed25519");
  other = {
    key: await publicBytes(pair),
    sign: async (text) =>
      new Uint8Array(await crypto.subtle.sign("Ed25519", pair.privateKey, new Uint8Array(text))),
  };
});

/** The bundle with its files changed, its zip whole and its seal right. */
async function repacked(change: (files: Files) => void | Promise<void>): Promise<Uint8Array> {
  const files: Files = new Map(Object.entries(unzipSync(signed)));
  await change(files);
  return zipOf([...files]);
}

const edit =
  (path: string, change: (text: string) => string) =>
  (files: Files): void =>
    void files.set(path, strToU8(change(strFromU8(files.get(path) ?? new Uint8Array()))));
const signature = (files: Files) => readSignature(files.get("signature.json") ?? new Uint8Array());

const turned = (bytes: Uint8Array): Uint8Array => bytes.with(9, (bytes[9] ?? 0) ^ 1);

const BROKEN: Readonly<Record<string, readonly [() => Promise<Uint8Array>, string]>> = {
  "a checksum of the zip": [
    () =>
      bent(signed, (archive, view) => {
        const { local, entry } = offsetsOf(archive, 1);
        view.setUint32(local + 14, 7, true);
        view.setUint32(entry + 16, 7, true);
      }),
    "zip-damaged: record.ndjson",
  ],
  "a byte of a file": [
    () => repacked(edit("derived.json", (text) => text.replace("12", "13"))),
    "hash-mismatch: derived.json",
  ],
  "a hash in the manifest": [
    () =>
      repacked(
        edit("manifest.json", (text) =>
          text.replace(
            /("sha256": ?")(.)/,
            (_, head: string, digit: string) => `${head}${digit === "0" ? "1" : "0"}`,
          ),
        ),
      ),
    "signature-invalid: manifest.json",
  ],
  "a bit of the signature": [
    () =>
      repacked((files) => {
        const parts = signature(files);
        files.set(
          "signature.json",
          formatSignature({ ...parts, signature: turned(parts.signature) }),
        );
      }),
    "signature-invalid: manifest.json",
  ],
  "the key, for another's": [
    () =>
      repacked(
        (files) =>
          void files.set(
            "signature.json",
            formatSignature({ ...signature(files), key: other.key }),
          ),
      ),
    "signature-invalid: manifest.json",
  ],
  "the name of the algorithm": [
    () => repacked(edit("signature.json", (text) => text.replace("Ed25519", "none"))),
    "signature-invalid: algorithm",
  ],
  "the list, by a file more": [
    () => repacked((files) => void files.set("logs/99-more.log", strToU8("x"))),
    "file-unlisted: logs/99-more.log",
  ],
  "the list, by a second signature": [
    () =>
      repacked(
        (files) =>
          void files.set("logs/signature.json", files.get("signature.json") ?? strToU8("")),
      ),
    "file-unlisted: logs/signature.json",
  ],
  "the list, by a file less": [
    () => repacked((files) => void files.delete("derived.json")),
    "file-missing: derived.json",
  ],
};

async function messageOf(file: Uint8Array): Promise<string> {
  try {
    await readBundle(file, nodeSha256, verifyEd25519);
    return "verified";
  } catch (thrown) {
    if (thrown instanceof BundleError) return thrown.message;
    throw thrown;
  }
}

describe("a signed bundle", () => {
  test("is valid as it was made, and packed anew with nothing changed", async () => {
    for (const file of [signed, await repacked(() => {})])
      expect((await readBundle(file, nodeSha256, verifyEd25519)).signature.kind).toBe("valid");
  });

  test.each(Object.keys(BROKEN))(
    "with nothing broken but %s is refused by its name",
    async (what) => {
      const [make, message] = BROKEN[what] ?? [];
      expect(await messageOf((await make?.()) ?? signed)).toBe(message);
    },
  );

  test("without its signature is unsigned, and says so", async () => {
    const bare = await repacked((files) => void files.delete("signature.json"));
    expect((await readBundle(bare, nodeSha256, verifyEd25519)).signature).toEqual({
      kind: "unsigned",
    });
  });

  test("signed by another hand is valid, and that hand's", async () => {
    const theirs = await repacked(async (files) => {
      const manifest = files.get("manifest.json") ?? new Uint8Array();
      const parts = { key: other.key, signature: await other.sign(manifest) };
      files.set("signature.json", formatSignature(parts));
    });
    const [mine, their] = await Promise.all(
      [signed, theirs].map((file) => readBundle(file, nodeSha256, verifyEd25519)),
    );
    expect(their?.signature.kind).toBe("valid");
    expect(their?.signature).not.toEqual(mine?.signature);
  });

  test("signed by another hand with a file more is refused all the same", async () => {
    const theirs = await repacked(async (files) => {
      const manifest = files.get("manifest.json") ?? new Uint8Array();
      files.set(
        "signature.json",
        formatSignature({ key: other.key, signature: await other.sign(manifest) }),
      );
      files.set("more.txt", strToU8("x"));
    });
    expect(await messageOf(theirs)).toBe("file-unlisted: more.txt");
  });
});

test.each([
  ["English", english.error],
  ["Japanese", japanese.error],
])("every refusal has a sentence of its own in %s", (_, sentences) => {
  expect(new Set(Object.values(sentences)).size).toBe(Object.keys(sentences).length);
});
