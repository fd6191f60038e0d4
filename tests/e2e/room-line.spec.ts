// The line of the room on the screen for keeping, with what the browser may say or refuse: granted, denied, thrown,
// missing. It claims no more than is known.
import { expect, test } from "./support/app.ts";
import { openKeeping } from "./support/keeping.ts";

interface Told {
  readonly persist: "granted" | "denied" | "throws" | "missing";
  readonly estimate: "real" | "nothing" | "throws" | "missing";
}

const CASES: readonly (Told & { readonly persisted: string; readonly after: string | null })[] = [
  { persist: "granted", estimate: "real", persisted: "false", after: "true" },
  { persist: "denied", estimate: "nothing", persisted: "false", after: "false" },
  { persist: "throws", estimate: "throws", persisted: "null", after: null },
  { persist: "missing", estimate: "missing", persisted: "null", after: null },
];

for (const { persist, estimate, persisted, after } of CASES)
  test(`persist() ${persist}, estimate() ${estimate}: the line says what is known`, async ({
    app,
    page,
  }) => {
    await page.addInitScript(
      (told) => {
        const fail = (): never => {
          throw new TypeError("not here");
        };
        let isLasting = false;
        const methods = {
          granted: { persisted: async () => isLasting, persist: async () => (isLasting = true) },
          denied: { persisted: async () => false, persist: async () => false },
          throws: { persisted: fail, persist: fail },
          missing: { persisted: undefined, persist: undefined },
        }[told.persist];
        Object.assign(StorageManager.prototype, methods);
        if (told.estimate === "real") return;
        const answers = {
          nothing: async () => ({ usage: 0, quota: 0 }),
          throws: fail,
          missing: undefined,
        };
        Object.assign(StorageManager.prototype, { estimate: answers[told.estimate] });
      },
      { persist, estimate },
    );
    await openKeeping(page, app.url);
    const line = page.locator("[data-persisted]");
    await expect(line).toHaveAttribute("data-persisted", persisted);
    await expect(page.locator("[data-space] meter")).toHaveCount(estimate === "real" ? 1 : 0);
    await expect(page.locator("#persist")).toHaveCount(persisted === "false" ? 1 : 0);
    if (after === null) return;
    await page.locator("#persist").click();
    await expect(line).toHaveAttribute("data-persisted", after);
    await expect(page.locator("[data-space] output")).toHaveCount(after === "true" ? 0 : 1);
    await expect(page.locator("[data-error]")).toHaveCount(0);
  });
