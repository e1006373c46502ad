// What the page says of time: before, during and after the event.
import { becomes, expect, test } from "./support/fixtures.mjs";
import { EXAMPLE, SITE } from "./support/site.mjs";
import { folderOf } from "../states/states.mjs";

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
    await expect(page.locator(".now").getByRole("listitem")).toHaveCount(3);
    await expect(page.locator(".now-room").filter({ hasText: "Stellwerk" })).toBeVisible();
    await expect(page.locator(".next").getByRole("listitem").first()).toBeVisible();
  });

  test("ok the programme leads to what runs now", async ({ page }) => {
    await open(page, `programm/?now=${DURING}`);
    await page.getByRole("button", { name: "Was läuft jetzt?" }).click();
    await expect(page.locator("[data-running]").first()).toBeInViewport();
    await expect(page.locator("[data-running]")).toHaveCount(3);
    await open(page, "programm/?now=2027-11-14T14:20:00%2B02:00");
    await expect(page.getByRole("button", { name: "Was läuft jetzt?" })).toBeHidden();
  });

  test("ok the clock stays set from page to page", async ({ page }) => {
    await open(page, `?now=${DURING}`);
    await page.locator(".now-list a").first().click();
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
    const run = page.locator(".run-calendar", { hasText: "Runde 2" });
    const google = await run.getByRole("link", { name: "Google" }).getAttribute("href");
    expect(google).toContain("dates=20271015T075500Z/20271015T091000Z");
    await expect(run.getByRole("link", { name: "Outlook" })).toHaveAttribute("href", /^https:\/\/outlook\.live\.com\//);
    const [file] = await Promise.all([page.waitForEvent("download"), run.getByRole("link", { name: "Datei" }).click()]);
    expect(file.suggestedFilename()).toBe("workshop-namen-2.ics");
    await open(page, "programm/vortrag-postleitzahl/");
    await expect(page.getByRole("link", { name: "Google" })).toHaveCount(0);
  });

  test("ok the calendar of the language can be subscribed to in several ways", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await open(page, "en/programm/");
    await page.getByText("Calendar", { exact: true }).click();
    const link = (name) => page.locator(".page-head-links").getByRole("link", { name });
    const address = host.url("en/event.ics");
    const encoded = encodeURIComponent(address.replace(/^http:/, ""));
    await expect(link("Subscribe in the calendar app")).toHaveAttribute("href", address.replace(/^http/, "webcal"));
    await expect(link("Google")).toHaveAttribute("href", `https://calendar.google.com/calendar/r?cid=webcal%3A${encoded}`);
    await expect(link("Outlook")).toHaveAttribute("href", `https://outlook.live.com/calendar/0/addfromweb?url=https%3A${encoded}`);
    await page.getByRole("button", { name: "Copy the address to subscribe to" }).click();
    await expect(page.locator(".plan-bar")).toContainText(address);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
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

test.describe("an event with nights", () => {
  const FRIDAY = "#day-2028-09-15";
  const SATURDAY = "#day-2028-09-16";
  let host;
  test.beforeEach(async ({ serve }) => { host = await serve(folderOf("overnight")); });

  async function open(page, path) {
    await page.goto(host.url(path));
    await becomes(page, "hydrated");
  }

  const run = (part, id) => part.locator(`[data-run="${id}"] .run-details`);

  // Where the film of Saturday 00:30, the party of Friday 22:00 and the exhibition are seen from.
  for (const [timezoneId, film, date, party, show, later] of [
    ["Pacific/Auckland", "Sa 10:30–12:00", "Sa 16. September", "Sa 08:00–11:00", "20:00 – So 02:00", "bis So 02:00"],
    ["Asia/Tokyo", "Sa 07:30–09:00", "Sa 16. September", "Sa 05:00–08:00", "17:00 – Sa 23:00", "bis 23:00"],
    ["America/New_York", "18:30–20:00", "Fr 15. September", "16:00–19:00", "04:00 – Sa 10:00", "bis 10:00"],
    ["Pacific/Honolulu", "12:30–14:00", "Fr 15. September", "10:00–13:00", "Do 22:00 – Sa 04:00", "bis 04:00"],
  ]) {
    test.describe(`seen from ${timezoneId}`, () => {
      test.use({ timezoneId });

      test("ok a weekday is said exactly where it is not the day above", async ({ page }) => {
        await open(page, "programm/");
        await page.getByRole("button", { name: "Meine Ortszeit" }).click();
        const friday = page.locator(FRIDAY);
        for (const [id, times] of [["nachtkino", film], ["fest", party], ["ausstellung", show]]) {
          await expect(run(friday, id)).toContainText(new RegExp(`^${times.replaceAll(" ", "\\s")} Ihrer Zeit`));
        }
        await expect(friday.locator('[data-session="nachtkino"] .entry-time')).toHaveText(film.split("–")[0]);
        await expect(page.locator(`${SATURDAY} [data-session="ausstellung"] .entry-time`)).toHaveText(later);
      });

      test("ok hits, my programme and the page of a session have the visitor's own date", async ({ page }) => {
        const times = `${date} · ${film.replace(/^\D+ /, "")} Ihrer Zeit`;
        await open(page, "programm/?zone=own&q=nachtkino");
        await expect(run(page.locator(".search-hits"), "nachtkino")).toContainText(times);
        await page.goto("about:blank");
        await open(page, "programm/?zone=own&layout=mine#plan=nachtkino,fest");
        await expect(run(page.locator(".plan-entries"), "nachtkino")).toContainText(times);
        await page.locator('.plan-entries [data-session="nachtkino"] .entry-title a').click();
        await expect(run(page.locator(".session-page"), "nachtkino")).toContainText(times.replace(" · ", ", "));
      });
    });
  }

  test("ok what goes on is marked on the day that it is, and found there", async ({ page }) => {
    for (const [now, day] of [["15T23:30", FRIDAY], ["16T03:30", FRIDAY], ["16T11:00", SATURDAY]]) {
      await open(page, `programm/?now=2028-09-${now}:00%2B02:00`);
      await expect(page.locator('[data-run="ausstellung"][data-running]')).toHaveCount(1);
      await expect(page.locator(`${day} [data-run="ausstellung"]`)).toHaveAttribute("data-running", "");
    }
    await page.getByRole("button", { name: "Was läuft jetzt?" }).click();
    // What has begun last: the exhibition has been open since Friday.
    await expect(page.locator(`${SATURDAY} [data-running][data-run="workshop-tauschregal-2"]`)).toBeInViewport();
  });

  test("ok the home page names the days that are not today", async ({ page }) => {
    const [now, next] = [page.locator(".now"), page.locator(".next")];
    await open(page, "?now=2028-09-15T23:30:00%2B02:00");
    await expect(now.getByRole("listitem").filter({ hasText: "Werkstatt" })).toContainText("bis Sa 16:00");
    await expect(next).toContainText("Sa 00:30–02:00 · Werkstatt");
    await open(page, "en/?now=2028-09-16T00:20:00%2B02:00");
    await expect(now.getByRole("listitem").filter({ hasText: "Studio" })).toContainText("until 16:00");
    await expect(next).toContainText("00:30–02:00 · Studio");
    await expect(next).not.toContainText("Sat 00");
  });

  test("ok a day that is chosen shows what goes on there, and not where it began", async ({ page }) => {
    await open(page, "programm/?day=2028-09-16");
    await expect(page.locator(`${SATURDAY} [data-session="ausstellung"]`)).toBeVisible();
    await expect(page.locator(FRIDAY)).toBeHidden();
    await expect(page.locator("search").getByRole("status")).toHaveText(/^4 von 11 /);
  });

  test("ok a star of a long run is one on each of its days, and what clashes says its day", async ({ page }) => {
    await open(page, "programm/");
    await page.locator(`${SATURDAY} [data-session="ausstellung"] .star`).click();
    for (const day of [FRIDAY, SATURDAY]) {
      await expect(page.locator(`${day} [data-session="ausstellung"] .star`)).toHaveAttribute("aria-pressed", "true");
    }
    await page.locator(`${FRIDAY} [data-session="nachtkino"] .star`).click();
    await page.getByRole("button", { name: "Mein Programm", exact: true }).click();
    const plan = page.locator(".plan-entries");
    await expect(run(plan, "ausstellung")).toContainText("Fr 15. September · 10:00 – Sa 16:00");
    await expect(run(plan, "nachtkino")).toContainText("Sa 16. September · 00:30–02:00");
    await expect(plan.locator(".clash")).toHaveText("Zur selben Zeit: Ausstellung der Klingelschilder.");
  });

  test.describe("on a wide window", () => {
    test.use({ viewport: { width: 1280, height: 900 } });

    test("ok the grid names the day of the night, and has what goes on from top to bottom", async ({ page }) => {
      await open(page, "programm/?layout=grid");
      const times = (day) => page.locator(`${day} .grid-time:not(.grid-end)`).allTextContents();
      expect((await times(FRIDAY)).at(-1).replace("\u00a0", " ")).toBe("Sa 00:30");
      const box = (day, id) => page.locator(`${day} [data-session="${id}"]`).first().boundingBox();
      const [show, film] = await Promise.all([box(FRIDAY, "ausstellung"), box(FRIDAY, "nachtkino")]);
      expect(show.y + show.height).toBeGreaterThan(film.y + film.height);
      // On Saturday it is there already when the workshop begins, which is the first that is named.
      expect(await times(SATURDAY)).toEqual(["10:00", "12:00"]);
      const [later, workshop] = await Promise.all([box(SATURDAY, "ausstellung"), box(SATURDAY, "workshop-tauschregal")]);
      expect(later.y).toBeLessThan(workshop.y);
      expect(later.y + later.height).toBeGreaterThan(workshop.y + workshop.height);
    });
  });
});
