// The JSON Schemas of manifest.json and signature.json, made from the schemas the app reads with, so that they cannot
// part. What those check in code (paths are safe, none twice) is told in words.
import { toJsonSchema } from "@valibot/to-json-schema";
import { manifestSchema } from "../../src/core/bundle/manifest.ts";
import { signatureSchema } from "../../src/core/bundle/signature.ts";

/** JSON Schema 2020-12 of manifest.json; `$defs.signature` is that of signature.json. */
export function manifestJsonSchema(): Readonly<Record<string, unknown>> {
  const options = { target: "draft-2020-12" as const, ignoreActions: ["check"] };
  const { $schema: _, ...signature } = toJsonSchema(signatureSchema, options);
  return {
    ...toJsonSchema(manifestSchema, options),
    title: "Kintsugi bundle, manifest.json of format version 1",
    description:
      "Beyond this schema: every path is safe and listed once, none is manifest.json or signature.json, and files, record, chain and strands agree with it: docs/bundle-format.md.",
    $defs: { signature },
  };
}
