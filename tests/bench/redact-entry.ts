// What the benchmark of redaction measures, built as one script.
export { createRedaction } from "../../src/core/redact/create-redaction.ts";
