// The first load in a browser that has just been started, as after a tap on a link in a mail:
// everything is counted, also what blocks before the first paint and after the app is ready.
import { launch, slowPhone } from "./phone.mjs";

/** How long a page may go on working after its start, in milliseconds. */
const AFTERWARDS = 3000;

/**
 * @param {string} url
 * @param {{types?: string}} options `types`: a word that is typed into the search as soon as the
 *   app is ready
 * @returns {Promise<{paint: number, blocked: number, ready?: number, found?: number}>} milliseconds;
 *   `found` from the letter to the frame with its results
 */
export async function firstLoad(url, { types } = {}) {
  const browser = await launch();
  const { page } = await slowPhone(browser, { settles: false });
  await page.addInitScript(noteTasks);
  if (types) await page.addInitScript(typeAtOnce, types);
  await page.goto(url, { waitUntil: "load" });
  const hasApp = await page.evaluate(() => "content" in document.documentElement.dataset);
  if (hasApp) await page.locator("html[data-ready]").waitFor({ state: "attached" });
  if (types) await page.waitForFunction(() => window.foundByBench > 0);
  await page.waitForTimeout(AFTERWARDS);
  const result = await page.evaluate(() => window.tasksOfBench());
  await browser.close();
  return result;
}

/** Runs in the page, before anything of it. */
function noteTasks() {
  const tasks = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: "longtask", buffered: true });
  let ready;
  new MutationObserver(() => {
    if (document.documentElement?.dataset.ready) ready ??= performance.now();
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-ready"] });
  window.tasksOfBench = () => {
    tasks.push(...observer.takeRecords());
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    const blocked = tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
    return { paint: paint.startTime, blocked, ready, found: window.foundByBench };
  };
}

/** Runs in the page: types when the app is ready, and notes when the results are painted. */
function typeAtOnce(word) {
  const type = () => {
    const field = document.querySelector("#search-words");
    const begin = performance.now();
    field.value = word;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    const look = () => {
      if (!document.querySelector("#search-results .entry")) return requestAnimationFrame(look);
      requestAnimationFrame(() => { window.foundByBench = performance.now() - begin; });
    };
    look();
  };
  new MutationObserver((_, observer) => {
    if (!document.documentElement?.dataset.ready) return;
    observer.disconnect();
    // In a task of its own, as a visitor's key is.
    setTimeout(type);
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-ready"] });
}
