// A frame of a partner's page follows the page in it: whatever changes there.
import { becomes, expect } from "./support/fixtures.mjs";
import { expectAsHighAsItsPage, frameAt, heightOf, test } from "./support/frames.mjs";
import { element, script } from "./support/partner.mjs";
import { translatePages } from "./support/translator.mjs";

test.describe("a frame follows its page", () => {
  test.beforeEach(async ({ page, example, partner }) => {
    partner.write(`${script(example)}<h1>Partner</h1><div id="box" style="width:700px">${element(example, "programm/")}</div>`);
    await page.goto(partner.url);
    await becomes(await frameAt(page, 0), "hydrated");
  });

  test("ok when filters, words and layouts change", async ({ page }) => {
    const frame = await frameAt(page, 0);
    const heights = [await expectAsHighAsItsPage(frame)];
    for (const act of [
      () => frame.getByRole("searchbox").fill("Archiv"),
      () => frame.getByRole("searchbox").fill(""),
      () => frame.getByRole("button", { name: "Kompakt" }).click(),
      () => frame.getByRole("button", { name: "Raster" }).click(),
    ]) {
      await act();
      await frame.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));
      heights.push(await expectAsHighAsItsPage(frame));
    }
    expect(new Set(heights).size).toBeGreaterThan(3);
  });

  test("ok when its text is larger, its column narrower, and after it was hidden", async ({ page }) => {
    const frame = await frameAt(page, 0);
    const before = await expectAsHighAsItsPage(frame);
    await frame.evaluate(() => { document.documentElement.style.fontSize = "200%"; });
    await expect.poll(() => heightOf(frame)).toBeGreaterThan(before);
    const larger = await expectAsHighAsItsPage(frame);
    await frame.evaluate(() => { document.documentElement.style.fontSize = ""; });
    await expect.poll(() => heightOf(frame)).toBeLessThan(larger);
    // Its faces may have come since.
    const again = await expectAsHighAsItsPage(frame);
    await page.evaluate(() => { box.style.width = "300px"; });
    // Entries stand otherwise then: lower or higher.
    await expect.poll(() => heightOf(frame)).not.toBe(again);
    await expectAsHighAsItsPage(frame);
    await page.evaluate(() => { box.style.display = "none"; box.style.width = "700px"; });
    await page.evaluate(() => { box.style.display = ""; });
    await becomes(await frameAt(page, 0), "hydrated");
    await expectAsHighAsItsPage(await frameAt(page, 0));
  });

  test("ok to another page and back, and the visitor sees where it begins", async ({ page }) => {
    const frame = await frameAt(page, 0);
    await expectAsHighAsItsPage(frame);
    const link = frame.locator(".days .entry-title a").last();
    await link.scrollIntoViewIfNeeded();
    await link.click();
    await expect(frame.locator(".session-page")).toBeAttached();
    await expectAsHighAsItsPage(frame);
    await expect(frame.locator("h1")).toBeInViewport();
    await expect(page.locator("treffpunkt-embed iframe")).toHaveAttribute("title", await frame.locator("h1").textContent());
    await page.evaluate(() => history.back());
    await expect(frame.getByRole("searchbox")).toBeVisible();
    await expectAsHighAsItsPage(frame);
  });

  for (const width of [280, 320, 800]) {
    test(`ok the filters open where the visitor looks, ${width} px`, async ({ page }) => {
      await page.evaluate((pixels) => { box.style.width = `${pixels}px`; }, width);
      const frame = await frameAt(page, 0);
      const before = await expectAsHighAsItsPage(frame);
      await page.evaluate(() => scrollTo(0, 250));
      // By keyboard: a click right after that might meet what stood there before.
      await frame.getByRole("button", { name: "Filtern" }).press("Enter");
      const dialog = frame.locator("dialog[open]");
      await expect(dialog).toBeInViewport({ ratio: 0.9 });
      await expectAsHighAsItsPage(frame);
      await frame.getByRole("button", { name: "Ergebnis zeigen" }).click();
      await expect(dialog).toHaveCount(0);
      expect(await expectAsHighAsItsPage(frame)).toBe(before);
    });
  }

  test("ok on paper", async ({ page }) => {
    const frame = await frameAt(page, 0);
    await expectAsHighAsItsPage(frame);
    await page.emulateMedia({ media: "print" });
    await expectAsHighAsItsPage(frame);
    await page.emulateMedia({ media: "screen" });
    await expectAsHighAsItsPage(frame);
  });

  test("ok what is kept is said where the visitor looks", async ({ page }) => {
    const frame = await frameAt(page, 0);
    await expectAsHighAsItsPage(frame);
    const star = frame.locator(".days .star").nth(9);
    await star.scrollIntoViewIfNeeded();
    await star.click();
    await expect(frame.locator(".plan-bar-inner")).toBeInViewport({ ratio: 0.9 });
    await expect(star).toBeInViewport();
  });
});

test("ok a page whose fonts come late", async ({ page, example, partner }) => {
  let letCome;
  const wanted = new Promise((done) => { letCome = done; });
  await page.route("**/*.woff2", async (route) => {
    await wanted;
    await route.continue();
  });
  partner.write(`${script(example)}${element(example, "programm/")}`);
  await page.goto(partner.url, { waitUntil: "commit" });
  const frame = await frameAt(page, 0);
  await becomes(frame, "hydrated");
  await expectAsHighAsItsPage(frame);
  letCome();
  // A page that was painted without its fonts keeps its letters; another one of the visit has them.
  await frame.evaluate(() => { document.documentElement.dataset.fonts = ""; });
  await frame.evaluate(() => document.fonts.ready);
  expect(await frame.evaluate(() => [...document.fonts].filter(({ status }) => status === "loaded").length)).toBeGreaterThan(0);
  await expectAsHighAsItsPage(frame);
});

test("ok a page that is being translated", async ({ page, example, partner }) => {
  await page.addInitScript(translatePages, false);
  partner.write(`${script(example)}${element(example, "programm/")}`);
  await page.goto(partner.url);
  const frame = await frameAt(page, 0);
  await becomes(frame, "hydrated");
  await expect(frame.locator("h1 font font")).toHaveText("Programm");
  const before = await expectAsHighAsItsPage(frame);
  await frame.getByRole("searchbox").fill("Archiv");
  await expect.poll(() => heightOf(frame)).toBeLessThan(before);
  await expectAsHighAsItsPage(frame);
  await frame.locator(".hit a, .entry-title a").first().click();
  await expect(frame.locator(".session-page")).toBeAttached();
  await expectAsHighAsItsPage(frame);
  await expect(page.locator("treffpunkt-embed iframe")).toHaveAttribute("title", await frame.locator("h1").textContent());
});
