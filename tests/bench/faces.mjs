// Whether visitors see the faces of the site: with the first page from an ordinary web space
// (10 Mbit/s, a round trip of 40 ms, and 150 ms more until each answer begins), and with the second
// page on a slow phone.
import { serveFolder } from "../support/server.mjs";
import { PHONE, freshPage, median, slowPhone } from "./phone.mjs";

const FIRST_BYTE = 150;
const NETWORK = { latency: 40, downloadThroughput: 10_000_000 / 8, uploadThroughput: 5_000_000 / 8 };
const DESK = { viewport: { width: 1280, height: 800 }, locale: "de-DE" };
const WINDOWS = { phone: PHONE, desk: DESK };
const LOADS = 20;
const VISITS = 5;
/** The faces may come this much later than the first paint, in milliseconds, … */
const SOON = 300;
/** … in this share of all loads, and may move the page by this much. */
const ENOUGH = 19 / 20;
const MOST_SHIFT = 0.02;
const FACES = { h1: "Bricolage Grotesque", ".skip-link": "Atkinson Hyperlegible Next" };

/** Prints a line for each page and window; whether all have the faces soon enough, and lie still. */
export async function judgeFaces(browser, site, pages) {
  const host = await serveFolder(site, { compress: true, delay: FIRST_BYTE });
  let isFine = true;
  for (const [page, path] of Object.entries(pages)) {
    for (const [name, window] of Object.entries(WINDOWS)) {
      const loads = [];
      while (loads.length < LOADS) loads.push(await load(browser, window, host.url(path)));
      isFine = judge(`${page}, ${name}`, loads) && isFine;
    }
  }
  await host.close();
  return isFine;
}

/** Follows a link on a slow phone, once the app runs and the fonts are there; whether it shows them. */
export async function judgeSecondPage(browser, site) {
  const host = await serveFolder(site, { compress: true });
  let shown = 0;
  for (let visit = 0; visit < VISITS; visit += 1) {
    const { page, devtools, close } = await slowPhone(browser);
    await page.goto(host.url(), { waitUntil: "load" });
    await page.waitForFunction(() => {
      const fonts = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".woff2"));
      return fonts.filter(({ responseEnd }) => responseEnd > 0).length >= 2;
    });
    await page.evaluate(() => document.querySelector("main a[href$='programm/']").click());
    await page.waitForURL(/programm\/$/);
    await page.locator("html[data-fonts]").waitFor({ state: "attached" });
    if (await hasFaces(devtools)) shown += 1;
    await close();
  }
  await host.close();
  console.log(`slow phone: the faces on the second page in ${shown} of ${VISITS} visits`);
  return shown === VISITS;
}

async function load(browser, window, url) {
  const { page, devtools, close } = await freshPage(browser, window, NETWORK);
  await page.addInitScript(noteFaces);
  await page.goto(url, { waitUntil: "load" });
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  const noted = await page.evaluate(() => window.noted());
  const isShown = await hasFaces(devtools);
  await close();
  return { ...noted, wait: isShown ? Math.max(0, noted.shown - noted.painted) : Infinity };
}

/** Runs in the page, before anything of it. */
function noteFaces() {
  const noted = { painted: NaN, shown: NaN, shift: 0 };
  const take = (entries) => {
    for (const { entryType, name, startTime, value } of entries) {
      if (name === "first-contentful-paint") noted.painted = startTime;
      if (entryType === "layout-shift") noted.shift += value;
    }
  };
  const observers = ["paint", "layout-shift"].map((type) => {
    const observer = new PerformanceObserver((list) => take(list.getEntries()));
    observer.observe({ type, buffered: true });
    return observer;
  });
  new MutationObserver(() => {
    if ("fonts" in document.documentElement.dataset) noted.shown ||= performance.now();
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-fonts"] });
  window.noted = () => {
    for (const observer of observers) take(observer.takeRecords());
    return noted;
  };
}

async function hasFaces(devtools) {
  await devtools.send("DOM.enable");
  await devtools.send("CSS.enable");
  const { root } = await devtools.send("DOM.getDocument");
  const shown = Object.entries(FACES).map(async ([selector, face]) => {
    const { nodeId } = await devtools.send("DOM.querySelector", { nodeId: root.nodeId, selector });
    const { fonts } = await devtools.send("CSS.getPlatformFontsForNode", { nodeId });
    return fonts.some(({ isCustomFont, familyName }) => isCustomFont && familyName.startsWith(face));
  });
  return (await Promise.all(shown)).every(Boolean);
}

function judge(name, loads) {
  const within = (most) => loads.filter(({ wait }) => wait <= most).length;
  const shift = Math.max(...loads.map((load) => load.shift));
  const painted = Math.round(median(loads.map((load) => load.painted)));
  console.log(
    `${name}: the faces at the first paint (${painted} ms) in ${within(0)} of ${loads.length} first loads, ` +
      `within ${SOON} ms in ${within(SOON)}; shift at most ${shift.toFixed(3)}`,
  );
  return within(SOON) >= loads.length * ENOUGH && shift <= MOST_SHIFT;
}
