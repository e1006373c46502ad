// Texts with tables, links to own pages and photos.
import { becomes, expect, test } from "./support/fixtures.mjs";
import { EXAMPLE } from "./support/site.mjs";

const PHONE = { width: 360, height: 700 };

test.describe("on a phone, without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: PHONE });

  test("ok a wide table scrolls inside itself, by keys", async ({ page, serve }) => {
    const host = await serve(EXAMPLE);
    await page.goto(host.url("anreise/"));
    const table = page.getByRole("group", { name: "Abfahrt Ab Haltestelle Umsteigen Dauer" });
    await expect(table.getByRole("columnheader")).toHaveCount(5);
    await table.focus();
    await page.keyboard.press("End");
    await expect(table.getByRole("columnheader", { name: "Abfahrt" })).toBeVisible();
    const wide = await table.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(wide).toBeGreaterThan(0);
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  });
});

test("ok a link to an own page is followed without loading, in the language of the page", async ({ page, serve }) => {
  const host = await serve(EXAMPLE);
  await page.goto(host.url("en/anreise/?embed"));
  await becomes(page, "hydrated");
  await page.evaluate(() => (document.body.dataset.stays = ""));
  await page.getByRole("main").getByRole("link", { name: "Greta Umweg" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Greta Umweg");
  await expect(page).toHaveURL(/\/en\/personen\/greta-umweg\/\?embed$/);
  await expect(page.locator("body[data-stays]")).toHaveCount(1);
});

test("ok a photo in a text opens, and the focus comes back to it", async ({ page, serve }) => {
  const host = await serve(EXAMPLE);
  await page.goto(host.url("anreise/"));
  await becomes(page, "hydrated");
  const photo = page.getByRole("main").getByRole("link", { name: /Stadtplan/ });
  await photo.click();
  await expect(page.getByRole("dialog").locator('[data-slide="stadtplan"]')).toBeInViewport();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(photo).toBeFocused();
});
