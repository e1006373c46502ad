// An open page changes above what a visitor has focused or reads: focus and place stay with
// that thing, wherever it stands now.
import { folderOf, stateNamed } from "../states/states.mjs";
import { standsAtNow } from "./support/arrival.mjs";
import { changes, takeUp } from "./support/event_change.mjs";
import { SIZES, entry, favourite, open, openMine, person, picture } from "./support/example.mjs";
import { expect, test, topOf } from "./support/fixtures.mjs";
import { EXAMPLE } from "./support/site.mjs";

/** What changes around the session `vortrag-archiv`. */
const SESSION_CHANGES = {
  "one is added above": changes.addSession("keynote-insel"),
  "one is added on the day before": changes.addSession("keynote-verabredung"),
  "one is removed above": changes.removeSession("keynote-insel"),
  "two above are swapped": changes.swapTimes("keynote-insel", "vortrag-einfache-sprache"),
  "it moves up the day": changes.moveSession("vortrag-archiv", "08:00"),
};

/** What changes out of sight of a visitor who reads about it. */
const CHANGES_FAR_ABOVE = {
  "one is added": SESSION_CHANGES["one is added above"],
  "one is removed": SESSION_CHANGES["one is removed above"],
  "two are swapped": changes.swapTimes("ankommen", "grusswort-stadt"),
};

/** Lists of cards: what has the focus, and what changes before it. */
const CARDS = {
  people: {
    path: "personen/",
    link: `${person("tomke-sandvogel")} .person-name a`,
    all: {
      "one is added above": changes.addFirst("people", { name: "Aaltje Zuvor", sort_name: "Aaltje" }),
      "one is removed above": changes.remove("people", "rosa-de-la-brisanova"),
      "two above are swapped": changes.swap("people", "rosa-de-la-brisanova", "noor-halbinsel"),
    },
  },
  pictures: {
    path: "galerie/",
    link: `${picture("stadtplan")} .photo-link`,
    all: {
      "one is added above": changes.addFirst("photos"),
      "one is removed above": changes.remove("photos", "hochformat"),
      "two above are swapped": changes.swap("photos", "panorama", "mit-ort"),
    },
  },
};

/** What changes among the favourites. */
const MINE_CHANGES = {
  "one is removed above": changes.removeSession("ankommen"),
  "two above are swapped": changes.swapTimes("ankommen", "vortrag-nachbarn"),
  "one moves from below to above": changes.moveSession("plenum", "08:00"),
};

for (const [size, viewport] of Object.entries(SIZES)) {
  test.describe(size, () => {
    test.use({ viewport });

    for (const [what, change] of Object.entries(SESSION_CHANGES)) {
      test(`ok a session's link keeps the focus and its place: ${what}`, async ({ page, serve }) => {
        const host = await serve(EXAMPLE);
        await open(page, host, "programm/");
        await stays(page, page.locator(`${entry("vortrag-archiv")} .entry-title a`), () => takeUp(page, host, EXAMPLE, change));
        expect(await pressed(page)).toEqual([]);
      });

      test(`ok a run's star keeps the focus, and stays that run's: ${what}`, async ({ page, serve }) => {
        const host = await serve(EXAMPLE);
        await open(page, host, "programm/");
        const star = page.locator(`${entry("vortrag-archiv")} .star`);
        await star.click();
        await stays(page, star, () => takeUp(page, host, EXAMPLE, change));
        expect(await pressed(page)).toEqual(["vortrag-archiv"]);
      });
    }

    for (const [what, change] of Object.entries(CHANGES_FAR_ABOVE)) {
      test(`ok visitors go on reading where they were: ${what} far above`, async ({ page, serve }) => {
        const host = await serve(EXAMPLE);
        await open(page, host, "programm/");
        const { run, top } = await read(page, "vortrag-archiv");
        await takeUp(page, host, EXAMPLE, change);
        await expectAt(page.locator(`.days .entry:has([data-run="${run}"]) .entry-title`), top, run);
      });
    }

    for (const [list, { path, link, all }] of Object.entries(CARDS)) {
      for (const [what, change] of Object.entries(all)) {
        test(`ok a card keeps the focus and its place: ${list}, ${what}`, async ({ page, serve }) => {
          const host = await serve(EXAMPLE);
          await open(page, host, path);
          await stays(page, page.locator(link), () => takeUp(page, host, EXAMPLE, change));
        });
      }
    }

    for (const [what, change] of Object.entries(MINE_CHANGES)) {
      test(`ok a favourite keeps the focus and its place: ${what}`, async ({ page, serve }) => {
        const host = await serve(EXAMPLE);
        await openMine(page, host);
        const link = page.locator(`${favourite("vortrag-archiv")} .entry-title a`);
        await stays(page, link, () => takeUp(page, host, EXAMPLE, change));
      });
    }

    test("ok a shared run keeps the focus and its place: the address names another above", async ({ page, serve }) => {
      const host = await serve(EXAMPLE);
      await open(page, host, "programm/?layout=mine#plan=ankommen,vortrag-archiv,plenum");
      await stays(page, page.locator(`${favourite("vortrag-archiv")} .entry-title a`), async () => {
        await page.evaluate(() => { location.hash = "plan=ankommen,begruessung,vortrag-archiv,plenum"; });
        await expect(page.locator(favourite("begruessung"))).toHaveCount(1);
      });
    });
  });
}

test.describe("long lists, far below a change", () => {
  test.use({ viewport: SIZES.phone });

  const { name, now } = stateNamed("crowded");
  const folder = folderOf(name);
  const FAR_BELOW = {
    "an entry, one is added": ["programm/", `${entry("punkt-40")} .entry-title a`, changes.addSession("punkt-0")],
    "an entry, one is removed": ["programm/", `${entry("punkt-40")} .entry-title a`, changes.removeSession("punkt-3")],
    "a person, one is added": ["personen/", `${person("gast-40")} .person-name a`, changes.addFirst("people")],
    "a picture, one is added": ["galerie/", `${picture("bild-20")} .photo-link`, changes.addFirst("photos")],
  };

  for (const [what, [path, link, change]] of Object.entries(FAR_BELOW)) {
    test(`ok what has the focus keeps it and its place: ${what}`, async ({ page, serve }) => {
      const host = await serve(folder);
      await page.clock.setFixedTime(now);
      await open(page, host, path);
      await standsAtNow(page);
      await stays(page, page.locator(link), () => takeUp(page, host, folder, change));
    });
  }
});

/** Whatever changes, a thing keeps the focus, and stands where it stood in the window. */
async function stays(page, thing, change) {
  await thing.focus();
  await thing.evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
  const before = await topOf(thing);
  await change();
  await expect(thing).toBeFocused();
  await expectAt(thing, before);
}

/** Scrolls to an entry without focusing it; the run of the first entry whose title can be read then. */
async function read(page, id) {
  await page.evaluate((id) => {
    document.activeElement.blur();
    document.querySelector(`.days [data-session="${id}"]`).scrollIntoView({ block: "center", behavior: "instant" });
  }, id);
  await topOf(page.locator(entry(id)));
  return page.evaluate(() => {
    const below = document.querySelector("header").getBoundingClientRect().bottom;
    for (const title of document.querySelectorAll(".days .entry-title")) {
      const { top } = title.getBoundingClientRect();
      if (top > Math.max(below, 0)) return { run: title.closest(".entry").querySelector("[data-run]").dataset.run, top };
    }
  });
}

/** A thing stands where it stood. What is laid out late moves it, for one frame. */
async function expectAt(thing, top, message) {
  const nowAt = () => thing.evaluate((element) => element.getBoundingClientRect().top);
  await expect.poll(async () => Math.abs((await nowAt()) - top), { message }).toBeLessThan(2);
}

/** The sessions whose star is pressed. */
function pressed(page) {
  return page.locator(".days .star[aria-pressed=true]").evaluateAll((stars) =>
    stars.map((star) => star.closest("[data-session]").dataset.session));
}
