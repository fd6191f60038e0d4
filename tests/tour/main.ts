// Photographs each scene in every language, in light and dark, narrow and wide, and puts the pictures on contact
// sheets. A scene is reached once; the looks are changed on the page that stands there.
import { copyFile, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "@playwright/test";
import { startStaticServer } from "../../src/host/static-server.mjs";
import { LANGUAGES, type Language } from "../../src/i18n/language.ts";
import { CHROMIUM_ARGS, chromiumPath } from "../e2e/support/chromium.ts";
import { sheetHtml, type Shot } from "./contact-sheet.ts";
import type { Scene } from "./scene.ts";
import { SCENES } from "./scenes.ts";
import { speak } from "./speak.ts";

const ROOT = join(import.meta.dirname, "..", "..");
export const OUT = join(ROOT, ".artifacts", "tour");
const SCHEMES = ["light", "dark"] as const;
const WIDTHS = [390, 1280] as const;
/** A moment of the practice phone's day; the same on every picture. */
const MORNING = "2026-11-22T09:30:00Z";

/** In place of a name: takes the pictures of docs/ anew, and only those. */
const FOR_DOCS = "--docs";

/** Resolves with the exit code: 1 where a scene could not be reached, 2 for a name there is none of. */
export async function tour(asked: readonly string[]): Promise<number> {
  const forDocs = asked.includes(FOR_DOCS);
  const names = forDocs
    ? SCENES.filter(({ docs }) => docs !== undefined).map(({ name }) => name)
    : asked;
  const unknown = names.filter((name) => !SCENES.some((scene) => scene.name === name));
  if (unknown.length > 0) {
    process.stderr.write(
      `There is no scene ${unknown.join(", ")}. There are: ${SCENES.map(({ name }) => name).join(", ")}\n`,
    );
    return 2;
  }
  const chosen = SCENES.filter(({ name }) => names.length === 0 || names.includes(name));
  if (names.length === 0) await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  const server = await startStaticServer({ root: join(ROOT, "dist") });
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
  const shots: Shot[] = [];
  let missed = 0;
  try {
    for (const scene of chosen) {
      const taken = await photograph(browser, scene, server.url).catch(async (thrown: unknown) => {
        process.stderr.write(`${scene.name}, once more: ${String(thrown)}\n`);
        return photograph(browser, scene, server.url).catch(() => null);
      });
      if (taken === null) missed += 1;
      else shots.push(...taken);
      process.stdout.write(`${scene.name}${taken === null ? ": not reached" : ""}\n`);
    }
    for (const language of LANGUAGES) await makeSheet(browser, language, shots);
  } finally {
    await browser.close();
    await server.stop();
  }
  if (forDocs)
    for (const { docs } of chosen)
      await copyFile(join(OUT, `docs-${docs}.png`), join(ROOT, "docs", `${docs}.png`));
  process.stdout.write(`${shots.length} pictures in ${OUT}\n`);
  return missed === 0 ? 0 : 1;
}

async function photograph(browser: Browser, scene: Scene, url: string): Promise<readonly Shot[]> {
  const context = await browser.newContext({
    locale: "en-US",
    timezoneId: "UTC",
    reducedMotion: "reduce",
    viewport: { width: 1280, height: 800 },
  });
  const shots: Shot[] = [];
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    if (scene.clock === true) await page.clock.install({ time: MORNING });
    await scene.open(page, url);
    await forReaders(page, scene);
    for (const language of LANGUAGES) {
      await speak(page, language);
      for (const scheme of SCHEMES) {
        await page.emulateMedia({ colorScheme: scheme });
        for (const width of WIDTHS) shots.push(await shoot(page, scene, language, scheme, width));
      }
    }
  } finally {
    await context.close();
  }
  return shots;
}

/** The picture of docs/: one window full in English, from the screen's heading down. Taken on every tour. */
async function forReaders(page: Page, { docs }: Scene): Promise<void> {
  if (docs === undefined) return;
  await page.emulateMedia({ colorScheme: "light" });
  await page.evaluate(() => {
    const heading = document.querySelector("main h1");
    const practice = document.querySelector("[data-practice]");
    const top = (practice === null ? null : heading)?.getBoundingClientRect().top ?? 0;
    scrollTo(0, scrollY + top - 24);
  });
  await page.screenshot({ path: join(OUT, `docs-${docs}.png`), animations: "disabled" });
  await page.evaluate(() => scrollTo(0, 0));
}

async function shoot(
  page: Page,
  { name, clock }: Scene,
  language: Language,
  scheme: string,
  width: number,
): Promise<Shot> {
  await page.setViewportSize({ width, height: 800 });
  await page.evaluate(() => scrollTo(0, 0));
  // What follows the window's size does so a frame later.
  if (clock !== true)
    await page.evaluate(
      async () =>
        new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  const file = `${name}.${language}.${scheme}.${width}.png`;
  await page.screenshot({ path: join(OUT, file), fullPage: true, animations: "disabled" });
  return { name, language, scheme, width, file };
}

/** One sheet a language: a row a scene, its looks side by side. */
async function makeSheet(
  browser: Browser,
  language: Language,
  all: readonly Shot[],
): Promise<void> {
  const shots = all.filter((shot) => shot.language === language);
  if (shots.length === 0) return;
  const html = join(OUT, `contact-sheet.${language}.html`);
  await writeFile(html, sheetHtml(language, shots));
  const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
  await page.goto(`file://${html}`);
  // A sheet holds every picture of its language.
  await page.screenshot({
    path: html.replace(/html$/, "png"),
    fullPage: true,
    timeout: 180_000,
  });
  await page.close();
}
