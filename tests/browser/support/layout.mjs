// How pages are resized by those who read them, and what must not happen then.

/** @typedef {{name: string, width: number, height: number, change?: (page) => Promise<() => Promise<void>>}} Size */

/** @type {Size[]} */
export const SIZES = [
  { name: "320 px", width: 320, height: 640 },
  { name: "400 % zoom", width: 320, height: 256 },
  { name: "768 px", width: 768, height: 1024 },
  { name: "1280 px", width: 1280, height: 800 },
  { name: "2560 px", width: 2560, height: 1440 },
  { name: "200 % text, 320 px", width: 320, height: 640, change: doubleText },
  { name: "200 % text, 1280 px", width: 1280, height: 800, change: doubleText },
  { name: "text spacing, 320 px", width: 320, height: 640, change: spaceText },
  { name: "text spacing, 1280 px", width: 1280, height: 800, change: spaceText },
];

/** All text twice as large, while the window and its media queries stay as they are. */
async function doubleText(page) {
  await page.evaluate(() => {
    const { style } = document.documentElement;
    style.fontSize = `${2 * parseFloat(getComputedStyle(document.documentElement).fontSize)}px`;
  });
  return () => page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
}

/** What WCAG 1.4.12 lets visitors set. A constructed sheet, for the page allows no other. */
async function spaceText(page) {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets = [sheet];
  });
  return () => page.evaluate(() => { document.adoptedStyleSheets = []; });
}

/** What is cut off, runs out of the window or lies over other text. */
export async function layoutFaults(page) {
  await layOutAll(page);
  return page.evaluate(findFaults);
}

/** Has what is far from sight laid out, too: what is not laid out cannot be measured. */
export function layOutAll(page) {
  return page.evaluate(() => {
    for (const group of document.querySelectorAll(".card-group, .entry-part:not([hidden]), .entry-group:not([hidden])")) {
      group.style.contentVisibility = "visible";
    }
  });
}

/** Runs in the page. */
export function findFaults() {
  // Where the header covers nothing.
  scrollTo({ top: 0, behavior: "instant" });
  // A dialog is looked at alone, and at its end, where its buttons cover nothing.
  const dialog = document.querySelector("dialog:modal");
  dialog?.scrollTo({ top: dialog.scrollHeight, behavior: "instant" });
  const root = document.scrollingElement;
  const faults = [];
  if (root.scrollWidth > root.clientWidth) faults.push(`scrolls sideways: ${root.scrollWidth} px in ${root.clientWidth} px`);
  const texts = textBoxes();
  for (const { text, box, element } of texts) {
    if (box.left < -1 || box.right > innerWidth + 1) faults.push(`runs out of the window: ${text}`);
    if (isCut(element)) faults.push(`is cut off: ${text}`);
  }
  return [...new Set([...faults, ...overlaps(texts)])];

  /** Each line of each text that can be seen, with the middle half of its height. */
  function textBoxes() {
    const walker = document.createTreeWalker(dialog ?? document.body, NodeFilter.SHOW_TEXT);
    const boxes = [];
    while (walker.nextNode()) {
      const { parentElement: element, data } = walker.currentNode;
      if (!data.trim() || !element.checkVisibility({ visibilityProperty: true })) continue;
      if (element.closest(".visually-hidden, .skip-link, [inert], script, svg")) continue;
      // In narrow layouts, for ears alone.
      const aid = element.closest(".aid-words");
      if (aid && getComputedStyle(aid).clipPath !== "none") continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      for (const { left, right, top, height } of range.getClientRects()) {
        if (right - left < 1) continue;
        const box = { left, right, top: top + height / 4, bottom: top + (3 * height) / 4 };
        boxes.push({ text: `“${data.trim().slice(0, 40)}”`, box, element, node: walker.currentNode });
      }
    }
    return boxes;
  }

  function isCut(element) {
    const block = element.closest("h1, h2, h3, p, li, dt, dd, td, a, button, div");
    const { overflowX, overflowY, display } = getComputedStyle(block);
    if (display === "inline") return false;
    const tooWide = block.scrollWidth > block.clientWidth + 1;
    const tooHigh = block.scrollHeight > block.clientHeight + 1;
    return tooWide || (overflowX !== "visible" && overflowY === "hidden" && tooHigh);
  }

  function overlaps(texts) {
    const found = [];
    const byTop = texts.toSorted((one, other) => one.box.top - other.box.top);
    byTop.forEach((one, index) => {
      for (let next = index + 1; next < byTop.length && byTop[next].box.top < one.box.bottom - 1; next += 1) {
        const other = byTop[next];
        const apart = other.box.left > one.box.right - 1 || other.box.right < one.box.left + 1;
        if (!apart && other.node !== one.node) found.push(`lie over each other: ${one.text}, ${other.text}`);
      }
    });
    return found;
  }
}
