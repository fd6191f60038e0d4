import { expect, test } from "vitest";
import type { HistoryPort, Setting } from "../../../src/core/history/history-port.ts";
import {
  forgetHelpDesk,
  looksLikeRecipient,
  readHelpDesks,
  rememberHelpDesk,
} from "../../../src/ui/bundle/help-desks.ts";

const KEY = `age1${"q".repeat(58)}`;
const OTHER = `age1${"p".repeat(58)}`;

/** Settings in memory; the rest of the history is not asked. */
function settings(first: Setting = null): HistoryPort {
  let kept = first;
  const port: Pick<HistoryPort, "setting" | "keepSetting"> = {
    setting: async () => kept,
    keepSetting: async (_key, value) => {
      kept = value;
    },
  };
  return port as HistoryPort; // what help-desks.ts asks of it
}

test("keys are remembered by name, replaced under the same name, and forgotten", async () => {
  const history = settings();
  await rememberHelpDesk(history, { name: " Desk ", key: ` ${KEY}\n` });
  await rememberHelpDesk(history, { name: "Night", key: OTHER });
  expect(await rememberHelpDesk(history, { name: "Desk", key: OTHER })).toEqual([
    { name: "Night", key: OTHER },
    { name: "Desk", key: OTHER },
  ]);
  expect(await forgetHelpDesk(history, "Night")).toEqual([{ name: "Desk", key: OTHER }]);
  expect(await readHelpDesks(history)).toEqual([{ name: "Desk", key: OTHER }]);
});

test("whatever stands in the setting, only keys come out", async () => {
  const found = await readHelpDesks(
    settings([
      null,
      "x",
      { name: "", key: KEY },
      { name: "a", key: "ssh-ed25519" },
      { name: "b", key: KEY },
    ]),
  );
  expect(found).toEqual([{ name: "b", key: KEY }]);
  expect(await readHelpDesks(settings("nonsense"))).toEqual([]);
});

test("a secret key is never taken for a public one", () => {
  expect(looksLikeRecipient(KEY)).toBe(true);
  expect(looksLikeRecipient("AGE-SECRET-KEY-1QQQQQQQQQQQQ")).toBe(false);
});
