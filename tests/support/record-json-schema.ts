// The record's JSON Schema, made from the schema the app reads with, so that the two cannot part. What
// valibot decides while reading (a body of a newer version is let through by its type alone) is said
// here as a further alternative.
import { toJsonSchema } from "@valibot/to-json-schema";
import * as v from "valibot";
import { bodySchemas, eventSchema } from "../../src/core/session/schema.ts";

/** JSON Schema 2020-12 of one event, one line of record.ndjson. */
export function recordJsonSchema(): Readonly<Record<string, unknown>> {
  const envelope = v.omit(eventSchema, ["body"]).entries;
  const known = Object.values(bodySchemas) as readonly v.GenericSchema[]; // any of them, whatever its type
  const schema = toJsonSchema(v.strictObject({ ...envelope, body: v.union([...known]) }), {
    target: "draft-2020-12",
  });
  const { body } = schema.properties as Record<string, { anyOf: unknown[] }>; // the union made above
  if (body === undefined) throw new Error("the schema has no body");
  const newer = {
    type: "object",
    description: "A body of a newer version: kept, hashed, counted and shown as unknown.",
    properties: {
      type: {
        type: "string",
        pattern: "^[\\x21-\\x7e]+$",
        maxLength: 100,
        not: { enum: Object.keys(bodySchemas) },
      },
    },
    required: ["type"],
  };
  return {
    ...schema,
    title: "Kintsugi record, one event",
    description:
      "One line of record.ndjson. Lengths are UTF-16 units. Hashes, links and order are checked beyond this schema: docs/record-format.md.",
    properties: { ...schema.properties, body: { anyOf: [...body.anyOf, newer] } },
  };
}
