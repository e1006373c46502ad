// What the page says of time: before, during and after the event.
import { becomes, expect, test } from "./support/fixtures.mjs";
import { EXAMPLE, SITE } from "./support/site.mjs";

const DURING = "2027-10-14T14:20:00%2B02:00";

test.describe("the example event", () => {
  let host;
  test.beforeEach(async ({ serve }) => { host = await serve(EXAMPLE); });

  async function open(page, path) {
    await page.goto(host.url(path));
    await becomes(page, "hydrated");
  }

  test("ok before the event the days are counted", async ({ page }) => {
    for (const [now, said] of [
      ["2027-10-04T23:59:00%2B02:00", "Noch 10 Tage."],
      ["2027-10-13T00:01:00%2B02:00", "Morgen geht es los."],
    ]) {
      await open(page, `?now=${now}`);
      await expect(page.locator(".hero-phase")).toHaveText(said);
    }
  });

  test("ok during the event it says what runs now and what comes next", async ({ page }) => {
    await open(page, `?now=${DURING}`);
    const part = (name) => page.locator(".agenda-part").filter({ has: page.getByRole("heading", { name }) });
    await expect(part("Jetzt").getByRole("listitem")).toHaveCount(3);
    await expect(part("Jetzt")).toContainText("14:00–15:15 · Stellwerk");
    await expect(part("Danach").getByRole("listitem").first()).toBeVisible();
  });

  test("ok the programme leads to what runs now", async ({ page }) => {
    await open(page, `programm/?now=${DURING}`);
    await page.getByRole("button", { name: "Zu jetzt" }).click();
    await expect(page.locator("[data-running]").first()).toBeInViewport();
    await expect(page.locator("[data-running]")).toHaveCount(3);
    await open(page, "programm/?now=2027-11-14T14:20:00%2B02:00");
    await expect(page.getByRole("button", { name: "Zu jetzt" })).toBeHidden();
  });

  test("ok the clock stays set from page to page", async ({ page }) => {
    await open(page, `?now=${DURING}`);
    await page.locator(".agenda-list a").first().click();
    await expect(page.locator(".session-page")).toBeVisible();
    await expect(page).toHaveURL(new RegExp("now=2027-10-14"));
  });

  test("ok the whole programme is there again after the home page, while the event runs", async ({ page }) => {
    await open(page, `programm/?now=2027-10-14T10:00:00%2B02:00`);
    const all = await page.locator(".days .entry").count();
    await page.locator("#menu").getByRole("link", { name: "Überblick" }).click();
    await expect(page.locator(".hero")).toBeVisible();
    await page.locator("#menu").getByRole("link", { name: "Programm", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Programm" })).toBeFocused();
    await expect(page.locator(".days")).toHaveCount(1);
    await expect(page.locator(".days .entry")).toHaveCount(all);
    await expect(page.locator(".days")).toBeVisible();
  });

  test("ok days are links, and what runs past midnight stands on the evening before", async ({ page }) => {
    await open(page, "programm/");
    await page.getByRole("navigation", { name: "Tage" }).getByRole("link", { name: "Fr 15. Oktober" }).click();
    await expect(page.getByRole("heading", { name: /Freitag, 15\. Oktober 2027/ })).toBeInViewport();
    // Its beginning, below what stays in sight above it, and not only its heading, which stays, too.
    await expect(page.locator("#day-2027-10-15 .entry").first()).toBeInViewport();
    const top = () => page.locator("#day-2027-10-15").evaluate((day) => day.getBoundingClientRect().top);
    await expect.poll(top).toBeGreaterThan(0);
    await expect(page.locator('#day-2027-10-14 [data-run="mitternachtslesung"]')).toHaveCount(1);
  });

  test("ok a run leads to calendars, and no request is made before a link is followed", async ({ page }) => {
    await open(page, "programm/workshop-namen/");
    const run = page.locator("#run-workshop-namen-2");
    const google = await run.getByRole("link", { name: "Google" }).getAttribute("href");
    expect(google).toContain("dates=20271015T075500Z/20271015T091000Z");
    await expect(run.getByRole("link", { name: "Outlook" })).toHaveAttribute("href", /^https:\/\/outlook\.live\.com\//);
    const [file] = await Promise.all([page.waitForEvent("download"), run.getByRole("link", { name: "Datei" }).click()]);
    expect(file.suggestedFilename()).toBe("workshop-namen-2.ics");
    await open(page, "programm/vortrag-postleitzahl/");
    await expect(page.getByRole("link", { name: "Google" })).toHaveCount(0);
  });

  test("ok the calendar can be subscribed to", async ({ page }) => {
    await open(page, "programm/");
    const link = page.getByRole("link", { name: "Kalender abonnieren" });
    await expect(link).toHaveAttribute("href", host.url("event.ics").replace(/^http/, "webcal"));
  });
});

test("ok afterwards the pictures come before the programme", async ({ page, serve }) => {
  const host = await serve(SITE);
  await page.goto(host.url(""));
  const titles = await page.locator("main .area-title").allTextContents();
  const order = ["Galerie", "Presse", "Programm"].map((name) => titles.findIndex((title) => title.includes(name)));
  expect(order).toEqual([...order].sort((one, other) => one - other));
  expect(order[0]).toBeGreaterThan(-1);
});
