import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/main.ts";
import { MODELS } from "../../src/core/apple/models.ts";
import { COACH_GOALS } from "../../src/core/coach/codes.ts";
import { COACH_SOURCES } from "../../src/core/coach/sources.data.ts";

/** Runs one command line and collects what it says. */
async function inspect(...argv: string[]) {
  const printed: unknown[] = [];
  const complaints: string[] = [];
  const code = await run(argv, {
    print: (value) => printed.push(value),
    complain: (line) => complaints.push(line),
  });
  return { code, printed, complaints };
}
const ask = async (model: string, goal: string, lang = "en") =>
  await inspect("procedure", "--model", model, "--goal", goal, "--lang", lang);

const TYPES = [...new Set(MODELS.map(({ productType }) => productType))];
const COACHED = TYPES.filter((type) =>
  MODELS.some((it) => it.productType === type && it.buttonFamily !== null),
);
const OTHERS = TYPES.filter((type) => !COACHED.includes(type));

describe("inspect procedure", () => {
  test("prints family, buttons, holds in seconds and sources", async () => {
    const { code, printed } = await ask("iPhone12,8", "dfu");
    expect(code).toBe(0);
    expect(printed).toMatchObject([
      {
        model: "iPhone12,8",
        name: "iPhone SE (2nd generation)",
        goal: "dfu",
        family: "iphone8",
        timing: "until-black",
        presses: [
          { kind: "tap", buttons: ["Volume Up button"] },
          { kind: "tap", buttons: ["Volume Down button"] },
          { kind: "hold", buttons: ["Side button"], seconds: 10, secondsAfterBlackScreen: 0 },
          { kind: "hold", buttons: ["Side button", "Volume Down button"], seconds: 5 },
          { kind: "hold", buttons: ["Volume Down button"], releases: ["Side button"], seconds: 10 },
        ],
        alternatives: [
          { timing: "short-both" },
          { timing: "legacy-ios-kit" },
          { timing: "host-reboot", computerRebootsAtSeconds: 2 },
        ],
        sources: { "field-guides": COACH_SOURCES["field-guides"] },
      },
    ]);
  });

  test("names the buttons in Japanese", async () => {
    const { printed } = await ask("iPad13,18", "force-restart", "ja");
    expect(printed).toMatchObject([
      {
        family: "ipad-top",
        presses: [
          { buttons: ["トップボタンに近い方の音量ボタン"] },
          { buttons: ["トップボタンから遠い方の音量ボタン"] },
          { buttons: ["トップボタン"] },
        ],
      },
    ]);
  });

  test("calls the power button of an iPod touch 7 the Top button", async () => {
    const { printed } = await ask("iPod9,1", "recovery");
    expect(printed).toMatchObject([
      { family: "iphone7", presses: [{ buttons: ["Top button", "Volume Down button"] }] },
    ]);
  });

  test.each(COACHED)("answers %s for every goal, in both languages", async (type) => {
    const model = MODELS.find(({ productType }) => productType === type);
    for (const goal of COACH_GOALS)
      for (const lang of ["en", "ja"]) {
        const { code, printed, complaints } = await ask(type, goal, lang);
        expect({ code, complaints }).toEqual({ code: 0, complaints: [] });
        expect(printed).toMatchObject([{ model: type, goal, family: model?.buttonFamily }]);
        const text = JSON.stringify(printed);
        // Plain JSON: nothing in it is lost on the way out.
        expect(JSON.parse(text)).toEqual(printed);
        for (const [, id] of text.matchAll(/"source":"([^"]+)"/g))
          expect(printed[0]).toHaveProperty(["sources", id ?? ""]);
      }
  });

  test.each(OTHERS)("refuses %s by name", async (type) => {
    const { code, printed, complaints } = await ask(type, "dfu");
    expect(code).toBe(1);
    expect(printed).toEqual([]);
    expect(complaints).toEqual([expect.stringMatching(/is not coached/)]);
    expect(complaints[0]).toContain(type);
  });

  test("refuses a model that is in no table", async () => {
    const { code, complaints } = await ask("iPhone99,9", "dfu");
    expect(code).toBe(1);
    expect(complaints).toEqual(['No model is called "iPhone99,9" in the table.']);
  });

  test.each([
    [["procedure"], "Usage"],
    [["procedure", "--model", "iPhone12,8"], "Usage"],
    [["procedure", "--model", "iPhone12,8", "--goal", "pwned"], "force-restart|recovery"],
    [["procedure", "--model", "iPhone12,8", "--goal", "dfu", "--lang", "fr"], "en or ja"],
    [["procedure", "--model", "iPhone12,8", "--goal", "dfu", "more"], "What is"],
  ])("%j is not understood, says why and exits with 2", async (argv, says) => {
    const { code, printed, complaints } = await inspect(...argv);
    expect(code).toBe(2);
    expect(printed).toEqual([]);
    expect(complaints.join("\n")).toContain(says);
  });
});
