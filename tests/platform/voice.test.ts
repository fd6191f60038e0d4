import { expect, test } from "vitest";
import { createVoice, pickVoice } from "../../src/platform/voice.ts";

const voice = (lang: string, localService: boolean, byDefault = false) => ({
  lang,
  localService,
  default: byDefault,
  name: `${lang}${localService}${byDefault}`,
});

test("a voice that speaks over a network is never chosen", () => {
  expect(pickVoice([voice("ja-JP", false, true)], "ja")).toBe(null);
  const local = voice("ja-JP", true);
  expect(pickVoice([voice("ja-JP", false, true), local], "ja")).toBe(local);
});

test("the system's default comes first, and every spelling of a language counts", () => {
  const chosen = voice("en-GB", true, true);
  expect(pickVoice([voice("en-US", true), chosen], "en")).toBe(chosen);
  expect(pickVoice([voice("ja_JP", true)], "ja")?.lang).toBe("ja_JP");
  expect(pickVoice([voice("jam-JM", true)], "ja")).toBe(null);
});

test("a browser without speech has no voice, and saying something does nothing", () => {
  const none = createVoice(undefined);
  expect(none.has("ja")).toBe(false);
  none.say("用意", "ja");
  none.hush();
  none.onChange(() => {})();
});
