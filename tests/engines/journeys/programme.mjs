// Searching, filtering, keeping and laying out the programme.
import assert from "node:assert/strict";
import { held } from "../host.mjs";
import { placesInSight, textsOf } from "../in_page.mjs";
import { EXAMPLE } from "../sites.mjs";

const FIELD = "Programm durchsuchen";

export const journeys = [
  {
    name: "a search finds the best first, and everything is there again when it is emptied",
    run: async ({ visitor, serve }) => {
      const host = await serve(EXAMPLE);
      await visitor.open(host.url("programm/"));
      await visitor.type("Umleitung", FIELD);
      await visitor.sees(firstText, [".search-hits .entry-title a"], "Lob der Umleitung");
      await visitor.seesTexts(".days .entry-title", []);
      await visitor.press("link", "Lob der Umleitung", ".search-hits");
      await visitor.seesTexts("h1", ["Verspätet Lob der Umleitung"]);
      await visitor.back();
      await visitor.sees(firstText, [".search-hits .entry-title a"], "Lob der Umleitung");
      await visitor.press("searchbox", FIELD);
      for (const _ of "Umleitung") await visitor.key("Backspace");
      await visitor.seesTexts(".days .entry-title", (titles) => titles.length > 30);
    },
  },
  {
    name: "filters leave what is chosen, stand in the address, and can be taken away",
    run: async ({ visitor, serve }) => {
      const host = await serve(EXAMPLE);
      await visitor.open(host.url("programm/"));
      await visitor.press("button", "Filtern");
      await visitor.check("Podium 1", "#filters");
      await visitor.press("button", "1 zeigen", "#filters");
      await visitor.seesTexts(".days .entry-title", ["Wann ist man angekommen?"]);
      await visitor.seesPath("/programm/?kind=panel");
      await visitor.seesFocusOn(".filter-open");
      await visitor.press("button", "Filter entfernen: Podium");
      await visitor.seesTexts(".days .entry-title", (titles) => titles.length > 30);
    },
  },
  {
    name: "Escape and a press beside it close the filters, a press inside does not",
    run: async ({ visitor, serve }) => {
      const host = await serve(EXAMPLE);
      await visitor.open(host.url("programm/"));
      await visitor.press("button", "Filtern");
      await visitor.seesTexts("#filters h2", ["Filtern"]);
      await visitor.key("Escape");
      await visitor.seesTexts("#filters h2", []);
      await visitor.press("button", "Filtern");
      const { x, y } = await visitor.read(middleOf, "#filters h2");
      await visitor.pressAt(x, y);
      await visitor.check("Podium 1", "#filters");
      await visitor.pressAt(5, 400);
      await visitor.seesTexts("#filters h2", []);
      await visitor.seesFocusOn(".filter-open");
      await visitor.seesTexts(".days .entry-title", ["Wann ist man angekommen?"]);
    },
  },
  {
    name: "what is kept is in my programme, with clashes, and there again later",
    run: async ({ visitor, serve }) => {
      const host = await serve(EXAMPLE);
      await visitor.open(host.url("programm/"));
      for (const id of ["vortrag-nachbarn", "vortrag-kuestenlinien"]) await visitor.pressOn(`.days [data-session="${id}"] .star`);
      await visitor.press("button", "Mein Programm", ".layouts");
      const kept = ["Guten Morgen, Unbekannte", "Küsten, die nicht stillhalten"];
      const seesKept = () => visitor.seesTexts(".plan-entries .entry-title", (titles) => kept.every((title) => titles.includes(title)));
      await seesKept();
      await visitor.seesTexts(".plan-list .clash", (clashes) => clashes.some((clash) => clash.startsWith("Zur selben Zeit")));
      await visitor.reload();
      await seesKept();
    },
  },
  {
    name: "an address with a programme shows it, and what it clashes with",
    run: async ({ visitor, serve }) => {
      const host = await serve(EXAMPLE);
      await visitor.open(host.url("programm/?layout=mine#plan=ankommen,plenum"));
      await visitor.seesTexts(".plan-entries .entry-title", [
        "Ankommen mit Kaffee und Namensschild", "Plenum: Was wir mitnehmen und was wir hierlassen",
      ]);
    },
  },
  {
    name: "the grid has rooms side by side, and nothing lies over anything",
    run: async ({ visitor, serve }) => {
      const host = await serve(EXAMPLE);
      await visitor.open(host.url("programm/"));
      await visitor.press("button", "Raster", ".layouts");
      await visitor.sees(gridFaults, [], []);
      await visitor.press("button", "Liste", ".layouts");
      await visitor.sees(() => getComputedStyle(document.querySelector(".day-entries")).display, [], "block");
    },
  },
  ...["grid", "mine", "rounds"].map((view) => ({
    name: `nothing moves when ?layout=${view} is opened and the app arrives`,
    run: async ({ visitor, serve }) => {
      const host = await serve(EXAMPLE);
      const app = held(host, /\.wasm$/);
      await visitor.open(host.url(`programm/?layout=${view}`), null);
      await visitor.seesTexts("h1", ["Programm"]);
      const before = await visitor.read(placesInSight);
      assert.ok(before.length > 3, "the page is seen before the app arrives");
      app.arrive();
      await visitor.becomes("hydrated");
      const after = new Map(await visitor.read(placesInSight));
      assert.deepEqual(before.filter(([text, top]) => after.has(text) && after.get(text) !== top), []);
      assert.deepEqual(before.filter(([text]) => !after.has(text)), []);
    },
  })),
  {
    name: "times are those of the visitor's place if wanted, and the address says so",
    zone: "Asia/Tokyo",
    run: async ({ visitor, serve }) => {
      const host = await serve(EXAMPLE);
      await visitor.open(host.url("programm/"));
      const timeOf = '.days [data-session="abendessen"] .entry-time';
      const [before] = await visitor.read(textsOf, timeOf);
      await visitor.press("button", "Meine Ortszeit");
      await visitor.seesTexts(timeOf, ([time]) => time !== before && /02:30/.test(time));
      await visitor.seesPath("/programm/?zone=own");
      await visitor.reload();
      await visitor.seesTexts(timeOf, ([time]) => /02:30/.test(time));
    },
  },
];

/** The text of the first that is there. */
function firstText(selector) {
  return document.querySelector(selector)?.textContent.trim() ?? null;
}

/** What is wrong with the grids of the days. */
function gridFaults() {
  const grids = [...document.querySelectorAll("[data-grid]")];
  if (!grids.length || grids.some((grid) => getComputedStyle(grid).display !== "grid")) return ["there is no grid"];
  return grids.flatMap((grid) => {
    const boxes = [...grid.querySelectorAll(".entry")].map((entry) => ({ entry, box: entry.getBoundingClientRect() }));
    const areOver = (one, other) =>
      one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 1 && other.top < one.bottom - 1;
    const pairs = boxes.flatMap((one, index) => boxes.slice(index + 1).map((other) => [one, other]));
    const over = pairs.filter(([one, other]) => areOver(one.box, other.box));
    const columns = new Set(boxes.map(({ box }) => Math.round(box.left)));
    return [
      ...over.map((pair) => pair.map(({ entry }) => entry.dataset.session).join(" over ")),
      ...(columns.size > 1 ? [] : ["there is one column"]),
    ];
  });
}

/** Where an element has to be pressed. */
function middleOf(selector) {
  const { x, y, width, height } = document.querySelector(selector).getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
