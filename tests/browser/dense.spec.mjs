// A long programme on a phone: dense, and everything above it in one bar.
import { becomes, expect, test } from "./support/fixtures.mjs";
import { settled } from "./support/arrival.mjs";
import { EXAMPLE, SITE } from "./support/site.mjs";

test.use({ viewport: { width: 390, height: 844 } });

async function open(page, host, path) {
  await page.goto(host.url(path));
  await becomes(page, "hydrated");
  await settled(page);
}

const shownTimes = (page) => page.locator(".days .entry-time:visible").allTextContents();

test("ok a long programme begins compact on a phone, with its first session in the first screen", async ({ page, serve }) => {
  const host = await serve(EXAMPLE);
  await open(page, host, "programm/");
  await expect(page.locator('.days[data-layout="compact"]')).toBeVisible();
  await expect(page.locator(".days .entry-title").first()).toBeInViewport();
  await expect(page.locator(".days .entry .part-list:visible, .days .entry-summary:visible")).toHaveCount(0);
  await page.getByRole("button", { name: "Liste" }).click();
  await expect(page).toHaveURL(/\?layout=list$/);
  await page.reload();
  await becomes(page, "hydrated");
  await expect(page.locator('.days[data-layout="list"]')).toBeVisible();
  await expect(page.locator(".days .entry-summary:visible").first()).toBeVisible();
});

test("ok a short programme tells all on a phone, and a wide window shows the list", async ({ page, serve }) => {
  await open(page, await serve(SITE), "programm/");
  await expect(page.locator('.days[data-layout="list"]')).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, await serve(EXAMPLE), "programm/");
  await expect(page.locator('.days[data-layout="list"]')).toBeVisible();
});

test("ok the time stands once above those that begin together, whatever is filtered", async ({ page, serve }) => {
  const host = await serve(EXAMPLE);
  await open(page, host, "programm/");
  const together = page.locator(".days .entry[data-together]");
  await expect(together.first().locator(".entry-time")).toBeHidden();
  const all = await shownTimes(page);
  expect(all.length).toBeLessThan(await page.locator(".days .entry").count());
  // Of the workshops that begin together at 14:00, this room has the second one.
  await open(page, host, "programm/?kind=workshop&room=wartesaal");
  const left = page.locator(".days .entry:visible");
  const times = await left.locator(".entry-time:visible").allTextContents();
  expect(times.length).toBe(new Set(await left.locator(".entry-time").evaluateAll((all) => all.map((one) => one.dateTime))).size);
  await page.evaluate(() => document.querySelector(".filter-chip").click());
  await page.evaluate(() => document.querySelector(".filter-chip").click());
  expect(await shownTimes(page)).toEqual(all);
});

test("ok the day stays in sight while its entries pass", async ({ page, serve }) => {
  await open(page, await serve(EXAMPLE), "programm/");
  await page.locator(".days .day").first().locator(".entry").nth(12).evaluate((entry) => entry.scrollIntoView({ block: "center" }));
  await settled(page);
  const day = await page.locator(".day-title").first().boundingBox();
  const head = await page.locator(".site-header").boundingBox();
  expect(Math.abs(day.y - (head.y + head.height))).toBeLessThanOrEqual(2);
});

test("ok filters say how much each would leave, and the button how much is left", async ({ page, serve }) => {
  await open(page, await serve(EXAMPLE), "programm/");
  await page.getByRole("button", { name: "Filtern" }).click();
  const dialog = page.locator("dialog[open]");
  const choice = dialog.getByRole("checkbox", { name: /^Workshop \d+$/ });
  const [, count] = (await choice.evaluate((box) => box.labels[0].textContent)).match(/(\d+)$/);
  await choice.check();
  await dialog.getByRole("button", { name: `${count} zeigen`, exact: true }).click();
  await expect(page.locator(".days .entry:visible")).toHaveCount(Number(count));
});
