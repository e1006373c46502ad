// What has the focus is gone from an open page: the focus goes to what stands beside it, and
// the page says what is gone.
import { changes, news, takeUp } from "./support/event_change.mjs";
import { entry, favourite, open, openMine, person, picture } from "./support/example.mjs";
import { expect, test } from "./support/fixtures.mjs";
import { EXAMPLE } from "./support/site.mjs";

/**
 * @typedef {object} Loss
 * @property {string} path
 * @property {string} focused
 * @property {(event: object) => void} change
 * @property {string} said of what is gone
 * @property {string[]} beside what stands before and after it
 */

/** @type {Record<string, Loss>} */
const LOSSES = {
  "a session's link": {
    path: "programm/",
    focused: `${entry("vortrag-archiv")} .entry-title a`,
    change: changes.removeSession("vortrag-archiv"),
    said: "Beinahe gebaut: Blick in ein Archiv",
    beside: [entry("vortrag-einfache-sprache"), entry("plenum")],
  },
  "a run's star": {
    path: "programm/",
    focused: `${entry("vortrag-archiv")} .star`,
    change: changes.removeSession("vortrag-archiv"),
    said: "Beinahe gebaut: Blick in ein Archiv",
    beside: [entry("vortrag-einfache-sprache"), entry("plenum")],
  },
  "the last session of a day": {
    path: "programm/",
    focused: `${entry("abschied")} .entry-title a`,
    change: changes.removeSession("abschied"),
    said: "nicht mehr im Programm",
    beside: [entry("plenum"), entry("chor-der-durchsagen")],
  },
  "a favourite": {
    path: "programm/?layout=mine",
    focused: `${favourite("vortrag-archiv")} .entry-title a`,
    change: changes.removeSession("vortrag-archiv"),
    said: "Beinahe gebaut: Blick in ein Archiv",
    beside: [favourite("vortrag-nachbarn"), favourite("plenum")],
  },
  "a person": {
    path: "personen/",
    focused: `${person("tomke-sandvogel")} .person-name a`,
    change: changes.remove("people", "tomke-sandvogel"),
    said: "Tomke Sandvogel",
    beside: [".person-list .person-card"],
  },
  "a picture": {
    path: "galerie/",
    focused: `${picture("stadtplan")} .photo-link`,
    change: changes.remove("photos", "stadtplan"),
    said: "Stadtplan von Wendelbrück",
    beside: [picture("mit-ort"), picture("bahnsteig")],
  },
};

let host;
test.beforeEach(async ({ serve }) => { host = await serve(EXAMPLE); });

for (const [what, { path, focused, change, said, beside }] of Object.entries(LOSSES)) {
  test(`ok the focus goes to a neighbour, and it is said: ${what}`, async ({ page }) => {
    if (/layout=mine/.test(path)) await openMine(page, host);
    else await open(page, host, path);
    await page.locator(focused).focus();
    await takeUp(page, host, EXAMPLE, change);
    await expect(page.locator(focused)).toHaveCount(0);
    await expect(page.locator(beside.map((one) => `${one} :focus`).join(", "))).toHaveCount(1);
    await expect(news(page)).toContainText(said);
  });
}

test("ok a favourite that is taken out leaves the focus in my programme", async ({ page }) => {
  await openMine(page, host);
  await page.locator(`${favourite("vortrag-archiv")} .star`).press("Enter");
  await expect(page.locator(favourite("vortrag-archiv"))).toHaveCount(0);
  await expect(page.locator(".plan-entries [data-session]")).toHaveCount(3);
  await expect(page.locator(".plan-list:focus, .plan-list :focus")).toHaveCount(1);
});

test("ok the page of a session that is gone says so, with the focus in it", async ({ page }) => {
  await open(page, host, "programm/vortrag-archiv/");
  await page.locator("main a").last().focus();
  await takeUp(page, host, EXAMPLE, changes.removeSession("vortrag-archiv"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Diese Seite gibt es nicht");
  await expect(page.locator("main:focus, main :focus")).toHaveCount(1);
});
