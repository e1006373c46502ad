// What a reader may have opened on a page. Each moment is entered from the plain page, and
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
  // The programme's search (filtered, filtered to nothing, dialog#filters open) belongs here.
];
