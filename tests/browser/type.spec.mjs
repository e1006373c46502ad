// The fonts of the site, and what stands in for them while they are on their way.
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fontsFirst, holdBack, painted, settled } from "./support/arrival.mjs";
import { becomes, expect, onQuickNetwork, test } from "./support/fixtures.mjs";
import { SITE, kindsOfPages } from "./support/site.mjs";

const { fonts_bytes: BUDGET } = JSON.parse(readFileSync(new URL("../size/budget.json", import.meta.url), "utf8"));
const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } };
const DISPLAY = "Bricolage Grotesque";
const TEXT = "Atkinson Hyperlegible Next";

test.beforeEach(({ page }) => onQuickNetwork(page));

test("ok fonts that are in time are shown", async ({ page, host }) => {
  await fontsFirst(page);
  // However busy the machine is, they are in time.
  await page.addInitScript(() => {
    const later = window.setTimeout;
    window.setTimeout = (act, after, ...rest) => later(act, after === 200 ? 10_000 : after, ...rest);
  });
  // A page whose styles are a file, so that a test can have the fonts before them.
  await page.goto(host.url("personen/abicht/"));
  await painted(page);
  expect(await fontsOf(page, "h1")).toEqual([expect.stringContaining(DISPLAY)]);
  expect(await fontsOf(page, "main dd")).toEqual([expect.stringContaining(TEXT)]);
});

test("ok fonts that are late are shown on the next page", async ({ page, host }) => {
  const fonts = await holdBack(page, /\.woff2$/);
  await page.goto(host.url("personen/"), { waitUntil: "commit" });
  await painted(page);
  await fonts.arrive();
  await becomes(page, "hydrated");
  await settled(page);
  expect(await fontsOf(page, "h1")).toEqual([]);
  // From now on the browser's cache has them.
  await page.unrouteAll();
  await page.getByRole("banner").getByRole("link", { name: "Programm" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Programm" })).toBeFocused();
  await expect.poll(() => fontsOf(page, "h1")).toEqual([expect.stringContaining(DISPLAY)]);
});

test("ok pages ask for no more fonts than the budget allows", async ({ page, host }) => {
  const fonts = new Set();
  page.on("request", (request) => {
    if (request.url().endsWith(".woff2")) fonts.add(new URL(request.url()).pathname);
  });
  for (const path of kindsOfPages()) {
    await page.goto(host.url(path));
    await painted(page);
  }
  expect(fonts.size).toBeGreaterThanOrEqual(2);
  const bytes = [...fonts].map((path) => statSync(join(SITE, path)).size);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BUDGET);
});

for (const [size, viewport] of Object.entries(SIZES)) {
  test.describe(size, () => {
    test.use({ viewport, consoleAllowed: /Failed to load resource/ });

    test("ok the stand-ins take the room of the fonts", async ({ page, host }) => {
      test.setTimeout(120_000);
      const paths = kindsOfPages();
      const real = await roomOfPages(page, host, paths, showFonts);
      await page.route(/\.woff2$/, (route) => route.abort());
      const standIns = await roomOfPages(page, host, paths, askForFonts);
      for (const face of [DISPLAY, TEXT]) {
        const ratio = (measure) => standIns[face][measure] / real[face][measure];
        expect.soft(ratio("width"), `width of ${face}`).toBeCloseTo(1, 1.7);
        expect.soft(ratio("height"), `height of ${face}`).toBeCloseTo(1, 2);
      }
    });
  });
}

/** What the text set in each face takes, over several pages: in pixels, and in em. */
async function roomOfPages(page, host, paths, before) {
  const sums = { [DISPLAY]: { width: 0, height: 0 }, [TEXT]: { width: 0, height: 0 } };
  for (const path of paths) {
    await page.goto(host.url(path));
    await painted(page);
    await before(page);
    for (const { face, width, height } of await page.evaluate(roomOfTexts)) {
      sums[face].width += width;
      sums[face].height += height * width;
    }
  }
  for (const sum of Object.values(sums)) sum.height /= sum.width;
  return sums;
}

/** Has the fonts shown, however late they were: as the app does it on the next page. */
async function showFonts(page) {
  await becomes(page, "hydrated");
  await expect.poll(async () => {
    await page.evaluate(() => dispatchEvent(new Event("treffpunkt:page")));
    return fontsOf(page, "h1");
  }).toContainEqual(expect.stringContaining(DISPLAY));
  await page.evaluate(() => document.fonts.ready);
}

/** Has the page want its fonts, also where it was too slow for them: its texts name them then. */
async function askForFonts(page) {
  await page.evaluate(() => { document.documentElement.dataset.fonts = ""; });
}

/** Runs in the page: how wide each line of text is, and how high its font, in em. */
function roomOfTexts() {
  const walker = document.createTreeWalker(document.getElementById("app"), NodeFilter.SHOW_TEXT);
  const lines = [];
  while (walker.nextNode()) {
    const { fontFamily, fontSize } = getComputedStyle(walker.currentNode.parentElement);
    const face = /"([^"]+)"/.exec(fontFamily)[1];
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    for (const { width, height } of range.getClientRects()) {
      lines.push({ face, width, height: height / parseFloat(fontSize) });
    }
  }
  return lines.filter(({ width }) => width > 0);
}

/** The fonts that come with the page among those that an element's letters are drawn with. */
async function fontsOf(page, selector) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("DOM.enable");
  await devtools.send("CSS.enable");
  const { root } = await devtools.send("DOM.getDocument");
  const { nodeId } = await devtools.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { fonts } = await devtools.send("CSS.getPlatformFontsForNode", { nodeId });
  await devtools.detach();
  return fonts.filter(({ isCustomFont }) => isCustomFont).map(({ familyName }) => familyName);
}
