import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bodySchemas } from "../../src/core/session/schema.ts";
import { recordJsonSchema } from "../support/record-json-schema.ts";

const PATH = "docs/record.schema.json";
// After a change of the schema: WRITE_SCHEMA=1 with this test, then the formatter.
if (process.env["WRITE_SCHEMA"] === "1")
  writeFileSync(PATH, `${JSON.stringify(recordJsonSchema(), null, 2)}\n`);

describe("the record's JSON Schema", () => {
  test("is the one that the app's own schema makes", () => {
    const committed: unknown = JSON.parse(readFileSync(PATH, "utf8"));
    expect(committed).toEqual(JSON.parse(JSON.stringify(recordJsonSchema())));
  });

  test("names every kind of event, and lets those of newer versions through", () => {
    const text = JSON.stringify(recordJsonSchema());
    for (const type of Object.keys(bodySchemas)) expect(text).toContain(`{"const":"${type}"}`);
    const { body } = recordJsonSchema()["properties"] as { body: { anyOf: unknown[] } };
    expect(body.anyOf.length).toBe(Object.keys(bodySchemas).length + 1);
  });

  test("every kind of event is told of in docs/record-format.md", () => {
    const told = readFileSync("docs/record-format.md", "utf8");
    for (const type of Object.keys(bodySchemas)) expect(told).toContain(`\`${type}\``);
  });
});
