import { describe, expect, test } from "vitest";
import type { ButtonFamily } from "../../src/core/apple/model.ts";
import { procedure } from "../../src/core/coach/procedures.ts";
import type { CoachGoal } from "../../src/core/session/events.ts";
import { guide as en } from "../../src/i18n/en/guide.ts";
import { guide as ja } from "../../src/i18n/ja/guide.ts";
import { powerPlace, type PowerPlace } from "../../src/i18n/power-place.ts";

const FAMILIES: readonly ButtonFamily[] = ["home", "iphone7", "iphone8", "ipad-top"];
const GOALS: readonly CoachGoal[] = ["force-restart", "recovery", "dfu", "leave-dfu"];
const ALL = FAMILIES.flatMap((family) => GOALS.map((goal) => ({ family, goal })));

describe("the press sentences", () => {
  test("lead an iPhone 8 and later into DFU mode", () => {
    expect(en.presses(procedure("iphone8", "dfu"), "side")).toEqual([
      "Press the Volume Up button and let go at once.",
      "Press the Volume Down button and let go at once.",
      "Hold the Side button for about 10 seconds. The screen goes black; do not let go.",
      "Keep holding the Side button and hold the Volume Down button as well for about 5 seconds.",
      "Let go of the Side button only. Keep holding the Volume Down button for about 10 seconds. The screen stays black. Let go when DFU mode is shown here.",
    ]);
    expect(ja.presses(procedure("iphone8", "dfu"), "side")).toEqual([
      "音量を上げるボタンを押して、すぐに放します。",
      "音量を下げるボタンを押して、すぐに放します。",
      "サイドボタンを約10秒押し続けます。画面が黒くなっても放しません。",
      "サイドボタンを押したまま、音量を下げるボタンも一緒に約5秒押し続けます。",
      "サイドボタンだけを放し、音量を下げるボタンはそのまま約10秒押し続けます。画面は黒いままです。ここにDFUモードと出たら放します。",
    ]);
  });

  test("lead an iPhone 6s into recovery mode past the Apple logo", () => {
    expect(en.presses(procedure("home", "recovery"), powerPlace("home", "iPhone8,1"))).toEqual([
      "Hold the Side button and the Home button together. Keep holding when the Apple logo appears. Let go when you see a cable and a computer.",
    ]);
    expect(ja.presses(procedure("home", "recovery"), powerPlace("home", "iPhone8,1"))).toEqual([
      "サイドボタンとホームボタンを同時に押し続けます。Appleロゴが出てもそのまま押し続け、ケーブルとコンピュータの絵が出たら放します。",
    ]);
  });

  test("name an iPad's volume buttons by their distance", () => {
    const [near, far, top] = en.presses(procedure("ipad-top", "force-restart"), "top");
    expect(near).toContain("nearest the Top button");
    expect(far).toContain("farthest from the Top button");
    expect(top).toContain("Hold the Top button");
  });

  describe.each([
    ["en", en],
    ["ja", ja],
  ] as const)("in %s", (_, words) => {
    test.each(ALL)("name every button of $family, $goal", ({ family, goal }) => {
      const place = powerPlace(family, null);
      const presses = procedure(family, goal);
      const said = words.presses(presses, place);
      expect(said).toHaveLength(presses.length);
      presses.forEach((press, at) => {
        const buttons =
          press.kind === "tap" ? [press.button] : [...press.buttons, ...press.release];
        for (const button of buttons) expect(said[at]).toContain(words.button(button, place));
        if (press.kind === "hold" && press.seconds !== null)
          expect(said[at]).toContain(String(press.seconds));
      });
    });
  });
});

describe("the power button", () => {
  test.each([
    ["iphone8", "iPhone12,8", "side"],
    ["iphone8", null, "side"],
    ["iphone7", "iPhone9,1", "side"],
    ["iphone7", null, "side"],
    ["iphone7", "iPod9,1", "top"],
    ["home", "iPhone7,2", "side"],
    ["home", "iPhone8,2", "side"],
    ["home", "iPhone8,4", "top"],
    ["home", "iPhone6,2", "top"],
    ["home", "iPad7,5", "top"],
    ["home", "iPod7,1", "top"],
    ["home", null, "side-or-top"],
    ["ipad-top", "iPad13,18", "top"],
    ["ipad-top", null, "top"],
  ] as const)("of family %s, model %s is at the %s", (family, productType, place: PowerPlace) => {
    expect(powerPlace(family, productType)).toBe(place);
  });

  test("is named in both ways only where the model is unknown", () => {
    expect(en.button("top", "side-or-top")).toBe("Side or Top button");
    expect(ja.button("top", "side-or-top")).toBe("サイドボタン（またはトップボタン）");
  });
});
