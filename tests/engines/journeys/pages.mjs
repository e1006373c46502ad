// Every kind of page, wide and narrow, with and without scripts.
import assert from "node:assert/strict";
import { findFaults } from "../../browser/support/layout.mjs";
import { kindsOfPages } from "../../browser/support/site.mjs";
import { layOutEverything, textsOf } from "../in_page.mjs";
import { EXAMPLE, SITE } from "../sites.mjs";

const EXAMPLE_PAGES = [
  "", "programm/", "programm/vortrag-archiv/", "workshops/", "personen/", "personen/hella-quittenbaum/", "galerie/", "kontakt/", "presse/",
];

export const journeys = [
  {
    name: "each kind of page of the first event comes alive",
    run: async (tools) => everyPage(tools, SITE, kindsOfPages(), "desktop"),
  },
  {
    name: "each kind of page of the example comes alive",
    run: async (tools) => everyPage(tools, EXAMPLE, EXAMPLE_PAGES, "desktop"),
  },
  {
    name: "at 320 px nothing is cut off, and nothing scrolls sideways",
    run: async (tools) => everyPage(tools, EXAMPLE, EXAMPLE_PAGES, "narrow"),
  },
  {
    name: "without JavaScript pages are whole, and no control is shown that does nothing",
    scripts: false,
    run: async ({ visitor, serve }) => {
      const host = await serve(EXAMPLE);
      await visitor.open(host.url("programm/"), null);
      const entries = await visitor.read(textsOf, ".entry-title");
      assert.ok(entries.length > 30, `${entries.length} entries`);
      assert.deepEqual(await visitor.read(textsOf, ".search-panel, .star"), []);
      await visitor.press("link", "Personen", ".site-header");
      await visitor.seesTexts("h1", ["Personen"]);
      await visitor.press("link", "Hella Quittenbaum", "main");
      await visitor.seesTexts("h1", ["Hella Quittenbaum"]);
    },
  },
];

async function everyPage({ visitor, serve }, folder, paths, size) {
  const host = await serve(folder);
  await visitor.size(size);
  for (const path of paths) {
    await visitor.open(host.url(path));
    await visitor.read(layOutEverything);
    assert.deepEqual(await visitor.read(findFaults), [], path);
    assert.deepEqual(await visitor.read(brokenPictures), [], path);
  }
}

/** Pictures in the page that have come and are none. */
function brokenPictures() {
  const come = [...document.images].filter((image) => image.complete && image.currentSrc);
  return come.filter((image) => image.naturalWidth === 0).map((image) => image.currentSrc);
}
