// Elements that are none of the page's, as browser extensions put them in: at the beginning
// and at the end of everything that holds other things, and before and after the parts of the
// page. What the app draws later gets them, too, once.

/**
 * For `addInitScript`.
 *
 * @param {boolean} isLate begins when the app is ready, not when the HTML is there
 */
export function addStrangers(isLate) {
  const AROUND = "main, header, footer, nav, search, .days, .day, .day-entries, .entry, h1, h2, h3, article, figure";
  const INSIDE = `${AROUND}, body, #app, .site, #search-results, #plan, .entry-group, ul, ol, p, section`;
  // Where HTML itself says what may stand, and what is no part of the page.
  const CLOSED = "form, dialog, details, button, svg, video, picture, dl, table, #notice, [data-stranger]";
  const met = new WeakSet();

  if (isLate) {
    new MutationObserver((_, observer) => {
      if (!document.documentElement?.dataset.ready) return;
      observer.disconnect();
      begin();
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-ready"] });
  } else {
    document.addEventListener("DOMContentLoaded", begin);
  }

  function begin() {
    document.documentElement.append(stranger("div"));
    comeTo(document.body);
    new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) comeTo(node);
      }
    }).observe(document.body, { childList: true, subtree: true });
  }

  function comeTo(root) {
    for (const element of [root, ...root.querySelectorAll("*")]) {
      if (met.has(element) || !element.isConnected || element.closest(CLOSED)) continue;
      met.add(element);
      if (element.matches(AROUND)) {
        element.before(stranger("div"));
        element.after(stranger("span", "hidden"));
      }
      if (element.matches(INSIDE)) {
        element.prepend(stranger("span", "hidden"));
        element.append(stranger("div"));
      }
    }
  }

  function stranger(name, ...attributes) {
    const element = document.createElement(name);
    for (const attribute of ["data-stranger", ...attributes]) element.setAttribute(attribute, "");
    return element;
  }
}
