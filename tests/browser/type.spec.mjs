// The fonts of the site, and what stands in for them while they are on their way.
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { painted } from "./support/arrival.mjs";
import { becomes, expect, onQuickNetwork, test } from "./support/fixtures.mjs";
import { DISPLAY, TEXT, fontsOf } from "./support/fonts.mjs";
import { SIZES as LAYOUTS } from "./support/layout.mjs";
import { EXAMPLE, SITE, kindsOfPages } from "./support/site.mjs";

const { fonts_bytes: BUDGET } = JSON.parse(readFileSync(new URL("../size/budget.json", import.meta.url), "utf8"));
const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } };

test.beforeEach(({ page }) => onQuickNetwork(page));

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

/** Longer words are hyphenated, by browsers that know how. */
const FITS = 14;
const EXAMPLE_PAGES = ["", "programm/", "workshops/", "personen/", "kontakt/", "presse/"];

for (const { name, width, height, change } of LAYOUTS.filter(({ name }) => /^(200 % text, )?320 px$/.test(name))) {
  test(`ok no heading breaks a word of up to ${FITS} letters (${name})`, async ({ page, serve }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height });
    const broken = [];
    for (const [folder, paths] of [[SITE, kindsOfPages()], [EXAMPLE, EXAMPLE_PAGES]]) {
      const host = await serve(folder);
      for (const path of paths) {
        await page.goto(host.url(path));
        await showFonts(page);
        await change?.(page);
        broken.push(...(await page.evaluate(brokenWords, FITS)));
      }
    }
    expect([...new Set(broken)]).toEqual([]);
  });
}

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

/** Runs in the page: words of headings that stand on more than one line, of so many letters at most. */
function brokenWords(most) {
  const found = [];
  for (const heading of document.querySelectorAll("h1, h2, h3, h4, .site-name, .hero-motto, .hero-when")) {
    if (!heading.checkVisibility({ visibilityProperty: true }) || heading.matches(".visually-hidden")) continue;
    const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) found.push(...wordsOf(walker.currentNode).filter(isBroken).map(({ word }) => word));
  }
  return found;

  function wordsOf(node) {
    const words = [...node.data.matchAll(/[\p{L}\p{N}]+(:\p{L}+)*[:,.?!)]*/gu)];
    return words.filter(([word]) => word.length <= most).map(({ 0: word, index }) => ({ node, word, index }));
  }

  function isBroken({ node, word, index }) {
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const tops = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top));
    return new Set(tops).size > 1;
  }
}
