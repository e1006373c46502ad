// From page to page, forth and back.
import assert from "node:assert/strict";
import { EXAMPLE, LARGE, SITE } from "../sites.mjs";

/** Shortly after what comes last in the large event has begun. */
const NOW = "2031-10-09T16:31:00";

export const journeys = [
  {
    name: "links lead on without loading, and the focus goes to the heading",
    run: async ({ visitor, serve }) => {
      const host = await serve(SITE);
      await visitor.open(host.url());
      await visitor.read(mark);
      await visitor.press("link", "Personen", ".site-header");
      await visitor.seesTexts("h1", ["Personen"]);
      await visitor.seesFocusOn("h1");
      await visitor.pressOn(".person-list a");
      await visitor.seesTexts("h1", ([name]) => name !== "Personen");
      await visitor.seesFocusOn("h1");
      assert.equal(await visitor.read(isMarked), true);
    },
  },
  {
    name: "going back and forward leads to where the page was left",
    run: async ({ visitor, serve }) => {
      const host = await serve(EXAMPLE);
      await visitor.open(host.url("programm/"));
      await visitor.press("link", "Beinahe gebaut: Blick in ein Archiv", ".days");
      await visitor.seesTexts("h1", ["Verlegt Beinahe gebaut: Blick in ein Archiv"]);
      const below = await scrollDown(visitor);
      await visitor.back();
      await visitor.seesPath("/programm/");
      await visitor.seesFocusOn('[data-session="vortrag-archiv"] a');
      await visitor.sees(() => scrollY > 1000, [], true);
      await visitor.forward();
      await visitor.seesTexts("h1", ["Verlegt Beinahe gebaut: Blick in ein Archiv"]);
      await visitor.sees(() => Math.round(scrollY), [], (top) => Math.abs(top - below) < 3);
    },
  },
  {
    name: "a page that is loaded anew stays where it was",
    run: async ({ visitor, serve }) => {
      const host = await serve(EXAMPLE);
      await visitor.open(host.url("personen/"));
      const below = await scrollDown(visitor);
      await visitor.reload();
      await visitor.sees(() => Math.round(scrollY), [], (top) => Math.abs(top - below) < 3);
    },
  },
  {
    name: "the other language has the same page",
    run: async ({ visitor, serve }) => {
      const host = await serve(EXAMPLE);
      await visitor.open(host.url("personen/hella-quittenbaum/"));
      await visitor.press("link", "English");
      await visitor.seesPath("/en/personen/hella-quittenbaum/");
      await visitor.sees(() => document.documentElement.lang, [], "en");
      await visitor.press("link", "Programme", ".site-header");
      await visitor.seesTexts("h1", ["Programme"]);
      await visitor.press("link", "Deutsch");
      await visitor.seesTexts("h1", ["Programm"]);
    },
  },
  {
    name: "the menu of a phone opens, closes with Escape, and leads on",
    run: async ({ visitor, serve }) => {
      const host = await serve(EXAMPLE);
      await visitor.size("phone");
      await visitor.open(host.url());
      await visitor.pressOn(".menu-open");
      await visitor.seesFocusOn("#menu button");
      await visitor.key("Escape");
      await visitor.seesFocusOn(".menu-open");
      await visitor.seesTexts("#menu a", []);
      await visitor.pressOn(".menu-open");
      await visitor.press("link", "Galerie", "#menu");
      await visitor.seesTexts("h1", ["Galerie"]);
      await visitor.seesTexts("#menu a", []);
      await visitor.seesFocusOn("h1");
    },
  },
  {
    name: "a programme of 900 sessions comes alive, is searched, and is there again after going back",
    run: async ({ visitor, serve }) => {
      const host = await serve(LARGE);
      await visitor.open(host.url("programm/"));
      // The app is ready before its event has come; from then on it follows links.
      await visitor.sees(() => "follows" in document.documentElement.dataset, [], true);
      const title = await visitor.read(() => [...document.querySelectorAll(".days .entry-title a")].at(-1).textContent.trim());
      await visitor.press("link", title, ".days .day:last-child .entry-group:last-child");
      await visitor.seesTexts("h1", ([name]) => name.startsWith(title));
      await visitor.back();
      await visitor.seesPath("/programm/");
      await visitor.sees(() => document.activeElement.textContent.trim(), [], title);
      await visitor.sees(focusIsInSight, [], true);
      await visitor.read(() => scrollTo({ top: 0, behavior: "instant" }));
      await visitor.type(title, "Programm durchsuchen");
      await visitor.sees(() => document.querySelector(".search-hits .entry-title a")?.textContent.trim(), [], title);
    },
  },
  {
    name: "in a long programme the way to what runs now leads there",
    run: async ({ visitor, serve }) => {
      const host = await serve(LARGE);
      await visitor.open(host.url(`programm/?now=${NOW}`));
      await visitor.press("button", "Was läuft jetzt?");
      await visitor.sees(isInSight, [".days [data-running]"], true);
    },
  },
  {
    name: "a letter leads to people far from sight",
    run: async ({ visitor, serve }) => {
      const host = await serve(LARGE);
      await visitor.open(host.url("personen/"));
      const letters = await visitor.seesTexts(".letters a", (all) => all.length > 5);
      const last = letters.at(-1);
      await visitor.press("link", last, ".letters");
      await visitor.sees(isInSight, [`[id="letter-${last}"]`], true);
    },
  },
];

/** Scrolls down, and returns how far the page has come when the scrolling has ended. */
async function scrollDown(visitor) {
  await visitor.read(() => new Promise((done) => {
    addEventListener("scrollend", () => done(), { once: true });
    scrollBy({ top: 300, behavior: "instant" });
  }));
  return visitor.scrolled();
}

function mark() {
  window.markedByTest = true;
}

function isMarked() {
  return window.markedByTest === true;
}

function focusIsInSight() {
  const { top, bottom } = document.activeElement.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

/** Whether what a selector finds begins in the window. */
function isInSight(selector) {
  const { top } = document.querySelector(selector).getBoundingClientRect();
  return top >= 0 && top < innerHeight;
}
