// What comes out of the printer, where an engine can be asked for it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fillDays } from "../../browser/support/full_days.mjs";
import { textOf } from "../paper.mjs";
import { EXAMPLE } from "../sites.mjs";
import { until } from "../until.mjs";

export const journeys = [
  {
    name: "the programme is printed with every entry, also from the grid",
    prints: true,
    run: async ({ visitor, serve }) => {
      const host = await onPaper(serve);
      for (const path of ["programm/", "programm/?layout=grid"]) {
        await visitor.open(host.url(path));
        await expectPrinted(visitor, ".days .entry-title");
      }
    },
  },
  {
    name: "my programme is printed with every entry, and nothing else",
    prints: true,
    run: async ({ visitor, serve }) => {
      const host = await onPaper(serve);
      await visitor.open(host.url("programm/?layout=mine#plan=ankommen,vortrag-nachbarn,plenum"));
      const text = await expectPrinted(visitor, ".plan-entries .entry-title");
      assert.doesNotMatch(text, /Lob der Umleitung|Mein Programm drucken|Filtern/);
    },
  },
  {
    name: "each day of my programme is a sheet of its own, also with eighteen entries and their notes",
    prints: true,
    run: async ({ visitor, serve }) => {
      const host = await onPaper(serve);
      const event = JSON.parse(readFileSync(join(EXAMPLE, "event.json"), "utf8"));
      const kept = fillDays(event, [18, 8]);
      host.override("event.json", { body: JSON.stringify(event) });
      await visitor.open(host.url(`programm/?layout=mine#plan=${kept.flat()}`), "mounted");
      const text = await expectPrinted(visitor, ".plan-entries .entry-title, .plan-day");
      const sheets = text.split("\f").filter((sheet) => sheet.trim());
      assert.equal(sheets.length, 2);
      assert.match(sheets[0], /Donnerstag, 14\. Oktober 2027/);
      assert.match(sheets[1], /^\s*Freitag, 15\. Oktober 2027/);
      assert.doesNotMatch(text, /Programmpunkte? pass/);
    },
  },
  {
    name: "every other kind of page is printed with all its headings, and no address is broken",
    prints: true,
    run: async ({ visitor, serve }) => {
      const host = await onPaper(serve);
      for (const path of ["", "programm/vortrag-archiv/", "workshops/", "personen/", "kontakt/", "presse/", "neuigkeiten/", "fragen/"]) {
        await visitor.open(host.url(path));
        const text = await expectPrinted(visitor, "main :is(h1, h2, h3):not([data-screen-only] *)");
        assert.doesNotMatch(text, /https?:\S*[a-z]-\n/, path);
      }
      // They have no app.
      for (const path of ["orte/", "organisationen/", "daten/"]) {
        await visitor.open(host.url(path), null);
        await expectPrinted(visitor, "main :is(h1, h2, h3)");
      }
    },
  },
];

/** Without the site's own fonts, whose letters are drawings in Firefox's PDFs. */
async function onPaper(serve) {
  const host = await serve(EXAMPLE);
  host.override(/\.woff2$/, { status: 404 });
  return host;
}

/** Each text that a selector finds is on the paper, letter by letter; white space does not count. */
async function expectPrinted(visitor, selector) {
  const titles = await visitor.seesTexts(selector, (found) => found.length > 0);
  const solid = (words) => words.replaceAll(/\s/g, "");
  const lacks = (text) => titles.filter((title) => !solid(text).includes(solid(title)));
  // It may still be moving in.
  return until(async () => textOf(await visitor.print()), (printed) => lacks(printed).length === 0);
}
