// On the day itself, on a phone: what runs now, in words and first; before and after, what makes
// sense then.
import { becomes, expect, test } from "./support/fixtures.mjs";
import { settled } from "./support/arrival.mjs";
import { EXAMPLE, SITE } from "./support/site.mjs";

const BEFORE = "2027-09-01T12:00:00+02:00";
const DURING = "2027-10-14T14:20:00+02:00";
const EARLY = "2027-10-14T07:00:00+02:00";
const AFTER = "2027-11-14T12:00:00+02:00";
const RUNNING = /läuft, noch 55 Minuten/;

test.use({ viewport: { width: 390, height: 844 } });

let host;
test.beforeEach(async ({ serve }) => { host = await serve(EXAMPLE); });

async function open(page, path, now) {
  await page.clock.setFixedTime(now);
  await page.goto(host.url(path));
  await becomes(page, "hydrated");
  await settled(page);
}

test("ok while the event runs, home begins with what runs where and how long, and what comes next", async ({ page }) => {
  await open(page, "", DURING);
  const now = page.locator(".now");
  await expect(now.getByRole("heading", { level: 2 })).toHaveText("Läuft gerade · Do 14. Oktober, 14:20");
  const card = now.getByRole("listitem").filter({ hasText: "Stellwerk" });
  await expect(card).toContainText("Einen Ort benennen, ohne ihn zu erschrecken");
  await expect(card).toContainText("noch 55 Minuten");
  for (const part of [now.getByRole("listitem").last(), page.getByRole("heading", { name: "Danach um 15:15, in 55 Minuten" }), page.getByRole("link", { name: "Das ganze Programm" }).first()]) {
    await expect(part).toBeInViewport({ ratio: 0.9 });
  }
  await expect(page.locator("h1")).toHaveCount(1);
  await expect(page.locator(".hero-motto")).toHaveCount(0);
});

test("ok in the early morning home says that nothing runs, and what comes next", async ({ page }) => {
  await open(page, "", EARLY);
  await expect(page.locator(".now")).toContainText("Gerade läuft nichts · Do 14. Oktober, 07:00");
  await expect(page.locator(".next")).toContainText("Danach um 08:30, in 90 Minuten");
});

test("ok before and after the event, home begins with the event itself", async ({ page }) => {
  for (const [now, first] of [[BEFORE, "auf einen Blick"], [AFTER, "Ergebnisse"]]) {
    await open(page, "", now);
    await expect(page.locator(".hero-title")).toBeInViewport();
    await expect(page.locator(".now")).toHaveCount(0);
    await expect(page.locator(".area h2").first()).toContainText(first);
  }
});

test("ok a programme opened during the event stands at now, and the button leads there with the focus", async ({ page }) => {
  await open(page, "programm/", DURING);
  const running = page.locator(".days [data-running]");
  await expect(running.first()).toBeInViewport();
  await expect(page.locator(".days .entry[data-now]")).toHaveAttribute("data-now", "jetzt 14:20");
  await page.evaluate(() => scrollTo(0, 0));
  await page.getByRole("button", { name: "Was läuft jetzt?" }).click();
  await expect(running.first()).toBeInViewport();
  await expect(page.locator(".entry:has([data-running]) .entry-title a:focus")).toHaveCount(1);
});

test("ok an address that leads elsewhere, and a visitor who has gone on, are left where they are", async ({ page }) => {
  await open(page, "programm/#day-2027-10-15", DURING);
  await expect(page.locator("#day-2027-10-15 .day-title")).toBeInViewport();
  await open(page, "programm/?kind=workshop", DURING);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await open(page, "programm/", BEFORE);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("ok what runs is said in words wherever it is named", async ({ page }) => {
  const session = "workshop-namen";
  await open(page, "programm/", DURING);
  await expect(page.locator(`.days [data-session="${session}"] [data-running]`)).toContainText(RUNNING);
  await page.locator(`.days [data-session="${session}"] .star`).first().click();
  await page.getByRole("searchbox").fill("Ort benennen");
  await expect(page.locator(`.search-hits [data-session="${session}"]`)).toContainText(RUNNING);
  await page.getByRole("searchbox").fill("");
  await page.getByRole("button", { name: "Mein Programm" }).click();
  await expect(page.locator(".plan-entries")).toContainText(RUNNING);
  await page.goto(host.url(`programm/${session}/`));
  await becomes(page, "hydrated");
  await expect(page.locator(".session-page [data-running]")).toContainText(RUNNING);
  await page.clock.setFixedTime("2027-10-14T14:30:00+02:00");
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect(page.locator(".session-page [data-running]")).toContainText("läuft, noch 45 Minuten");
});

test.describe("wide", () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test("ok in the grid, too, with a line of now", async ({ page }) => {
    await open(page, "programm/?layout=grid", DURING);
    await expect(page.locator('[data-grid] [data-session="workshop-namen"]').first()).toContainText(RUNNING);
    const line = await page.locator(".grid-now").boundingBox();
    const cell = await page.locator('[data-grid] .entry:has([data-running])').first().boundingBox();
    expect(line.y).toBeGreaterThan(cell.y - 10);
    expect(line.y).toBeLessThan(cell.y + cell.height);
  });
});

test("ok what has become of a session is heard first in its heading, once, and seen in a colour that warns", async ({ page, serve }) => {
  const { folderOf } = await import("../states/states.mjs");
  const running = await serve(folderOf("running"));
  await page.goto(running.url("programm/"));
  await becomes(page, "hydrated");
  const heading = page.getByRole("heading", { name: /^Fällt aus / });
  await expect(heading.first()).toBeVisible();
  const entry = page.locator(".days .entry").filter({ has: heading }).first();
  expect((await entry.textContent()).match(/Fällt aus/g)).toHaveLength(1);
  const colours = await entry.evaluate((element) => [".run-state", ".entry-kind"].map((part) => getComputedStyle(element.querySelector(part)).color));
  expect(colours[0]).not.toBe(colours[1]);
});

test("ok after the event nothing is offered that makes no sense any more", async ({ page }) => {
  await open(page, "programm/", BEFORE);
  await expect(page.locator(".days .star:visible").first()).toBeVisible();
  await expect(page.locator(".page-head-links")).toBeVisible();
  await page.locator(".days .star:visible").first().click();
  await page.clock.setFixedTime(AFTER);
  for (const path of ["programm/", "programm/workshop-namen/", "workshops/"]) {
    await page.goto(host.url(path));
    await becomes(page, "hydrated");
    await expect(page.locator(".star:not([aria-pressed=true]):visible, .run-signup:visible, .run-calendar:visible, .page-head-links:visible")).toHaveCount(0);
  }
  await page.goto(host.url("programm/"));
  await expect(page.locator(".days .star[aria-pressed=true]:visible")).toHaveCount(1);
});

test("ok the phase is that of the visitor's clock before the app is there", async ({ page }) => {
  await page.route("**/app-*.wasm", () => {});
  for (const [now, phase] of [[BEFORE, "before"], [DURING, "during"], [AFTER, "after"]]) {
    await page.clock.setFixedTime(now);
    await page.goto(host.url(""), { waitUntil: "commit" });
    await expect(page.locator(`html[data-phase=${phase}]`)).toBeAttached();
  }
});

test("ok where no times are known, home says what is on today instead of nothing", async ({ page, serve }) => {
  host = await serve(SITE);
  await open(page, "", "2026-05-07T13:10:00+02:00");
  const now = page.locator(".now");
  await expect(now.getByRole("heading", { level: 2 })).toHaveText("Heute im Programm · Do 7. Mai, 13:10");
  await expect(now.getByRole("link", { name: "Gallery Walk" })).toBeInViewport();
  await open(page, "jetzt/", "2026-05-07T13:10:00+02:00");
  await expect(page.locator("main")).toContainText("Heute im Programm");
  await expect(page.locator("main")).not.toContainText("Gerade läuft nichts");
});
