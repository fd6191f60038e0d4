// Looks at a page as WCAG 2.2 asks, beyond what axe can see. Each check answers with a line for each finding, so
// that a failure names its element.
import type { Page } from "@playwright/test";

/** Everything that can be acted on and is seen; within the dialog or the menu that is open, if one is. */
const SEEN = `
  const scope = document.querySelector("dialog[open]") ?? document;
  const name = (element) =>
    element.tagName.toLowerCase() + " " + (element.id || element.getAttribute("aria-label") ||
    element.textContent.trim().slice(0, 40));
  const seen = [...scope.querySelectorAll(
    "a[href], button, summary, input, select, textarea, [tabindex='0']")]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) &&
      !element.disabled && !element.closest("[inert]") && element.getClientRects().length > 0 &&
      getComputedStyle(element).clipPath === "none");
`;

/** Runs a check in the page, with `seen` and `name` at hand. */
const look = async (page: Page, body: string): Promise<readonly string[]> =>
  page.evaluate(`(() => {${SEEN}${body}})()`); // a string, because the checks share what is above

/** What reaches out of the viewport sideways (1.4.10). A box that scrolls by itself may. */
export const tooWide = (page: Page): Promise<readonly string[]> =>
  look(
    page,
    `
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  return [...document.querySelectorAll("body *")]
    .filter((element) => element.getBoundingClientRect().right > width + 1)
    .map((element) => name(element) + " ends at " + element.getBoundingClientRect().right);`,
  );

/** Controls whose text does not fit into them (1.4.12). */
export const clipped = (page: Page): Promise<readonly string[]> =>
  look(
    page,
    `
  return seen
    .filter((element) => !element.matches("input, select, textarea, [tabindex='0']"))
    .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 &&
      getComputedStyle(element).display !== "inline")
    .map((element) => name(element) + " " + element.scrollWidth + " in " + element.clientWidth);`,
  );

/**
 * Targets too small (2.5.8), and buttons and folds under 44 pixels high, which is our own measure. A link in a
 * sentence is as high as its line; one that stands alone is a target of its own.
 */
export const tooSmall = (page: Page): Promise<readonly string[]> =>
  look(
    page,
    `
  const target = (element) => element.closest("label") ?? element;
  return seen.flatMap((element) => {
    const { width, height } = target(element).getBoundingClientRect();
    const alone = element.parentElement.textContent.trim() === element.textContent.trim();
    const inline = element.matches("a") && getComputedStyle(element).display === "inline" && !alone;
    if (element.matches("[tabindex='0']") || inline) return [];
    const least = element.matches("button, summary") ? 43.5 : 24;
    return height < least || width < 24
      ? [name(element) + " " + Math.round(width) + "x" + Math.round(height)]
      : [];
  });`,
  );

/** What cannot be seen at all while it has the focus (2.4.11). */
export const hiddenWhenFocused = (page: Page): Promise<readonly string[]> =>
  look(
    page,
    `
  return seen.flatMap((element) => {
    element.focus();
    if (document.activeElement !== element) return [];
    const box = (element.closest("label") ?? element).getClientRects()[0];
    const left = Math.max(0, box.left), right = Math.min(innerWidth, box.right);
    const top = Math.max(0, box.top), bottom = Math.min(innerHeight, box.bottom);
    if (right <= left || bottom <= top) return [name(element) + " is out of sight"];
    const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const related = there !== null && (element.contains(there) || there.contains(element) ||
      there.closest("label")?.contains(element) === true);
    return related ? [] : [name(element) + " lies under " + (there === null ? "nothing" : name(there))];
  });`,
  );

/** Texts in English words on a page that speaks Japanese; names and what a log says may stay. */
export const english = (page: Page): Promise<readonly string[]> =>
  look(
    page,
    `
  const walker = document.createTreeWalker(scope === document ? document.body : scope, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent.checkVisibility() || parent.closest("[lang=en], [data-log], [data-announcer], code, pre, kbd, svg"))
      continue;
    if (/^[^\\u3040-\\u9fff]*\\b[A-Za-z]{2,} [a-z]{3,}[^\\u3040-\\u9fff]*$/.test(node.data)) found.push(node.data.trim());
  }
  return found;`,
  );

/** Text at twice its size (1.4.4). */
export async function enlarge(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
}

/** Text at its own size again. */
export async function reduce(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "";
  });
}

/** The spacing that text must bear (1.4.12). */
export async function spaceOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}

/** Presses Tab from the top until the focus has been round; says where it was caught and what it never met. */
export async function tabThrough(
  page: Page,
): Promise<{ readonly caught: string | null; readonly missed: readonly string[] }> {
  const count = await page.evaluate<number>(`(() => {${SEEN}
    document.activeElement?.blur();
    // Of radio buttons with one name, Tab meets one.
    const groups = new Set();
    globalThis.toMeet = new Set(seen.filter((element) => {
      if (element.tabIndex < 0 || element.closest("[popover]:not(:popover-open)")) return false;
      if (element.type !== "radio") return true;
      if (groups.has(element.name)) return false;
      groups.add(element.name);
      return true;
    }));
    globalThis.sayName = name;
    return toMeet.size;
  })()`); // a string, because it shares what is above
  const step = `(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return "";
    for (const element of toMeet)
      if (element === at || (element.type === "radio" && element.name === at.name && at.type === "radio"))
        toMeet.delete(element);
    globalThis.stays = at === globalThis.wasAt ? stays + 1 : 0;
    globalThis.wasAt = at;
    // A date has fields of its own, three of a day, three of a time, and its calendar.
    return stays === (at.matches("[type^=date]") ? 8 : 3) ? sayName(at) : "";
  })()`;
  for (let press = 0; press < count + 28; press += 1) {
    await page.keyboard.press("Tab");
    const caught = await page.evaluate<string>(step);
    if (caught !== "") return { caught, missed: [] };
  }
  const missed = await page.evaluate<string[]>("[...toMeet].map(sayName)");
  return { caught: null, missed };
}
