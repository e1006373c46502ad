// Lists of more than a screen or two: only what is near is laid out, and nobody notices.
import { stateNamed, folderOf } from "../states/states.mjs";
import { becomes, expect, isStill, test, topOf } from "./support/fixtures.mjs";

const LISTS = {
  "personen/": { all: 60, count: "60 Personen", box: "Moderation", chosen: 16 },
  "galerie/": { all: 30, count: "30 Bildern", box: "Punkt 3 der Tagesordnung", chosen: 4 },
};

for (const [path, { all, count, box, chosen }] of Object.entries(LISTS)) {
  test(`ok a long list is one list, whose chosen items stand side by side: /${path}`, async ({ page, serve }) => {
    await page.setViewportSize({ width: 1920, height: 1000 });
    await open(page, serve, path);
    const items = page.locator(".card-groups").getByRole("listitem");
    await expect(items).toHaveCount(all);
    expect(await rows(items)).toEqual(rowsOf(all));
    await page.getByRole("button", { name: "Filtern", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Filtern" });
    await dialog.getByRole("checkbox", { name: box }).check();
    await expect(page.locator("search").getByRole("status")).toHaveText(`${chosen} von ${count}`);
    await expect(items).toHaveCount(chosen);
    expect(await rows(items)).toEqual(rowsOf(chosen));
    await dialog.getByRole("checkbox", { name: box }).uncheck();
    await expect(items).toHaveCount(all);
    expect(await rows(items)).toEqual(rowsOf(all));
  });
}

test("ok a letter leads to people that were far from sight", async ({ page, serve }) => {
  await open(page, serve, "personen/");
  await page.getByRole("navigation", { name: "Von A bis Z" }).getByRole("link", { name: "Z" }).click();
  await expect(page.locator("#letter-Z").getByRole("heading")).toBeInViewport();
});

test("ok a long list is printed whole", async ({ page, serve }) => {
  await open(page, serve, "personen/");
  const group = page.locator(".card-group").last();
  await expect(group).toHaveCSS("content-visibility", "auto");
  await page.emulateMedia({ media: "print" });
  await expect(group).toHaveCSS("content-visibility", "visible");
});

test("ok a very long day stands in parts, of which a filter leaves out whole ones", async ({ page, serve }) => {
  await open(page, serve, "programm/");
  const parts = page.locator(".days .entry-part");
  const entries = page.locator(".days").getByRole("article");
  await expect(parts).toHaveCount(2);
  await page.getByRole("button", { name: "Filtern", exact: true }).click();
  await page.getByRole("checkbox", { name: "Englisch" }).check();
  await page.keyboard.press("Escape");
  await expect(entries).toHaveCount(8);
  await expect(parts.first()).toBeHidden();
  expect(await parts.last().evaluate((part) => part.style.getPropertyValue("--entries"))).toBe("8");
  await page.getByRole("button", { name: "Filter entfernen: Englisch" }).click();
  await expect(entries).toHaveCount(48);
  expect(await parts.last().evaluate((part) => part.style.getPropertyValue("--entries"))).toBe("");
  await page.emulateMedia({ media: "print" });
  await expect(parts.last()).toHaveCSS("content-visibility", "visible");
  await expect(page.locator(".days .entry-group").last()).toHaveCSS("content-visibility", "visible");
});

test("ok a very long day is a grid, too", async ({ page, serve }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, serve, "programm/?layout=grid");
  await expect(page.locator(".day-entries").first()).toHaveCSS("display", "grid");
  const entry = (number) => page.locator(`.days [data-session="punkt-${number}"]`);
  const [first, second, last] = await Promise.all([0, 1, 47].map((number) => entry(number).boundingBox()));
  // Something runs in the room of the second one, which comes first.
  expect(first.x).toBeGreaterThanOrEqual(second.x + second.width);
  expect(second.y).toBeGreaterThanOrEqual(first.y + first.height);
  expect(last.x).toBe(second.x);
  await page.getByRole("button", { name: "Filtern", exact: true }).click();
  await page.getByRole("checkbox", { name: "Englisch" }).check();
  await page.keyboard.press("Escape");
  await expect(entry(0)).toBeHidden();
  await expect(entry(47)).toBeVisible();
});

test("ok what a filter takes out of a long day leaves no gap, and is nowhere", async ({ page, serve }) => {
  await open(page, serve, "programm/");
  const entries = page.locator(".days").getByRole("article");
  await expect(entries).toHaveCount(48);
  await page.getByRole("button", { name: "Filtern", exact: true }).click();
  await page.getByRole("checkbox", { name: "Podium" }).check();
  await page.keyboard.press("Escape");
  await expect(entries).toHaveCount(24);
  await page.getByRole("contentinfo").scrollIntoViewIfNeeded();
  await expect.poll(() => lastGaps(entries)).toEqual([0, 0, 0, 0]);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator('[data-session="punkt-1"]')).toBeHidden();
  await expect(entries).toHaveCount(24);
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("button", { name: "Filter entfernen: Podium" }).click();
  await expect(entries).toHaveCount(48);
  await expect.poll(() => lastGaps(entries)).toEqual([0, 0, 0, 0]);
});

test("ok days that stand behind hits or another page are out of reach of the keyboard", async ({ page, serve }) => {
  await open(page, serve, "programm/");
  await page.getByRole("searchbox").fill("Punkt 7");
  await expect(page.locator(".search-hits").getByRole("article")).toHaveCount(1);
  await expect(page.locator(".days").getByRole("article")).toHaveCount(0);
  await page.locator(".search-hits").getByRole("link", { name: "Punkt 7" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Punkt 7 der Tagesordnung");
  await expect(page.locator(".days").getByRole("article")).toHaveCount(0);
  const stops = new Set();
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press("Tab");
    stops.add(await page.evaluate(() => document.activeElement.closest(".days") !== null));
  }
  expect([...stops]).toEqual([false]);
});

test("ok whoever comes back finds the days as they are by now", async ({ page, serve }) => {
  await open(page, serve, "programm/");
  await page.locator(".days").evaluate((days) => { days.dataset.byTest = "same"; });
  const entry = page.locator('.days [data-session="punkt-30"]');
  const link = entry.getByRole("heading").getByRole("link");
  await link.focus();
  const before = await topOf(link);
  await page.keyboard.press("Enter");
  await isStill(page);
  await page.getByRole("main").getByRole("button", { name: /Merken/ }).click();
  await page.goBack();
  await expect(page.locator(".days")).toHaveAttribute("data-by-test", "same");
  await expect(entry.getByRole("button")).toHaveAttribute("aria-pressed", "true");
  await expect(link).toBeFocused();
  expect(Math.abs((await topOf(link)) - before)).toBeLessThan(2);
  // There and back in the other language: days of that language.
  await link.click();
  await page.getByRole("link", { name: "English" }).click();
  await page.getByRole("banner").getByRole("link", { name: "Programme" }).click();
  await expect(page.locator('[data-session="punkt-30"]').getByRole("heading")).toHaveText("Item 30 of the agenda");
  await expect(page.locator(".days")).toHaveCount(1);
  await expect(page.locator(".days").getByRole("article")).toHaveCount(48);
});

async function open(page, serve, path) {
  const { name, now } = stateNamed("crowded");
  const host = await serve(folderOf(name));
  await page.clock.setFixedTime(now);
  await page.goto(host.url(path));
  await becomes(page, "hydrated");
}

/** How far the last entries are from one another, where they have been near and laid out. */
async function lastGaps(entries) {
  await entries.last().scrollIntoViewIfNeeded();
  return entries.evaluateAll((all) => all.slice(-4).map((one) => {
    const before = all[all.indexOf(one) - 1];
    return Math.round(one.getBoundingClientRect().top - before.getBoundingClientRect().bottom);
  }));
}

/** How many items stand in each row. */
function rows(items) {
  return items.evaluateAll((all) => {
    const tops = all.map((one) => Math.round(one.getBoundingClientRect().top));
    return [...new Set(tops)].map((top) => tops.filter((other) => other === top).length);
  });
}

/** All rows but the last are full. */
function rowsOf(count) {
  return Array.from({ length: Math.ceil(count / 3) }, (_, row) => Math.min(3, count - 3 * row));
}
