import { expect, it } from "vitest";
import { publicBytes } from "../../../src/platform/bundle/ed25519.ts";
import { createLaptopSecrets, type Alone } from "../../../src/platform/bundle/laptop-secrets.ts";

/** One after the other, as a lock of the browser does it for all tabs. */
function oneAtATime(): Alone {
  let before: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = before.then(work);
    before = done;
    return done;
  };
}

it("two tabs that ask for the first time at once sign and replace with the same secrets", async () => {
  const kept = new Map<string, unknown>();
  const history = async () => ({
    handle: async (key: string) => kept.get(key),
    keepHandle: async (key: string, value: unknown) => void kept.set(key, value),
  });
  const alone = oneAtATime();
  const tabs = [createLaptopSecrets(history, alone), createLaptopSecrets(history, alone)];
  const [first, second] = await Promise.all(tabs.map((tab) => tab.pseudonymSecret()));
  expect(second).toEqual(first);
  const [one, other] = await Promise.all(
    tabs.map(async (tab) => {
      const key = await tab.signingKey();
      return key === null ? null : publicBytes(key);
    }),
  );
  expect(one).not.toBeNull();
  expect(other).toEqual(one);
});
