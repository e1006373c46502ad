// What assistive technology is told: the tree of each kind of page, in files to read
// (tests/browser/aria/), of the fictional event in its fullest state. Nothing is missing
// in the pages, and nothing more is there. Head and foot are the same on every page: one tree of
// each language, direction and state has them, and of the others it is `<main>`.
//
// When a change is meant: `./dev snapshots`, and read the difference.
import { expect, test } from "./support/fixtures.mjs";
import { open, visitNamed } from "./support/visits.mjs";

const WITH_HEAD_AND_FOOT = ["running-home", "running-english-programme", "empty-home", "rtl-programme"];

const PAGES = {
  "running": {
    home: "",
    programme: "programm/",
    session: "programm/workshop-tauschregal/",
    workshops: "workshops/",
    people: "personen/",
    person: "personen/alex-muster/",
    gallery: "galerie/",
    contact: "kontakt/",
    press: "presse/",
    now: "jetzt/",
    news: "neuigkeiten/",
    text: "impressum/",
    "not-found": "404.html",
    "english-programme": "en/programm/",
  },
  "empty": { home: "", programme: "programm/", people: "personen/", contact: "kontakt/", press: "presse/" },
  "rtl": { programme: "programm/" },
};

for (const [visitName, pages] of Object.entries(PAGES)) {
  for (const [name, path] of Object.entries(pages)) {
    test(`ok ${visitName}: ${name}`, async ({ page, serve }) => {
      const visit = visitNamed(visitName);
      await open(page, await serve(visit.folder), visit, path);
      await leaveOutWhatVaries(page);
      const tree = `${visitName}-${name}`;
      const part = page.locator(WITH_HEAD_AND_FOOT.includes(tree) ? "body" : "main");
      await expect(part).toMatchAriaSnapshot({ name: `${tree}.yml` });
    });
  }
}

test("ok the open menu is all there is", async ({ page, serve }) => {
  const visit = visitNamed("running");
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, await serve(visit.folder), visit, "programm/");
  await page.locator(".menu-open").click();
  await expect(page.locator("body")).toMatchAriaSnapshot({ name: "running-menu.yml" });
});

/**
 * The address of the calendar names the port of the host, and those of pictures what is in their files.
 * A button with a name of its own is read by it alone. What stands in it is left out where Playwright
 * writes a tree, if the name begins with it, and not where it compares one.
 */
async function leaveOutWhatVaries(page) {
  await page.locator("button.star").evaluateAll((buttons) => {
    for (const button of buttons) button.textContent = "";
  });
  await page.locator("a[data-webcal]").evaluateAll((links) => {
    for (const link of links) link.href = "webcal://host/event.ics";
  });
  await page.locator("a[href*='photos/']").evaluateAll((links) => {
    for (const link of links) link.setAttribute("href", link.getAttribute("href").replace(/-[0-9a-f]{12}/, ""));
  });
}
