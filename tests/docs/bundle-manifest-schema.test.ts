import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { BundleError, type BundleErrorCode } from "../../src/core/errors.ts";
import { readBundle } from "../../src/core/bundle/read.ts";
import { bundle as english } from "../../src/i18n/en/bundle.ts";
import { bundleOf } from "../support/bundles.ts";
import { manifestJsonSchema } from "../support/manifest-json-schema.ts";
import { nodeSha256 } from "../support/records.ts";

const PATH = "docs/bundle-manifest.schema.json";
// After a change of the schema: WRITE_SCHEMA=1 with this test, then the formatter.
if (process.env["WRITE_SCHEMA"] === "1")
  writeFileSync(PATH, `${JSON.stringify(manifestJsonSchema(), null, 2)}\n`);

describe("the manifest's JSON Schema", () => {
  test("is the one that the app's own schema makes", () => {
    const committed: unknown = JSON.parse(readFileSync(PATH, "utf8"));
    expect(committed).toEqual(JSON.parse(JSON.stringify(manifestJsonSchema())));
  });

  test("names every field that a manifest has, and each is told of in docs/bundle-format.md", async () => {
    const { manifest } = await readBundle(await bundleOf(), nodeSha256);
    const told = readFileSync("docs/bundle-format.md", "utf8");
    const schema = manifestJsonSchema() as { properties: object; required: readonly string[] };
    expect(Object.keys(schema.properties)).toEqual(Object.keys(manifest));
    expect(schema.required.toSorted()).toEqual(Object.keys(manifest).toSorted());
    for (const field of Object.keys(manifest)) expect(told).toContain(`\`${field}\``);
  });

  test("every refusal is told of there, too", () => {
    const told = readFileSync("docs/bundle-format.md", "utf8");
    for (const code of Object.keys(english.error) as BundleErrorCode[])
      expect(told, new BundleError(code).message).toContain(`\`${code}\``);
  });
});
