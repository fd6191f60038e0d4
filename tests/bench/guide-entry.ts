// What the benchmark of the guide measures, built as one script.
export { diagnose } from "../../src/core/diagnosis/diagnose.ts";
export { advise } from "../../src/core/guide/advise.ts";
export { apply, replay } from "../../src/core/session/replay.ts";
