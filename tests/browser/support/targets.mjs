// What is to be hit: at least 24 by 24 px everywhere, 44 px high where it matters most
// (WCAG 2.5.8, and 2.5.5 for the main ones). Links within sentences are exempt.

const SMALL = 24;
const LARGE = 44;
/** The controls that everybody needs. */
const MAIN = ".site-header a, .site-header button, .site-footer nav a, .button, .skip-link, .back a, .page-head-links a";
/** Cards are hit anywhere, not only on their words. */
const CARDS = ".person-name a, .entry-title a, .workshop-title a";

/** Each target that is too small, and how large it is. */
export function smallTargets(page) {
  return page.evaluate(findSmall, { SMALL, LARGE, MAIN, CARDS });
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
