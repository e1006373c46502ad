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

test("ok a group of which filters leave nobody has no heading, and comes back with its people", async ({ page, serve }) => {
  const host = await serve(EXAMPLE);
  await page.goto(host.url("personen/"));
  await becomes(page, "hydrated");
  const group = (name) => page.locator(".person-group").filter({ has: page.getByRole("heading", { name, exact: true }) });
  const [committee, team] = [group("Programmbeirat"), group("Team der Tagung")];
  await expect(committee).toBeVisible();
  await expect(team).toBeVisible();
  await page.getByRole("button", { name: "Filtern", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Filtern" });
  await dialog.getByRole("checkbox", { name: "Archiv der beinahe gebauten Städte" }).check();
  await expect(page.locator(".person-card:visible")).toHaveCount(1);
  await expect(committee.locator(".person-card:visible")).toHaveAttribute("data-person", "bosse-nebelhorn");
  await expect(team).toBeHidden();
  await dialog.getByRole("checkbox", { name: "Archiv der beinahe gebauten Städte" }).uncheck();
  await expect(team).toBeVisible();
  await expect(committee.locator(".person-card:visible")).toHaveCount(2);
});

test("ok a person of several organisations is found under each", async ({ page, serve }) => {
  const host = await serve(EXAMPLE);
  for (const name of ["Treppenhaus-Akademie", "Hausgemeinschaft Halbinsel"]) {
    await page.goto(host.url(`personen/?organisation=${encodeURIComponent(name)}`));
    await becomes(page, "hydrated");
    await expect(page.locator(".person-card:visible")).toHaveCount(1);
    await expect(page.locator(".person-card:visible")).toHaveAttribute("data-person", "noor-halbinsel");
  }
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "certain or not, with the app" : "certain or not, without the app", () => {
    test.use({ javaScriptEnabled });

    test("ok a visitor reads who is asked and who is on a screen, and follows to their pages", async ({ page, serve }) => {
      const host = await serve(EXAMPLE);
      await page.goto(host.url("programm/"));
      if (javaScriptEnabled) await becomes(page, "hydrated");
      const talk = (id) => page.locator(`.days [data-session="${id}"] .part-list`).first();
      await expect(talk("vortrag-postleitzahl")).toHaveText("Dr. Oke Kreiselpunkt (angefragt)");
      await expect(talk("vortrag-reisefuehrer")).toHaveText("Quentin Overmoor (per Video)");
      await talk("vortrag-postleitzahl").getByRole("link").click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dr. Oke Kreiselpunkt");
      await expect(page.locator("main")).toContainText("Vortrag · angefragt");
      const mastodon = page.locator(".site-footer").getByRole("link", { name: "Mastodon: @erfundene_orte@social.example" });
      await expect(mastodon).toHaveAttribute("rel", "me");
    });
  });
}
