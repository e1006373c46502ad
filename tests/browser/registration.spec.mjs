// Registering for the event: what visitors see of it goes by their clock, with the app and without.
import { KNOWN } from "./axe_incomplete.mjs";
import { audit, bringAxe } from "./support/axe.mjs";
import { comeBackTo, publish } from "./support/event_change.mjs";
import { becomes, expect, test } from "./support/fixtures.mjs";
import { EXAMPLE } from "./support/site.mjs";

/** What the hero says, what the head of each page says, and whether one can register. */
const STATES = [
  ["2027-05-31T12:00", "Anmeldung ab Di 1. Juni", "Die Anmeldung öffnet am 1. Juni 2027, 10:00 Uhr."],
  ["2027-06-01T10:00", "Fahrkarte lösen · bis Fr 1. Oktober", "Die Anmeldung ist offen (seit 1. Juni 2027).", "Anmeldung · offen"],
  ["2027-09-01T00:00", "Fahrkarte lösen · wenige Plätze", "Es sind nur noch wenige Plätze frei (seit 1. September 2027).", "Anmeldung · wenige Plätze"],
  ["2027-09-26T23:59", "Fahrkarte lösen · Warteliste", "Alle Plätze sind vergeben, es gibt eine Warteliste (seit 20. September 2027).", "Anmeldung · Warteliste"],
  ["2027-09-30T12:00", "Ausgebucht", "Alle Plätze sind vergeben (seit 27. September 2027)."],
  ["2027-10-01T18:00", "Anmeldung geschlossen", "Die Anmeldung ist geschlossen."],
];
const AFTER = "2027-10-20T12:00";

const at = (path, clock) => `${path}?now=${clock}:00%2B02:00`;
const hero = (page) => page.locator(".hero .registration");
const head = (page) => page.locator(".site-header [data-when]").filter({ visible: true });
const shown = (page) => hero(page).locator("[data-when]").filter({ visible: true });
let host;
test.beforeEach(async ({ serve }) => { host = await serve(EXAMPLE); });

async function looksAt(page, isAlive) {
  for (const [clock, action, sentence, link] of STATES) {
    await page.goto(host.url(at("", clock)));
    if (isAlive) await becomes(page, "hydrated");
    await expect(shown(page)).toHaveText([action]);
    await expect(head(page)).toHaveText(link ? [link] : []);
    if (link) await expect(shown(page)).toHaveAttribute("href", "https://example.org/anmeldung");
    else expect(await shown(page).evaluate((one) => one.tagName)).toBe("SPAN");
    await page.goto(host.url(at("anmeldung/", clock)));
    await expect(page.locator(".page-head-note").filter({ visible: true })).toHaveText([sentence]);
    await expect(page.locator(".page-head .run-signup").filter({ visible: true })).toHaveText([action]);
    await expect(page.locator(".bare-address")).toBeVisible({ visible: Boolean(link) });
    await expect(head(page)).toHaveText(link ? [link] : []);
  }
}

test("ok home, the head of pages and the page about it say what holds at the visitor's time", async ({ page }) => {
  await looksAt(page, true);
});

test("ok after the event home offers nothing, and the page says that it is closed", async ({ page }) => {
  await page.goto(host.url(at("", AFTER)));
  await becomes(page, "hydrated");
  await expect(hero(page)).toBeHidden();
  await expect(head(page)).toHaveCount(0);
  await page.goto(host.url(at("en/anmeldung/", AFTER)));
  await expect(page.locator(".page-head-note").filter({ visible: true })).toHaveText(["Registration is closed."]);
});

test("ok by keys: from the head to the page, and from there out", async ({ page }) => {
  // A link does not carry the clock of an address on.
  await page.clock.setFixedTime(new Date("2027-06-01T10:00:00+02:00"));
  await page.goto(host.url("programm/"));
  await becomes(page, "hydrated");
  await page.locator(".site-name").focus();
  await page.keyboard.press("Tab");
  await expect(head(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Anmeldung");
  const action = page.locator(".page-head .button").filter({ visible: true });
  for (let presses = 0; presses < 30 && !(await action.evaluate((one) => one === document.activeElement)); presses += 1) await page.keyboard.press("Tab");
  await expect(action).toBeFocused();
  // The table is in reach, too, as it may be wider than a phone.
  await expect(page.getByRole("group", { name: "Preise" })).toHaveAttribute("tabindex", "0");
  await expect(page.getByRole("row", { name: "Regulär" }).getByRole("cell").last()).toHaveText("60,50 €");
});

test("ok a page that stays open follows the clock", async ({ page }) => {
  await page.clock.install({ time: new Date("2027-08-31T23:59:30+02:00") });
  await page.goto(host.url("anmeldung/"));
  await expect(head(page)).toHaveText(["Anmeldung · offen"]);
  await page.clock.runFor(61_000);
  await expect(head(page)).toHaveText(["Anmeldung · wenige Plätze"]);
});

test("ok an open page learns from a newer event that all places are taken", async ({ page }) => {
  await page.goto(host.url(at("personen/", "2027-06-02T10:00")));
  await becomes(page, "hydrated");
  await expect(head(page)).toHaveText(["Anmeldung · offen"]);
  publish(host, EXAMPLE, (event) => event.registration.states.push({ state: "full", from: "2027-06-02T09:00:00+02:00" }));
  await comeBackTo(page);
  await expect(head(page)).toHaveCount(0);
  publish(host, EXAMPLE, (event) => event.registration.states.push({ state: "few", from: "2027-06-02T09:00:00+02:00" }));
  await comeBackTo(page);
  await expect(head(page)).toHaveText(["Anmeldung · wenige Plätze"]);
});

test("ok in a partner's page the button leads out of the frame", async ({ page, serve }) => {
  const frame = (path) => `<iframe src="${host.url(`${path}?frame&now=2027-06-01T10:00:00%2B02:00`)}" title="Rahmen" width="600" height="600"></iframe>`;
  const partner = await serve(EXAMPLE);
  for (const path of ["", "anmeldung/"]) {
    partner.override("index.html", { body: `<!DOCTYPE html><html lang="de"><title>Partner</title><link rel="icon" href="data:,">${frame(path)}` });
    await page.goto(partner.url());
    const button = page.frameLocator("iframe").locator("main .registration .button").filter({ visible: true });
    await button.evaluate((one) => {
      one.addEventListener("click", (event) => event.preventDefault());
      one.click();
    });
    await expect(button).toHaveAttribute("target", "_blank");
    await expect(button).toHaveAttribute("rel", /noopener/);
  }
});

test("ok the page is accessible, and no wider than a phone", async ({ page }) => {
  for (const [width, colorScheme, clock] of [[320, "light", "2027-06-01T10:00"], [390, "dark", "2027-09-26T12:00"], [1280, "dark", "2027-10-01T18:00"]]) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    for (const path of ["anmeldung/", ""]) {
      await page.goto(host.url(at(path, clock)));
      if (path === "") await becomes(page, "hydrated");
      await bringAxe(page);
      expect((await audit(page, KNOWN)).problems).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  }
});

test("ok on paper the address can be read, and there is no button", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto(host.url(at("anmeldung/", "2027-06-01T10:00")));
  await expect(page.getByText("https://example.org/anmeldung", { exact: true })).toBeVisible();
  await expect(page.locator(".button").filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole("table")).toBeVisible();
});

test.describe("where the app does not start", () => {
  test.use({ consoleAllowed: /ERR_FAILED/ });
  test("ok what holds goes by the visitor's clock all the same", async ({ page }) => {
    await page.route(/\.wasm$/, (route) => route.abort());
    await looksAt(page, false);
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("ok a page says what held when it was made, and everything else", async ({ page }) => {
    await page.goto(host.url("anmeldung/"));
    await expect(page.locator(".page-head-note").filter({ visible: true })).toHaveText(["Die Anmeldung ist geschlossen."]);
    await expect(head(page)).toHaveCount(0);
    await expect(page.getByRole("cell", { name: "1.200,00 CHF" })).toBeVisible();
    await page.goto(host.url());
    await page.getByRole("contentinfo").getByRole("link", { name: "Anmeldung" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Anmeldung");
  });
});
