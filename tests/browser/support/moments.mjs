// What a visitor may have opened on a page. Each moment is entered from the plain page, and
// left again, without loading.
import { expect } from "./fixtures.mjs";

/**
 * @typedef {object} Moment
 * @property {string} name
 * @property {(page) => Promise<boolean>} exists whether this page, as wide as it is now, has it
 * @property {(page) => Promise<void>} enter
 * @property {(page) => Promise<void>} leave
 */

/** @type {Moment[]} */
export const MOMENTS = [
  { name: "plain", exists: async () => true, enter: async () => {}, leave: async () => {} },
  {
    name: "menu open",
    exists: (page) => page.locator(".menu-open").isVisible(),
    enter: async (page) => {
      await page.locator(".menu-open").click();
      await expect(page.locator(".menu-close")).toBeVisible();
    },
    leave: async (page) => {
      await page.keyboard.press("Escape");
      await expect(page.locator(".menu-open")).toBeVisible();
    },
  },
  {
    name: "lightbox open",
    exists: async (page) => (await isAlive(page)) && (await page.locator(".photo-link").count()) > 0,
    enter: async (page) => {
      await page.locator(".photo-link").first().press("Enter");
      await expect(page.locator(".lightbox-slide:not([inert]) .lightbox-image")).toBeVisible();
    },
    leave: async (page) => {
      await page.keyboard.press("Escape");
      await expect(page.locator("#lightbox")).toBeHidden();
      // The focus has gone to the picture, which may be far down the page.
      await expect(page.locator(".photo-link").first()).toBeFocused();
      await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
    },
  },
  { name: "filters open", exists: hasSearch, enter: openFilters, leave: closeFilters },
  {
    name: "filtered",
    exists: hasSearch,
    enter: async (page) => {
      await openFilters(page);
      await filters(page).getByRole("checkbox").first().check();
      await closeFilters(page);
      await expect(page.locator(".filter-chip")).toHaveCount(1);
    },
    leave: async (page) => {
      await page.locator(".filter-chip").press("Enter");
      await expect(page.locator(".filter-chip")).toHaveCount(0);
    },
  },
  {
    name: "compact",
    exists: async (page) => (await isAlive(page)) && page.locator('.layout[value="compact"]').isVisible(),
    enter: (page) => showLayout(page, "compact"),
    leave: (page) => showLayout(page, "list"),
  },
  // What a title begins with is found at once, in whatever language it is.
  { name: "found", exists: hasSearch, enter: async (page) => search(page, await aWord(page)), leave: clear },
  { name: "nothing found", exists: hasSearch, enter: (page) => search(page, "xyzzyxyzzy"), leave: clear },
];

const filters = (page) => page.locator("#filters");

async function hasSearch(page) {
  return (await page.getByRole("searchbox").isVisible()) && isAlive(page);
}

async function isAlive(page) {
  return /^(hydrated|mounted)$/.test(await page.locator("html").getAttribute("data-ready") ?? "");
}

async function openFilters(page) {
  // By key: what gets the focus is scrolled clear of the header, whatever is on the way.
  await page.locator(".filter-open").press("Enter");
  await expect(filters(page)).toBeVisible();
}

async function closeFilters(page) {
  await page.keyboard.press("Escape");
  await expect(filters(page)).toBeHidden();
}

async function showLayout(page, name) {
  await page.locator(`.layout[value="${name}"]`).press("Enter");
  await expect(page.locator(`.days[data-layout="${name}"]`)).toBeAttached();
  await toTop(page);
}

/** What the header covers depends on where the page is scrolled to. */
function toTop(page) {
  return page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
}

async function search(page, words) {
  await page.getByRole("searchbox").fill(words);
  await expect(page.locator("search").getByRole("status")).not.toBeEmpty();
  await toTop(page);
}

async function clear(page) {
  await page.getByRole("searchbox").fill("");
  await expect(page.locator("search").getByRole("status")).toBeEmpty();
}

async function aWord(page) {
  const title = await page.locator(".entry-title").first().textContent();
  return title.trim().slice(0, 5);
}
