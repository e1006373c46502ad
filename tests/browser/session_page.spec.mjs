// The page of a session on the day: the way on and back, what is kept around it, sharing.
import { becomes, expect, test, topOf } from "./support/fixtures.mjs";
import { EXAMPLE } from "./support/site.mjs";

test.use({ viewport: { width: 390, height: 844 } });

let host;
test.beforeEach(async ({ serve, page }) => {
  host = await serve(EXAMPLE);
  await page.clock.setFixedTime(new Date("2027-10-14T08:00:00+02:00"));
});

const back = (page) => page.locator(".back a");
const title = (page) => page.getByRole("heading", { level: 1 });
const inList = (page, session) => page.locator(`.days [data-session="${session}"] .entry-title a:visible`).first();

test("ok the way back leads to the list as it was left, also after its neighbours", async ({ page }) => {
  await open(page, "programm/?kind=workshop");
  const link = inList(page, "workshop-klang");
  await link.scrollIntoViewIfNeeded();
  const before = await topOf(link);
  await link.click();
  await expect(title(page)).toBeFocused();
  await page.locator('.session-step[data-side="before"]').click();
  await expect(page.locator(".session-page")).not.toHaveAttribute("data-session", "workshop-klang");
  await expect(title(page)).toBeFocused();
  await back(page).click();
  await expect(page).toHaveURL(/\?kind=workshop$/);
  await expect(link).toBeFocused();
  expect(Math.abs((await topOf(link)) - before)).toBeLessThan(5);
});

test("ok who came from elsewhere is led to the session in the programme", async ({ page }) => {
  await open(page, "programm/vortrag-archiv/");
  await back(page).click();
  await expect(page).toHaveURL(host.url("programm/"));
  await expect(inList(page, "vortrag-archiv")).toBeFocused();
  await expect(inList(page, "vortrag-archiv")).toBeInViewport();
});

test("ok the menu leads to the programme from its top, whatever is left behind", async ({ page }) => {
  await open(page, "programm/?kind=workshop");
  await inList(page, "workshop-klang").click();
  await expect(title(page)).toBeFocused();
  await page.getByRole("button", { name: "Menü", exact: true }).click();
  await page.locator("#menu").getByRole("link", { name: "Programm", exact: true }).click();
  await expect(page).toHaveURL(host.url("programm/"));
  await expect(title(page)).toBeFocused();
});

test("ok neighbours are walked through the day, cancelled ones too", async ({ page }) => {
  await open(page, "programm/vortrag-reisefuehrer/");
  const next = page.locator('.session-step[data-side="after"]');
  await expect(next).toHaveAccessibleName("Danach: 11:50, Fällt aus: Postleitzahlen für Tagträume");
  await next.click();
  await expect(title(page)).toHaveText("Fällt aus Postleitzahlen für Tagträume");
  await page.locator('.session-step[data-side="before"]').click();
  await expect(page.locator(".session-page")).toHaveAttribute("data-session", "vortrag-reisefuehrer");
});

test("ok what is kept stands around the session as soon as it is", async ({ page }) => {
  const kept = page.locator("#kept-neighbours .neighbour");
  await open(page, "programm/vortrag-nachbarn/");
  // Of nothing, nothing is said; nor of the session that is read.
  await expect(page.locator("#kept-neighbours")).toBeHidden();
  const share = page.locator(".session-share");
  const before = await topOf(share);
  await page.locator(".run-acts .star").click();
  await expect(page.locator(".run-acts .star")).toHaveAttribute("aria-pressed", "true");
  await expect(page.locator("#kept-neighbours")).toBeHidden();
  expect(await topOf(share)).toBe(before);
  await page.locator('.around .neighbour[data-side="after"]').first().click();
  await expect(title(page)).toBeFocused();
  await expect(kept).toHaveText(["Davor 11:00 Guten Morgen, Unbekannte", "Danach nichts gemerkt"]);
  await kept.first().click();
  await expect(title(page)).toHaveText("Guten Morgen, Unbekannte");
});

test("ok a seat can be had until the session is over", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2027-10-14T11:39:00+02:00"));
  await open(page, "programm/vortrag-nachbarn/");
  await expect(page.getByRole("link", { name: "Platz sichern" })).toBeVisible();
  const box = await page.locator(".run-signup").boundingBox();
  await page.clock.setFixedTime(new Date("2027-10-14T11:41:00+02:00"));
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect(page.locator(".run-signup")).toHaveText("Vorbei");
  // What becomes of the button moves nothing.
  expect(await page.locator(".run-signup").boundingBox()).toEqual(box);
});

test("ok sharing offers the page to other apps, without what a visit has chosen", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = async (data) => {
      window.offered = data;
      throw new DOMException("", "AbortError");
    };
  });
  await open(page, "programm/vortrag-nachbarn/?theme=dark");
  await page.getByRole("button", { name: "Diese Seite teilen" }).click();
  await expect.poll(() => page.evaluate(() => window.offered)).toEqual({
    title: "Guten Morgen, Unbekannte – Beispieltagung der erfundenen Orte (Beispiel)",
    url: host.url("programm/vortrag-nachbarn/"),
  });
  // A visitor who thinks better of it wants nothing else.
  await expect(page.locator("#plan")).toHaveText("");
});

test("ok without such a thing the address is copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.addInitScript(() => delete Navigator.prototype.share);
  await open(page, "programm/vortrag-nachbarn/");
  await page.getByRole("button", { name: "Diese Seite teilen" }).click();
  await expect(page.locator("#plan")).toContainText(`Kopiert: ${host.url("programm/vortrag-nachbarn/")}`);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(host.url("programm/vortrag-nachbarn/"));
});

test("ok home offers the whole event, with its name and address", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = async (data) => void (window.offered = data);
  });
  await open(page, "");
  await page.getByRole("button", { name: "Veranstaltung teilen" }).click();
  await expect.poll(() => page.evaluate(() => window.offered)).toEqual({
    title: "Beispieltagung der erfundenen Orte (Beispiel)",
    url: host.url(""),
  });
});

test("ok a sandboxed frame, which may neither share nor copy, offers neither", async ({ page }) => {
  await page.setContent(`<iframe sandbox="allow-scripts" src="${host.url("?embed")}" width="380" height="600"></iframe>`);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(frame.getByRole("button", { name: "Veranstaltung teilen", includeHidden: true })).toBeHidden();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("ok no control is there that does nothing, and all that is to be known", async ({ page }) => {
    await page.goto(host.url("programm/vortrag-nachbarn/"));
    await expect(page.locator("main button:visible")).toHaveCount(0);
    await expect(page.locator("#kept-neighbours")).toBeHidden();
    await expect(page.getByRole("link", { name: "Platz sichern" })).toBeVisible();
    await page.goto(host.url(""));
    await expect(page.getByRole("button", { name: "Veranstaltung teilen" })).toBeHidden();
    await page.goBack();
    await page.locator('.around .neighbour[data-side="after"]').first().click();
    await expect(page).toHaveURL(/\/programm\/vortrag-/);
  });
});

async function open(page, path) {
  await page.goto(host.url(path));
  await becomes(page, "hydrated");
}
