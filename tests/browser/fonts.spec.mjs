// When a page asks for its fonts, and whether it shows them: at the first paint, soon after it, or
// on the next page.
import { fontsFirst, holdBack, onLine, painted, paintedAgo, settled } from "./support/arrival.mjs";
import { becomes, expect, onQuickNetwork, test } from "./support/fixtures.mjs";
import { DISPLAY, TEXT, fontsOf } from "./support/fonts.mjs";

const LONG_AGO = 10_000;
/** A file of 20 KB, and a server that thinks for half a second before it sends it. */
const PAGE = { requestStart: 0, responseStart: 500, encodedBodySize: 20_000 };
/** At 10 and at 1.6 Mbit/s. */
const FAST = { ...PAGE, responseEnd: 516 };
const SLOW = { ...PAGE, responseEnd: 600 };

for (const [name, line, isAsked] of [
  ["came fast, however long the server took", { timing: FAST }, true],
  ["came fast, and is of unknown size", { timing: { ...FAST, encodedBodySize: 0 } }, true],
  ["came slowly, on a line that is fast", { timing: SLOW, connection: { downlink: 8.4 } }, true],
  ["came slowly", { timing: SLOW, connection: { downlink: 1.6 } }, false],
  ["came fast, to a visitor who saves data", { timing: FAST, connection: { downlink: 8.4, saveData: true } }, false],
]) {
  test(`ok a page that ${name}, asks for fonts ${isAsked ? "before" : "not before"} the app`, async ({ page, host }) => {
    await onLine(page, line);
    const app = await holdBack(page, /\.wasm$/);
    const fonts = await holdBack(page, /\.woff2$/);
    await page.goto(host.url("personen/"), { waitUntil: "commit" });
    await painted(page);
    await expect.poll(app.held).toBe(1);
    expect(fonts.held()).toBe(isAsked ? 2 : 0);
    if (isAsked) return;
    await app.arrive();
    await becomes(page, "hydrated");
    if (line.connection.saveData) expect(fonts.held()).toBe(0);
    else await expect.poll(fonts.held).toBe(2);
  });
}

test("ok the next page asks at once for the fonts that the browser has, also on a slow line", async ({ page, host }) => {
  await onLine(page, { timing: SLOW });
  await page.goto(host.url("personen/"));
  await becomes(page, "hydrated");
  const app = await holdBack(page, /\.wasm$/);
  await page.evaluate(() => { location.href = "../kontakt/"; });
  await page.waitForURL(/kontakt/);
  await painted(page);
  await expect.poll(app.held).toBe(1);
  await expect.poll(() => fontsOf(page, "h1")).toEqual([expect.stringContaining(DISPLAY)]);
});

test.describe("on a quick network", () => {
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

  test("ok fonts that come soon after the first paint are shown at once", async ({ page, host }) => {
    await paintedAgo(page, 0);
    const fonts = await holdBack(page, /\.woff2$/);
    await page.goto(host.url("personen/"), { waitUntil: "commit" });
    await painted(page);
    expect(await fontsOf(page, "h1")).toEqual([]);
    await fonts.arrive();
    await expect.poll(() => fontsOf(page, "h1")).toEqual([expect.stringContaining(DISPLAY)]);
    expect(await fontsOf(page, ".person-role")).toEqual([expect.stringContaining(TEXT)]);
  });

  test("ok fonts that are late are shown on the next page", async ({ page, host }) => {
    await paintedAgo(page, LONG_AGO);
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
});
