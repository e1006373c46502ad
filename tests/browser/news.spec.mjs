// Messages: on their page, above every page while they are urgent, and told to open pages.
import { comeBackTo, news, publish } from "./support/event_change.mjs";
import { becomes, expect, test } from "./support/fixtures.mjs";
import { EXAMPLE } from "./support/site.mjs";

const urgent = (page) => page.locator('.event-state[data-state="urgent"]');
const at = (path, clock) => `${path}?now=2027-10-14T${clock}:00%2B02:00`;
let host;
test.beforeEach(async ({ serve }) => { host = await serve(EXAMPLE); });

test("ok an urgent message stands above every page until its moment, and only then", async ({ page }) => {
  for (const [path, clock, isThere] of [["programm/", "08:30", true], ["en/kontakt/", "08:59", true], ["", "09:00", false], ["", "08:00", false]]) {
    await page.goto(host.url(at(path, clock)));
    await becomes(page, "hydrated");
    await expect(urgent(page)).toHaveCount(isThere ? 1 : 0);
  }
  await page.goto(host.url(at("en/kontakt/", "08:30")));
  await expect(urgent(page)).toContainText("Holds until Thu 14 October, 09:00");
  await urgent(page).getByRole("link", { name: /entrance on the market square/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("News");
});

test("ok a new message is told to an open page, and stands first", async ({ page }) => {
  await page.goto(host.url(at("neuigkeiten/", "12:00")));
  await becomes(page, "hydrated");
  await expect(page.locator(".news-item")).toHaveCount(2);
  publish(host, EXAMPLE, (event) => {
    const [newest] = event.news;
    event.news.unshift({ ...newest, id: "neu", title: "Der Zug ist weg", date: "2027-10-14T12:00:00+02:00", urgent_until: "2027-10-14T13:00:00+02:00" });
  });
  await comeBackTo(page);
  await expect(news(page)).toHaveText("Neue Meldung: Der Zug ist weg");
  await expect(page.locator(".news-item-title").first()).toHaveText("Der Zug ist weg");
  await expect(urgent(page)).toContainText("Der Zug ist weg");
});

test("ok an urgent message that comes in is seen by visitors at the top, and moves nothing for those below", async ({ page }) => {
  for (const isBelow of [false, true]) {
    await page.goto(host.url(at("personen/", "08:09")));
    await becomes(page, "hydrated");
    await expect(urgent(page)).toHaveCount(0);
    if (isBelow) await page.locator(".person-card").nth(9).evaluate((card) => card.scrollIntoView({ block: "center" }));
    await page.evaluate(() => history.replaceState(history.state, "", location.search.replace("08%3A09", "08%3A10").replace("08:09", "08:10")));
    const top = () => page.locator(".person-card").nth(9).evaluate((card) => card.getBoundingClientRect().top);
    const before = await top();
    await comeBackTo(page);
    await expect(urgent(page)).toHaveCount(1);
    if (isBelow) await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(2);
    else await expect(urgent(page).getByRole("link").first()).toBeInViewport();
  }
});

test.describe("where the app does not start", () => {
  test.use({ consoleAllowed: /ERR_FAILED/ });
  test("ok what was urgent when the page was made is not shown to those who come later", async ({ page }) => {
    await page.route(/\.wasm$/, (route) => route.abort());
    host.override("index.html", { body: (await (await fetch(host.url())).text()).replace("<html ", '<html data-urgent="1823497200" ').replace('<main', '<aside class="event-state" data-state="urgent">Alt</aside><main') });
    await page.goto(host.url(at("", "08:30")));
    await expect(urgent(page)).toBeVisible();
    await page.goto(host.url(at("", "09:30")));
    await expect(urgent(page)).toBeHidden();
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("ok all messages can be read, and the newest on the home page", async ({ page }) => {
    await page.goto(host.url("neuigkeiten/"));
    await expect(page.locator(".news-item-title")).toHaveText([/Eingang am Marktplatz/, /Gleis 0/]);
    await page.goto(host.url());
    await expect(page.locator(".news-item")).toHaveCount(2);
    await page.getByRole("link", { name: "Alle Neuigkeiten" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Neuigkeiten");
  });
});
