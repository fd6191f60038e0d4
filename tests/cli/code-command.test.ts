import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/main.ts";
import { PLAYBOOKS } from "../../src/core/guide/playbooks.ts";

/** What the command prints, as far as the tests look at it. */
interface Printed {
  readonly code: number | null;
  readonly known: boolean;
  readonly name: string | null;
  readonly unknown?: string;
  readonly playbook: string;
  readonly family: { readonly id: string; readonly title: string };
  readonly meaning: readonly Said[];
  readonly causes: readonly Said[];
  readonly steps: readonly ({ readonly id: string; readonly title: string } & Record<
    "why" | "extras" | "lines" | "seen" | "otherwise" | "notes",
    readonly Said[]
  >)[];
  readonly faults: readonly { readonly text: string }[];
}
interface Said {
  readonly text: string | null;
  readonly grade: string;
  readonly source: { readonly url: string } | null;
}

async function inspect(...argv: string[]) {
  const printed: unknown[] = [];
  const complaints: string[] = [];
  const code = await run(["code", ...argv], {
    print: (value) => printed.push(JSON.parse(JSON.stringify(value))),
    complain: (line) => complaints.push(line),
  });
  return { code, printed, complaints };
}

async function describeCode(...argv: string[]): Promise<Printed> {
  const { code, printed } = await inspect(...argv);
  expect(code).toBe(0);
  return printed[0] as Printed; // the command prints this one document
}

const everySaid = ({ meaning, causes, steps }: Printed): readonly Said[] => [
  ...meaning,
  ...causes,
  ...steps.flatMap((step) => [
    ...step.why,
    ...step.extras,
    ...step.lines,
    ...step.seen,
    ...step.otherwise,
    ...step.notes,
  ]),
];

describe("inspect code", () => {
  test("prints meaning, causes, steps, grades and sources of 4013 in Japanese", async () => {
    const printed = await describeCode("4013", "--lang", "ja");
    expect(printed).toMatchObject({
      code: 4013,
      known: true,
      playbook: "error-4013",
      family: { id: "family-hop" },
    });
    expect(printed.meaning[0]?.text).toContain("リカバリーモードで戻って");
    expect(printed.causes.length).toBeGreaterThan(3);
    expect(printed.steps.map(({ id }) => id)).toContain("recovery-update");
    expect(printed.faults.length).toBeGreaterThan(0);
  });

  test.each(["en", "ja"])("leaves no sentence without words, in %s", async (language) => {
    for (const { id } of PLAYBOOKS) {
      const said = everySaid(await describeCode(id, "--lang", language));
      expect(
        said.filter(({ text }) => text === null || text === ""),
        id,
      ).toEqual([]);
      const unsourced = said.filter(
        ({ grade, source }) => grade !== "judgement" && source === null,
      );
      expect(unsourced, id).toEqual([]);
    }
  });

  test.each([
    ["0xFAD", 4013, "error-4013"],
    ["４０１３", 4013, "error-4013"],
    ["(4013)", 4013, "error-4013"],
    ["-1", -1, "family-restore"],
    ["−1", -1, "family-restore"],
    ["0xE000404F", 0xe000_404f, "family-mux"],
    ["-536854449", -536_854_449, "family-mux"],
    ["2006", 2006, "error-2001"],
  ])("reads %s", async (asked, code, playbook) => {
    expect(await describeCode(asked)).toMatchObject({ code, playbook, known: true });
  });

  test.each([
    ["1110", "error-1110", "family-image"],
    ["4037", "family-hop", "family-hop"],
    ["1671", "family-old-host", "family-old-host"],
    ["777", "unknown-code", "unknown-code"],
    ["99999", "unknown-code", "unknown-code"],
  ])("says of %s that it is unknown, with its family by range", async (asked, playbook, family) => {
    const printed = await describeCode(asked);
    expect(printed).toMatchObject({ known: false, name: null, playbook, family: { id: family } });
    expect(printed.unknown).toContain("do not know");
    expect((await describeCode(asked, "--lang", "ja")).unknown).toContain("わかっていません");
  });

  test("works out the server's status in 3000s", async () => {
    expect(await describeCode("3120")).toMatchObject({
      known: true,
      name: "AuthInstall server status 20",
      playbook: "family-server",
    });
  });

  test("knows failures without a number by their name", async () => {
    expect(await describeCode("stuck-in-recovery")).toMatchObject({
      code: null,
      playbook: "stuck-in-recovery",
    });
  });

  test.each([
    [[], "Usage"],
    [["4013", "4014"], "Usage"],
    [["-1", "4014"], "Usage"],
    [["error 4013"], "no code"],
    [["0xZZ"], "no code"],
    [["12345678901"], "no code"],
    [[""], "no code"],
    [["4013", "--colour", "red"], "--colour"],
  ])("%j is not understood, says why and exits with 2", async (argv, says) => {
    const { code, printed, complaints } = await inspect(...argv);
    expect(code).toBe(2);
    expect(printed).toEqual([]);
    expect(complaints.join("\n")).toContain(says);
  });
});
