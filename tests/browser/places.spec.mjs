// The page of places, which has no app, and taking part online, which is alive.
import { audit, bringAxe } from "./support/axe.mjs";
import { becomes, expect, test } from "./support/fixtures.mjs";
import { EXAMPLE } from "./support/site.mjs";

const STREAMED = "programm/vortrag-einfache-sprache/";

async function at(page, host, time, path) {
  await page.clock.setFixedTime(new Date(`2027-10-${time}:00+02:00`));
  await page.goto(host.url(path));
  await becomes(page, "hydrated");
}

test("ok a room leads to its place on the plan and in the list", async ({ page, serve }) => {
  const host = await serve(EXAMPLE);
  await at(page, host, "15T08:00", STREAMED);
  await page.getByRole("link", { name: "Wartesaal" }).click();
  await expect(page).toHaveURL(host.url("orte/#raum-wartesaal"));
  const room = page.locator("#raum-wartesaal");
  await expect(room).toBeInViewport();
  await expect(room).toContainText("ohne Stufen · Tür 100 cm breit · keine Höranlage");
  const number = await room.locator(".plan-number").innerText();
  await expect(page.locator(".plan-marks text").nth(Number(number) - 1)).toHaveText(number);
});

test("ok maps are links, and nothing is loaded from them", async ({ page, serve }) => {
  const host = await serve(EXAMPLE);
  const requests = [];
  page.on("request", (request) => requests.push(new URL(request.url()).origin));
  await page.goto(host.url("orte/"));
  const main = page.locator(".place").first();
  await expect(main.getByRole("link", { name: "Auf der Karte von OpenStreetMap" })).toHaveAttribute("href", /^https:\/\/www\.openstreetmap\.org\/\?mlat=0&mlon=0/);
  await expect(main.getByRole("link", { name: "In der Karten-App des Geräts" })).toHaveAttribute("href", "geo:0,0");
  expect(new Set(requests.filter((origin) => origin !== "null"))).toEqual(new Set([host.origin]));
});

/** A numeral is too short for axe to tell that it is text; its colours are those of codes. */
const NUMERALS = [{ rule: "color-contrast", selector: ".plan-marks text" }];

test("ok the page of places is accessible, and nothing of it is wider than a phone", async ({ page, serve }) => {
  const host = await serve(EXAMPLE);
  for (const [width, colorScheme] of [[320, "light"], [1280, "dark"]]) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await page.goto(host.url("orte/"));
    await bringAxe(page);
    expect((await audit(page, NUMERALS)).problems).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});

test("ok a stream leads out, says that it is live, and then to the recording", async ({ page, serve }) => {
  const host = await serve(EXAMPLE);
  const stream = page.locator(".run-stream");
  const join = stream.getByRole("link", { name: "Online dabei sein" });
  await at(page, host, "15T13:00", STREAMED);
  await expect(join).toHaveAttribute("href", "https://example.org/leitung");
  await expect(stream.getByText("Jetzt live")).toHaveCount(0);
  await at(page, host, "15T14:00", STREAMED);
  await expect(stream.getByText("Jetzt live")).toBeVisible();
  await expect(join).toBeVisible();
  await at(page, host, "15T14:40", STREAMED);
  await expect(join).toHaveCount(0);
  await expect(stream.getByRole("link", { name: "Aufzeichnung ansehen" })).toBeVisible();
});

test("ok what runs now leads to its stream, for as long as it runs", async ({ page, serve }) => {
  const host = await serve(EXAMPLE);
  const join = page.locator(".now-card", { hasText: "einfache Sätze" }).getByRole("link", { name: "Online dabei sein" });
  for (const path of ["", "jetzt/"]) {
    await at(page, host, "15T14:00", path);
    await expect(join).toHaveAttribute("href", "https://example.org/leitung");
    expect((await join.boundingBox()).height).toBeGreaterThanOrEqual(24);
    await at(page, host, "15T14:40", path);
    await expect(join).toHaveCount(0);
  }
});
