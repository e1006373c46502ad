// People: their portraits, and letters that lead to them where they are many.
import { becomes, expect, test } from "./support/fixtures.mjs";
import { EXAMPLE } from "./support/site.mjs";

test("ok a photo stands where initials stand, and is as large", async ({ page, serve }) => {
  const host = await serve(EXAMPLE);
  await page.goto(host.url("personen/"));
  await becomes(page, "hydrated");
  const photo = page.locator(".person-card .portrait:has(img)").first();
  const initials = page.locator(".person-card svg.portrait").first();
  const place = async (portrait) => {
    const card = await portrait.locator("xpath=ancestor::article").boundingBox();
    const { x, y, width, height } = await portrait.boundingBox();
    return [x - card.x, y - card.y, width, height].map(Math.round);
  };
  expect(await place(photo)).toEqual(await place(initials));
  const image = await photo.locator("img").boundingBox();
  expect(Math.round(image.width)).toBe(Math.round((await initials.boundingBox()).width));
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 700 } });

    test("ok a letter leads to the first name with it", async ({ page, serve }) => {
      const host = await serve(EXAMPLE);
      await page.goto(host.url("personen/"));
      if (javaScriptEnabled) await becomes(page, "hydrated");
      const letters = page.getByRole("navigation", { name: "Von A bis Z" }).getByRole("link");
      const names = await letters.allTextContents();
      expect(names.length).toBeGreaterThan(8);
      expect(names).toEqual(names.toSorted());
      await letters.filter({ hasText: /^S$/ }).click();
      await expect(page.locator("#letter-S").getByRole("heading")).toBeInViewport();
      await expect(page.locator("#letter-S")).toHaveAttribute("data-person", "tomke-sandvogel");
    });
  });
}

test("ok people are filtered by what they do here and by organisation", async ({ page, serve }) => {
  const host = await serve(EXAMPLE);
  await page.goto(host.url("personen/"));
  await becomes(page, "hydrated");
  const people = page.locator(".person-list > li:visible");
  const all = await people.count();
  await page.getByRole("button", { name: "Filtern", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Filtern" });
  await dialog.getByRole("checkbox", { name: "Moderation" }).check();
  const moderators = await people.count();
  expect(moderators).toBeGreaterThan(0);
  expect(moderators).toBeLessThan(all);
  await dialog.getByRole("checkbox", { name: "Radio Funkloch" }).check();
  await expect(people).toHaveCount(1);
  await expect(page.locator("search").getByRole("status")).toHaveText(`1 von ${all} Personen`);
  await dialog.getByRole("button", { name: "1 zeigen", exact: true }).click();
  await expect(page).toHaveURL(/\?role=moderator&organisation=Radio(%20|\+)Funkloch$/);
  await expect(page.getByRole("navigation", { name: "Von A bis Z" })).toBeHidden();
  await people.getByRole("link").first().click();
  await expect(page).toHaveURL(/tomke-sandvogel\/$/);
  await page.goBack();
  await expect(people).toHaveCount(1);
});
