import { randomBytes } from "node:crypto";
import { strFromU8, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { readBundle } from "../../../src/core/bundle/read.ts";
import {
  bundleOf,
  filesOf,
  forged,
  sourceOf,
  unsealed,
  verdictOn,
  zipOf,
} from "../../support/bundles.ts";
import { nodeSha256 } from "../../support/records.ts";

describe("a manifest", () => {
  it.each<[string, string | Uint8Array, string]>([
    ["that is empty", "", "manifest-invalid"],
    ["that is no JSON", "{", "manifest-invalid"],
    ["that is no UTF-8", new Uint8Array([0x7b, 0xff, 0x7d]), "manifest-invalid"],
    ["with a byte order mark", "\ufeff{}", "manifest-invalid"],
    ["that is null", "null", "manifest-invalid"],
    ["that is a list", "[]", "manifest-invalid"],
    ["of another format", '{"format":"other","formatVersion":9}', "manifest-invalid"],
    ["nested ten thousand deep", "[".repeat(10_000) + "]".repeat(10_000), "manifest-invalid"],
    ["with a key that is none", '{"__proto__":{"format":"kintsugi-bundle"}}', "manifest-invalid"],
    [
      "of a newer format",
      '{"format":"kintsugi-bundle","formatVersion":2,"anything":true}',
      "newer-format",
    ],
    ["of version zero", '{"format":"kintsugi-bundle","formatVersion":0}', "manifest-invalid"],
    ["of half a version", '{"format":"kintsugi-bundle","formatVersion":1.5}', "manifest-invalid"],
  ])("%s is refused", async (_, content, code) => {
    const verdict = await verdictOn(await zipOf([["manifest.json", content]]));
    expect(verdict.split(":")[0]).toBe(code);
  });

  it("larger than any manifest is refused", { timeout: 30_000 }, async () => {
    // White space that does not compress well, so that it is not the ratio that is noticed.
    const padding = Array.from(randomBytes(1_100_000), (byte) => " \t\n\r"[byte & 3]).join("");
    const files = await filesOf(await sourceOf());
    const padded = files.map(
      ({ path, bytes }, at) => [path, at === 0 ? `${padding}${strFromU8(bytes)}` : bytes] as const,
    );
    expect(await verdictOn(await zipOf(padded))).toBe("manifest-invalid: manifest.json");
  });

  it.each<[string, (manifest: Record<string, unknown>) => void]>([
    ["session", (manifest) => (manifest["session"] = "x")],
    ["events", (manifest) => (manifest["events"] = -1)],
    ["integrity", (manifest) => (manifest["integrity"] = { kind: "perfect" })],
    ["language", (manifest) => (manifest["language"] = "<script>")],
    ["lastWall", (manifest) => (manifest["lastWall"] = "today")],
    ["level", (manifest) => (manifest["level"] = "most")],
    ["dictionaryVersion", (manifest) => (manifest["dictionaryVersion"] = 0)],
    ["replaced", (manifest) => (manifest["replaced"] = [{ kind: "<b>", count: 1 }])],
    ["clocks", (manifest) => (manifest["clocks"] = [{ run: "x", offset: 0, drift: 0 }])],
    [
      "files",
      (manifest) =>
        (manifest["files"] = [{ path: "signature.json", size: 1, sha256: "a".repeat(64) }]),
    ],
    ["app", (manifest) => (manifest["app"] = {})],
    ["strands", (manifest) => (manifest["strands"] = [{}])],
    [
      "files",
      (manifest) => (manifest["files"] = [{ path: "../x", size: 1, sha256: "a".repeat(64) }]),
    ],
    [
      "files",
      (manifest) =>
        (manifest["files"] = [{ path: "manifest.json", size: 1, sha256: "a".repeat(64) }]),
    ],
    [
      "files",
      (manifest) =>
        (manifest["files"] = Array.from({ length: 2 }, () => ({
          path: "a",
          size: 1,
          sha256: "a".repeat(64),
        }))),
    ],
    [
      "files",
      (manifest) => (manifest["files"] = [{ path: "a", size: 2 ** 40, sha256: "a".repeat(64) }]),
    ],
  ])("with a wrong %s is refused and the field named", async (field, change) => {
    const file = await forged(({ manifest }) => {
      const wrong = { ...manifest } as Record<string, unknown>;
      change(wrong);
      return wrong;
    });
    expect(await verdictOn(file)).toMatch(new RegExp(`^manifest-invalid: ${field}`));
  });

  it("with further fields of a newer version is read, and they are kept", async () => {
    const file = await forged(({ manifest }) => ({ ...manifest, signature: { by: "somebody" } }));
    expect((await readBundle(file, nodeSha256)).manifest).toMatchObject({
      signature: { by: "somebody" },
    });
  });

  it("that is not the first file is none", async () => {
    expect(
      await verdictOn(
        await zipOf([
          ["a.txt", "x"],
          ["manifest.json", "{}"],
        ]),
      ),
    ).toBe("no-manifest");
  });
});

describe("files", () => {
  it("that are not listed are refused", async () => {
    const file = await forged(({ manifest, files }) => {
      files.set("extra.txt", "x");
      return manifest;
    });
    expect(await verdictOn(file)).toBe("file-unlisted: extra.txt");
  });

  it.each(["record.ndjson", "summary.html"])(
    "that every bundle must have are missed: %s",
    async (path) => {
      const gone = await forged(({ manifest, files }) => {
        files.delete(path);
        return manifest;
      });
      expect(await verdictOn(gone)).toBe(`file-missing: ${path}`);
      const unlisted = await forged(({ files }) => void files.delete(path));
      expect(await verdictOn(unlisted)).toBe(`file-missing: ${path}`);
    },
  );

  it("of another size than listed are refused, though their hash is right", async () => {
    const file = await forged(({ manifest }) => ({
      ...manifest,
      files: manifest.files.map((listed) => ({ ...listed, size: listed.size + 1 })),
    }));
    expect(await verdictOn(file)).toBe("hash-mismatch: record.ndjson");
  });

  it("that are listed and missing are missed", async () => {
    const file = await forged(({ manifest, files }) => {
      files.delete("derived.json");
      return manifest;
    });
    expect(await verdictOn(file)).toBe("file-missing: derived.json");
  });

  it("that were changed, made longer or swapped do not have their hash", async () => {
    const changed = await forged(({ manifest, files }) => {
      files.set("summary.html", `${files.get("summary.html")?.slice(0, -1) ?? ""} `);
      return manifest;
    });
    expect(await verdictOn(changed)).toBe("hash-mismatch: summary.html");
    const longer = await forged(({ manifest, files }) => {
      files.set("summary.html", `${files.get("summary.html") ?? ""}x`);
      return manifest;
    });
    expect(await verdictOn(longer)).toBe("hash-mismatch: summary.html");
    const swapped = await forged(({ manifest, files }) => {
      const [record, page] = [files.get("record.ndjson") ?? "", files.get("summary.html") ?? ""];
      files.set("record.ndjson", page);
      files.set("summary.html", record);
      return manifest;
    });
    expect(await verdictOn(swapped)).toBe("hash-mismatch: record.ndjson");
  });

  it("that a newer version adds are verified and handed on", async () => {
    const file = await forged(({ files }) => void files.set("attachments/restore.log", "line"));
    const { others } = await readBundle(file, nodeSha256);
    expect(others).toEqual([{ path: "attachments/restore.log", bytes: strToU8("line") }]);
  });

  it.each(["{", '{"b":1,"a":2}\n', '{"a":1}', "[1e999]\n"])(
    "of derived facts that are not canonical are refused: %j",
    async (text) => {
      const file = await forged(({ files }) => void files.set("derived.json", text));
      expect(await verdictOn(file)).toBe("record-invalid: derived.json");
    },
  );
});

describe("the seal of the archive", () => {
  it("is none where the archive does not count it as its comment", async () => {
    const archive = unsealed(await bundleOf());
    const seal = strToU8(`kintsugi-bundle/1 sha256=${await nodeSha256(archive)}`);
    expect(await verdictOn(new Uint8Array([...archive, ...seal]))).toBe("zip-damaged");
  });

  it("is missed where another program has packed the same files anew", async () => {
    const bundle = await bundleOf();
    expect(await verdictOn(unsealed(bundle))).toBe("zip-damaged");
  });

  it("covers what the files' own hashes do not: a time stamp in a header", async () => {
    const bundle = await bundleOf();
    const touched = bundle.slice();
    touched[10] = (touched[10] ?? 0) + 1;
    expect(await verdictOn(touched)).toBe("zip-damaged");
  });
});
