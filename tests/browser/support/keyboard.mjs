// Going through a page by keyboard, and looking at each step where the focus is.
import { expect } from "./fixtures.mjs";

/** More stops than any page of the tests has: past it, the focus is trapped. */
const MOST_STOPS = 400;

/** What has the focus, and what is wrong about how that is seen. */
export async function focused(page) {
  return page.evaluate(lookAtFocus);
}

/**
 * Presses a key until the focus has left the page, or is where it was first.
 *
 * @returns {Promise<string[]>} each stop, by tag, name and address; fails at the first that
 *   cannot be seen
 */
export async function stops(page, key = "Tab") {
  const names = [];
  await page.evaluate(() => { delete window.firstStopByTest; });
  for (let presses = 0; presses < MOST_STOPS; presses += 1) {
    await page.keyboard.press(key);
    const focus = await focused(page);
    if (!focus.name || (focus.isMarked && names.length > 0)) return names;
    expect(focus.faults, `${key} to ${focus.name}`).toEqual([]);
    names.push(focus.name);
  }
  throw new Error(`the focus never leaves the page: ${names.slice(-5).join(", ")}`);
}

/** What Tab ought to stop at, in the order of the page. */
export async function expectedStops(page) {
  return page.evaluate(() => {
    const can = "a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex^='-'])";
    return [...document.querySelectorAll(can)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.disabled)
      .map((element) => window.nameByTest(element));
  });
}

/** Goes on by Tab until a control has the focus; every stop on the way can be seen. */
export async function tabTo(page, locator, key = "Tab") {
  await expect(locator).toHaveCount(1);
  for (let presses = 0; presses < MOST_STOPS; presses += 1) {
    await page.keyboard.press(key);
    const { name, faults } = await focused(page);
    expect(faults, `${key} to ${name}`).toEqual([]);
    if (await locator.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${key} never reaches ${locator}`);
}

/** For `page.addInitScript`: how a stop is named. */
export function bringNames() {
  window.nameByTest = (element) =>
    `${element.localName} “${element.textContent.trim().replace(/\s+/g, " ").slice(0, 60)}” ${element.getAttribute("href")?.slice(0, 60) ?? ""}`.trim();
}

function lookAtFocus() {
  const element = document.activeElement;
  if (!element || element === document.body) return { name: "", faults: [] };
  const isMarked = element === window.firstStopByTest;
  window.firstStopByTest ??= element;
  const faults = [];
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  if (!element.matches(":focus-visible")) faults.push("is not :focus-visible");
  if (outlineStyle === "none" || parseFloat(outlineWidth) < 2) faults.push(`outline ${outlineStyle} ${outlineWidth}`);
  if (/^rgba\(.*, 0\)$|^transparent$/.test(outlineColor)) faults.push(`outline is ${outlineColor}`);
  // All of each line of it, a little inside of its edges.
  for (const box of element.getClientRects()) {
    if (box.width < 1 || box.height < 1) continue;
    const xs = [box.left + 2, (box.left + box.right) / 2, box.right - 2];
    const ys = [box.top + 2, (box.top + box.bottom) / 2, box.bottom - 2];
    for (const [x, y] of xs.flatMap((x) => ys.map((y) => [x, y]))) {
      // What is larger than the window cannot be seen as a whole.
      const fits = box.width <= innerWidth && box.height <= innerHeight;
      const top = document.elementFromPoint(x, y);
      if (!top && fits) faults.push(`lies outside of the window at ${Math.round(x)}, ${Math.round(y)}`);
      if (top && !element.contains(top) && !top.contains(element)) {
        faults.push(`is covered by ${top.localName}.${top.className} at ${Math.round(x)}, ${Math.round(y)}`);
      }
    }
  }
  return { name: window.nameByTest(element), faults, isMarked };
}
