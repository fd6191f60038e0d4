// @ts-check
// What failed, from the reports that the test runners write. A long output is read from its end: this stands there.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * Arguments that make a runner write its report, and where. Removes the one of the run before.
 * @param {string} root of the project
 * @param {string} part
 * @param {string} program
 * @returns {{ args: readonly string[], env: Readonly<Record<string, string>>, file: string }}
 */
export function reporting(root, part, program) {
  const file = join(root, ".artifacts", "reports", `${part}.json`);
  rmSync(file, { force: true });
  switch (program) {
    case "vitest":
      return {
        args: ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`],
        env: {},
        file,
      };
    case "playwright":
      return { args: ["--reporter=list,json"], env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file }, file };
    default:
      return { args: [], env: {}, file };
  }
}

/**
 * The failed tests of a report, a line each with the first line of its reason; none where no report was written.
 * @param {string} file
 * @returns {readonly string[]}
 */
export function failuresIn(file) {
  if (!existsSync(file)) return [];
  const report = JSON.parse(readFileSync(file, "utf8"));
  return "suites" in report ? ofPlaywright(report.suites) : ofVitest(report.testResults);
}

/**
 * @param {string} name
 * @param {string | undefined} reason
 */
const line = (name, reason) =>
  `${name}: ${(reason ?? "").split("\n").find((text) => text.trim() !== "") ?? "no reason given"}`;

/**
 * @param {readonly any[]} files
 * @returns {readonly string[]}
 */
const ofVitest = (files) =>
  files.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((/** @type {any} */ test) => test.status === "failed");
    if (failed.length === 0) return status === "failed" ? [line(name, message)] : [];
    return failed.map((/** @type {any} */ test) => line(test.fullName, test.failureMessages[0]));
  });

/**
 * @param {readonly any[]} suites
 * @returns {readonly string[]}
 */
const ofPlaywright = (suites) =>
  suites.flatMap((suite) => [
    ...ofPlaywright(suite.suites ?? []),
    ...suite.specs
      .filter((/** @type {any} */ spec) => !spec.ok)
      .map((/** @type {any} */ spec) => {
        const results = spec.tests.flatMap((/** @type {any} */ test) => test.results);
        const reason = results.find((/** @type {any} */ result) => result.error)?.error.message;
        return line(`${spec.file}:${spec.line} ${suite.title} ${spec.title}`, reason);
      }),
  ]);
