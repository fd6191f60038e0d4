// Every screen as somebody comes to it, with the practice phone and in English. The tour photographs them; the
// tests of access walk over the same list (tests/e2e/tour-access.spec.ts). A new screen is one entry here or in
// desk-scenes.ts.
import { ended as coachEnded, pass, pauseClock, practise } from "../e2e/support/coach.ts";
import {
  answer,
  answerQuestions,
  beginGuide,
  failUntilTheStop,
  jump,
  startPractising,
} from "../e2e/support/job.ts";
import { goWithin, openRecorder, playScene, untilVerdict } from "../e2e/support/recorder.ts";
import { DESK_SCENES } from "./desk-scenes.ts";
import { at, technician, type Scene } from "./scene.ts";

const REPAIR_SCENES: readonly Scene[] = [
  { name: "start", open: at("") },
  { name: "start-device", docs: "start", open: startPractising },
  {
    name: "menu",
    async open(page, url) {
      await at("")(page, url);
      await page.locator("[popovertarget=menu]").click();
      await page.locator("#menu a").first().waitFor();
    },
  },
  {
    name: "session-step",
    async open(page, url) {
      await startPractising(page, url);
      await beginGuide(page);
    },
  },
  {
    name: "session-question",
    async open(page, url) {
      await startPractising(page, url);
      await beginGuide(page);
      await answer(page, "worked");
    },
  },
  {
    name: "session-plan",
    async open(page, url) {
      await technician(page, url);
      await answer(page, "worked");
      await answerQuestions(page);
    },
  },
  {
    name: "session-update",
    docs: "session",
    async open(page, url) {
      await technician(page, url);
      await jump(page, "recovery-update");
      await page.locator("[data-picture]").waitFor();
    },
  },
  {
    name: "session-ports",
    async open(page, url) {
      await technician(page, url);
      await jump(page, "other-port");
      await page.locator("[data-picture]").waitFor();
    },
  },
  {
    name: "session-end",
    async open(page, url) {
      await technician(page, url);
      await jump(page, "service");
    },
  },
  {
    name: "session-stop",
    async open(page, url) {
      await startPractising(page, url);
      await beginGuide(page);
      await failUntilTheStop(page);
      for (const panel of ["matrix", "map", "causes"])
        await page.locator(`[data-panel="${panel}"] > summary`).click();
      await page.locator("[data-cause] summary").first().click();
    },
  },
  { name: "coach", open: at("coach") },
  { name: "coach-pick", open: at("coach/dfu") },
  { name: "coach-ipad", open: at("coach/dfu/ipad-top") },
  { name: "coach-home", open: at("coach/recovery/iphone-6") },
  { name: "coach-ready", open: at("coach/dfu/iphone-face") },
  {
    name: "coach-count",
    docs: "coach",
    clock: true,
    async open(page, url) {
      await practise(page, url, "recovery", "iphone8");
      await page.locator("#coach-go").click();
      await pass(page, 5000);
    },
  },
  {
    name: "coach-asking",
    clock: true,
    async open(page, url) {
      await at("coach/recovery/iphone-6")(page, url);
      await page.locator("#coach-go").waitFor();
      await pauseClock(page);
      await page.locator("#coach-go").click();
      const asking = page.locator('[data-part="asking"]');
      await pass(page, 60_000, async () => (await asking.count()) > 0);
    },
  },
  {
    name: "coach-miss",
    clock: true,
    async open(page, url) {
      await practise(page, url, "dfu", "iphone8");
      await page.locator("#coach-go").click();
      await coachEnded(page);
    },
  },
  {
    name: "recorder",
    async open(page, url) {
      await openRecorder(page, url);
    },
  },
  {
    name: "recorder-verdict",
    clock: true,
    async open(page, url) {
      await openRecorder(page, url);
      await playScene(page, "short-gap", /kernel refused at once/);
      await untilVerdict(page, 180_000);
    },
  },
  {
    name: "recorders",
    clock: true,
    async open(page, url) {
      const id = await openRecorder(page, url);
      await playScene(page, "short-gap", /kernel refused at once/);
      await untilVerdict(page, 180_000);
      await goWithin(page, `/session/${id}`);
      await goWithin(page, "/watch");
      await page.locator("#main h1").waitFor();
    },
  },
];

export const SCENES: readonly Scene[] = [...REPAIR_SCENES, ...DESK_SCENES];
