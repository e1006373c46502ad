// The page of data, which the program alone draws.
import { audit, bringAxe } from "./support/axe.mjs";
import { expect } from "./support/fixtures.mjs";
import { test } from "./support/frames.mjs";

test("ok the page of data is accessible, and nothing of it is wider than a phone", async ({ page, example }) => {
  for (const [width, colorScheme] of [[320, "light"], [1280, "dark"]]) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    for (const path of ["daten/", "en/daten/?frame"]) {
      await page.goto(example.url(path));
      await bringAxe(page);
      expect((await audit(page, [])).problems).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  }
});

test("ok the files can be taken without scripts", async ({ browser, example }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(example.url("daten/"));
  const links = page.getByRole("main").getByRole("listitem").getByRole("link");
  expect(await links.allTextContents()).toContain("schedule.xml");
  for (const link of await links.all()) {
    const answer = await page.request.get(new URL(await link.getAttribute("href"), page.url()).href);
    expect(answer.ok(), await link.textContent()).toBe(true);
  }
  await page.close();
});
