// A long visit while others change the page, too: a translator, and extensions that put in
// elements of their own. After each step everything that is said is what a visitor of an
// untouched page is told, and the programme is that of event.json.
import { changes, comeBackTo, eventOf, news, publish } from "./support/event_change.mjs";
import { entry, favourite, open, picture } from "./support/example.mjs";
import { expect, test } from "./support/fixtures.mjs";
import { HANDS } from "./support/hands.mjs";
import { expectProgramme } from "./support/programme_of.mjs";
import { EXAMPLE } from "./support/site.mjs";

const button = (page, name) => page.getByRole("button", { name, exact: true });
const field = (page) => page.getByRole("searchbox");
const heading = (page) => page.getByRole("heading", { level: 1 });
const menu = (page, name) => page.getByRole("banner").getByRole("link", { name, exact: true }).click();
const star = (page, session) => page.locator(`${entry(session)} .star`).first();

/** Each step of the visit, and what is seen of it at once. */
const STEPS = [
  ["looks for words", (page) => field(page).fill("karte"), (page) => expect(hits(page).first()).toBeVisible()],
  ["looks for other words", (page) => field(page).fill("postleitzahl"), (page) => expect(hits(page)).toHaveCount(1)],
  ["and others", (page) => field(page).fill("workshop"), (page) => expect(hits(page).nth(5)).toBeVisible()],
  ["finds nothing", (page) => field(page).fill("xyzzyxyzzy"), (page) => expect(hits(page)).toHaveCount(0)],
  ["clears the field", (page) => field(page).fill(""), (page) => expect(page.locator(entry("plenum"))).toBeVisible()],
  ["filters", filter("Workshop"), (page) => expect(page.locator(".filter-chip")).toHaveText("Workshop")],
  ["filters by another value", filter("Vortrag"), (page) => expect(page.locator(".filter-chip")).toHaveCount(2)],
  ["takes a filter out", (page) => button(page, "Filter entfernen: Workshop").click(), (page) => expect(page.locator(".filter-chip")).toHaveText("Vortrag")],
  ["takes the other out", (page) => button(page, "Filter entfernen: Vortrag").click(), (page) => expect(page.locator(".filter-chip")).toHaveCount(0)],
  ["keeps a run", (page) => star(page, "plenum").click(), (page) => expect(star(page, "plenum")).toHaveAttribute("aria-pressed", "true")],
  ["keeps another", (page) => star(page, "ankommen").click(), (page) => expect(page.locator("#plan")).toContainText("Ankommen")],
  ["looks at my programme", (page) => button(page, "Mein Programm").click(), (page) => expect(page.locator(favourite("plenum"))).toBeVisible()],
  ["takes a run out", (page) => page.locator(`${favourite("ankommen")} .star`).click(), (page) => expect(page.locator(favourite("ankommen"))).toHaveCount(0)],
  ["looks at the rounds", (page) => button(page, "Runden").click(), (page) => expect(page.locator(".plan-list")).toHaveCount(2)],
  ["looks at the grid", (page) => button(page, "Raster").click(), (page) => expect(page.locator(entry("plenum"))).toBeVisible()],
  ["looks at the list", (page) => button(page, "Liste").click(), (page) => expect(page.locator(".plan-list")).toHaveCount(0)],
  ["goes to a session", (page) => page.locator(`${entry("vortrag-archiv")} .entry-title a`).click(), (page) => expect(heading(page)).toContainText("Beinahe gebaut")],
  ["goes to people", (page) => menu(page, "Personen"), (page) => expect(heading(page)).toHaveText("Personen")],
  ["filters people", filter("Moderation"), (page) => expect(page.locator(".filter-chip")).toHaveText("Moderation")],
  ["goes to the contacts", (page) => menu(page, "Kontakt"), (page) => expect(heading(page)).toHaveText("Kontakt")],
  ["changes the language", (page) => page.getByRole("link", { name: "English" }).click(), (page) => expect(heading(page)).toHaveText("Contact")],
  ["goes back", (page) => page.goBack(), (page) => expect(heading(page)).toHaveText("Kontakt")],
  ["goes to the pictures", (page) => menu(page, "Galerie"), (page) => expect(heading(page)).toHaveText("Galerie")],
  ["looks at one", (page) => page.locator(`${picture("stadtplan")} .photo-link`).click(), (page) => expect(page.locator("#lightbox")).toBeVisible()],
  ["closes it", (page) => page.keyboard.press("Escape"), (page) => expect(page.locator("#lightbox")).toBeHidden()],
  ["goes to the overview", (page) => menu(page, "Überblick"), (page) => expect(page.locator(".hero")).toBeVisible()],
  ["goes to the programme", (page) => menu(page, "Programm"), (page) => expect(heading(page)).toHaveText("Programm")],
  ["sees a session come", comeBackTo, (page) => expect(news(page)).toContainText("neu im Programm"), changes.addSession("keynote-insel")],
  ["sees one go", comeBackTo, (page) => expect(news(page)).toContainText("nicht mehr im Programm"), changes.removeSession("keynote-insel")],
];

for (const hands of HANDS) {
  test.describe(hands, () => {
    test.use({ hands: [hands], viewport: { width: 1280, height: 800 } });

    test("ok a visitor is told at each step what others are told", async ({ page, serve, browser }) => {
      test.setTimeout(120_000);
      const host = await serve(EXAMPLE);
      const alone = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "de-DE", timezoneId: "Europe/Berlin" });
      const both = [alone, page];
      for (const one of both) await open(one, host, "programm/");
      let event = eventOf(EXAMPLE);
      await expectProgramme(page, event);
      for (const [name, act, seen, change] of STEPS) {
        await test.step(name, async () => {
          if (change) event = publish(host, EXAMPLE, change);
          for (const one of both) {
            await act(one);
            await seen(one);
          }
          // More hits follow the first ones.
          await expect(async () => expect(await told(page)).toBe(await told(alone))).toPass({ timeout: 10_000 });
        });
      }
      await expectProgramme(page, event);
      await alone.close();
    });
  });
}

function hits(page) {
  return page.locator(".search-hits").getByRole("article");
}

/** Checks a value of the filters, and closes them. */
function filter(name) {
  return async (page) => {
    await button(page, "Filtern").click();
    const dialog = page.getByRole("dialog", { name: "Filtern" });
    await dialog.getByRole("checkbox", { name: new RegExp(`^${name} \\d+$`) }).check();
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  };
}

/**
 * Everything that assistive technology is told of a page, but for the commas between items of a
 * list: they come from the styles, to which a stranger at its end is one more item.
 */
async function told(page) {
  const tree = await page.locator("body").ariaSnapshot();
  return tree.replace(/^ *- text: ","\n/gm, "").replace(/,(["']?:?)$/gm, "$1");
}
