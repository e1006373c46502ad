// What comes out of the printer, where an engine can be asked for it.
import assert from "node:assert/strict";
import { textOf } from "../paper.mjs";
import { EXAMPLE } from "../sites.mjs";

export const journeys = [
  {
    name: "the programme is printed with every entry, also from the grid",
    prints: true,
    run: async ({ visitor, serve }) => {
      const host = await serve(EXAMPLE);
      for (const path of ["programm/", "programm/?view=grid"]) {
        await visitor.open(host.url(path));
        await expectPrinted(visitor, ".days .entry-title");
      }
    },
  },
  {
    name: "my programme is printed with every entry, and nothing else",
    prints: true,
    run: async ({ visitor, serve }) => {
      const host = await serve(EXAMPLE);
      await visitor.open(host.url("programm/?view=mine#plan=ankommen,vortrag-nachbarn,plenum"));
      const text = await expectPrinted(visitor, ".plan-entries .entry-title");
      assert.doesNotMatch(text, /Lob der Umleitung|Mein Programm drucken|Filtern/);
    },
  },
  {
    name: "a session and the contacts are printed whole, and no date or address is broken",
    prints: true,
    run: async ({ visitor, serve }) => {
      const host = await serve(EXAMPLE);
      await visitor.open(host.url("programm/vortrag-archiv/"));
      await expectPrinted(visitor, "h1, main dt");
      await visitor.open(host.url("kontakt/"));
      const text = await expectPrinted(visitor, "h1, .contact-card h2, .contact-card h3");
      assert.doesNotMatch(text, /https?:\S*-\n/);
    },
  },
];

/** Each text that a selector finds is on the paper, letter by letter; white space does not count. */
async function expectPrinted(visitor, selector) {
  const titles = await visitor.seesTexts(selector, (found) => found.length > 0);
  const text = textOf(await visitor.print());
  const solid = (words) => words.replaceAll(/\s/g, "");
  const printed = solid(text);
  assert.deepEqual(titles.filter((title) => !printed.includes(solid(title))), []);
  return text;
}
