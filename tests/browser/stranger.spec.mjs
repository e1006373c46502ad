// A single element that is none of the page's, at each place of it, before the app starts or
// afterwards: the programme is whole, and so is every page that comes after it.
import { changes, eventOf, takeUp } from "./support/event_change.mjs";
import { open } from "./support/example.mjs";
import { expect, test } from "./support/fixtures.mjs";
import { expectProgramme } from "./support/programme_of.mjs";
import { EXAMPLE } from "./support/site.mjs";

/** Where it is put, as `insertAdjacentElement` says it. */
const PLACES = [
  ["body", "afterbegin"],
  ["#app", "afterbegin"],
  ["#app", "beforeend"],
  [".site", "afterbegin"],
  ["main", "beforebegin"],
  ["main", "afterbegin"],
  ["main", "beforeend"],
  ["h1", "beforebegin"],
  ["h1", "afterbegin"],
  ["#search", "beforebegin"],
  ["#search-results", "afterbegin"],
  [".days", "beforebegin"],
  [".days", "afterend"],
  [".days", "afterbegin"],
  [".day:nth-of-type(2)", "beforebegin"],
  [".day", "afterbegin"],
  [".day-entries", "afterbegin"],
  [".day-entries", "beforeend"],
  [".entry", "beforebegin"],
  [".entry", "afterbegin"],
  [".entry-title a", "afterbegin"],
  [".run-list", "afterbegin"],
  ["#plan", "afterbegin"],
];

for (const [selector, where] of PLACES) {
  for (const moment of ["before the app starts", "when the app is ready"]) {
    test(`ok a stranger does no harm: ${where} of ${selector}, ${moment}`, async ({ page, serve }) => {
      const host = await serve(EXAMPLE);
      const isEarly = moment === "before the app starts";
      await page.addInitScript(() => { window.handsByTest = true; });
      if (isEarly) await page.addInitScript(putStrangerEarly, [selector, where]);
      await open(page, host, "programm/");
      if (!isEarly) await page.evaluate(putStranger, [selector, where]);
      await expectProgramme(page, eventOf(EXAMPLE));

      const field = page.getByRole("searchbox");
      await field.fill("postleitzahl");
      const hit = page.locator(".search-hits").getByRole("article");
      await expect(hit).toHaveCount(1);
      await expect(hit.getByRole("heading")).toHaveText("Fällt aus Postleitzahlen für Tagträume");
      await field.fill("");
      await expect(hit).toHaveCount(0);
      await expectProgramme(page, await takeUp(page, host, EXAMPLE, changes.addSession("keynote-insel")));

      await page.getByRole("banner").getByRole("link", { name: "Kontakt" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kontakt");
      await expect(page.locator("main")).not.toContainText("Das Programm ist noch nicht veröffentlicht");
      await expect(page.locator("main .contact-card")).toHaveCount(3);
      await page.goBack();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Programm");
      await expect(page.locator(".days .entry").first()).toBeVisible();
    });
  }
}

function putStrangerEarly([selector, where]) {
  document.addEventListener("DOMContentLoaded", () => {
    const stranger = Object.assign(document.createElement("div"), { className: "stranger-by-test" });
    document.querySelector(selector).insertAdjacentElement(where, stranger);
  });
}

function putStranger([selector, where]) {
  const stranger = Object.assign(document.createElement("div"), { className: "stranger-by-test" });
  document.querySelector(selector).insertAdjacentElement(where, stranger);
}
