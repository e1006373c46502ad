// How texts are set.
import assert from "node:assert/strict";
import { EXAMPLE, SITE } from "../sites.mjs";

const PAGES = [
  [SITE, ["", "programm/", "personen/", "kontakt/", "presse/"]],
  [EXAMPLE, ["", "programm/", "programm/vortrag-archiv/", "kontakt/", "presse/", "galerie/"]],
];

export const journeys = ["narrow", "phone", "desktop"].map((size) => ({
  name: `no title, date or address is broken inside a word that fits on a line (${size})`,
  run: async ({ visitor, serve }) => {
    await visitor.size(size);
    const broken = [];
    for (const [folder, paths] of PAGES) {
      const host = await serve(folder);
      for (const path of paths) {
        await visitor.open(host.url(path));
        broken.push(...(await visitor.read(brokenWords)));
      }
    }
    assert.deepEqual([...new Set(broken)], []);
  },
}));

/** Words of titles and dates, and addresses, on two lines although one would do, or with a hyphen. */
function brokenWords() {
  const found = [];
  const ADDRESS = "address, .bare-address, a[href^='mailto:'], a[href^='tel:']";
  for (const element of document.querySelectorAll(`h1, h2, h3, h4, time, ${ADDRESS}`)) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const isAddress = element.matches(ADDRESS);
    if (isAddress && getComputedStyle(element).hyphens !== "manual") found.push(`hyphens in ${element.textContent}`);
    const block = element.closest("h1, h2, h3, h4, p, li, dd, div, address");
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const word = isAddress ? /\S+/g : /[\p{L}\p{N}.]+/gu;
    while (walker.nextNode()) lookAt(walker.currentNode, word, block.clientWidth);
  }
  return found;

  function lookAt(node, pattern, width) {
    for (const { 0: word, index } of node.data.matchAll(pattern)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const lines = [...range.getClientRects()].filter((box) => box.width > 0);
      const tops = new Set(lines.map(({ top }) => Math.round(top)));
      const length = lines.reduce((sum, box) => sum + box.width, 0);
      if (tops.size > 1 && length < width) found.push(word);
    }
  }
}
