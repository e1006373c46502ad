// What is to be hit: at least 24 by 24 px everywhere, 44 px high where it matters most
// (WCAG 2.5.8, and 2.5.5 for the main ones). Links within sentences are exempt.
import { expect, test } from "./support/fixtures.mjs";
import { MOMENTS } from "./support/moments.mjs";
import { open, visitNamed } from "./support/visits.mjs";

const SMALL = 24;
const LARGE = 44;
/** The controls that everybody needs. */
const MAIN = ".site-header a, .site-header button, .site-footer nav a, .button, .skip-link, .back a, .page-head-links a";
/** Cards are hit anywhere, not only on their words. */
const CARDS = ".person-name a, .entry-title a, .workshop-title a";

// Mirroring changes no size: every kind of page of "rtl" is among these.
for (const visitName of ["first", "running", "long", "views"]) {
  const visit = visitNamed(visitName);
  for (const path of visit.paths) {
    test(`ok targets are large enough: ${visitName} /${path}`, async ({ page, serve }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await open(page, await serve(visit.folder), visit, path);
      const small = [];
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        for (const moment of MOMENTS) {
          if (!(await moment.exists(page))) continue;
          await moment.enter(page);
          const found = await page.evaluate(findSmall, { SMALL, LARGE, MAIN, CARDS });
          small.push(...found.map((target) => `${width} px, ${moment.name}: ${target}`));
          await moment.leave(page);
        }
      }
      expect(small).toEqual([]);
    });
  }
}

function findSmall({ SMALL, LARGE, MAIN, CARDS }) {
  const controls = [...document.querySelectorAll("a[href], button, input, select, textarea, summary")];
  return controls
    .filter((control) => control.checkVisibility({ visibilityProperty: true }))
    .filter((control) => control.matches(MAIN) || control.matches(CARDS) || !isInSentence(control))
    .map((control) => {
      const { width, height } = sizeOf(control);
      const least = control.matches(MAIN) || control.matches(CARDS) ? LARGE : SMALL;
      // Rounding of fractions of a pixel is no fault.
      return width < SMALL - 0.5 || height < least - 0.5
        ? `“${control.textContent.trim().slice(0, 40)}” ${width.toFixed()}×${height.toFixed()}, expected ${least}`
        : undefined;
    })
    .filter(Boolean);

  /** Where a pseudo-element makes the target larger than its words, that is what is hit. */
  function sizeOf(control) {
    const { content, position, width, height } = getComputedStyle(control, "::after");
    const covers = content !== "none" && position === "absolute";
    return covers ? { width: parseFloat(width), height: parseFloat(height) } : control.getBoundingClientRect();
  }

  function isInSentence(control) {
    if (getComputedStyle(control).display !== "inline") return false;
    const block = control.closest("p, li, dd, figcaption, blockquote");
    const around = block ? [...block.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE) : [];
    return around.some((node) => /\p{L}{2}/u.test(node.textContent));
  }
}
