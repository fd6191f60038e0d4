// The renderer crashes at every boundary of a repair, on several ways through it: the session stands at the same step
// again, with the same record, and no step counts as done that was not, or twice. Forty places, all ways together.
import type { Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { crashAfterEach, crashAndLook, placeOf, standOf } from "./support/crash.ts";
import {
  allSaved,
  answer,
  answerQuestion,
  beginGuide,
  currentStep,
  jump,
  savedCount,
  startPractising,
} from "./support/job.ts";
import { bodiesOf } from "./support/seed.ts";

/** Opens the guide of a code or a symptom, without a phone. */
async function beginAt(
  page: Page,
  url: string,
  about: string,
  role: "owner" | "technician",
): Promise<void> {
  await page.goto(`${url}codes/${about}`);
  if (role === "technician") await page.locator("input[name=role]").nth(1).check();
  await page.locator("#start-guide").click();
  await expect(currentStep(page, "prepare")).toBeVisible();
}

test("an owner whose every try fails: at each question and step, and at the stop", async ({
  app,
  page,
}) => {
  await startPractising(page, app.url);
  await beginGuide(page);
  const places = await crashAfterEach(page, async (now) => {
    if (await answerQuestion(now)) return true;
    if ((await placeOf(now)) === "service") return false;
    const fails = (await now.locator("#answer-failed").count()) > 0;
    await answer(now, fails ? "failed" : "worked", "bar-middle");
    return true;
  });
  expect(places).toEqual(expect.arrayContaining(["prepare", "wet", "other-cable", "service"]));
  expect(new Set(places).size).toBeGreaterThanOrEqual(12);
});

/** Steps that the other ways here do not come to. */
const BY_HAND = {
  "4013": [
    "computer",
    "update-app",
    "free-storage",
    "reset-settings",
    "recovery-update",
    "fresh-firmware",
    "nearby",
    "erase-all",
    "recovery-restore",
    "dfu-restore",
    "isolate-parts",
  ],
  "3194": ["network", "wait-and-retry"],
} as const;

for (const about of ["4013", "3194"] as const)
  test(`a technician who goes through ${about} by hand: at each step, and at the questions before it`, async ({
    app,
    page,
  }) => {
    await beginAt(page, app.url, about, "technician");
    const ahead: string[] = [...BY_HAND[about]];
    const places = await crashAfterEach(page, async (now) => {
      if (await answerQuestion(now, { whose: "consent-given" })) return true;
      const step = ahead.shift();
      if (step === undefined) return false;
      const before = await savedCount(now);
      await now.locator(`[data-step="${step}"] button`).click();
      await expect.poll(() => savedCount(now)).toBeGreaterThan(before);
      return true;
    });
    expect(places).toEqual(expect.arrayContaining([...BY_HAND[about]]));
  });

test("a restore that goes through: a form left open, the check failed and passed, closed at last", async ({
  app,
  page,
}) => {
  await beginAt(page, app.url, "stuck-in-recovery", "owner");
  const others = { "phone-screen": "recovery-picture", buttons: "home", wet: "unsure" };
  const been = new Set<string>();
  const places = await crashAfterEach(page, async (now) => {
    if (await answerQuestion(now, others)) return true;
    const place = await placeOf(now);
    const isFirst = !been.has(place);
    been.add(place);
    if (place === "closed") return false;
    if (place === "finished") {
      await now.locator("#close-session").click();
      await expect(now.locator('[data-closed="true"]')).toBeVisible();
    } else if (place === "other-cable" && isFirst) {
      // Told, but not saved: nothing of it may count.
      await now.locator("#answer-failed").click();
      await expect(now.locator("[data-telling]")).toBeVisible();
    } else if (place === "acceptance") await answer(now, isFirst ? "failed" : "worked");
    else await answer(now, place === "leave-recovery" ? "could-not" : "worked");
    return true;
  });
  // Twice at the cable: the first time with its form open.
  expect(places.filter((place) => place === "other-cable")).toHaveLength(2);
  expect(places.filter((place) => place === "acceptance")).toHaveLength(2);
  expect(places).toEqual(expect.arrayContaining(["see-device", "buttons", "leave-recovery"]));
  expect(places.slice(-2)).toEqual(["finished", "closed"]);
});

test("a coached count: before it begins, in its middle, and with its end in the record", async ({
  app,
  page,
}) => {
  await beginAt(page, app.url, "4013", "technician");
  await jump(page, "force-restart");
  const stage = (now: Page) => now.locator("[data-kind]");
  let current = page;
  const begin = async (kind: string): Promise<void> => {
    await current.locator('a[href*="/coach/force-restart/"]').click();
    await current.locator("#coach-go").click();
    await expect(stage(current)).toHaveAttribute("data-kind", kind);
  };
  for (const kind of ["lead-in", "counting"]) {
    const stand = await standOf(current);
    await begin(kind);
    current = await crashAndLook(current, stand);
  }
  const stand = await standOf(current);
  await begin("counting");
  await current.locator("#coach-go").click();
  await expect(current.locator("[data-verdict]")).toBeVisible();
  const bodies = async () => bodiesOf(current, stand.session);
  await expect.poll(async () => (await bodies()).at(-1)?.type).toBe("coach-attempted");
  current = await crashAndLook(current, { ...stand, bodies: await bodies() });
  await allSaved(current);
});
